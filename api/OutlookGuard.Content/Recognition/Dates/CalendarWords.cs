namespace OutlookGuard.Content.Recognition.Dates;

/// <summary>The words of a calendar: months, days of the week, ordinals.</summary>
internal static class CalendarWords
{
    private const int LongestOrdinal = 11;

    private static readonly WordSet Months = new(
        "jan january feb febr february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december");

    private static readonly WordSet Weekdays = new(
        "mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday");

    private static readonly WordSet Ordinals = new(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
        + "eighteenth nineteenth twentieth thirtieth");

    private static readonly WordSet Units = new("first second third fourth fifth sixth seventh eighth ninth one two three four five six seven eight nine");

    public static bool IsMonth(ReadOnlySpan<char> word) => Months.Contains(word);

    /// <summary>Whether the month is also an everyday word when written small.</summary>
    public static bool IsAlsoAWord(ReadOnlySpan<char> month) => Glyph.Same(month, "may") || Glyph.Same(month, "march") || Glyph.Same(month, "mar") || Glyph.Same(month, "jan") || Glyph.Same(month, "sep");

    public static bool IsWeekday(ReadOnlySpan<char> word) => Weekdays.Contains(word);

    public static bool IsSuffix(ReadOnlySpan<char> two) => Glyph.Same(two, "st") || Glyph.Same(two, "nd") || Glyph.Same(two, "rd") || Glyph.Same(two, "th");

    /// <summary>The number that at most four digits say.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
            value = value * 10 + c - '0';
        return value;
    }

    /// <summary>Whether an ordinal stands behind: "may the eleventh", "march 4th".</summary>
    public static bool IsOrdinalBehind(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || text[end] is not (' ' or '-'))
            return false;
        var i = end + 1;
        if (SpelledDayEnd(text, i) > 0)
            return true;
        var digits = i;
        while (i < text.Length && Glyph.IsDigit(text[i]) && i - digits < 3)
            i++;
        return i > digits && i + 2 <= text.Length && IsSuffix(text.Slice(i, 2));
    }

    /// <summary>Where a day in words that begins here ends: "the eleventh", "twenty-first".</summary>
    /// <returns>The end, exclusive, or -1.</returns>
    public static int SpelledDayEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        if (i + 4 < text.Length && Glyph.Same(text.Slice(i, 4), "the "))
            i += 4;
        var end = WordEnd(text, i);
        if (Glyph.Same(text[i..end], "twenty") || Glyph.Same(text[i..end], "thirty"))
        {
            var unit = end + 1 < text.Length && text[end] is ' ' or '-' ? WordEnd(text, end + 1) : end;
            return unit > end && Units.Contains(text[(end + 1)..unit]) ? unit : -1;
        }

        return Ordinals.Contains(text[i..end]) ? end : -1;
    }

    /// <summary>Where a day in words that ends here begins: "fourth", "twenty second".</summary>
    /// <returns>The start, or -1.</returns>
    public static int SpelledDayBefore(ReadOnlySpan<char> text, int end)
    {
        var start = WordStart(text, end);
        if (!Ordinals.Contains(text[start..end]))
            return -1;
        if (start > 1 && text[start - 1] is ' ' or '-')
        {
            var tens = WordStart(text, start - 1);
            if (Glyph.Same(text[tens..(start - 1)], "twenty") || Glyph.Same(text[tens..(start - 1)], "thirty"))
                return tens;
        }

        return start;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && i - start <= LongestOrdinal && Glyph.IsLetter(text[i]))
            i++;
        return i;
    }

    private static int WordStart(ReadOnlySpan<char> text, int end)
    {
        var i = end;
        while (i > 0 && end - i <= LongestOrdinal && Glyph.IsLetter(text[i - 1]))
            i--;
        return i;
    }
}
