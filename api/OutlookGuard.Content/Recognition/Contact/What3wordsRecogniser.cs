namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>what3words addresses: three words with dots, behind three slashes or a cue word.</summary>
/// <remarks>Source: what3words, developer guide, detecting addresses in text: ///filled.count.soap; the slashes belong to it.</remarks>
internal static class What3wordsRecogniser
{
    private const int LongestWord = 24;
    private const string Slashes = "///";

    /// <summary>Reads around the first dot.</summary>
    public static bool At(ref Spot spot)
    {
        var text = spot.Text;
        var start = WordStart(text, spot.Start);
        var second = WordEnd(text, spot.Start + 1);
        if (start == spot.Start || second == spot.Start + 1 || second >= text.Length || text[second] != '.')
            return false;
        var third = WordEnd(text, second + 1);
        if (third - second < 3 || !Glyph.IsEdge(text, third) || spot.At(third) == '.' && Glyph.IsWord(spot.At(third + 1)))
            return false;
        if (start >= Slashes.Length && text[(start - Slashes.Length)..start].SequenceEqual(Slashes) && spot.At(start - 4) != ':')
            return spot.Claim(FindingKind.What3words, start - Slashes.Length, third, Confidence.Strong, Explanation.Shape);
        return spot.Start - start >= 3 && Glyph.IsEdge(text, start) && spot.At(start - 1) is ' ' or ':' or '\n' or '\t' or '(' or '\0' && SaysWords(ref spot, start)
            && spot.Claim(FindingKind.What3words, start, third, Confidence.Likely, Explanation.Shape | Explanation.CueWord);
    }

    private static bool SaysWords(ref Spot spot, int start)
    {
        var before = spot.Text[Math.Max(0, start - 24)..start];
        return before.Contains("what3words", StringComparison.OrdinalIgnoreCase) || before.Contains("w3w", StringComparison.OrdinalIgnoreCase);
    }

    private static int WordStart(ReadOnlySpan<char> text, int end)
    {
        var i = end;
        while (i > 0 && end - i < LongestWord && char.IsLetter(text[i - 1]))
            i--;
        return i;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && i - start < LongestWord && char.IsLetter(text[i]))
            i++;
        return i;
    }
}
