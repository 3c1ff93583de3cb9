using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Files;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Storage;
using OutlookGuard.Api.Tasks;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Notices;

/// <summary>Looks after notices that came back, wait too long or are not acknowledged in time. Nobody is asked twice about the same one.</summary>
internal sealed class NoticeSweep(GuardDb db, IServiceProvider services, TaskList tasks, FileEntries files, NoticeOptions options, TimeProvider clock)
{
    // Exchange gives up on a message within a day or two; chosen: a week.
    private static readonly TimeSpan ReportsComeWithin = TimeSpan.FromDays(7);

    public async Task SweepAsync(CancellationToken stop)
    {
        var now = clock.Now();
        var oldest = await db.Set<NoticeRow>().Where(row => row.State == NoticeState.Sent).MinAsync(row => row.SentAt, stop);
        if (oldest is { } since && services.GetService<INoticeMailer>() is { } mailer)
        {
            var numbers = await mailer.BouncedAsync(since > now - ReportsComeWithin ? since : now - ReportsComeWithin, stop);
            foreach (var notice in await db.Set<NoticeRow>().AsNoTracking().Where(row => row.State == NoticeState.Sent).ToListAsync(stop))
                if (numbers.Contains(NoticeRow.NumberOf(notice.Id, notice.Contact)))
                    await CameBackAsync(notice, FileEntries.Host, stop);
        }

        var (late, waiting) = (now.AddHours(-options.AcknowledgeHours), now.AddMinutes(-options.RingAfterMinutes));
        await AskAsync(TaskKind.AskForAcknowledgement, db.Set<NoticeRow>().Where(row => row.State == NoticeState.Sent && row.SentAt < late), stop);
        await AskAsync(TaskKind.RingTheAgency, db.Set<NoticeRow>().Where(row => (row.State == NoticeState.Queued || row.State == NoticeState.Claimed) && row.QueuedAt < waiting), stop);
    }

    /// <summary>A notice came back: the second contact gets it, or a person rings.</summary>
    /// <returns>False when it has moved on meanwhile.</returns>
    public async Task<bool> CameBackAsync(NoticeRow notice, Guid person, CancellationToken stop)
    {
        var agency = await db.Set<AgencyRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == notice.AgencyId, stop);
        var again = notice.Contact == NoticeContact.First && agency is not null && NoticeLetters.AddressOf(agency, NoticeContact.Second) is not null;
        var (to, next) = (again ? NoticeState.Queued : NoticeState.Stuck, clock.Now().ToUnixTimeMilliseconds());
        await using var transaction = await db.BeginWriteAsync(stop);
        if (await db.Set<NoticeRow>().Where(row => row.Id == notice.Id && row.State == NoticeState.Sent).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.State, to).SetProperty(one => one.Contact, NoticeContact.Second)
                .SetProperty(one => one.DraftId, (string?)null).SetProperty(one => one.NextTry, next).SetProperty(one => one.Attempts, 0), stop) == 0)
            return false;
        files.Add(moment => NoticeEntries.Of(moment, notice, FileEntryKind.Notice, person, "came-back"));
        if (!again)
            await tasks.AddOnceAsync(TaskKind.RingTheAgency, notice.Id, notice.CaseReference, stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    private async Task AskAsync(TaskKind kind, IQueryable<NoticeRow> overdue, CancellationToken stop)
    {
        var unasked = await overdue.AsNoTracking().Where(row => !db.Set<TaskRow>().Any(task => task.Kind == kind && task.Concerns == row.Id)).ToListAsync(stop);
        if (unasked.Count == 0)
            return;
        foreach (var notice in unasked)
            tasks.Add(kind, notice.Id, notice.CaseReference);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Another instance asked at the same moment; what is left is asked at the next look.
            db.ChangeTracker.Clear();
        }
    }
}
