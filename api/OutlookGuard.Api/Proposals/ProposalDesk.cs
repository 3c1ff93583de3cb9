using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy.Agreements;

namespace OutlookGuard.Api.Proposals;

/// <summary>Where changes of the registers are proposed by one person and decided by another.</summary>
internal sealed class ProposalDesk(GuardDb db, RegisterReader registers, IEnumerable<IProposalSubject> subjects, AuditTrail audit, TimeProvider clock)
{
    // Chosen: each try loses only to a change that succeeded; ten in a row within one request means that something is wrong.
    private const int Tries = 10;

    /// <summary>Puts a change before another person.</summary>
    /// <exception cref="BadInput">The document has faults.</exception>
    public async Task<ProposalRow> ProposeAsync(ProposalKind kind, string subject, string after, string? note, Caller caller, CancellationToken stop)
    {
        var (register, _) = await registers.ReadAsync(db, stop);
        var found = Of(kind).Check(after, register, TodayOf(register));
        if (found.Faults.Count > 0)
            throw new BadInput(StatusCodes.Status400BadRequest, [.. found.Faults.Select(fault => new FieldFault($"{ProposalCodes.Code(kind)}.{fault.Field}", fault.What))]);
        var standing = await Of(kind).StandingAsync(db, subject, stop);
        var row = Row(kind, subject, standing, after, note, found.Warnings, caller, batch: null);
        db.Add(row);
        Tell("register-change-proposed", row, caller, outcome: null, registerVersion: null);
        await db.SaveChangesAsync(stop);
        return row;
    }

    /// <summary>Puts many changes of agencies before another person at once.</summary>
    public async Task<Guid> ProposeAllAsync(IReadOnlyList<DraftedChange> changes, string? note, Caller caller, CancellationToken stop)
    {
        var batch = Guid.CreateVersion7(clock.GetUtcNow());
        foreach (var change in changes)
            db.Add(Row(ProposalKind.Agency, change.Subject, change.Standing, change.After, note, change.Warnings, caller, batch));
        audit.Append(new AuditEntry("register-import-proposed", caller.Id, batch) { Detail = Documents.Write(new ImportEntry(changes.Count)) });
        await db.SaveChangesAsync(stop);
        return batch;
    }

