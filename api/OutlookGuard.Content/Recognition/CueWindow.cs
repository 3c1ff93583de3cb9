namespace OutlookGuard.Content.Recognition;

/// <summary>What the words before and after a place say.</summary>
/// <param name="Near">The nearest cue words before the place that stand together, as "sort code" does.</param>
/// <param name="All">Every cue word in the window before the place.</param>
/// <param name="Distance">How many words stand between the place and the nearest cue word.</param>
/// <remarks>
/// The window is chosen: ten words or 120 characters back (Presidio looks at five words, Purview at 300 characters), at most one sentence back for
/// <see cref="All"/> and none for <see cref="Near"/>; three words forward. So the work for one place is bounded whatever the text.
/// </remarks>
internal readonly record struct CueWindow(Cue Near, Cue All, int Distance)
{
    private const int WordsBack = 10;
    private const int CharactersBack = 120;
    private const int LinesBack = 3;
    private const int WordsForward = 3;
    private const int CharactersForward = 40;

    // Shorter words before a full stop are abbreviations ("No.", "Tel.", "d.o.b."): the sentence goes on.
    private const int ShortestSentenceEnd = 4;

    public static CueWindow Before(ReadOnlySpan<char> text, int start)
    {
        Cue near = Cue.None, all = Cue.None;
        int distance = 0, words = 0, lines = 0;
        bool open = false, closed = false;
        var floor = Math.Max(0, start - CharactersBack);
        var i = start;
        while (words < WordsBack)
        {
            var stop = false;
            while (i > floor && !Glyph.IsWord(text[i - 1]))
            {
                i--;
                if (text[i] == '\n' && ++lines == LinesBack)
                    return new CueWindow(near, all, distance);
                stop |= text[i] is '.' or '!' or '?' or ';' && i + 1 < text.Length && Glyph.IsSpace(text[i + 1]);
            }

            var end = i;
            while (i > floor && Glyph.IsWord(text[i - 1]))
                i--;
            if (end == i)
                break;
            var cue = Of(text, i, end);
            if (stop && (end - i >= ShortestSentenceEnd || Glyph.IsDigit(text[end - 1])))
            {
                if (closed && cue == Cue.None)
                    break;
                closed = true;
            }

            words++;
            if (cue == Cue.None)
            {
                closed |= open;
            }
            else
            {
                all |= cue;
                if (!closed)
                {
                    near |= cue;
                    if ((cue & ~Cue.Neutral & ~Cue.Number) != 0 && !open)
                    {
                        open = true;
                        distance = words - 1;
                    }
                }
            }
        }

        return new CueWindow(near, all, distance);
    }

    public static Cue After(ReadOnlySpan<char> text, int end)
    {
        var says = Cue.None;
        var ceiling = Math.Min(text.Length, end + CharactersForward);
        var i = end;
        for (var words = 0; words < WordsForward; words++)
        {
            while (i < ceiling && !Glyph.IsWord(text[i]))
            {
                if (text[i] is '\n' or ';' or '\t' || (text[i] is '.' or ',' && i + 1 < text.Length && Glyph.IsSpace(text[i + 1])))
                    return says;
                i++;
            }

            var start = i;
            while (i < ceiling && Glyph.IsWord(text[i]))
                i++;
            if (start == i)
                break;
            var cue = Of(text, start, i);
            if (cue == Cue.None && words > 0 && Glyph.IsDigit(text[start]))
                break;
            says |= cue;
        }

        return says;
    }

    private static Cue Of(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start == 1)
            return OfLetter(text, start);
        return CueWords.Of(text[start..end]);
    }

    // "d.o.b.", "d/o/b" and "(b. 1980)": a single letter says something only in these forms. The s of "contractor's" says nothing and separates nothing.
    private static Cue OfLetter(ReadOnlySpan<char> text, int at)
    {
        var letter = Glyph.Lower(text[at]);
        if (letter == 's' && at > 0 && text[at - 1] is '\'' or '\u2019')
            return Cue.Neutral;
        if (letter is 'd' or 'o' && at + 2 < text.Length && text[at + 1] is '.' or '/')
            return Cue.Birth;
        if (letter == 'b' && at >= 4 && text[at - 1] is '.' or '/' && Glyph.Lower(text[at - 2]) == 'o')
            return Cue.Birth;
        if (letter == 'b' && at > 0 && text[at - 1] is '(' or ' ' && at + 1 < text.Length && text[at + 1] is '.' or ':')
            return Cue.Birth;
        return letter switch
        {
            't' or 'm' or 'p' when at + 1 < text.Length && text[at + 1] == ':' => Cue.Phone,
            'a' when at + 2 < text.Length && text[at + 1] == '/' && Glyph.Lower(text[at + 2]) == 'c' => Cue.Account,
            _ => Cue.None,
        };
    }
}
