using OutlookGuard.Content.Recognition;

namespace OutlookGuard.Content;

/// <summary>Scans texts that a caller already holds, such as lines of its own standard input. Nothing of a text is kept.</summary>
/// <remarks>One instance serves one thread. No register is loaded, so people and places of the register are not found.</remarks>
public sealed class TextScan
{
    private readonly TextScanner scanner = new();

    /// <summary>Finds everything in one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="into">Receives the findings by position; cleared first.</param>
    public void Find(string text, ICollection<TextFinding> into)
    {
        into.Clear();
        foreach (var candidate in scanner.Scan(text))
            into.Add(new TextFinding(candidate.Kind, candidate.Start, candidate.End, candidate.Confidence, candidate.Why));
    }
}

/// <summary>One thing found in a text: what, where and why.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, in UTF-16 code units of the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Confidence">0 to 1; <see cref="Finding.BlockingConfidence"/> and above may change a verdict.</param>
/// <param name="Why">What spoke for it.</param>
public readonly record struct TextFinding(FindingKind Kind, int Start, int End, float Confidence, Explanation Why);
