using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Cases;

/// <summary>Who may know of a case. A sealed case is not there for anybody who is not on its team.</summary>
internal static class CaseAccess
{
    /// <summary>The case, if this person may know of it.</summary>
    /// <returns>Null for a case that does not exist and for one that is sealed to them: nobody can tell the two apart.</returns>
    public static async Task<CaseRow?> FindAsync(GuardDb db, string reference, Caller caller, CancellationToken stop)
    {
        var (exact, capital) = (reference.Trim(), reference.Trim().ToUpperInvariant());
        var row = await db.Set<CaseRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Reference == exact, stop)
            ?? await db.Set<CaseRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Reference == capital, stop);
        return row is not null && MayKnow(row, caller) ? row : null;
    }

    public static bool MayKnow(CaseRow row, Caller caller) => CaseSight.MayKnow(row, caller.OtherAddresses.Prepend(caller.Address));
}