    /// <summary>Decides proposals: all of them that can be, in one transaction.</summary>
    public async Task<ImmutableArray<DeskAnswer>> DecideAsync(IReadOnlyList<Guid> ids, ProposalDecision decision, string? note, Caller caller, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            try
            {
                if (await TryDecideAsync(ids, decision, note, caller, stop) is { } answers)
                    return answers;
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // Somebody decided one of them at the same moment: what the store holds now is the truth.
            }

            if (attempt >= Tries)
                throw new Unavailable("The registers keep changing.");
        }
    }

    /// <summary>Does at once what one person may do: suspend, or extend a little.</summary>
    public async Task<ProposalRow> DoAtOnceAsync(
        ProposalKind kind, string subject, Func<CancellationToken, Task<AtOnce>> work, string? note, Caller caller, CancellationToken stop)
    {
        await using var transaction = await db.BeginWriteAsync(stop);
        var version = await RegisterChange.BumpDirectoryAsync(db, stop);
        var (standing, after) = await work(stop);
        var row = Row(kind, subject, standing, after, note, [], caller, batch: null);
        db.Add(row);
        db.Add(Decision(row, ProposalDecision.AtOnce, note: null, caller, version));
        Tell(kind == ProposalKind.Suspension ? "agreement-suspended" : "agreement-extended", row, caller, ProposalDecision.AtOnce, version);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return row;
    }

    private async Task<ImmutableArray<DeskAnswer>?> TryDecideAsync(
        IReadOnlyList<Guid> ids, ProposalDecision decision, string? note, Caller caller, CancellationToken stop)
    {
        // Before the turn is taken: what is read behind it would be remembered under a version that is not committed.
        var (register, read) = await registers.ReadAsync(db, stop);
        await using var transaction = await db.BeginWriteAsync(stop);
        long? version = decision == ProposalDecision.Approved ? await RegisterChange.BumpDirectoryAsync(db, stop) : null;
        if (version == 0)
            return [.. ids.Select(id => new DeskAnswer(id, DeskWord.NotSetUp))];
        if (version is { } bumped && bumped != read + 1)
            return null;

        var answers = ImmutableArray.CreateBuilder<DeskAnswer>(ids.Count);
        foreach (var id in ids)
            answers.Add(new DeskAnswer(id, await DecideOneAsync(id, decision, note, caller, register, version, stop)));
        if (answers.All(answer => answer.Word != DeskWord.Done))
            return answers.DrainToImmutable();
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return answers.DrainToImmutable();
    }

    private async Task<DeskWord> DecideOneAsync(
        Guid id, ProposalDecision decision, string? note, Caller caller, RegisterSnapshot register, long? version, CancellationToken stop)
    {
        if (await db.Set<ProposalRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, stop) is not { } proposal)
            return DeskWord.Unknown;
        if (FourEyes.Judge(proposal.ProposedBy, caller.Id, decision) is var answer and not FourEyesAnswer.May)
            return answer == FourEyesAnswer.OwnProposal ? DeskWord.OwnProposal : DeskWord.NotTheirs;
        if (await db.Set<ProposalDecisionRow>().AsNoTracking().AnyAsync(row => row.ProposalId == id, stop))
            return DeskWord.AlreadyDecided;
        if (decision == ProposalDecision.Approved && await ApplyAsync(proposal, register, stop) is var word and not DeskWord.Done)
            return word;
        db.Add(Decision(proposal, decision, note, caller, version));
        Tell("register-change-decided", proposal, caller, decision, version);
        return DeskWord.Done;
    }

    private async Task<DeskWord> ApplyAsync(ProposalRow proposal, RegisterSnapshot register, CancellationToken stop)
    {
        var subject = Of(ProposalCodes.Read<ProposalKind>(proposal.Kind));
        if ((await subject.StandingAsync(db, proposal.Subject, stop)).Version != proposal.BaseVersion)
            return DeskWord.ChangedMeanwhile;
        if (subject.Check(proposal.After, register, TodayOf(register)).Faults.Count > 0)
            return DeskWord.NoLongerFits;
        await subject.ApplyAsync(db, proposal.After, stop);
        return DeskWord.Done;
    }

    private DateOnly TodayOf(RegisterSnapshot register) => DateOnly.FromDateTime(register.Local(clock.GetUtcNow()).DateTime);

    private IProposalSubject Of(ProposalKind kind) => subjects.Single(subject => subject.Kind == kind);

    private ProposalRow Row(
        ProposalKind kind, string subject, StandingSubject standing, string after, string? note, IEnumerable<FieldFault> warnings, Caller caller, Guid? batch)
    {
        var now = clock.GetUtcNow();
        return new ProposalRow
        {
            Id = Guid.CreateVersion7(now),
            Kind = ProposalCodes.Code(kind),
            Subject = subject,
            ProposedBy = caller.Id,
            ProposedByName = caller.Name,
            ProposedAt = now,
            BaseVersion = standing.Version,
            Before = standing.Document,
            After = after,
            Note = note,
            Warnings = [.. warnings.Select(warning => $"{warning.Field}: {warning.What}")],
            Batch = batch,
        };
    }

    private ProposalDecisionRow Decision(ProposalRow proposal, ProposalDecision decision, string? note, Caller caller, long? version) => new()
    {
        ProposalId = proposal.Id,
        Kind = proposal.Kind,
        ProposedBy = proposal.ProposedBy,
        DecidedBy = caller.Id,
        DecidedByName = caller.Name,
        DecidedAt = clock.GetUtcNow(),
        Decision = ProposalCodes.Code(decision),
        Note = note,
        RegisterVersion = version,
    };

    private void Tell(string action, ProposalRow proposal, Caller caller, ProposalDecision? outcome, long? registerVersion) => audit.Append(
        new AuditEntry(action, caller.Id, proposal.Id)
        {
            Outcome = outcome is { } decision ? ProposalCodes.Code(decision) : null,
            Detail = Documents.Write(new ProposalEntry(proposal.Kind, proposal.Subject, proposal.BaseVersion, registerVersion)),
        });
}
