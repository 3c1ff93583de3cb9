using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Files;

/// <summary>What individuals' files say about sharing. Entries that were corrected away count nowhere.</summary>
internal static class FileQueries
{
    /// <summary>What was shared about a case, by agency, newest first.</summary>
    public static async Task<List<SharedWith>> SharedAsync(GuardDb db, string caseReference, CancellationToken stop)
    {
        var entries = await Standing(db, caseReference).Where(row => row.AgencyId != null)
            .Select(row => new { row.AgencyId, row.Categories, row.At }).ToListAsync(stop);
        return
        [
            .. entries.GroupBy(entry => entry.AgencyId!, StringComparer.Ordinal)
                .Select(one => new SharedWith(
                    one.Key, one.Aggregate(PersonalDataCategories.None, (all, entry) => all | entry.Categories), one.Max(entry => entry.At), one.Count()))
                .OrderByDescending(one => one.Last),
        ];
    }

    /// <summary>Every agency that received something about a case.</summary>
    public static async Task<List<string>> ReceiversAsync(GuardDb db, string caseReference, CancellationToken stop) =>
        await Standing(db, caseReference).Where(row => row.AgencyId != null).Select(row => row.AgencyId!).Distinct().ToListAsync(stop);

    private static IQueryable<FileEntryRow> Standing(GuardDb db, string caseReference) => db.Set<FileEntryRow>().AsNoTracking()
        .Where(row => row.CaseReference == caseReference && row.Kind == FileEntryKind.Disclosure
            && !db.Set<FileEntryRow>().Any(other => other.CaseReference == caseReference && other.Corrects == row.Id));
}

/// <summary>What one agency received about a case.</summary>
internal sealed record SharedWith(string AgencyId, PersonalDataCategories Categories, DateTimeOffset Last, int Times);
