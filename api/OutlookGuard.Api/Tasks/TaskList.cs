using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Files;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content;
using OutlookGuard.Content.Protection;

namespace OutlookGuard.Api.Tasks;

/// <summary>What people must do.</summary>
internal sealed class TaskList(GuardDb db, AuditTrail audit, FileEntries files, KeyCabinet cabinet, TimeProvider clock)
{
    // Chosen: enough for a screen; who has more open tasks than this works them off from the oldest.
    private const int MostShown = 200;

    /// <summary>Adds a task to the unit of work. The store itself refuses a second one about the same thing.</summary>
    public Guid Add(TaskKind kind, Guid concerns, string caseReference)
    {
        var now = clock.Now();
        var row = new TaskRow { Id = Guid.CreateVersion7(now), Kind = kind, Concerns = concerns, CaseReference = caseReference, AskedAt = now };
        db.Add(row);
        return row.Id;
    }

    /// <summary>Adds a task unless there is one.</summary>
    public async Task AddOnceAsync(TaskKind kind, Guid concerns, string caseReference, CancellationToken stop)
    {
        if (await FindAsync(kind, concerns, stop) is null)
            Add(kind, concerns, caseReference);
    }

    public async Task<Guid?> FindAsync(TaskKind kind, Guid concerns, CancellationToken stop) =>
        await db.Set<TaskRow>().AsNoTracking().Where(row => row.Kind == kind && row.Concerns == concerns).Select(row => (Guid?)row.Id).SingleOrDefaultAsync(stop);

    /// <summary>What is open, the oldest first: of all cases that this person may know of.</summary>
    public async Task<ImmutableArray<TaskAnswer>> OpenAsync(Caller caller, string? caseReference, CancellationToken stop)
    {
        var rows = await (from task in db.Set<TaskRow>().AsNoTracking()
                          join one in db.Set<CaseRow>().AsNoTracking() on task.CaseReference equals one.Reference
                          where task.DoneAt == null && (caseReference == null || task.CaseReference == caseReference)
                          orderby task.AskedAt
                          select new { task, one }).Take(MostShown).ToListAsync(stop);
        return [.. rows.Where(row => CaseAccess.MayKnow(row.one, caller)).Select(row => TaskAnswer.Of(row.task))];
    }

    /// <summary>Ends or puts off a task.</summary>
    /// <returns>Null when there is none for this person.</returns>
    public async Task<TaskAnswer?> TurnAsync(Guid id, TaskTurn turn, Caller caller, CancellationToken stop)
    {
        if (await db.Set<TaskRow>().SingleOrDefaultAsync(row => row.Id == id, stop) is not { } row || await CaseAccess.FindAsync(db, row.CaseReference, caller, stop) is null)
            return null;
        if (row.DoneAt is not null)
            return TaskAnswer.Of(row);
        if (turn.Note is { Length: > 0 } note)
            row.SealedNote = SealedWords.Seal(cabinet.Keys.Fields, $"note of {row.Id:N}", new Dictionary<string, ConfidentialText>(StringComparer.Ordinal) { ["note"] = note });
        if (turn.DeferTo is { } later)
            row.DeferredTo = later.ToUniversalTime();
        else
            (row.DoneAt, row.DoneBy, row.Outcome) = (clock.Now(), caller.Id, turn.Outcome);
        var action = row.DoneAt is null ? "task-deferred" : "task-done";
        audit.Append(new AuditEntry(action, caller.Id, row.Id) { Outcome = turn.DeferTo is null ? turn.Outcome.ToString().ToLowerInvariant() : null, Detail = StrictJson.Text(new { kind = row.Kind, concerns = row.Concerns }) });
        if (row is { Kind: TaskKind.TellHerWhatThisChanges, DoneAt: not null })
            files.Add(moment => new FileEntryRow
            {
                Id = moment.Id,
                At = moment.At,
                LocalTime = moment.LocalTime,
                CaseReference = row.CaseReference,
                Person = caller.Id,
                Kind = FileEntryKind.Change,
                Concerns = row.Id,
                Outcome = turn.Outcome == TaskOutcome.Done ? "told-her-the-impact" : "could-not-tell-her",
            });
        await db.SaveChangesAsync(stop);
        return TaskAnswer.Of(row);
    }
}

/// <summary>What becomes of a task: it ends, or it is put off with a reason.</summary>
internal sealed record TaskTurn
{
    /// <summary>How it ended; not read when it is put off.</summary>
    public TaskOutcome Outcome { get; init; }

    /// <summary>Not before this moment.</summary>
    public DateTimeOffset? DeferTo { get; init; }

    /// <summary>What was said, or why it is put off. Kept sealed.</summary>
    [MaxLength(4_000)]
    public ConfidentialText? Note { get; init; }
}

/// <summary>One task.</summary>
internal sealed record TaskAnswer(Guid Id, TaskKind Kind, Guid Concerns, string Case, DateTimeOffset AskedAt, DateTimeOffset? DeferredTo, DateTimeOffset? DoneAt, TaskOutcome? Outcome)
{
    public static TaskAnswer Of(TaskRow row) => new(row.Id, row.Kind, row.Concerns, row.CaseReference, row.AskedAt, row.DeferredTo, row.DoneAt, row.Outcome);
}
