namespace OutlookGuard.Content.Recognition.Names;

/// <content>What stands around a stretch.</content>
internal sealed partial class NameReader
{
    // How much the surroundings add to or take from a stretch.
    private double Context(ReadOnlySpan<Token> tokens, int first, int last, ref Explanation why)
    {
        var gain = 0.0;
        var single = first == last;
        ref readonly var token = ref tokens[first];
        if (token.Noted(Notes.PeopleLine) && !token.Has(WordTraits.Calendar))
        {
            gain += Weight.PeopleLine;
            why |= Explanation.CueWord;
        }

        if (first > 0 && !token.Noted(Notes.PeopleLine))
            gain += BeforeGainOf(tokens, first, last, ref why);
        if (last + 1 < tokens.Length)
        {
            var after = AfterGainOf(tokens, last, single, ref why);
            // A postcode behind a town unsays a name; behind a column of people, or behind "Beata Kowalska", it is where she lives.
            gain += token.Noted(Notes.PeopleLine) || (!single && token.Traits.Given() >= 2) ? Math.Max(0, after) : after;
        }

        if (IsSpeaker(tokens, first, last))
            gain += Weight.Speaker;
        if (!single && Strength.IsUnknown(tokens[first]) && Strength.IsUnknown(tokens[last]))
            gain += Weight.UnknownPair;
        if (single && token.StartsSentence && token.Traits.Word() > 0 && !token.Has(WordTraits.SoftWord))
            gain -= Weight.SentenceStart;
        if (single && IsWholeSubject(tokens, first))
            gain -= Weight.WholeSubject;
        if (IsVocative(tokens, first, last))
            gain += Weight.Vocative;
        else if (single && token.Has(WordTraits.Calendar) && (why & Explanation.Title) == 0 && !(first > 0 && token.Before == Gap.Space && TakesAPerson(tokens[first - 1])))
            gain -= Weight.Calendar;
        // One ordinary word that is the whole text ("Cook", "Price") heads a mail or a file; it neither greets nor signs.
        if (StandsOnItsOwnLine(tokens, first, last) && !token.Has(WordTraits.Place | WordTraits.Calendar) && (tokens.Length > 1 || token.Traits.Word() == 0))
            gain += single ? Weight.OwnLine : Weight.OwnLine / 2;
        return gain;
    }

    // "Subject: Robin", "Subject: RE: Holly": an ordinary word as well, and nothing else there to say which it is.
    private static bool IsWholeSubject(ReadOnlySpan<Token> tokens, int i)
    {
        if (tokens[i].Traits.Word() == 0 || i == 0 || (tokens[i].Before & Gap.Colon) == 0 || (i + 1 < tokens.Length && !tokens[i + 1].StartsLine))
            return false;
        return IsReplyMark(tokens[i - 1]);
    }

    // "Phil, can you": a name at the start of a line, then a comma or a dash and a small letter.
    private static bool IsVocative(ReadOnlySpan<Token> tokens, int first, int last) =>
        tokens[first].StartsLine && last + 1 < tokens.Length && tokens[last + 1].Shape == WordShape.Lower
        && tokens[last + 1].Before is (Gap.Comma | Gap.Space) or (Gap.Space | Gap.Dash) or (Gap.Comma | Gap.Line) or (Gap.Comma | Gap.Line | Gap.EmptyLine);

    // "Priya: can you come": who speaks in a chat.
    private static bool IsSpeaker(ReadOnlySpan<Token> tokens, int first, int last) =>
        tokens[first].StartsLine && last - first < 3 && last + 1 < tokens.Length && tokens[last + 1].Before == (Gap.Colon | Gap.Space)
        && tokens[last + 1].Shape is WordShape.Lower or WordShape.Title or WordShape.Initial
        && !tokens[first].Has(WordTraits.Label | WordTraits.Proper | WordTraits.Place)
        && !(first == last && tokens[first].Traits.Word() == 2 && tokens[first].Traits.Given() < 2); // "Read: Minutes"

    // A greeting ("Scott:", "Priya,") or a signature ("Mark") alone on its line.
    private static bool StandsOnItsOwnLine(ReadOnlySpan<Token> tokens, int first, int last)
    {
        if (tokens.Length == 1 && Strength.IsUnknown(tokens[first]))
            return false; // one word that no list knows and nothing else: a subject in another language
        if (!tokens[first].StartsLine || (first > 0 && (tokens[first].Before & Gap.EmptyLine) == 0 && tokens[first - 1].Has(WordTraits.Street)))
            return false;
        return last + 1 >= tokens.Length || (tokens[last + 1].StartsLine && (tokens[last + 1].Before & ~(Gap.Line | Gap.EmptyLine | Gap.Space | Gap.Comma | Gap.Colon | Gap.Dash | Gap.Stop | Gap.Close | Gap.Cell)) == 0);
    }

}
