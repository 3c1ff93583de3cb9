using System.Runtime.CompilerServices;

namespace OutlookGuard.Content.Recognition;

/// <summary>A number as people write it: groups of digits with separators between, read once and asked by many.</summary>
/// <remarks>At most <see cref="MostGroups"/> groups are read, so one anchor costs the same whatever follows it.</remarks>
internal ref struct Figures
{
    /// <summary>The most groups read; spaced-out card numbers have 19.</summary>
    public const int MostGroups = 20;

    private const int MostDigits = 40;

    // No number that is looked for has more digits: a payment card at most.
    private const int LongestNumber = 19;

    private Digits digits;
    private Ends starts;
    private Ends ends;
    private Gaps gaps;

    /// <summary>How many groups were read.</summary>
    public int Groups { get; private set; }

    /// <summary>How many digits they hold together.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the next word is digits with letters that look like digits among them.</summary>
    public bool SlipFollows { get; private set; }

    /// <summary>Reads from the first digit of a word of digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    public static Figures Read(ReadOnlySpan<char> text, int start) => Read(text, start, tolerant: false);

    /// <summary>Reads, taking letters that look like digits (O, l, S, B) for digits inside words that have a digit.</summary>
    public static Figures ReadTolerant(ReadOnlySpan<char> text, int start) => Read(text, start, tolerant: true);

    /// <summary>Whether this is a long row of one or two digits each, a table or a pattern: no number is written so.</summary>
    public readonly bool IsRow => Groups * 2 >= Count && Count > LongestNumber;

    /// <summary>The digit at an index, 0 to 9.</summary>
    public readonly int this[int index] => digits[index];

    public readonly int StartOf(int group) => starts[group];

    public readonly int EndOf(int group) => ends[group];

    public readonly int LengthOf(int group) => ends[group] - starts[group];

    /// <summary>What stands before a group: the separator's one visible character, or a space.</summary>
    public readonly char GapBefore(int group) => gaps[group];

    /// <summary>Whether the groups begin with exactly these lengths.</summary>
    public readonly bool Begins(ReadOnlySpan<byte> lengths)
    {
        if (Groups < lengths.Length)
            return false;
        for (var i = 0; i < lengths.Length; i++)
        {
            if (LengthOf(i) != lengths[i])
                return false;
        }

        return true;
    }

    /// <summary>How many groups from the first on hold exactly this many digits together.</summary>
    /// <returns>The number of groups, or 0.</returns>
    public readonly int GroupsOf(int count)
    {
        var sum = 0;
        for (var i = 0; i < Groups && sum < count; i++)
        {
            sum += LengthOf(i);
            if (sum == count)
                return i + 1;
        }

        return 0;
    }

    /// <summary>Whether the separators between the first groups are all the same.</summary>
    public readonly bool SameGaps(int groups)
    {
        for (var i = 2; i < groups; i++)
        {
            if (gaps[i] != gaps[1])
                return false;
        }

        return true;
    }

    /// <summary>The number that one group says; groups of more than nine digits say -1.</summary>
    public readonly int Value(int group)
    {
        if (LengthOf(group) > 9)
            return -1;
        int from = 0, value = 0;
        for (var i = 0; i < group; i++)
            from += LengthOf(i);
        for (var i = 0; i < LengthOf(group); i++)
            value = value * 10 + digits[from + i];
        return value;
    }

    private static Figures Read(ReadOnlySpan<char> text, int start, bool tolerant)
    {
        var figures = new Figures();
        var i = start;
        var gap = '\0';
        while (figures.Groups < MostGroups)
        {
            var from = i;
            var count = figures.Count;
            while (i < text.Length && count < MostDigits && Digit(text[i], tolerant) is var digit and >= 0)
            {
                figures.digits[count++] = (byte)digit;
                i++;
            }

            if (i == from || count == MostDigits)
                break;
            if (i < text.Length && Glyph.IsWord(text[i]))
            {
                figures.SlipFollows = !tolerant && IsSlipped(text, from);
                break;
            }

            figures.starts[figures.Groups] = from;
            figures.ends[figures.Groups] = i;
            figures.gaps[figures.Groups++] = gap;
            figures.Count = count;
            if (count > LongestNumber)
                break;
            gap = Separator(text, ref i);
            if (gap == '\0' || i >= text.Length)
                break;
            if (!Glyph.IsDigit(text[i]))
            {
                figures.SlipFollows = !tolerant && IsSlipped(text, i);
                if (!tolerant || !IsSlipped(text, i))
                    break;
            }
        }

        return figures;
    }

    private static int Digit(char c, bool tolerant) =>
        Glyph.IsDigit(c) ? c - '0' : tolerant ? Slip(c) : -1;

    // Source: the pairs that optical readers and typists confuse most, as the task lists them.
    private static int Slip(char c) => c switch
    {
        'O' or 'o' or 'Q' or 'D' => 0,
        'l' or 'I' or 'i' or '|' => 1,
        'Z' or 'z' => 2,
        'S' or 's' => 5,
        'G' or 'b' => 6,
        'B' => 8,
        _ => -1,
    };

    private static bool IsSlipped(ReadOnlySpan<char> text, int from)
    {
        int i = from, digits = 0;
        for (; i < text.Length && Glyph.IsWord(text[i]); i++)
        {
            if (Glyph.IsDigit(text[i]))
                digits++;
            else if (Slip(text[i]) < 0 || i - from > MostDigits)
                return false;
        }

        return digits > 0 || i - from == 1;
    }

    // One separator, perhaps between spaces ("12 - 34"), or a line break inside a number. Two unlike marks end the number.
    private static char Separator(ReadOnlySpan<char> text, ref int i)
    {
        var mark = '\0';
        var from = i;
        while (i < text.Length && i - from < 3)
        {
            switch (text[i])
            {
                case ' ' or '\t' or '\r' or '\n' when mark == '.':
                    return '\0';
                case ' ' or '\t' or '\r' or '\n':
                    mark = mark == '\0' || text[i] == '\n' ? text[i] == '\r' ? '\n' : text[i] : mark;
                    break;
                case '-' or '.' or '/' or '_' or '\u00B7' or '|' or '~' or '\\' when mark is '\0' or ' ' || (mark == text[i] && mark == '-'):
                    mark = text[i];
                    break;
                default:
                    return mark;
            }

            i++;
        }

        return mark;
    }

    [InlineArray(MostDigits)]
    private struct Digits
    {
        private byte first;
    }

    [InlineArray(MostGroups)]
    private struct Ends
    {
        private int first;
    }

    [InlineArray(MostGroups)]
    private struct Gaps
    {
        private char first;
    }
}
