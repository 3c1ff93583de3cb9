using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Declarations;
using OutlookGuard.Api.Files;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content;
using OutlookGuard.Content.Protection;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Answers one press of Send: weighs the mail, and writes the decision, its audit entry and the answer in one transaction. No record, no verdict.</summary>
internal sealed class DisclosureAssessor(
    GuardDb db, ContentScanner scanner, DisclosureWeigher weigher, AuditTrail audit, FileEntries files, DeclarationReader declarations, KeyCabinet cabinet, TimeProvider clock)
{
    // Chosen: a register that changes three times within the milliseconds of a decision is being filled from a file; the worker tries again.
    private const int MostTries = 3;

    public async Task<Assessed> AssessAsync(OutgoingMessage message, Declaration stated, Sender sender, Attempt attempt, CancellationToken stop)
    {
        var began = clock.GetTimestamp();
        if (await FindAsync(sender, attempt, stop) is { } earlier)
            return earlier;

        var declared = stated.With(await declarations.FindAsync(attempt.Declaration, sender.Person, stop));
        var read = await scanner.ReadAsync(message, stop);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var weighed = await weigher.WeighAsync(message, read, declared, sender, new Conditions(clock.GetUtcNow(), CheckerState.Available), stop);
            try
            {
                if (await RecordAsync(message, sender, attempt, weighed, began, stop) is { } answer)
                    return answer;
            }
            catch (Exception fault) when (fault is DbException or DbUpdateException or IOException or TimeoutException)
            {
                // Either the same attempt was answered meanwhile, or the commit's fate is unknown: what the store holds now is the truth.
                db.ChangeTracker.Clear();
                return await FindAsync(sender, attempt, stop) ?? throw new Unavailable("The decision could not be recorded.", fault);
            }
        }

        throw new Unavailable("The registers changed under every try.");
    }

    /// <summary>Finds the answer of an attempt that was made before.</summary>
    /// <returns>Null when it was not.</returns>
    public async Task<Assessed?> FindAsync(Sender sender, Attempt attempt, CancellationToken stop)
    {
        var hash = KeyHash(attempt);
        var row = await db.AnsweredRequests.AsNoTracking().SingleOrDefaultAsync(row => row.Person == sender.Person && row.KeyHash == hash, stop);
        if (row is null)
            return null;
        return CryptographicOperations.FixedTimeEquals(row.RequestDigest, attempt.RequestDigest)
            ? new Assessed.Answer(SealedWords.OpenBytes(cabinet.Keys.Fields, KeptAnswers.SealOf(row.DisclosureId), row.SealedAnswer), Weighed: null)
            : new Assessed.KeyOfAnother();
    }

    /// <returns>Null when the registers changed since the mail was weighed.</returns>
    private async Task<Assessed?> RecordAsync(
        OutgoingMessage message, Sender sender, Attempt attempt, Weighed weighed, long began, CancellationToken stop)
    {
        var keys = cabinet.Keys;
        var now = clock.GetUtcNow();
        var fingerprint = MessageFingerprint.Of(message, keys.Fingerprints);
        var id = Guid.CreateVersion7(now);
        var row = new DisclosureRow
        {
            Id = id,
            At = now,
            Sender = sender.Person,
            Outcome = weighed.Verdict.Outcome.Code(),
            Fingerprint = fingerprint,
            RegisterVersion = weighed.RegisterVersion,
            SealedReasons = ReasonsOf(weighed.Declared, id, keys),
        };

        await using var transaction = await db.BeginWriteAsync(stop);
        if (!await StillCurrent.IsAsync(db, weighed.RegisterVersion, weighed.Cases, stop))
            return null;
        db.Disclosures.Add(row);
        db.Add(DisclosureFactsRow.Of(row, weighed, keys));
        if (weighed.Declared.Held is { } held)
            await declarations.MarkUsedAsync(held.Id, stop);
        var entry = audit.Append(DecisionEntry.Of(row, sender, attempt, weighed, keys, clock.GetElapsedTime(began)));
        FileOfDecision.Of(row, message, weighed, keys)?.WriteTo(files);
        await AuditChain.LinkAsync(db, stop);

        var answer = StrictJson.Write(DisclosureAnswer.From(row.Id, weighed, TicketFor(row, weighed, entry, keys), clock.GetElapsedTime(began)));
        db.AnsweredRequests.Add(new AnsweredRequestRow
        {
            Person = sender.Person,
            KeyHash = KeyHash(attempt),
            RequestDigest = attempt.RequestDigest,
            DisclosureId = row.Id,
            At = now,
            SealedAnswer = SealedWords.SealBytes(keys.Fields, KeptAnswers.SealOf(row.Id), answer),
        });
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return new Assessed.Answer(answer, weighed);
    }

    private static string TicketFor(DisclosureRow row, Weighed weighed, AuditEntryRow entry, GuardKeys keys) => new DecisionTicket(
        row.Id, row.Sender, [.. row.Fingerprint], row.Outcome, [.. weighed.Verdict.Obligations.Select(obligation => obligation.Code())], entry.At, entry.Lane, entry.Sequence, [.. entry.Hash])
        .SignedBy(keys.Tickets);

    private static byte[]? ReasonsOf(Declaration declared, Guid id, GuardKeys keys) => declared.Override is not { } stated ? null : SealedWords.Seal(
        keys.Fields,
        $"override of {id:N}",
        new Dictionary<string, ConfidentialText>(StringComparer.Ordinal)
        {
            ["reason"] = stated.Reason,
            ["whoIsAtRisk"] = stated.WhoIsAtRisk,
            ["whyConsentNotSought"] = stated.WhyConsentNotSought,
        });

    private byte[] KeyHash(Attempt attempt) => HMACSHA256.HashData(cabinet.Keys.Requests, Encoding.UTF8.GetBytes("idempotency key\n" + attempt.Key));
}
