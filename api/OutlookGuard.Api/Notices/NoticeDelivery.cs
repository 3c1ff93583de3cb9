using OutlookGuard.Api.Faults;
using OutlookGuard.Api.Files;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Storage;
using OutlookGuard.Api.Tasks;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Notices;

/// <summary>One turn at one notice. Whatever dies between two steps, the next turn goes on from what is stored and from what the mail system says.</summary>
internal sealed class NoticeDelivery(
    GuardDb db, NoticeClaims claims, NoticeLetters letters, INoticeMailer mailer, FileEntries files, TaskList tasks, CrashPoints crash, TimeProvider clock)
{
    /// <summary>Takes and delivers one notice.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> DeliverNextAsync(CancellationToken stop)
    {
        if (!await claims.AnyDueAsync(stop))
            return false;
        crash.Reach(CrashPoint.DispatchBeforeClaim);
        // Another instance may have been quicker; then there may be more.
        if (await claims.TakeAsync(stop) is not { } notice)
            return true;
        crash.Reach(CrashPoint.DispatchAfterClaim);
        try
        {
            await DeliverAsync(notice, stop);
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            await claims.ReleaseAsync(notice, stop);
            throw;
        }

        return true;
    }

    private async Task DeliverAsync(NoticeRow notice, CancellationToken stop)
    {
        var earlier = notice.DraftId is { } stored ? await mailer.StateAsync(stored, stop) : (DraftState?)null;
        if (earlier == DraftState.Sent)
        {
            await SentAsync(notice, stop);
            return;
        }

        if (earlier == DraftState.Gone || await letters.WriteAsync(notice, stop) is not var (letter, contact))
        {
            await StuckAsync(notice, stop);
            return;
        }

        // A draft to an address that is no longer the agency's, or no longer safe, is never sent.
        if (notice.DraftId is not { } draft || notice.Address != letter.To)
        {
            crash.Reach(CrashPoint.DispatchBeforeDraft);
            draft = await mailer.DraftAsync(letter, stop);
            crash.Reach(CrashPoint.DispatchDraftMade);
            if (!await claims.StoreDraftAsync(notice, draft, letter.To, contact, stop))
                return;
            crash.Reach(CrashPoint.DispatchDraftStored);
        }

        // A draft that was found again may have been sent by the turn that made it.
        if (await mailer.StateAsync(draft, stop) != DraftState.Sent)
            await mailer.SendAsync(draft, stop);
        crash.Reach(CrashPoint.DispatchSendAccepted);
        await SentAsync(notice, stop);
    }

    private async Task SentAsync(NoticeRow notice, CancellationToken stop)
    {
        await using var transaction = await db.BeginWriteAsync(stop);
        if (!await claims.MoveAsync(notice, NoticeState.Sent, clock.Now(), stop))
            return;
        files.Add(moment => NoticeEntries.Of(moment, notice, FileEntryKind.Notice, FileEntries.Host, "sent"));
        await db.SaveChangesAsync(stop);
        crash.Reach(CrashPoint.DispatchBeforeSentCommit);
        await transaction.CommitAsync(stop);
        crash.Reach(CrashPoint.DispatchAfterSentCommit);
    }

    private async Task StuckAsync(NoticeRow notice, CancellationToken stop)
    {
        await using var transaction = await db.BeginWriteAsync(stop);
        if (!await claims.MoveAsync(notice, NoticeState.Stuck, notice.SentAt, stop))
            return;
        files.Add(moment => NoticeEntries.Of(moment, notice, FileEntryKind.Notice, FileEntries.Host, "not-delivered"));
        await tasks.AddOnceAsync(TaskKind.RingTheAgency, notice.Id, notice.CaseReference, stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }
}

/// <summary>What an individual's file tells of a notice.</summary>
internal static class NoticeEntries
{
    public static FileEntryRow Of(FileMoment moment, NoticeRow notice, FileEntryKind kind, Guid person, string outcome) => new()
    {
        Id = moment.Id,
        At = moment.At,
        LocalTime = moment.LocalTime,
        CaseReference = notice.CaseReference,
        Person = person,
        Kind = kind,
        AgencyId = notice.AgencyId,
        Concerns = notice.Id,
        ConsentId = notice.ChangeId,
        Security = "message_encryption",
        Outcome = outcome,
    };
}
