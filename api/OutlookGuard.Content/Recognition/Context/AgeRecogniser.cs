namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Finds ages: "aged 7", "7 years old", "a 7-year-old", "7yo", "age: 34", "her 6 month old", "Ada (4)", "her son, 7".</summary>
/// <remarks>The finding is the number with its unit, without "aged". Ranges and thresholds ("aged 16 to 25", "18 and over") and the age of things are not ages of people.</remarks>
internal static class AgeRecogniser
{
    private const float Said = 0.90f;
    private const float AfterName = 0.75f;

    // Chosen: the oldest person alive is younger.
    private const int Oldest = 120;
    private const int MostFigures = 3;

    /// <summary>Finds ages.</summary>
    /// <param name="text">Normalised text.</param>
    /// <param name="found">Receives them in order of position.</param>
    public static void Find(string text, List<Candidate> found)
    {
        using var words = Words.Read(text);
        Find(words, default, found);
    }

    /// <summary>Finds ages in a text that was cut into words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="cast">Everybody named: a small number in brackets or commas after a name is an age.</param>
    /// <param name="found">Receives them in order of position.</param>
    public static void Find(in Words words, in Cast cast, List<Candidate> found)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Id(i) == Vocabulary.Unknown || !IsAge(words, i))
                continue; // figures have a number of their own
            var next = CueAt(words, i + 1, out var after);
            if ((after & AgeCue.NoAge) != 0 || IsRange(words, i))
                continue;
            if ((after & AgeCue.After) != 0 && words[i + 1].Before <= Gap.Line)
                Add(words, i, i + next, Said, Explanation.CueWord, found);
            else if (words.Text[words[i].End..].StartsWith("y/o", StringComparison.OrdinalIgnoreCase))
                Add(words, i, i + 2, Said, Explanation.CueWord, found);
            else if (IsAnnounced(words, i))
                Add(words, i, i, Said, Explanation.CueWord, found);
            else if (IsBracketed(words, i) && (FollowsName(words, cast, i) || (CueAt(words, i - 1, out var before) > 0 && (before & AgeCue.Kin) != 0)))
                Add(words, i, i, AfterName, Explanation.Shape, found);
        }
    }

    private static int CueAt(in Words words, int at, out AgeCue cue)
    {
        var (length, meaning) = Lexicon.Ages.At(words, at);
        cue = (AgeCue)meaning;
        return length;
    }

    private static bool IsAge(in Words words, int at)
    {
        var letters = words.Letters(at);
        if (char.IsAsciiDigit(letters[0]))
            return IsYears(letters) && !IsDecimal(words, at);
        return CueAt(words, at, out var cue) == 1 && (cue & AgeCue.Number) != 0;
    }

    // By hand: a page of figures asks this of every one of them, several times.
    private static bool IsYears(ReadOnlySpan<char> figures)
    {
        var years = 0;
        foreach (var figure in figures)
        {
            if (!char.IsAsciiDigit(figure) || years > Oldest)
                return false;
            years = years * 10 + (figure - '0');
        }

        return years <= Oldest && figures.Length <= MostFigures;
    }

    private static bool IsDecimal(in Words words, int at)
    {
        var text = words.Text;
        var (start, end) = (words[at].Start, words[at].End);
        return (end + 1 < text.Length && text[end] is '.' or '/' or ':' && char.IsAsciiDigit(text[end + 1]))
            || (start > 1 && text[start - 1] is '.' or '/' or ':' && char.IsAsciiDigit(text[start - 2]))
            || (start > 0 && text[start - 1] is '\u00A3' or '$' or '#');
    }

    private static bool IsRange(in Words words, int at)
    {
        var text = words.Text;
        var (start, end) = (words[at].Start, words[at].End);
        return (end < text.Length && text[end] == '+')
            || (end + 1 < text.Length && text[end] is '-' or '\u2013' && char.IsAsciiDigit(text[end + 1]))
            || (start > 1 && text[start - 1] is '-' or '\u2013' && char.IsAsciiDigit(text[start - 2]));
    }

    // "aged 7", "aged 3 and 7", "age: 34".
    private static bool IsAnnounced(in Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 4 && words[i + 1].Before <= Gap.Comma; i--)
        {
            for (var start = i; start >= 0 && start > i - 2; start--)
                if (CueAt(words, start, out var cue) is var length && length > 0 && start + length == i + 1 && (cue & AgeCue.Before) != 0)
                    return true;
            if (!IsAge(words, i) && words.Letters(i) is not ("and" or "&" or "both"))
                return false;
        }

        return false;
    }

    private static bool IsBracketed(in Words words, int at)
    {
        var text = words.Text;
        var (start, end) = (words[at].Start, words[at].End);
        if (start == 0 || !char.IsAsciiDigit(text[start]) || end - start > 2)
            return false;
        if (text[start - 1] == '(')
            return end < text.Length && text[end] is ')' or ',';
        return words[at].Before == Gap.Comma && start > 1 && text[start - 2] == ',' && (end == text.Length || text[end] is ',' or '.' or ';' or ')' || (at + 1 < words.Count && words.Letters(at + 1) is "and" or "who" or "is"));
    }

    private static bool FollowsName(in Words words, in Cast cast, int at) => at > 0 && cast.WhoseAt(words[at - 1]) is not null;

    private static void Add(in Words words, int first, int last, float confidence, Explanation why, List<Candidate> found) =>
        found.Add(new Candidate(FindingKind.Age, words[first].Start, words[last].End, confidence, why));
}
