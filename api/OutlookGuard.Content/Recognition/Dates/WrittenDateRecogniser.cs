using System.Buffers;

namespace OutlookGuard.Content.Recognition.Dates;

/// <summary>Dates with a month in words: 5 June 1963, 5th of June, Monday 12 May 2025, June 5th, May-21, June 2020, fourth of May.</summary>
/// <remarks>
/// Source: English usage, British order first. "may", "march" and "mar" in small letters are months only beside a day that cannot be a count.
/// </remarks>
internal static class WrittenDateRecogniser
{
    private const int ShortMonth = 3; // letters of "Nov"

    private static readonly SearchValues<string> Months = SearchValues.Create(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], StringComparison.OrdinalIgnoreCase);

    public static void Find(string text, List<Candidate> found)
    {
        var spot = new Spot(text, found);
        var position = 0;
        while (position < text.Length)
        {
            var next = text.AsSpan(position).IndexOfAny(Months);
            if (next < 0)
                return;
            var start = position + next;
            var end = start + 3;
            while (end < text.Length && end - start < 10 && Glyph.IsLetter(text[end]))
                end++;
            position = start + 3;
            if ((start > 0 && Glyph.IsLetter(text[start - 1])) || !CalendarWords.IsMonth(text.AsSpan(start, end - start)))
                continue;
            position = Math.Max(end, Read(ref spot, start, end));
        }
    }

    private static int Read(ref Spot spot, int month, int monthEnd)
    {
        var text = spot.Text;
        var (day, sureDay) = DayBefore(text, month);
        var end = monthEnd < text.Length && text[monthEnd] == '.' && monthEnd - month <= 4 ? monthEnd + 1 : monthEnd;
        var small = Glyph.IsLower(text[month]);
        if (day >= 0)
        {
            var year = YearBehind(ref spot, day, end);
            if (year < 0 && spot.At(monthEnd) == '-' && Glyph.IsWord(spot.At(monthEnd + 1)))
                return monthEnd;
            if (year < 0 && !sureDay && small && CalendarWords.IsAlsoAWord(text[month..monthEnd]))
                return monthEnd;
            return Add(ref spot, WeekdayBefore(text, day), year < 0 ? monthEnd : year, year < 0 && !sureDay && small ? Confidence.Blocking : Confidence.Strong);
        }

        if (small && CalendarWords.IsAlsoAWord(text[month..monthEnd]) && !CalendarWords.IsOrdinalBehind(text, end))
            return monthEnd;
        var dayEnd = DayBehind(text, end, out var sure);
        if (dayEnd > 0)
        {
            var year = YearBehind(ref spot, month, dayEnd);
            return Add(ref spot, WeekdayBefore(text, month), year < 0 ? dayEnd : year, year >= 0 ? Confidence.Strong : sure ? Confidence.Fair : Confidence.Blocking);
        }

        var only = FourDigitYear(text, end);
        return only > 0 ? Add(ref spot, month, only, Confidence.Strong) : monthEnd;
    }

    private static int Add(ref Spot spot, int start, int end, float confidence)
    {
        DateFinding.Add(ref spot, start, end, confidence);
        return end;
    }

    private static (int Start, bool Sure) DayBefore(ReadOnlySpan<char> text, int month)
    {
        var i = SkipBack(text, month);
        var sure = false;
        if (i >= 3 && Glyph.Same(text[(i - 2)..i], "of") && !Glyph.IsWord(text[i - 3]))
        {
            i = SkipBack(text, i - 2);
            sure = true;
        }

        if (i == month && !(i > 0 && Glyph.IsDigit(text[i - 1])))
            return (-1, false);
        var end = i;
        if (i >= 3 && CalendarWords.IsSuffix(text[(i - 2)..i]) && Glyph.IsDigit(text[i - 3]))
        {
            end = i - 2;
            sure = true;
        }

        var start = end;
        while (start > 0 && Glyph.IsDigit(text[start - 1]) && end - start < 3)
            start--;
        if (start == end)
            return (CalendarWords.SpelledDayBefore(text, end), true);
        var value = CalendarWords.Number(text[start..end]);
        var glued = start > 0 && (Glyph.IsWord(text[start - 1]) || (text[start - 1] is ':' or '.' or '/' or ',' or '-' or '£' && start > 1 && (Glyph.IsDigit(text[start - 2]) || text[start - 1] == '£')));
        return value is >= 1 and <= 31 && end - start <= 2 && !glued ? (start, sure) : (-1, false);
    }

    private static int SkipBack(ReadOnlySpan<char> text, int i)
    {
        var from = i;
        while (i > 0 && from - i < 3 && text[i - 1] is ' ' or '-' or '/' or '.' or ',' or '\t' or '\n' or '_' or '\r')
            i--;
        return i;
    }

    private static int SkipAhead(ReadOnlySpan<char> text, int i)
    {
        var from = i;
        while (i < text.Length && i - from < 3 && text[i] is ' ' or '-' or '/' or ',' or '\'' or '\u2019' or '\t' or '\n' or '_' or '.' or '\r')
            i++;
        return i;
    }

    private static int DayBehind(ReadOnlySpan<char> text, int end, out bool sure)
    {
        sure = false;
        var i = SkipAhead(text, end);
        if (i == end)
            return -1;
        var spelled = CalendarWords.SpelledDayEnd(text, i);
        if (spelled > 0)
        {
            sure = true;
            return spelled;
        }

        var digits = i;
        while (i < text.Length && i - digits < 3 && Glyph.IsDigit(text[i]))
            i++;
        if (i - digits is 0 or > 2 || CalendarWords.Number(text[digits..i]) is < 1 or > 31)
            return -1;
        if (i + 2 <= text.Length && CalendarWords.IsSuffix(text.Slice(i, 2)) && Glyph.IsEdge(text, i + 2))
        {
            sure = true;
            return i + 2;
        }

        var follows = i < text.Length ? text[i] : ' ';
        return Glyph.IsWord(follows) || follows is '%' || (follows is ':' or '.' && i + 1 < text.Length && Glyph.IsDigit(text[i + 1])) ? -1 : i;
    }

    private static int YearBehind(ref Spot spot, int start, int end)
    {
        var text = spot.Text;
        var i = SkipAhead(text, end);
        if (i + 3 < text.Length && Glyph.Same(text.Slice(i, 3), "of "))
            i += 3;
        // "24NOV2026" as tickets write it.
        var together = i == end && Glyph.IsDigit(spot.At(end - ShortMonth - 1));
        if (i == end && !together)
            return -1;
        var four = FourDigitYear(text, end, together);
        if (four > 0)
            return four;
        var digits = i;
        while (i < text.Length && i - digits < 3 && Glyph.IsDigit(text[i]))
            i++;
        if (i - digits != 2 || !Glyph.IsEdge(text, i))
            return -1;
        var marked = text[digits - 1] is '-' or '/' or '\'' or '\u2019' or '.';
        var alone = i == text.Length || text[i] is '\n' or ')' or ',' or ';' || (text[i] == '.' && !Glyph.IsDigit(spot.At(i + 1)));
        return marked || alone || spot.Says(Cue.Birth, start) ? i : -1;
    }

    private static int FourDigitYear(ReadOnlySpan<char> text, int end, bool together = false)
    {
        var i = SkipAhead(text, end);
        if (i + 3 < text.Length && Glyph.Same(text.Slice(i, 3), "of "))
            i += 3;
        return (i > end || together) && i + 4 <= text.Length && !text.Slice(i, 4).ContainsAnyExceptInRange('0', '9') && Glyph.IsEdge(text, i + 4)
            && DateFinding.IsYear(CalendarWords.Number(text.Slice(i, 4))) ? i + 4 : -1;
    }

    // "Monday 12 May", "Tue 05 Mar", "Wed, 22 of Jan": the day of the week belongs to the date.
    private static int WeekdayBefore(ReadOnlySpan<char> text, int start)
    {
        var i = SkipBack(text, start);
        if (i + 1 < start && i > 4 && Glyph.Same(text[(i - 3)..i], "the"))
            i = SkipBack(text, i - 3);
        var end = i;
        while (i > 0 && end - i < 10 && Glyph.IsLetter(text[i - 1]))
            i--;
        return end < start && CalendarWords.IsWeekday(text[i..end]) && Glyph.IsEdge(text, i) ? i : start;
    }
}
