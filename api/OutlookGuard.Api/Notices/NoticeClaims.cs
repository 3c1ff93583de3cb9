using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Notices;

/// <summary>Who is at work on which notice. Every step is one conditional UPDATE that only the holder of the turn can make, the same on both databases.</summary>
internal sealed class NoticeClaims(GuardDb db, NoticeOptions options, TimeProvider clock)
{
    // Chosen: five seconds, doubled at each try, never more than a quarter of an hour.
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private const int MostDoublings = 8;
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    /// <summary>Takes the notice that has been due longest, or one whose turn died with its process.</summary>
    /// <returns>Null when nothing is due, or another instance was quicker.</returns>
    public async Task<NoticeRow?> TakeAsync(CancellationToken stop)
    {
        var now = Now;
        var until = now + ((long)options.TurnSeconds * 1000);
        var (queued, claimed, turn) = ((int)NoticeState.Queued, (int)NoticeState.Claimed, Guid.NewGuid());
        return (await db.Set<NoticeRow>().FromSql(
            $"""
            UPDATE "Notices" SET "State" = {claimed}, "Claim" = {turn}, "NextTry" = {until}, "Attempts" = "Attempts" + 1
            WHERE "Id" = (SELECT "Id" FROM "Notices" WHERE "State" IN ({queued}, {claimed}) AND "NextTry" <= {now} ORDER BY "NextTry", "Id" LIMIT 1)
              AND "State" IN ({queued}, {claimed}) AND "NextTry" <= {now}
            RETURNING *
            """).AsNoTracking().ToListAsync(stop)).SingleOrDefault();
    }

    public Task<bool> AnyDueAsync(CancellationToken stop)
    {
        var now = Now;
        return db.Set<NoticeRow>().AnyAsync(row => (row.State == NoticeState.Queued || row.State == NoticeState.Claimed) && row.NextTry <= now, stop);
    }

    /// <summary>Stores the draft's id before anything is sent.</summary>
    /// <returns>False when the turn was lost meanwhile.</returns>
    public async Task<bool> StoreDraftAsync(NoticeRow notice, string? draftId, string address, NoticeContact contact, CancellationToken stop) =>
        await Mine(notice).ExecuteUpdateAsync(row => row.SetProperty(one => one.DraftId, draftId).SetProperty(one => one.Address, address).SetProperty(one => one.Contact, contact), stop) == 1;

    /// <summary>Moves a notice on. Call it inside the transaction that tells of it.</summary>
    public async Task<bool> MoveAsync(NoticeRow notice, NoticeState to, DateTimeOffset? sentAt, CancellationToken stop) =>
        await Mine(notice).ExecuteUpdateAsync(row => row.SetProperty(one => one.State, to).SetProperty(one => one.SentAt, sentAt).SetProperty(one => one.Claim, (Guid?)null), stop) == 1;

    /// <summary>Gives the turn back after a failure, for a later try.</summary>
    public Task ReleaseAsync(NoticeRow notice, CancellationToken stop)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(notice.Attempts - 1, MostDoublings));
        var next = Now + (long)(pause < LongestPause ? pause : LongestPause).TotalMilliseconds;
        return Mine(notice).ExecuteUpdateAsync(row => row.SetProperty(one => one.State, NoticeState.Queued).SetProperty(one => one.NextTry, next).SetProperty(one => one.Claim, (Guid?)null), stop);
    }

    private long Now => clock.Now().ToUnixTimeMilliseconds();

    private IQueryable<NoticeRow> Mine(NoticeRow notice) => db.Set<NoticeRow>().Where(row => row.Id == notice.Id && row.Claim == notice.Claim && row.State == NoticeState.Claimed);
}
