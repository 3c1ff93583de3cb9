using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content.Protection;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Notices;

/// <summary>Where notices wait. It only adds to the caller's unit of work: the change and its notices commit together or not at all.</summary>
internal sealed class NoticeOutbox(GuardDb db, KeyCabinet cabinet, NoticeBell bell)
{
    /// <summary>Queues one notice for each agency. One that still waits is replaced by the new one, which says both.</summary>
    public async Task QueueAsync(string caseReference, Guid changeId, NoticeChange change, IEnumerable<string> agencies, DateTimeOffset now, CancellationToken stop)
    {
        foreach (var agency in agencies)
        {
            var said = change;
            foreach (var older in await SupersedeAsync(caseReference, agency, stop))
                said = NoticeChange.Together(new NoticeChange(older.Kind, older.Categories, older.Since), said);
            db.Add(Row(caseReference, changeId, agency, said, now));
        }
    }

    /// <summary>The agencies that were told of a change.</summary>
    public Task<List<string>> ToldAsync(Guid changeId, CancellationToken stop) =>
        db.Set<NoticeRow>().AsNoTracking().Where(row => row.ChangeId == changeId).OrderBy(row => row.AgencyId).Select(row => row.AgencyId).ToListAsync(stop);

    /// <summary>Wakes this instance's dispatcher. Call it after the commit; without it the notices wait for the next look.</summary>
    public void Ring() => bell.Ring();

    public static string TokenSeal(Guid notice) => $"token of {notice:N}";

    private Task<List<NoticeRow>> SupersedeAsync(string caseReference, string agency, CancellationToken stop) => db.Set<NoticeRow>().FromSql(
        $"""
        UPDATE "Notices" SET "State" = {(int)NoticeState.Superseded}, "SealedToken" = NULL
        WHERE "CaseReference" = {caseReference} AND "AgencyId" = {agency} AND "State" = {(int)NoticeState.Queued} RETURNING *
        """).AsNoTracking().ToListAsync(stop);

    private NoticeRow Row(string caseReference, Guid changeId, string agency, NoticeChange change, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        var token = RandomNumberGenerator.GetBytes(NoticeRow.TokenBytes);
        return new NoticeRow
        {
            Id = id,
            CaseReference = caseReference,
            AgencyId = agency,
            ChangeId = changeId,
            Kind = change.Kind,
            Categories = change.Categories,
            Since = change.Since,
            QueuedAt = now,
            State = NoticeState.Queued,
            NextTry = now.ToUnixTimeMilliseconds(),
            TokenHash = SHA256.HashData(token),
            SealedToken = SealedWords.SealBytes(cabinet.Keys.Fields, TokenSeal(id), token),
        };
    }
}

/// <summary>Wakes the dispatcher of this instance.</summary>
internal sealed class NoticeBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    public void Ring()
    {
        try
        {
            rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has been rung already.
        }
    }

    /// <summary>Waits for the bell, at most this long.</summary>
    public async Task WaitAsync(TimeSpan most, TimeProvider clock, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(most, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        try
        {
            await rung.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // Nobody rang: time to look anyway.
        }
    }

    public void Dispose() => rung.Dispose();
}
