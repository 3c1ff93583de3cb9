namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>Positions on the earth: decimal degrees, degrees with minutes and seconds, alone or inside a map link.</summary>
/// <remarks>
/// Source: ISO 6709 annex D and RFC 5870 (geo:). Latitude to 90, longitude to 180. Two decimals are a kilometre, so without a cue word a pair needs
/// three decimals each.
/// </remarks>
internal static class CoordinatesRecogniser
{
    private const int FewestDecimals = 3;

    public static bool At(ref Spot spot, in Figures figures)
    {
        if (spot.At(figures.EndOf(0)) == '°')
            return AtDegrees(ref spot);
        if (figures.LengthOf(0) > 3 || spot.At(figures.EndOf(0)) != '.' || !Glyph.IsDigit(spot.At(figures.EndOf(0) + 1)))
            return false;
        var start = spot.Start;
        if (!ReadDecimal(spot.Text, start, 90, out var latitude, out var decimals) || IsInNumber(spot.Text, start))
            return false;
        var i = SkipHemisphere(spot.Text, latitude);
        var gap = i;
        while (i < spot.Text.Length && i - gap < 4 && (spot.Text[i] is ',' or ' ' or ';' or '\t' or '/' || spot.Text[i] == '%' && spot.At(i + 1) == '2' && Glyph.Upper(spot.At(i + 2)) == 'C'))
            i += spot.Text[i] == '%' ? 3 : 1;
        if (i == gap)
            return false;
        i = SkipName(spot.Text, i);
        if (spot.At(i) is '-' or '+' or '\u2212' || Hemisphere(spot.At(i)) && spot.At(i + 1) == ' ')
            i += Glyph.IsLetter(spot.At(i)) ? 2 : 1;
        if (!ReadDecimal(spot.Text, i, 180, out var end, out var more))
            return false;
        end = SkipHemisphere(spot.Text, end);
        var said = spot.Says(Cue.Place, start);
        if (Math.Min(decimals, more) < FewestDecimals && !said || spot.SaysImpersonal(start))
            return false;
        start = SignBefore(spot.Text, start);
        return spot.Claim(FindingKind.GpsCoordinates, start, end, said ? Confidence.Strong : Confidence.Likely, Explanation.Shape);
    }

    // 51°30'26"N 0°7'39"W and 51° 30.44' N.
    private static bool AtDegrees(ref Spot spot)
    {
        if (!ReadDegrees(spot.Text, spot.Start, out var end))
            return false;
        var i = end;
        while (i < spot.Text.Length && i - end < 3 && spot.Text[i] is ' ' or ',')
            i++;
        return ReadDegrees(spot.Text, i, out end) && spot.Claim(FindingKind.GpsCoordinates, spot.Start, end, Confidence.Strong, Explanation.Shape);
    }

    private static bool ReadDegrees(ReadOnlySpan<char> text, int start, out int end)
    {
        var i = start;
        end = start;
        var digits = 0;
        while (i < text.Length && i - start < 32)
        {
            var c = text[i];
            if (Hemisphere(c) && digits > 0 && Glyph.IsEdge(text, i + 1))
            {
                end = i + 1;
                return text[start..i].Contains('°');
            }

            digits += Glyph.IsDigit(c) ? 1 : 0;
            if (!Glyph.IsDigit(c) && c is not ('°' or '\'' or '"' or '\u2032' or '\u2033' or '\u2019' or '\u201D' or '.' or ' '))
                return false;
            i++;
        }

        return false;
    }

    private static bool ReadDecimal(ReadOnlySpan<char> text, int start, int most, out int end, out int decimals)
    {
        int i = start, whole = 0;
        decimals = 0;
        while (i < text.Length && i - start < 3 && Glyph.IsDigit(text[i]))
            whole = whole * 10 + text[i++] - '0';
        end = i;
        if (i == start || whole > most || i >= text.Length || text[i] != '.')
            return false;
        i++;
        while (i < text.Length && decimals < 16 && Glyph.IsDigit(text[i]))
        {
            i++;
            decimals++;
        }

        end = i;
        return decimals >= 2 && (Glyph.IsEdge(text, i) || Hemisphere(text[i]));
    }

    // "lat 51.50, long -0.12": the second name stands between.
    private static int SkipName(ReadOnlySpan<char> text, int i)
    {
        var end = i;
        while (end < text.Length && end - i < 10 && Glyph.IsLetter(text[end]))
            end++;
        if ((CueWords.Of(text[i..end]) & Cue.Place) == 0)
            return i;
        while (end < text.Length && text[end] is ' ' or ':' or '=' && end - i < 14)
            end++;
        return end;
    }

    private static int SkipHemisphere(ReadOnlySpan<char> text, int i)
    {
        var at = i < text.Length && text[i] is '°' ? i + 1 : i;
        at = at < text.Length && text[at] == ' ' && at + 1 < text.Length && Hemisphere(text[at + 1]) ? at + 1 : at;
        return at < text.Length && Hemisphere(text[at]) && Glyph.IsEdge(text, at + 1) ? at + 1 : i;
    }

    private static int SignBefore(ReadOnlySpan<char> text, int start)
    {
        if (start > 0 && text[start - 1] is '-' or '+' && (start == 1 || !Glyph.IsWord(text[start - 2])))
            return start - 1;
        return start > 1 && text[start - 1] == ' ' && Hemisphere(text[start - 2]) && Glyph.IsEdge(text, start - 2) ? start - 2 : start;
    }

    private static bool IsInNumber(ReadOnlySpan<char> text, int start) =>
        start > 0 && (text[start - 1] is '£' or '$' or '€' || (start > 1 && text[start - 1] is '.' or ',' && Glyph.IsDigit(text[start - 2])));

    private static bool Hemisphere(char c) => c is 'N' or 'S' or 'E' or 'W';
}
