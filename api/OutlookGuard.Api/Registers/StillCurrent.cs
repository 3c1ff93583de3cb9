using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Registers;

/// <summary>Says, inside the transaction that records a decision, whether what it rests on is still so. A withdrawal that was committed first wins.</summary>
internal static class StillCurrent
{
    /// <summary>Compares versions, and keeps the cases from changing until the transaction ends.</summary>
    /// <param name="version">The register's version that the decision read.</param>
    /// <param name="cases">The cases that the decision read.</param>
    public static async Task<bool> IsAsync(GuardDb db, long version, ImmutableArray<CaseRow> cases, CancellationToken stop)
    {
        var read = cases.ToDictionary(row => row.Reference, row => row.Version, StringComparer.Ordinal);
        var references = read.Keys.Order(StringComparer.Ordinal).ToArray();
        var now = references.Length == 0 ? [] : await LockAsync(db, references, stop);
        var newest = await db.Set<OrganisationRow>().Select(row => (long?)row.RegisterVersion).SingleOrDefaultAsync(stop) ?? 0;
        return newest == version && now.Count == read.Count && now.TrueForAll(row => read[row.Reference] == row.Version);
    }

    // On SQLite the transaction itself keeps every other writer out.
    private static Task<List<CaseRow>> LockAsync(GuardDb db, string[] references, CancellationToken stop)
    {
        var cases = db is PostgreSqlGuardDb
            ? db.Set<CaseRow>().FromSql($"""SELECT * FROM "Cases" WHERE "Reference" = ANY({references}) ORDER BY "Reference" FOR SHARE""")
            : db.Set<CaseRow>().Where(row => references.Contains(row.Reference));
        return cases.AsNoTracking().ToListAsync(stop);
    }
}
