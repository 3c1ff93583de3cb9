using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content;

namespace OutlookGuard.Api.Feedback;

/// <summary>Counts what workers say of findings.</summary>
/// <remarks>No audit entry tells of it: an entry would name the worker beside the mail, and these counts are kept so that nothing does.</remarks>
internal sealed class FeedbackBook(GuardDb db, KeyCabinet cabinet, TimeProvider clock)
{
    // Chosen: eleven signs, some forty kinds and three answers come to far fewer in a year.
    private const int MostCounts = 10_000;

    private static readonly ImmutableArray<Explanation> Signs = [.. Enum.GetValues<Explanation>().Where(sign => sign != Explanation.None)];

    /// <summary>Counts one saying, once for each finding of each mail; said again, or said otherwise, it stays as it was.</summary>
    public async Task CountAsync(Guid person, FeedbackRequest said, KeptFinding finding, CancellationToken stop)
    {
        var hash = HashOf(person, said);
        if (await IsKnownAsync(hash, stop))
            return;
        try
        {
            await using var transaction = await db.BeginWriteAsync(stop);
            db.Set<FeedbackGivenRow>().Add(new FeedbackGivenRow { Hash = hash, At = clock.GetUtcNow() });
            await db.SaveChangesAsync(stop);
            await AddOneAsync(finding, said.Says, stop);
            await transaction.CommitAsync(stop);
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException or IOException or TimeoutException)
        {
            // Either it was said twice at once, or the commit's fate is unknown: what the store holds now is the truth.
            db.ChangeTracker.Clear();
            if (!await IsKnownAsync(hash, stop))
                throw new Unavailable("The feedback could not be counted.", fault);
        }
    }

    /// <summary>Every count, the latest month first.</summary>
    public async Task<ImmutableArray<FeedbackCount>> CountsAsync(CancellationToken stop)
    {
        var rows = await db.Set<FeedbackCountRow>().AsNoTracking()
            .OrderByDescending(row => row.Month).ThenByDescending(row => row.Count).ThenBy(row => row.Kind).ThenBy(row => row.Why).ThenBy(row => row.Says)
            .Take(MostCounts).ToListAsync(stop);
        return [.. rows.Select(Tell)];
    }

    private static FeedbackCount Tell(FeedbackCountRow row)
    {
        var why = (Explanation)row.Why;
        // A kind that a later version no longer knows is told by its code alone.
        var explanation = FindingKinds.TryParse(row.Kind, out var kind) ? ExplanationWords.Of(new Finding(0, kind, 0, 0, 0, why)) : "";
        return new FeedbackCount(row.Month, row.Kind, [.. Signs.Where(sign => why.HasFlag(sign))], explanation, SaysOf(row.Says), row.Count);
    }

    private static FeedbackSays SaysOf(string code) => Enum.GetValues<FeedbackSays>().First(says => Codes.Of(says) == code);

    // One statement, so that two at once are both counted, in either database.
    private Task<int> AddOneAsync(KeptFinding finding, FeedbackSays says, CancellationToken stop)
    {
        var month = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), clock.LocalTimeZone).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var (why, code) = ((int)finding.Why, Codes.Of(says));
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "FeedbackCounts" ("Month", "Kind", "Why", "Says", "Count") VALUES ({month}, {finding.Kind}, {why}, {code}, 1)
            ON CONFLICT ("Month", "Kind", "Why", "Says") DO UPDATE SET "Count" = "FeedbackCounts"."Count" + 1
            """,
            stop);
    }

    private Task<bool> IsKnownAsync(byte[] hash, CancellationToken stop) => db.Set<FeedbackGivenRow>().AnyAsync(row => row.Hash == hash, stop);

    private byte[] HashOf(Guid person, FeedbackRequest said) => HMACSHA256.HashData(
        cabinet.Keys.Requests,
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"feedback\n{person:N}\n{said.Disclosure:N}\n{said.Part}\n{said.Kind}\n{said.Start}\n{said.End}")));
}
