namespace OutlookGuard.Content.Recognition;

/// <summary>What the words before and after a place say.</summary>
/// <param name="Near">The nearest cue words before the place that stand together, as "sort code" does.</param>
/// <param name="Distance">How many words stand between the place and them.</param>
/// <remarks>
/// The window is chosen: seven words or 90 characters back within the sentence for the nearest cue words, ten words or 120 characters and one sentence
/// for a mere mention (Presidio looks at five words, Purview at 300 characters); three words forward. So the work for one place is bounded whatever the text.
/// </remarks>
internal readonly record struct CueWindow(Cue Near, int Distance)
{
    private const int NearWords = 7;
    private const int NearCharacters = 90;
    private const int MentionWords = 10;
    private const int MentionCharacters = 120;
    private const int LinesBack = 3;
    private const int WordsForward = 3;
    private const int CharactersForward = 40;

    // Shorter words before a full stop are abbreviations ("No.", "Tel.", "d.o.b."): the sentence goes on.
    private const int ShortestSentenceEnd = 4;

    /// <summary>The nearest cue words before a place, in its sentence.</summary>
    public static CueWindow Before(ReadOnlySpan<char> text, int start)
    {
        var near = Cue.None;
        var distance = 0;
        var open = false;
        var walk = new Walk(text, start, NearCharacters);
        for (var words = 0; words < NearWords && walk.Next(); words++)
        {
            if (walk.IsNewSentence)
                break;
            var cue = walk.Cue;
            if (cue == Cue.None && open)
                break;
            near |= cue;
            if (!open && (cue & ~Cue.Neutral & ~Cue.Number) != 0)
            {
                open = true;
                distance = words;
            }
        }

        return new CueWindow(near, distance);
    }

    /// <summary>Every cue word before a place, in its sentence and the one before.</summary>
    public static Cue Mentions(ReadOnlySpan<char> text, int start)
    {
        var all = Cue.None;
        var sentences = 0;
        var walk = new Walk(text, start, MentionCharacters);
        for (var words = 0; words < MentionWords && walk.Next(); words++)
        {
            if (walk.IsNewSentence && ++sentences > 1)
                break;
            all |= walk.Cue;
        }

        return all;
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

    private static Cue Of(ReadOnlySpan<char> text, int start, int end) =>
        end - start == 1 ? OfLetter(text, start) : CueWords.Of(text[start..end]);

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
        if (letter == 'b' && (at == 0 || text[at - 1] is '(' or ' ' or '\n' or '\t' or ',') && at + 1 < text.Length && text[at + 1] is '.' or ':')
            return Cue.Birth;
        return letter switch
        {
            't' or 'm' or 'p' when at + 1 < text.Length && text[at + 1] == ':' => Cue.Phone,
            'a' when at + 2 < text.Length && text[at + 1] == '/' && Glyph.Lower(text[at + 2]) == 'c' => Cue.Account,
            _ => Cue.None,
        };
    }

    /// <summary>Goes back word by word.</summary>
    private ref struct Walk(ReadOnlySpan<char> text, int start, int characters)
    {
        private readonly ReadOnlySpan<char> text = text;
        private readonly int floor = Math.Max(0, start - characters);
        private int at = start;
        private int lines;

        public Cue Cue { get; private set; }

        /// <summary>Whether the word ends the sentence before.</summary>
        public bool IsNewSentence { get; private set; }

        public bool Next()
        {
            var stop = false;
            while (at > floor && !Glyph.IsWord(text[at - 1]))
            {
                at--;
                if (text[at] == '\n' && ++lines == LinesBack)
                    return false;
                stop |= text[at] is '.' or '!' or '?' or ';' && at + 1 < text.Length && Glyph.IsSpace(text[at + 1]);
            }

            var end = at;
            while (at > floor && Glyph.IsWord(text[at - 1]))
                at--;
            if (end == at)
                return false;
            Cue = Of(text, at, end);
            IsNewSentence = stop && (end - at >= ShortestSentenceEnd || Glyph.IsDigit(text[end - 1]));
            return true;
        }
    }
}
