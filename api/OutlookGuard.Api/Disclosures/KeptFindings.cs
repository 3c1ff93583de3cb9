using System.Collections.Immutable;
using System.Text.Json;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Looks into the answers that are still kept, for slices that speak of a decision's findings.</summary>
internal sealed class KeptFindings(GuardDb db, KeyCabinet cabinet, TimeProvider clock)
{
    /// <summary>What was found in one mail of one person.</summary>
    /// <returns>Its findings, or null: another person's decision, none at all, or one whose answer is forgotten.</returns>
    public async Task<ImmutableArray<KeptFinding>?> FindAsync(Guid person, Guid disclosure, CancellationToken stop)
    {
        if (await KeptAnswers.FindAsync(db, cabinet.Keys, person, disclosure, clock.GetUtcNow(), stop) is not { } bytes)
            return null;
        using var answer = JsonDocument.Parse(bytes);
        return [.. answer.RootElement.GetProperty("findings").EnumerateArray().Select(KeptFinding.From)];
    }
}

/// <summary>One finding of a kept answer: what, where and why.</summary>
/// <param name="Part">Where, as <see cref="PartCodes"/> writes it.</param>
/// <param name="Kind">What, as its code.</param>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Why">What spoke for it.</param>
internal sealed record KeptFinding(string Part, string Kind, int Start, int End, Explanation Why)
{
    private static readonly ImmutableDictionary<string, Explanation> Signs =
        Enum.GetValues<Explanation>().ToImmutableDictionary(Codes.Of, StringComparer.Ordinal);

    public static KeptFinding From(JsonElement finding) => new(
        finding.GetProperty("part").GetString()!,
        finding.GetProperty("kind").GetString()!,
        finding.GetProperty("start").GetInt32(),
        finding.GetProperty("end").GetInt32(),
        finding.GetProperty("why").EnumerateArray().Aggregate(Explanation.None, (all, sign) => all | Signs.GetValueOrDefault(sign.GetString()!)));
}
