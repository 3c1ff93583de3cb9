using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Content.Recognition.Register;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Registers;

/// <summary>Turns a register file into rows. Names, places and addresses of people become keyed forms on the way.</summary>
internal sealed class RegisterImport(RegisterSeal seal)
{
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
        RegisterVersion = 1,
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
        foreach (var person in entry.People)
        {
            yield return new CasePersonRow
            {
                CaseReference = entry.Reference,
                Child = person.Role == "child",
                Forms = KeyedForm.Pack(RegisterForms.OfPerson(seal.Key, [person.Name, .. person.Aliases], person.Initials, person.Phone)),
            };
            foreach (var address in person.OwnAddresses)
                yield return new OwnAddressRow
                {
                    CaseReference = entry.Reference,
                    AddressHashes = seal.HashAddress(address.Address),
                    Safety = RegisterCodes.Safety(address.Safe),
                    Checked = address.Checked,
                };
        }

        foreach (var contact in entry.StopContacts)
            yield return new StopContactRow
            {
                CaseReference = entry.Reference,
                AddressHashes = seal.HashAddresses(contact.Addresses),
                NameHashes = contact.Name is { } name ? seal.HashName(name) : [],
            };
        foreach (var consent in entry.Consents.SelectMany(consent => ConsentImport.Rows(entry.Reference, consent)))
            yield return consent;
    }
}
