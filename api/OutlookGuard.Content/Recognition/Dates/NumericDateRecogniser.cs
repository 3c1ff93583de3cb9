namespace OutlookGuard.Content.Recognition.Dates;

/// <summary>Dates in digits: 12/05/1980, 12.5.80, 1980-05-12, 05/2021; without separators or with spaces only as a birth date.</summary>
/// <remarks>Source: BS ISO 8601-1 and the British habit of day, month, year; the American order is read where the British is impossible.</remarks>
internal static class NumericDateRecogniser
{
    public static bool At(ref Spot spot, in Figures figures)
    {
        if (spot.GluedBefore(spot.Start))
            return false;
        return AtThree(ref spot, in figures) || AtTwo(ref spot, in figures) || AtTogether(ref spot, in figures);
    }

    private static bool AtThree(ref Spot spot, in Figures figures)
    {
        if (figures.Groups < 3 || figures.GapBefore(1) != figures.GapBefore(2) || !IsWhole(ref spot, in figures, 2))
            return false;
        int a = figures.Value(0), b = figures.Value(1), c = figures.Value(2);
        var gap = figures.GapBefore(1);
        if (gap == ' ' ? !spot.Says(Cue.Birth, spot.Start) : gap is not ('/' or '-' or '.' or '_'))
            return false;
        float confidence;
        if (figures.LengthOf(0) == 4 && figures.LengthOf(1) <= 2 && figures.LengthOf(2) <= 2 && DateFinding.IsYear(a) && DateFinding.IsDay(c, b))
            confidence = Confidence.Likely;
        else if (figures.LengthOf(0) > 2 || figures.LengthOf(1) > 2 || !DateFinding.IsDayAndMonth(a, b))
            return false;
        else if (figures.LengthOf(2) == 4 && DateFinding.IsYear(c))
            confidence = Confidence.Likely;
        else if (figures.LengthOf(2) == 2)
            confidence = gap != '.' || figures.LengthOf(0) + figures.LengthOf(1) > 2 ? Confidence.Fair : Confidence.Doubtful;
        else
            return false;
        if (spot.SaysImpersonal(spot.Start) && (gap == '.' || figures.LengthOf(2) == 2))
            confidence = Confidence.Weak;
        var end = figures.EndOf(2);
        DateFinding.Add(ref spot, spot.Start, end, confidence);
        return spot.Take(end);
    }

    private static bool AtTwo(ref Spot spot, in Figures figures)
    {
        if (figures.Groups < 2 || figures.GapBefore(1) != '/' || figures.LengthOf(0) > 2)
            return false;
        var year = YearBehindComma(spot.Text, figures.EndOf(1));
        if (year == 0 && !IsWhole(ref spot, in figures, 1) || (figures.Groups > 2 && figures.GapBefore(2) == '/'))
            return false;
        int a = figures.Value(0), b = figures.Value(1), end = figures.EndOf(1);
        if (figures.LengthOf(1) == 4 && a is >= 1 and <= 12 && DateFinding.IsYear(b))
        {
            DateFinding.Add(ref spot, spot.Start, end, Confidence.Doubtful);
            return spot.Take(end);
        }

        if (figures.LengthOf(1) > 2 || !DateFinding.IsDayAndMonth(a, b) || (a == 24 && b == 7))
            return false;
        DateFinding.Add(ref spot, spot.Start, Math.Max(end, year), year > 0 ? Confidence.Blocking : Confidence.Weak);
        return spot.Take(Math.Max(end, year));
    }

    // 12051980 and 120580, only behind "born" or the like.
    private static bool AtTogether(ref Spot spot, in Figures figures)
    {
        var length = figures.LengthOf(0);
        if (length is not (6 or 8) || !spot.Says(Cue.Birth, spot.Start))
            return false;
        var value = figures.Value(0);
        var year = length == 8 ? value % 10_000 : 2000;
        var rest = length == 8 ? value / 10_000 : value / 100;
        var isBritish = DateFinding.IsYear(year) && DateFinding.IsDay(rest / 100, rest % 100);
        var isIso = length == 8 && DateFinding.IsYear(value / 10_000) && DateFinding.IsDay(value % 100, value / 100 % 100);
        if (!isBritish && !isIso)
            return false;
        DateFinding.Add(ref spot, spot.Start, figures.EndOf(0), Confidence.Likely);
        return spot.Take(figures.EndOf(0));
    }

    private static bool IsWhole(ref Spot spot, in Figures figures, int last)
    {
        var end = figures.EndOf(last);
        var gap = figures.GapBefore(1);
        if (spot.At(end) == gap && gap != ' ' && Glyph.IsWord(spot.At(end + 1)))
            return false;
        return !spot.GluedAfter(end) || spot.At(end) is '-' or ':' or ',' && !Glyph.IsDigit(spot.At(end + 4));
    }

    private static int YearBehindComma(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || text[end] != ',')
            return 0;
        var i = end + 1;
        while (i < text.Length && Glyph.IsDigit(text[i]))
            i++;
        return i - end is 3 or 5 && Glyph.IsEdge(text, i) ? i : 0;
    }
}
