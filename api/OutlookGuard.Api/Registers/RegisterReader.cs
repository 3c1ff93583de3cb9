using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Api.Registers;

/// <summary>Reads the registers. Remembers one state; the version in the store says whether it is still the newest, on every instance.</summary>
internal sealed class RegisterReader(RegisterSeal seal)
{
    private RegisterSnapshot? remembered;

    /// <summary>The newest state of the registers.</summary>
    public async Task<RegisterSnapshot> ReadAsync(GuardDb db, CancellationToken stop)
    {
        var version = await db.Set<OrganisationRow>().AsNoTracking().Select(row => (long?)row.RegisterVersion).SingleOrDefaultAsync(stop) ?? 0;
        if (remembered is { } snapshot && snapshot.Version == version)
            return snapshot;
        return remembered = await LoadAsync(db, version, stop);
    }

    private async Task<RegisterSnapshot> LoadAsync(GuardDb db, long version, CancellationToken stop)
    {
        // Without an organisation nobody is ours and no agency is known: every mail with personal data stays.
        var organisation = await db.Set<OrganisationRow>().AsNoTracking().SingleOrDefaultAsync(stop) ?? new OrganisationRow { TimeZone = "Europe/London" };
        var agencies = (await db.Set<AgencyRow>().AsNoTracking().ToListAsync(stop)).ToFrozenDictionary(row => row.Id, StringComparer.Ordinal);
        var agreements = (await db.Set<AgreementRow>().AsNoTracking().ToListAsync(stop)).ToFrozenDictionary(row => row.AgencyId, StringComparer.Ordinal);
        var lists = await db.Set<DistributionListRow>().AsNoTracking().ToListAsync(stop);
        var cases = await db.Set<CaseRow>().AsNoTracking().ToListAsync(stop);
        return new RegisterSnapshot
        {
            Version = version,
            Organisation = organisation,
            Zone = TimeZoneInfo.FindSystemTimeZoneById(organisation.TimeZone),
            Agencies = agencies,
            Agreements = agreements,
            Cases = cases.ToFrozenDictionary(row => row.Reference, StringComparer.OrdinalIgnoreCase),
            Directory = DirectoryOf.Rows(
                organisation,
                agencies.Values,
                agreements,
                lists,
                await db.Set<FaxNumberRow>().AsNoTracking().ToListAsync(stop)),
            Colleagues = [.. lists.SelectMany(list => list.Members).Concat(cases.SelectMany(entry => entry.Team)).Where(address => IsOurs(address, organisation)).Distinct(StringComparer.OrdinalIgnoreCase)],
            Contacts = new KnownContacts(
                seal,
                await db.Set<StopContactRow>().AsNoTracking().ToListAsync(stop),
                await db.Set<OwnAddressRow>().AsNoTracking().ToListAsync(stop)),
            Index = new RegisterIndex(seal.Key, await EntriesAsync(db, stop)),
        };
    }

    private static bool IsOurs(string address, OrganisationRow organisation) =>
        organisation.Domains.Any(domain => address.EndsWith("@" + domain, StringComparison.OrdinalIgnoreCase));

    private async Task<ImmutableArray<RegisterEntry>> EntriesAsync(GuardDb db, CancellationToken stop)
    {
        var places = await db.Set<ProtectedPlaceRow>().AsNoTracking().ToListAsync(stop);
        var people = await db.Set<CasePersonRow>().AsNoTracking().ToListAsync(stop);
        var cases = await db.Set<CaseRow>().AsNoTracking().Select(row => row.Reference).ToListAsync(stop);
        return
        [
            .. places.Select(row => new RegisterEntry(EntryKind.ProtectedPlace, "", [.. KeyedForm.Unpack(row.Forms)])
            {
                Position = row.SealedPosition is { } form ? seal.OpenPosition(form) : null,
            }),
            .. people.Select(row => new RegisterEntry(row.Child ? EntryKind.Child : EntryKind.Person, row.CaseReference, [.. KeyedForm.Unpack(row.Forms)])),
            .. cases.Select(reference => new RegisterEntry(EntryKind.CaseReference, reference, [.. RegisterForms.OfReference(seal.Key, reference)])),
        ];
    }
}
