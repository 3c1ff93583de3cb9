using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content.Recognition.Register;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Cases;

/// <summary>Reads cases for the people who may know of them.</summary>
internal sealed class CaseReader(GuardDb db, CaseWords words, RegisterSeal seal, TimeProvider clock)
{
    // Source: contract, GET /api/me/cases.
    private const int MostFound = 20;

    // Chosen: sealed cases that the caller may not see are passed over, so a few more are read.
    private const int MostRead = 200;

    /// <summary>Cases by the beginning of their reference, or by a whole name, alias or number of a person.</summary>
    public async Task<ImmutableArray<CaseShort>> FindAsync(string? wanted, Caller caller, CancellationToken stop)
    {
        var begin = (wanted ?? "").Trim().ToUpperInvariant();
        var forms = begin.Length == 0 ? [] : CaseForms.KeysOf(RegisterForms.OfPerson(seal.Key, [begin], null, begin));
        var byPerson = forms.Count == 0 ? [] : await db.Set<CaseFormRow>().AsNoTracking().Where(row => forms.Contains(row.Hash)).Select(row => row.CaseReference).Distinct().Take(MostRead).ToListAsync(stop);
        var rows = await db.Set<CaseRow>().AsNoTracking().Where(row => byPerson.Contains(row.Reference) || row.Reference.StartsWith(begin)).OrderBy(row => row.Reference).Take(MostRead).ToListAsync(stop);
        var mine = rows.Where(row => CaseAccess.MayKnow(row, caller)).Take(MostFound).ToList();
        var references = mine.Select(row => row.Reference).ToList();
        var people = await db.Set<CasePersonRow>().AsNoTracking().Where(row => references.Contains(row.CaseReference) && !row.Child).ToListAsync(stop);
        return [.. mine.Select(row => new CaseShort(row.Reference, row.Sealed, people.Where(person => person.CaseReference == row.Reference).Select(InitialsOf).FirstOrDefault(initials => initials is not null)))];
    }

    public async Task<CaseAnswer> ReadAsync(CaseRow one, Caller caller, CancellationToken stop)
    {
        var today = clock.Today();
        return new CaseAnswer(
            one.Reference,
            one.Sealed,
            [.. one.Team],
            one.Version,
            one.StandingBasis == OverrideBasis.None ? null : new StandingAnswer(one.StandingBasis, one.StandingAssessor, one.StandingReview, one.StandingRecorded, !(one.StandingReview < today)),
            [.. (await db.Set<CasePersonRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference).OrderBy(row => row.Id).ToListAsync(stop)).Select(Tell)],
            [.. (await db.Set<OwnAddressRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference).OrderBy(row => row.Id).ToListAsync(stop))
                .Select(row => new OwnAddressAnswer(row.Id, words.Open<PlaceWords>(CaseWordKinds.OwnAddress, row.Id, row.SealedDetails)?.Address, row.Safety, row.Checked))],
            [.. (await db.Set<ProtectedPlaceRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference).OrderBy(row => row.Id).ToListAsync(stop)).Select(TellPlace)],
            [.. (await db.Set<StopContactRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference).OrderBy(row => row.Id).ToListAsync(stop)).Select(row => TellStop(row, caller))],
            [.. (await db.Set<NotForRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference).OrderBy(row => row.Id).ToListAsync(stop))
                .Select(row => new NotForAnswer(row.Id, words.Open<PlaceWords>(CaseWordKinds.NotFor, row.Id, row.SealedDetails)?.Address))],
            [.. (await db.Set<AgencyReferenceRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference).OrderBy(row => row.AgencyId).ToListAsync(stop))
                .Select(row => new AgencyReferenceAnswer(row.AgencyId, row.Reference))]);
    }

    private PersonAnswer Tell(CasePersonRow row) => words.Open<PersonWords>(CaseWordKinds.Person, row.Id, row.SealedDetails) is { } person
        ? new PersonAnswer(row.Id, row.Child, person.Name, person.Aliases, person.Role, person.Initials, person.DateOfBirth, person.Phone)
        : new PersonAnswer(row.Id, row.Child, null, [], null, null, null, null);

    private PlaceAnswer TellPlace(ProtectedPlaceRow row) => words.Open<PlaceWords>(CaseWordKinds.Place, row.Id, row.SealedDetails) is { } place
        ? new PlaceAnswer(row.Id, place.Label, place.Address, place.Aliases)
        : new PlaceAnswer(row.Id, null, null, []);

    private StopContactAnswer TellStop(StopContactRow row, Caller caller)
    {
        var contact = words.Open<ContactWords>(CaseWordKinds.StopContact, row.Id, row.SealedDetails);
        return new StopContactAnswer(row.Id, contact?.Name, contact?.Role, contact?.Addresses ?? [], row.RemovalAskedAt, row.RemovalAskedBy == caller.Id);
    }

    private string? InitialsOf(CasePersonRow row) => words.Open<PersonWords>(CaseWordKinds.Person, row.Id, row.SealedDetails) is not { } person ? null
        : person.Initials ?? string.Concat(person.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])));
}
