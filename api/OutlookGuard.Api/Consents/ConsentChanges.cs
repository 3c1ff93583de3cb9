using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Faults;
using OutlookGuard.Api.Files;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Notices;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Api.Tasks;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Consents;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Consents;

/// <summary>She has changed her mind: the fact, the notices, the task and the file entry commit together. From then on every decision sees it.</summary>
internal sealed class ConsentChanges(
    GuardDb db, ConsentRegister register, NoticeOutbox outbox, TaskList tasks, KeyCabinet cabinet, CrashPoints crash, TimeProvider clock)
{
    /// <summary>Whom a change would affect. Nothing is written.</summary>
    public async Task<ConsentChangeAnswer> PreviewAsync(CaseRow one, ConsentChangeRequest asked, CancellationToken stop)
    {
        await CheckAsync(one, asked, stop);
        return await AnswerAsync(await AffectedAsync(one, await ConcernedAsync(asked, stop), asked, stop), recorded: null, tellHer: null, stop);
    }

    /// <summary>Records a change.</summary>
    public async Task<ConsentChangeAnswer> RecordAsync(CaseRow one, ConsentChangeRequest asked, Guid worker, CancellationToken stop)
    {
        await CheckAsync(one, asked, stop);
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        crash.Reach(CrashPoint.WithdrawBegun);
        if (await db.Set<ConsentRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == asked.Id, stop) is { } earlier)
            return await AnswerAsync(await TellOfAsync(one, asked, earlier, stop), earlier.From, await tasks.FindAsync(TaskKind.TellHerWhatThisChanges, asked.Id, stop), stop);

        var concerned = await ConcernedAsync(asked, stop);
        var affected = await AffectedAsync(one, concerned, asked, stop);
        var fact = await FactAsync(one, asked, concerned, worker, stop);
        register.Add(fact, worker);
        if (NoticeOf(fact) is { } notice)
            await outbox.QueueAsync(one.Reference, fact.Id, notice, affected.Told, fact.RecordedAt!.Value, stop);
        await db.SaveChangesAsync(stop);
        crash.Reach(CrashPoint.WithdrawWritten);

        Guid? tellHer = asked.Change == ConsentChangeKind.Lift ? null : tasks.Add(TaskKind.TellHerWhatThisChanges, fact.Id, one.Reference);
        await db.SaveChangesAsync(stop);
        crash.Reach(CrashPoint.WithdrawBeforeCommit);
        await change.CommitAsync(stop);
        crash.Reach(CrashPoint.WithdrawAfterCommit);
        outbox.Ring();
        return await AnswerAsync(affected, fact.From, tellHer, stop);
    }

    /// <summary>Tells an agency of a withdrawal or restriction that was recorded before it was known that the agency holds something: what was shared by phone is often written down later.</summary>
    /// <remarks>Adds to the caller's unit of work, which holds the case's turn.</remarks>
    public async Task TellLateAsync(string caseReference, string agency, CancellationToken stop)
    {
        var rows = await db.Set<ConsentRow>().AsNoTracking().Where(row => row.CaseReference == caseReference && row.RecordedAt != null
            && (row.State == ConsentState.Withdrawn || row.State == ConsentState.Restricted) && (row.AgencyId == null || row.AgencyId == agency)).ToListAsync(stop);
        var now = clock.Now();
        var latest = rows.Where(row => row.Ends is null && !(row.To < now) && !rows.Exists(other => other.Ends == row.Id)).MaxBy(row => row.RecordedAt);
        if (latest is not null && NoticeOf(latest) is { } notice && !(await outbox.ToldAsync(latest.Id, stop)).Contains(agency))
            await outbox.QueueAsync(caseReference, latest.Id, notice, [agency], now, stop);
    }

    private async Task CheckAsync(CaseRow one, ConsentChangeRequest asked, CancellationToken stop)
    {
        var today = clock.Today();
        if (asked.Agency is { } agency && !await db.Set<AgencyRow>().AnyAsync(row => row.Id == agency, stop))
            throw BadInput.In("agency", "Is not in the register.");
        if (asked.Change == ConsentChangeKind.Restrict && CategoryCodes.Read(asked.Categories) == PersonalDataCategories.None)
            throw BadInput.In("categories", "Must name at least one kind of information.");
        if (asked.Change == ConsentChangeKind.Pause && asked.Until is null)
            throw BadInput.In("until", "Must be the last day of the stop.");
        if (asked.Until < today)
            throw BadInput.In("until", "Must be a day from today on.");
        if (asked.Change == ConsentChangeKind.Lift && !await db.Set<ConsentRow>().AnyAsync(row => row.Id == asked.Fact && row.CaseReference == one.Reference && row.State == ConsentState.Restricted, stop))
            throw BadInput.In("fact", "Must be a restriction of this case.");
    }

    private async Task<string?> ConcernedAsync(ConsentChangeRequest asked, CancellationToken stop) => asked.Change == ConsentChangeKind.Lift
        ? await db.Set<ConsentRow>().Where(row => row.Id == asked.Fact).Select(row => row.AgencyId).SingleAsync(stop)
        : asked.Agency;

    private async Task<AffectedAgencies> AffectedAsync(CaseRow one, string? concerned, ConsentChangeRequest asked, CancellationToken stop)
    {
        // Who was told to use less than she now allows does no harm: an end of a restriction is told by the next mail, not by a notice.
        if (asked.Change == ConsentChangeKind.Lift)
            return new AffectedAgencies([], []);
        var named = await db.Set<ConsentRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference && row.AgencyId != null && row.State == ConsentState.Given)
            .Select(row => row.AgencyId!).Distinct().ToListAsync(stop);
        return AffectedAgencies.Of(concerned, await FileQueries.ReceiversAsync(db, one.Reference, stop), PendingWith(), named);
    }

    // The place where held sends and releases of the case are asked for, and fall: nothing is held anywhere yet.
    private static IEnumerable<string> PendingWith() => [];

    private async Task<ConsentRow> FactAsync(CaseRow one, ConsentChangeRequest asked, string? concerned, Guid worker, CancellationToken stop)
    {
        var now = clock.Now();
        // Another instance's clock may be ahead of ours: what she says now comes after everything she said before.
        var latest = await db.Set<ConsentRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference && row.State == ConsentState.Given).MaxAsync(row => (DateTimeOffset?)row.RecordedAt, stop);
        return new ConsentRow
        {
            Id = asked.Id,
            CaseReference = one.Reference,
            AgencyId = concerned,
            State = asked.Change == ConsentChangeKind.Withdraw ? ConsentState.Withdrawn : ConsentState.Restricted,
            CategoriesExcluded = asked.Change == ConsentChangeKind.Restrict ? CategoryCodes.Read(asked.Categories) : PersonalDataCategories.None,
            From = latest > now ? latest.Value : now,
            To = asked is { Change: ConsentChangeKind.Restrict or ConsentChangeKind.Pause, Until: { } until } ? ConsentTerms.EndOf(until, clock.LocalTimeZone) : null,
            RecordedBy = worker,
            RecordedAt = now,
            SaidAt = asked.SaidAt?.ToUniversalTime(),
            How = asked.How,
            Ends = asked.Change == ConsentChangeKind.Lift ? asked.Fact : null,
            SealedDetails = ConsentWords.Seal(cabinet.Keys, asked.Id, ("said", asked.Said)),
        };
    }

    private static NoticeChange? NoticeOf(ConsentRow fact) => fact switch
    {
        { Ends: not null } => null,
        { State: ConsentState.Withdrawn } => new NoticeChange(NoticeChangeKind.Withdrawn, PersonalDataCategories.None, fact.From),
        { CategoriesExcluded: PersonalDataCategories.None } => new NoticeChange(NoticeChangeKind.AllRestricted, PersonalDataCategories.None, fact.From),
        _ => new NoticeChange(NoticeChangeKind.SomeRestricted, fact.CategoriesExcluded, fact.From),
    };

    // Asked again after an answer was lost: the same answer, from what was committed.
    private async Task<AffectedAgencies> TellOfAsync(CaseRow one, ConsentChangeRequest asked, ConsentRow earlier, CancellationToken stop)
    {
        if (earlier.CaseReference != one.Reference)
            throw BadInput.In("id", "Was used for something else.");
        var told = await outbox.ToldAsync(earlier.Id, stop);
        var affected = await AffectedAsync(one, earlier.AgencyId, asked, stop);
        return affected with { Told = [.. told], OnlyNamed = [.. affected.OnlyNamed.Except(told)] };
    }

    private async Task<ConsentChangeAnswer> AnswerAsync(AffectedAgencies affected, DateTimeOffset? recorded, Guid? tellHer, CancellationToken stop)
    {
        var ids = affected.Told.Concat(affected.OnlyNamed).ToList();
        var names = await db.Set<AgencyRow>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, stop);
        ImmutableArray<AffectedAgency> Named(ImmutableArray<string> agencies) => [.. agencies.Select(id => new AffectedAgency(id, names.GetValueOrDefault(id, id)))];
        return new ConsentChangeAnswer(Named(affected.Told), Named(affected.OnlyNamed), recorded is not null, recorded, tellHer);
    }
}
