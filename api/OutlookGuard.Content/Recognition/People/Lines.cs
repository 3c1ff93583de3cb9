namespace OutlookGuard.Content.Recognition.People;

/// <summary>A stretch of text, end exclusive.</summary>
internal readonly record struct Span(int Start, int End)
{
    public bool Holds(int position) => position >= Start && position < End;
}

/// <summary>The lines and sentences of a text.</summary>
internal static class Lines
{
    // Chosen: longer than any sentence people write; keeps a table without a single stop linear.
    private const int LongestReach = 400;

    public static List<Span> Of(string text)
    {
        var lines = new List<Span>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n')
                continue;
            lines.Add(new Span(start, i > start && text[i - 1] == '\r' ? i - 1 : i));
            start = i + 1;
        }

        return lines;
    }

    /// <summary>The sentence around a position: from stop to stop, never across a blank line.</summary>
    public static Span SentenceAt(string text, int position)
    {
        var start = Math.Min(position, text.Length);
        var first = Math.Max(0, start - LongestReach);
        var last = Math.Min(text.Length, start + LongestReach);
        var end = start;
        while (start > first && !IsStop(text, start - 1))
            start--;
        while (end < last && !IsStop(text, end))
            end++;
        return new Span(start, end);
    }

    private static bool IsStop(string text, int i) => text[i] switch
    {
        '!' or '?' or ';' or '\n' => true,
        '.' => i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1]),
        _ => false,
    };
}
