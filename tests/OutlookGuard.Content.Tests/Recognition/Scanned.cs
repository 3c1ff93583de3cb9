using OutlookGuard.Content.Recognition;

namespace OutlookGuard.Content.Tests.Recognition;

/// <summary>What the scanner found in a text, as words, so that a table can say what it expects.</summary>
internal static class Scanned
{
    /// <summary>The stretches of one kind, in order, joined by " | ".</summary>
    public static string Words(FindingKind kind, string text, float atLeast = 0) =>
        string.Join(" | ", Of(kind, text).Where(found => found.Confidence >= atLeast).Select(found => text[found.Start..found.End]));

    /// <summary>The same at the confidence that may change a verdict.</summary>
    public static string Blocking(FindingKind kind, string text) => Words(kind, text, Confidence.Blocking);

    public static IReadOnlyList<Candidate> Of(FindingKind kind, string text) => [.. All(text).Where(found => found.Kind == kind)];

    public static IReadOnlyList<Candidate> All(string text) => [.. new TextScanner().Scan(text)];
}
