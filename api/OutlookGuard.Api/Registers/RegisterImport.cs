using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Content.Recognition.Register;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Registers;

/// <summary>Turns a register file into rows. Names, places and addresses of people become keyed forms on the way.</summary>
/// <param name="words">Seals clear words for the cases' own workers; without it, as for a check, only forms are made.</param>
internal sealed class RegisterImport(RegisterSeal seal, CaseWords? words = null)
{
    private const long FirstVersion = 1;

    public IEnumerable<object> Rows(RegisterFile file)
    {
        yield return Organisation(file.Organisation);
        foreach (var agency in file.Agencies)
        {
            yield return Agency(agency);
            if (agency.Agreement is { } agreement)
                yield return Agreement(agency, agreement);
        }

        foreach (var list in file.DistributionLists)
            yield return new DistributionListRow { Address = list.Address, Members = [.. list.Members ?? []] };
        foreach (var fax in file.FaxNumbers)
            yield return new FaxNumberRow { Address = fax.Address, Note = fax.Note, AgencyIds = [.. AgenciesIn(fax, file)] };
        foreach (var place in file.ProtectedPlaces)
            yield return Place(place);
        foreach (var row in file.Cases.SelectMany(CaseRows))
            yield return row;
    }

    // A note begins with whose machine it is: "hospital, safe-haven, checked 2026-02-01".
    private static IEnumerable<string> AgenciesIn(FaxEntry fax, RegisterFile file) =>
        (fax.Note ?? "").Split(',', StringSplitOptions.TrimEntries).Where(word => file.Agencies.Any(agency => agency.Id == word));

    private static OrganisationRow Organisation(OrganisationEntry entry) => new()
    {
        Name = entry.Name,
        Domains = [.. entry.Domains.Append(entry.Domain ?? "").Where(domain => domain.Length > 0).Distinct()],
        PublicBodySuffixes = [.. entry.PublicBodySuffixes],
        TimeZone = entry.TimeZone ?? "Europe/London",
        DataController = entry.DataController?.Name,
        DataControllerPhone = entry.DataController?.Phone,
        RegisterVersion = FirstVersion,
        DirectoryVersion = FirstVersion,
    };

    private static AgencyRow Agency(AgencyFileEntry entry) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        Domains = [.. entry.Domains],
        Addresses = [.. entry.Addresses],
        ExcludedAddresses = [.. entry.ExcludedAddresses],
        SharedDomain = entry.SharedDomain,
        IncludeSubdomains = entry.IncludeSubdomains,
        PointOfContact = entry.PointOfContact,
        Phone = entry.Phone,
    };

    private static AgreementRow Agreement(AgencyFileEntry agency, AgreementEntry entry) => new()
    {
        AgencyId = agency.Id,
        State = entry.State,
        Start = entry.Start,
        EndInclusive = entry.EndInclusive,
        Categories = RegisterCodes.Categories(entry.Categories),
        Purposes = [.. entry.Purposes],
        BulkListsAllowed = entry.BulkListsAllowed,
        ConsentRequired = entry.ConsentRequired && agency.Kind != "processor",
        SecurityMethod = entry.SecurityMethod,
    };

    private ProtectedPlaceRow Place(ProtectedPlaceEntry entry) => new()
    {
        Forms = KeyedForm.Pack(RegisterForms.OfPlace(seal.Key, [.. entry.Aliases, .. entry.Address is null ? Array.Empty<string>() : [entry.Address]])),
        SealedPosition = entry is { Latitude: { } latitude, Longitude: { } longitude } ? seal.SealPosition(new GeoPosition(latitude, longitude)) : null,
    };

    private IEnumerable<object> CaseRows(CaseEntry entry)
    {
        yield return new CaseRow
        {
            Reference = entry.Reference,
            Sealed = entry.Sealed,
            Team = [.. entry.Team.Select(address => address.Trim().ToLowerInvariant())],
            StandingBasis = entry.StandingDecision is { } standing ? RegisterCodes.Basis(standing.Basis) : OverrideBasis.None,
            StandingReview = entry.StandingDecision?.Review,
        };
        foreach (var row in CaseFormRow.Of(entry.Reference, RegisterForms.OfReference(seal.Key, entry.Reference), FirstVersion))
            yield return row;
        foreach (var row in entry.People.SelectMany(person => PersonRows(entry.Reference, person)))
            yield return row;
        foreach (var contact in entry.StopContacts)
        {
            var id = Guid.CreateVersion7();
            var row = new StopContactRow
            {
                Id = id,
                CaseReference = entry.Reference,
                SealedDetails = words?.Seal(CaseWordKinds.StopContact, id, new ContactWords(contact.Name, contact.Role, contact.Addresses)),
                AddressHashes = seal.HashAddresses(contact.Addresses),
                NameHashes = contact.Name is { } name ? seal.HashName(name) : [],
            };
            yield return row;
            foreach (var form in ContactFormRow.Of(row.Id, [.. RegisterSeal.Unpack(row.AddressHashes), .. RegisterSeal.Unpack(row.NameHashes)]))
                yield return form;
        }

        foreach (var consent in entry.Consents.SelectMany(consent => ConsentImport.Rows(entry.Reference, consent)))
            yield return consent;
    }

    private IEnumerable<object> PersonRows(string reference, PersonEntry person)
    {
        var forms = RegisterForms.OfPerson(seal.Key, [person.Name, .. person.Aliases], person.Initials, person.Phone);
        var personId = Guid.CreateVersion7();
        yield return new CasePersonRow
        {
            Id = personId,
            CaseReference = reference,
            Child = person.Role == "child",
            Forms = KeyedForm.Pack(forms),
            SealedDetails = words?.Seal(CaseWordKinds.Person, personId, new PersonWords(person.Name, person.Aliases, person.Role, person.Initials, person.DateOfBirth, person.Phone)),
        };
        foreach (var row in CaseFormRow.Of(reference, forms, FirstVersion))
            yield return row;
        foreach (var address in person.OwnAddresses)
        {
            var id = Guid.CreateVersion7();
            var row = new OwnAddressRow
            {
                Id = id,
                CaseReference = reference,
                SealedDetails = words?.Seal(CaseWordKinds.OwnAddress, id, new PlaceWords("", address.Address, [])),
                AddressHashes = seal.HashAddress(address.Address),
                Safety = RegisterCodes.Safety(address.Safe),
                Checked = address.Checked,
            };
            yield return row;
            foreach (var form in ContactFormRow.Of(row.Id, RegisterSeal.Unpack(row.AddressHashes)))
                yield return form;
        }
    }
}
