using OutlookGuard.Content.Explaining;

namespace OutlookGuard.Content;

/// <summary>Says in plain words why something was found. Every word comes from tables of this library, never from the mail.</summary>
/// <remarks>
/// The words that spoke for it are named only where they stand in our own list of cue words. A match in the register names no case and no person.
/// Source: requirements, reading age 12; the sentences stand in a file to be proof-read (<c>tests/OutlookGuard.Content.Tests/Explanations.approved.txt</c>).
/// </remarks>
public static class ExplanationWords
{
    /// <summary>Explains a finding of a mail.</summary>
    /// <param name="finding">Any finding, whatever its signs.</param>
    /// <returns>One or two English sentences, each with its full stop; never empty.</returns>
    public static string Of(Finding finding)
    {
        var why = SentenceFor(finding.Kind, finding.Why, finding.Weight, finding.Cue);
        return WhoseClause.Of(finding.Whose) is { } whose ? $"{why} {whose}" : why;
    }

    /// <summary>Explains a finding of a text that the caller holds.</summary>
    /// <param name="finding">What was found in it.</param>
    /// <param name="text">The text it was found in; only our own cue words are looked for.</param>
    /// <returns>One English sentence with its full stop; never empty.</returns>
    public static string Of(TextFinding finding, string text) =>
        SentenceFor(finding.Kind, finding.Why, FindingWeight.AsKind, NearbyCue.Of(finding.Kind, finding.Why, text, finding.Start, finding.End));

    private static string SentenceFor(FindingKind kind, Explanation why, FindingWeight weight, NearbyCue cue)
    {
        var opening = KindOpenings.Of(kind, why, weight);
        var signs = SignClauses.Of(kind, why, weight, cue);
        var against = why.HasFlag(Explanation.CounterCue) ? SignClauses.Against : "";
        return signs.Count == 0 ? $"{opening}{against}." : $"{opening}: {Join(signs)}{against}.";
    }

    private static string Join(IReadOnlyList<string> signs) => signs.Count == 1
        ? signs[0]
        : $"{string.Join(", ", signs.Take(signs.Count - 1))} and {signs[^1]}";
}
