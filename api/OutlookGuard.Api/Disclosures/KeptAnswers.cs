using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content.Protection;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Finds the answer of a decision again, for whoever asked for it and as long as it is kept.</summary>
internal static class KeptAnswers
{
    /// <summary>Finds an answer.</summary>
    /// <returns>The bytes as they were sent; null when it is unknown, another's or forgotten.</returns>
    public static async Task<byte[]?> FindAsync(GuardDb db, GuardKeys keys, Guid person, Guid disclosure, DateTimeOffset now, CancellationToken stop)
    {
        var oldest = now - AnswerSweep.Kept;
        return await db.AnsweredRequests.AsNoTracking().SingleOrDefaultAsync(row => row.DisclosureId == disclosure && row.Person == person && row.At >= oldest, stop) is { } row
            ? SealedWords.OpenBytes(keys.Fields, SealOf(disclosure), row.SealedAnswer)
            : null;
    }

    public static string SealOf(Guid disclosure) => $"answer of {disclosure:N}";
}
