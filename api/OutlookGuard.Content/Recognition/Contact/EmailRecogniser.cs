namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>E-mail addresses, quoted local parts and address literals included.</summary>
/// <remarks>
/// Source: RFC 5321 4.1.2 and RFC 6531 (letters of any script); of the characters RFC 5322 allows in a local part only those that people use are
/// read, so that a sentence's punctuation stays outside.
/// </remarks>
internal static class EmailRecogniser
{
    // RFC 5321 4.5.3.1: a local part has at most 64 octets, a domain 255.
    private const int LongestLocal = 64;
    private const int LongestDomain = 255;

    public static bool At(ref Spot spot)
    {
        var at = spot.Start;
        var start = ReadLocal(spot.Text, at, out var dotted);
        if (start == at)
            return false;
        var end = ReadDomain(spot.Text, at + 1);
        if (end < 0)
            return false;
        return spot.Claim(FindingKind.EmailAddress, start, end, dotted ? Confidence.Doubtful : Confidence.Certain, Explanation.Shape);
    }

    /// <summary>Where a domain that begins here ends.</summary>
    /// <returns>The end, exclusive, or -1 when there is no domain with a top level.</returns>
    public static int ReadDomain(ReadOnlySpan<char> text, int start)
    {
        if (start < text.Length && text[start] == '[')
        {
            var close = text[start..Math.Min(text.Length, start + 48)].IndexOf(']');
            return close > 2 && Glyph.IsHex(text[start + 1]) ? start + close + 1 : -1;
        }

        int i = start, label = start, end = -1, previous = -1;
        while (true)
        {
            while (i < text.Length && i - start <= LongestDomain && (Glyph.IsWord(text[i]) || (text[i] == '-' && i > label)))
                i++;
            var labelEnd = i;
            while (labelEnd > label && text[labelEnd - 1] == '-')
                labelEnd--;
            if (labelEnd == label)
                break;
            if (label > start && IsTop(text[label..labelEnd]))
            {
                // "write to x@y.example.Please do": a new sentence is not a top-level domain.
                if (end >= 0 && Glyph.IsUpper(text[label]) && !Glyph.IsUpper(text[previous]) && labelEnd > label + 1 && Glyph.IsLower(text[label + 1]))
                    break;
                end = labelEnd;
                previous = label;
            }
            else if (label > start)
            {
                end = -1;
            }

            if (labelEnd < i || i + 1 >= text.Length || text[i] != '.' || !Glyph.IsWord(text[i + 1]))
                break;
            label = ++i;
        }

        return end >= 0 && end < text.Length && text[end] == '_' ? -1 : end;
    }

    private static int ReadLocal(ReadOnlySpan<char> text, int at, out bool dotted)
    {
        dotted = false;
        if (at > 1 && text[at - 1] == '"')
        {
            var floor = Math.Max(0, at - LongestLocal - 2);
            var open = text[floor..(at - 1)].LastIndexOf('"');
            return open < 0 || text[(floor + open)..at].Contains('\n') ? at : floor + open;
        }

        var start = at;
        while (start > 0 && at - start < LongestLocal && IsLocal(text[start - 1]))
        {
            dotted |= text[start - 1] == '.' && start < at && text[start] == '.';
            start--;
        }

        dotted |= at > 0 && text[at - 1] == '.';
        while (start < at && text[start] is '.' or '\'' or '-' or '&')
        {
            dotted |= text[start] == '.';
            start++;
        }

        return start;
    }

    private static bool IsLocal(char c) => Glyph.IsWord(c) || c is '.' or '_' or '-' or '+' or '%' or '\'' or '&';

    private static bool IsTop(ReadOnlySpan<char> label)
    {
        if (label.Length < 2)
            return false;
        foreach (var c in label)
        {
            if (Glyph.IsDigit(c) || c == '-')
                return label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase);
        }

        return true;
    }
}
