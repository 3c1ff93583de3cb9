using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Api.Registers;

/// <summary>Reads what every instance keeps whole in memory. Remembers one state; the version in the store says whether it is still the newest, on every instance.</summary>
internal sealed class RegisterReader(RegisterSeal seal)
{
    private RegisterSnapshot? remembered;

    /// <summary>The newest state, and the number of every change so far.</summary>
    public async Task<(RegisterSnapshot Snapshot, long Version)> ReadAsync(GuardDb db, CancellationToken stop)
    {
        var versions = await db.Set<OrganisationRow>().AsNoTracking().Select(row => new { row.RegisterVersion, row.DirectoryVersion }).SingleOrDefaultAsync(stop);
        var directory = versions?.DirectoryVersion ?? 0;
        if (remembered is not { } snapshot || snapshot.DirectoryVersion != directory)
            remembered = snapshot = await LoadAsync(db, directory, stop);
        return (snapshot, versions?.RegisterVersion ?? 0);
    }

    private async Task<RegisterSnapshot> LoadAsync(GuardDb db, long version, CancellationToken stop)
    {
        // Without an organisation nobody is ours and no agency is known: every mail with personal data stays.
        var organisation = await db.Set<OrganisationRow>().AsNoTracking().SingleOrDefaultAsync(stop) ?? new OrganisationRow { TimeZone = "Europe/London" };
        var agencies = (await db.Set<AgencyRow>().AsNoTracking().ToListAsync(stop)).ToFrozenDictionary(row => row.Id, StringComparer.Ordinal);
        var agreements = (await db.Set<AgreementRow>().AsNoTracking().ToListAsync(stop)).ToFrozenDictionary(row => row.AgencyId, StringComparer.Ordinal);
        var lists = await db.Set<DistributionListRow>().AsNoTracking().ToListAsync(stop);
        var teams = await db.Set<CaseRow>().AsNoTracking().Where(row => row.Sealed).Select(row => row.Team).ToListAsync(stop);
        var places = await db.Set<ProtectedPlaceRow>().AsNoTracking().ToListAsync(stop);
        return new RegisterSnapshot
        {
            DirectoryVersion = version,
            Organisation = organisation,
            Zone = TimeZoneInfo.FindSystemTimeZoneById(organisation.TimeZone),
            Agencies = agencies,
            Agreements = agreements,
            Directory = DirectoryOf.Rows(
                organisation,
                agencies.Values,
                agreements,
                lists,
                await db.Set<FaxNumberRow>().AsNoTracking().ToListAsync(stop)),
            Workplaces = new Workplaces(
                agencies.Values.Select(agency => agency.Name).Append(organisation.Name ?? ""),
                agencies.Values.SelectMany(agency => agency.Domains).Concat(organisation.Domains),
                lists.SelectMany(list => list.Members).Concat(teams.SelectMany(team => team)).Where(address => IsOurs(address, organisation)).Distinct(StringComparer.OrdinalIgnoreCase)),
            Places = new RegisterIndex(seal.Key, [.. places.Select(Entry)]),
        };
    }

    private RegisterEntry Entry(ProtectedPlaceRow row) => new(EntryKind.ProtectedPlace, "", [.. KeyedForm.Unpack(row.Forms)])
    {
        Position = row.SealedPosition is { } form ? seal.OpenPosition(form) : null,
    };

    private static bool IsOurs(string address, OrganisationRow organisation) =>
        organisation.Domains.Any(domain => address.EndsWith("@" + domain, StringComparison.OrdinalIgnoreCase));
}
