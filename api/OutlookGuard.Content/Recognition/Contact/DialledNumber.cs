using System.Runtime.CompilerServices;

namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>A number as people dial it: plus sign, brackets around a code, groups, an extension.</summary>
internal ref struct DialledNumber
{
    private const int MostGroups = 10;
    private const int LongestGap = 3;

    private Places starts;
    private Places ends;
    private Places counts;
    private int open = -1;

    private DialledNumber(int start) => Start = start;

    /// <summary>Where it begins: at the plus sign or at a bracket that closes inside the number.</summary>
    public int Start { get; private set; }

    /// <summary>Whether it has a plus sign.</summary>
    public bool Plus { get; private set; }

    /// <summary>How many groups of digits there are.</summary>
    public int Groups { get; private set; }

    /// <summary>The last group that has a code in brackets before it, or 0.</summary>
    public int Bracketed { get; private set; }

    /// <summary>Whether a nought in brackets stands in it: "+44 (0)20".</summary>
    public bool TrunkInBrackets { get; private set; }

    /// <summary>Whether a separator was a line break, a tab or two spaces: what follows may be another column.</summary>
    public int WideBefore { get; private set; } = MostGroups;

    /// <summary>Where an extension glued to the last group begins ("4584x068"), or -1.</summary>
    public int GluedExtension { get; private set; } = -1;

    public readonly int EndOf(int group) => ends[group];

    public readonly int StartOf(int group) => starts[group];

    public readonly int LengthOf(int group) => ends[group] - starts[group];

    /// <summary>How many digits the groups up to and with this one hold, a bracketed nought left out.</summary>
    public readonly int CountTo(int group) => counts[group];

    /// <summary>Reads from the first digit.</summary>
    public static DialledNumber Read(ReadOnlySpan<char> text, int digit)
    {
        var number = new DialledNumber(digit);
        number.ReadPrefix(text);
        var i = digit;
        while (number.Groups < MostGroups)
        {
            var from = i;
            while (i < text.Length && Glyph.IsDigit(text[i]))
                i++;
            if (i == from)
                break;
            if (i < text.Length && Glyph.IsWord(text[i]))
            {
                if (Glyph.Lower(text[i]) is not ('x' or 'e') || Extension.End(text, i) == i)
                    break;
                number.GluedExtension = i;
            }

            number.Add(text, from, i);
            if (number.GluedExtension >= 0 || !number.ReadGap(text, ref i))
                break;
        }

        number.CloseBrackets(text);
        return number;
    }

    private void ReadPrefix(ReadOnlySpan<char> text)
    {
        var i = Start;
        var gap = i > 1 && text[i - 1] == ' ' && text[i - 2] == '(' ? 1 : 0;
        if (i > 0 && text[i - 1] == '+')
        {
            Plus = true;
            Start = --i;
        }

        if (i - gap > 0 && text[i - gap - 1] == '(')
            open = i - gap - 1;
    }

    private void Add(ReadOnlySpan<char> text, int from, int to)
    {
        starts[Groups] = from;
        ends[Groups] = to;
        var trunk = to - from == 1 && text[from] == '0' && from > 0 && text[from - 1] == '(' && Groups > 0;
        TrunkInBrackets |= trunk;
        counts[Groups] = (Groups == 0 ? 0 : counts[Groups - 1]) + (trunk ? 0 : to - from);
        Groups++;
    }

    // Between two groups: spaces, one hyphen, dot or slash, a bracket that closes the one that was opened.
    private bool ReadGap(ReadOnlySpan<char> text, ref int i)
    {
        var from = i;
        var marks = 0;
        var opened = open;
        for (; i < text.Length && i - from < LongestGap + 1; i++)
        {
            switch (text[i])
            {
                case ' ' or '\t' or '\n' or '\r':
                    if (text[i] != ' ' || (i > from && text[i - 1] == ' '))
                        WideBefore = Math.Min(WideBefore, Groups);
                    break;
                case '-' or '.' or '/' or '_':
                    if (++marks > 1)
                        return false;
                    break;
                case ')' when open >= 0:
                    open = -1;
                    break;
                case '(' when open < 0:
                    open = i;
                    break;
                default:
                    return i > from && Glyph.IsDigit(text[i]) && Closed(opened);
            }
        }

        return i < text.Length && i > from && Glyph.IsDigit(text[i]) && Closed(opened);
    }

    // A bracket that closed between two groups stood around a code: the number begins at it.
    private bool Closed(int opened)
    {
        if (opened >= 0 && open != opened)
        {
            Bracketed = Groups;
            Start = Math.Min(Start, opened);
        }

        return true;
    }

    // A bracket that was opened inside and never closed ends the number before it.
    private void CloseBrackets(ReadOnlySpan<char> text)
    {
        if (open < 0 || open < starts[0])
            return;
        while (Groups > 1 && starts[Groups - 1] > open)
        {
            if (ends[Groups - 1] < text.Length && text[ends[Groups - 1]] == ')')
                return;
            Groups--;
        }
    }

    [InlineArray(MostGroups)]
    private struct Places
    {
        private int first;
    }
}

/// <summary>An extension behind a number: "ext. 12", "x12", "extension 12".</summary>
internal static class Extension
{
    private const int LongestNumber = 6;

    /// <summary>Where an extension that begins at a position ends.</summary>
    /// <returns>The end, exclusive; the position itself when there is none.</returns>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length && text[i] is ' ' or ',' && i - at < 2)
            i++;
        var word = i;
        while (i < text.Length && Glyph.IsLetter(text[i]))
            i++;
        var name = text[word..i];
        if (!(Glyph.Same(name, "x") || Glyph.Same(name, "ext") || Glyph.Same(name, "extn") || Glyph.Same(name, "extension")))
            return at;
        while (i < text.Length && text[i] is '.' or ' ' or ':' && i - word < 12)
            i++;
        var digits = i;
        while (i < text.Length && Glyph.IsDigit(text[i]))
            i++;
        return i - digits is >= 1 and <= LongestNumber && Glyph.IsEdge(text, i) ? i : at;
    }
}
