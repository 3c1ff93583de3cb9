namespace OutlookGuard.Content.Recognition;

/// <summary>What the head of a column says about the cells below it: lines of cells with tabs between, the first of them the head.</summary>
/// <remarks>Positions are asked in rising order, so every line is looked at once. A text without tabs costs nothing.</remarks>
internal ref struct TableHead(ReadOnlySpan<char> text)
{
    // Chosen: a heading is a few words.
    private const int LongestHeading = 60;

    private readonly ReadOnlySpan<char> text = text;
    private readonly bool hasTabs = text.Contains('\t');
    private int line;
    private int head = -1;

    /// <summary>What the heading above a position says.</summary>
    /// <returns>None outside a table, in its first line and under a heading without cue words.</returns>
    public Cue Above(int position)
    {
        if (!hasTabs || position < line)
            return Cue.None;
        while (true)
        {
            var length = text[line..].IndexOf('\n');
            var end = length < 0 ? text.Length : line + length;
            if (!text[line..end].Contains('\t'))
                head = -1;
            else if (head < 0)
                head = line;
            if (position <= end || length < 0)
                break;
            line = end + 1;
        }

        return head < 0 || head == line ? Cue.None : Heading(text[line..Math.Min(position, text.Length)].Count('\t'));
    }

    private readonly Cue Heading(int column)
    {
        var cell = head;
        for (; column > 0; column--)
        {
            var tab = text[cell..].IndexOfAny('\t', '\n');
            if (tab < 0 || text[cell + tab] == '\n')
                return Cue.None;
            cell += tab + 1;
        }

        var says = Cue.None;
        var word = cell;
        for (var i = cell; i <= text.Length && i - cell < LongestHeading; i++)
        {
            if (i < text.Length && Glyph.IsWord(text[i]))
                continue;
            says |= CueWords.Of(text[word..i]);
            word = i + 1;
            if (i == text.Length || text[i] is '\t' or '\n' or '\r')
                break;
        }

        return says & ~Cue.Not;
    }
}
