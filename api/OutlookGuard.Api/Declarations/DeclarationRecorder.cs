using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Files;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Declarations;

/// <summary>Keeps what a worker declares: the sealed row, the consents she gave, and the audit entries that tell of both, in one transaction.</summary>
internal sealed class DeclarationRecorder(GuardDb db, RegisterReader registers, AuditTrail audit, FileEntries files, KeyCabinet cabinet, TimeProvider clock)
{
    /// <summary>Keeps a declaration.</summary>
    /// <param name="request">What was said.</param>
    /// <param name="digest">The keyed digest of the request.</param>
    /// <returns>Null when the decision is not one of this person's that can still be answered.</returns>
    /// <exception cref="BadInput">It says what may not be said.</exception>
    public async Task<DeclarationAnswer?> RecordAsync(DeclarationRequest request, byte[] digest, Caller caller, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        DeclarationRules.Check(request, now);
        if (await KeptAnswers.FindAsync(db, cabinet.Keys, caller.Id, request.Disclosure, now, stop) is not { } answer)
            return null;
        try
        {
            return await FindSameAsync(request, digest, caller, now, stop) ?? await WriteAsync(request, digest, caller, AskingDecision.In(answer), now, stop);
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException or IOException or TimeoutException)
        {
            // Either the same was declared meanwhile, or the commit's fate is unknown: what the store holds now is the truth.
            db.ChangeTracker.Clear();
            return await FindSameAsync(request, digest, caller, now, stop) ?? throw new Unavailable("The declaration could not be recorded.", fault);
        }
    }

    private async Task<DeclarationAnswer?> FindSameAsync(DeclarationRequest request, byte[] digest, Caller caller, DateTimeOffset now, CancellationToken stop) =>
        await db.Set<DeclarationRow>().AsNoTracking().SingleOrDefaultAsync(
            row => row.Person == caller.Id && row.DisclosureId == request.Disclosure && row.RequestDigest == digest && row.Until > now, stop) is { } row
            ? new DeclarationAnswer(row.Id, row.Until)
            : null;

    private async Task<DeclarationAnswer> WriteAsync(
        DeclarationRequest request, byte[] digest, Caller caller, AskingDecision asking, DateTimeOffset now, CancellationToken stop)
    {
        await using var transaction = await db.BeginWriteAsync(stop);
        var (register, _) = await registers.ReadAsync(db, stop);
        var about = await CaseOfAsync(request, caller, stop);
        var consents = await AgreedConsents.RowsAsync(db, request, about, asking, register, now, stop);
        var id = Guid.CreateVersion7(now);
        var row = new DeclarationRow
        {
            Id = id,
            Person = caller.Id,
            DisclosureId = request.Disclosure,
            At = now,
            Until = now + DeclarationLimits.Holds,
            UsedAt = consents.IsEmpty ? null : now,
            RequestDigest = digest,
            SealedFacts = FactsOf(request, about, asking).Sealed(id, cabinet.Keys),
            SealedWords = DeclaredWords.Seal(id, DeclaredWords.Of(request), cabinet.Keys),
        };
        db.Add(row);
        audit.Append(DeclarationEntry.Of(row, request, about?.Reference, caller));
        await ConsentRecord.AppendAsync(db, audit, files, caller.Id, consents, because: id, stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return new DeclarationAnswer(row.Id, row.Until);
    }

    // The same words for a case that is not there and for one that is sealed to the worker.
    private async Task<CaseRow?> CaseOfAsync(DeclarationRequest request, Caller caller, CancellationToken stop)
    {
        if (request.Case?.Trim() is not { } reference)
            return null;
        return await db.Set<CaseRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Reference == reference, stop) is { } row && CaseSight.MayKnow(row, caller.OtherAddresses.Prepend(caller.Address))
            ? row
            : throw BadInput.In("case", "Is not a case that you may see.");
    }

    private static DeclaredFacts FactsOf(DeclarationRequest request, CaseRow? about, AskingDecision asking)
    {
        var confirmed = request.Confirmed;
        return new DeclaredFacts
        {
            Case = about?.Reference,
            Purpose = request.Purpose.ToPurpose() ?? Purpose.NotStated,
            Basis = request.Override?.Basis.ToBasis() ?? OverrideBasis.None,
            Covered = (int)(request.Override?.Categories ?? []).ToCategories(),
            Confirmed = [.. confirmed.Select(one => RuleIds.TryParse(one.Rule, out var rule) ? rule : throw BadInput.In("confirmed", "Names no rule."))],
            InUnreadable = (int)confirmed.SelectMany(one => one.Categories).ToCategories(),
            Doubt = request.NotSure == true ? Doubt.NotSure : Doubt.None,
            Recipients = asking.Recipients,
            Unread = asking.Unread,
            Files = asking.Files,
        };
    }
}
