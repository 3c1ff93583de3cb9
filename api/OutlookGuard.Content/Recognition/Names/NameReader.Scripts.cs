namespace OutlookGuard.Content.Recognition.Names;

/// <content>Names in scripts without case.</content>
internal sealed partial class NameReader
{
    // chosen: a few words of another script inside English text are mostly a name; a whole sentence is not.
    private const double OtherScriptScore = 0.5, ListedGain = 0.2, OtherScriptCueGain = 0.3;
    private const int LongestInsert = 4, LongestIdeographs = 4;

    private int ReadOtherScript(ReadOnlySpan<char> text, Span<Token> tokens, int i)
    {
        // Ideographs are read word by word: there it is enough to know whether a sentence follows.
        var limit = tokens[i].Shape == WordShape.Ideographs ? Math.Min(tokens.Length, i + LongestInsert + 1) : tokens.Length;
        var end = i + 1;
        while (end < limit && tokens[end].Shape == tokens[i].Shape && (tokens[end].Before & ~(Gap.Space | Gap.Comma | Gap.Stop)) == 0)
            end++;
        if (tokens[i].Shape == WordShape.Ideographs)
            return ReadIdeographs(text, tokens, i, end - i > LongestInsert || (i > 0 && tokens[i - 1].Shape == WordShape.Ideographs && (tokens[i].Before & Gap.Line) == 0));
        if (end - i > LongestInsert)
            return ReadSentence(tokens, i, end);
        var last = end - 1;
        var why = Explanation.Shape;
        var score = OtherScriptScore;
        for (var k = i; k <= last && score == OtherScriptScore; k++)
        {
            if (IsListed(tokens[k]))
                score += ListedGain;
        }

        Add(tokens, i, last, score + CueOf(tokens, i, ref why), why);
        return last + 1;
    }

    // In running text of another language only listed words stand out, best two together.
    private int ReadSentence(Span<Token> tokens, int i, int end)
    {
        for (var k = i; k < end; k++)
        {
            if (!IsListed(tokens[k]))
                continue;
            var last = k;
            while (last + 1 < end && tokens[last + 1].Before == Gap.Space && IsListed(tokens[last + 1]))
                last++;
            Add(tokens, k, last, last > k ? OtherScriptScore + ListedGain : OtherScriptScore, Explanation.List);
            k = last;
        }

        return end;
    }

    // "王秀英": two to four ideographs, the first one or two of them a family name.
    private int ReadIdeographs(ReadOnlySpan<char> text, Span<Token> tokens, int i, bool runningText)
    {
        var word = text[tokens[i].Start..tokens[i].End];
        if (word.Length is < 2 or > LongestIdeographs || (runningText && !IsListed(tokens[i])))
            return i + 1;
        var why = Explanation.Shape;
        var score = OtherScriptScore;
        if (IsListed(tokens[i]) || IsFamilyName(word[..1]) || (word.Length > 2 && IsFamilyName(word[..2])))
        {
            score += ListedGain;
            why |= Explanation.List;
        }

        Add(tokens, i, i, score + CueOf(tokens, i, ref why), why);
        return i + 1;
    }

    private static double CueOf(ReadOnlySpan<Token> tokens, int i, ref Explanation why)
    {
        if (i == 0 || !(IsCue(tokens[i - 1], tokens[i].Before) || (tokens[i].Before & Gap.Open) != 0 || tokens[i - 1].Has(WordTraits.Title | WordTraits.Greeting)))
            return 0;
        why |= Explanation.CueWord;
        return OtherScriptCueGain;
    }

    private static bool IsListed(in Token token) => token.Traits.Given() > 0 || token.Traits.Family() > 0;

    private static bool IsFamilyName(ReadOnlySpan<char> ideographs) => Lexicon.Shared.Find(WordHash.Of(ideographs)).Family() > 0;
}
