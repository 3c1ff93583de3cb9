namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>IPv4 addresses, with a prefix length where one is written.</summary>
/// <remarks>Source: RFC 791 and RFC 4632. Four numbers up to 255; leading zeros are read as people write them. "version 1.2.3.4" is something else.</remarks>
internal static class Ipv4Recogniser
{
    private const int Parts = 4;
    private const int LongestPrefix = 32;

    public static bool At(ref Spot spot, in Figures figures)
    {
        if (figures.Groups < Parts || figures.GapBefore(1) != '.')
            return false;
        int start = spot.Start, end = figures.EndOf(Parts - 1);
        if (!IsAddress(spot.Text, start, end, in figures) || IsInside(spot.Text, start) || Glyph.IsLetter(spot.At(end)))
            return false;
        end = BehindPrefix(spot.Text, end);
        var other = spot.SaysImpersonal(start);
        return spot.Claim(FindingKind.IpAddress, start, end, other ? Confidence.Weak : spot.Says(Cue.Network, start) ? Confidence.Strong : Confidence.Likely,
            other ? Explanation.Shape | Explanation.CounterCue : Explanation.Shape);
    }

    /// <summary>Where an address with "/24" behind it ends; a number too large for a prefix is left out.</summary>
    public static int BehindPrefix(ReadOnlySpan<char> text, int end, int longest = LongestPrefix)
    {
        if (end >= text.Length || text[end] != '/')
            return end;
        int i = end + 1, value = 0;
        while (i < text.Length && Glyph.IsDigit(text[i]) && i - end <= 3)
            value = value * 10 + text[i++] - '0';
        return i > end + 1 && value <= longest && Glyph.IsEdge(text, i) ? i : end;
    }

    private static bool IsAddress(ReadOnlySpan<char> text, int start, int end, in Figures figures)
    {
        for (var part = 0; part < Parts; part++)
        {
            if (figures.LengthOf(part) > 3 || figures.Value(part) > byte.MaxValue)
                return false;
            if (part > 0 && (figures.GapBefore(part) != '.' || figures.StartOf(part) - figures.EndOf(part - 1) != 1))
                return false;
        }

        return start < end && Glyph.IsEdge(text, end);
    }

    private static bool IsInside(ReadOnlySpan<char> text, int start) =>
        start > 1 && text[start - 1] == '.' && Glyph.IsWord(text[start - 2]);
}
