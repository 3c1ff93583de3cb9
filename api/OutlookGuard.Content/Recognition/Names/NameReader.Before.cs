namespace OutlookGuard.Content.Recognition.Names;

/// <content>What stands before a stretch.</content>
internal sealed partial class NameReader
{
    private double BeforeGainOf(ReadOnlySpan<Token> tokens, int first, int last, ref Explanation why)
    {
        var single = first == last;
        ref readonly var before = ref tokens[first - 1];
        var gap = tokens[first].Before;
        if (IsCue(before, gap))
        {
            why |= before.Has(WordTraits.Relation) ? Explanation.Title : Explanation.CueWord;
            return Weight.Cue;
        }

        if (spans.Count > 0 && !IsAfterLeadingStreet(tokens, first) && FollowsAName(tokens, first) && !(single && tokens[first].Has(WordTraits.Place | WordTraits.Nation) && tokens[first].Traits.Given() < 3))
        {
            why |= Explanation.CueWord;
            return Weight.Together;
        }

        if (single && (before.Has(WordTraits.Street) || IsAfterLeadingStreet(tokens, first)) && (gap & (Gap.Comma | Gap.Line)) != 0 && (gap & Gap.EmptyLine) == 0)
        {
            why |= Explanation.CounterCue;
            return -Weight.BeforePostcode; // the town after a street
        }

        if ((gap & Gap.Mention) != 0)
            return Weight.Mention;
        if (gap != Gap.Space)
            return 0;
        if ((before.Shape == WordShape.Lower || before.StartsSentence) && WordKeys.IsDeterminer(before))
        {
            if (tokens[first].Noted(Notes.Plural))
                return Weight.Cue; // "the Okonkwos"
            if (IsHousehold(tokens, first, last))
                return Weight.Household; // "the Johnson file"
            why |= Explanation.CounterCue;
            if (single && tokens[first].Traits.Word() > 0 && tokens[first].Traits.Given() < 2)
                return -Weight.BeforePostcode; // "the Miller"
            // "The Lindsey Practice": a capital on the next word makes it one proper name of something.
            if (last + 1 < tokens.Length && tokens[last + 1].Before == Gap.Space && tokens[last + 1].IsCapital && !tokens[last + 1].Has(WordTraits.Job))
                return -Weight.BeforePostcode;
            return single ? -Weight.Determiner : -Weight.Determiner / 2;
        }

        if (before.Has(WordTraits.LocationWord) && !IsPossessor(tokens, last) && (single || tokens[first].Has(WordTraits.Place)) && !before.Has(WordTraits.Before))
        {
            why |= Explanation.CounterCue;
            return -Weight.Place;
        }

        if (single && TakesAPerson(before) && (Strength.IsUnknown(tokens[first]) || (tokens[first].Has(WordTraits.Nation) && !before.Has(WordTraits.LocationWord) && before.Key != WordKeys.Visit && before.Key != WordKeys.Visited)))
            return Weight.PersonVerb;
        if (WordKeys.IsAnd(before) && (tokens[first].Traits.Word() > 1 || tokens[first].Traits.Given() < 2))
            return 0;
        var gain = before.Has(WordTraits.Before) && (TakesAPerson(before) || !tokens[first].Has(WordTraits.Place | WordTraits.Proper | WordTraits.Nation)) ? Weight.Before : 0;
        if (single && before.StartsSentence && before.Has(WordTraits.Be) && tokens[first].Traits.Word() > 0 && tokens[first].Traits.Given() >= 2)
            return Weight.MidSentence; // "Could Grace take the minutes?"
        // A capital inside a sentence says more of "Grace" than of "Natalia", whose letters say it already.
        if (single && before.Shape == WordShape.Lower && tokens[first].Traits.Word() > 0 && tokens[first].Traits.Given() >= 2)
            gain += Weight.MidSentence;
        return gain;
    }

    // "Heol Las, Bala": in Wales the word for the street comes first.
    private static bool IsAfterLeadingStreet(ReadOnlySpan<Token> tokens, int first) =>
        first > 1 && tokens[first - 1].Before == Gap.Space && (tokens[first].Before & Gap.Comma) != 0 && Array.IndexOf(WordKeys.LeadingStreets, tokens[first - 2].Key) >= 0;

    // "her son Natalia", "The perpetrator, Eira", "Client: Adah", "called Chidi".
    private static bool IsCue(in Token before, Gap gap)
    {
        const Gap Near = Gap.Space | Gap.Comma | Gap.Colon | Gap.Cell | Gap.Open;
        if ((gap & ~Near) != 0)
            return false;
        if (before.Has(WordTraits.Relation | WordTraits.Kin))
            return before.Shape == WordShape.Lower || (gap & (Gap.Colon | Gap.Comma | Gap.Cell)) != 0 || before.Shape == WordShape.Title;
        return before.Has(WordTraits.Label | WordTraits.Job) && (gap & Gap.Colon) != 0 && !before.Has(WordTraits.Never | WordTraits.Place);
    }

    private static bool IsHousehold(ReadOnlySpan<Token> tokens, int first, int last) =>
        last + 1 < tokens.Length && tokens[last + 1].Before == Gap.Space && tokens[first].Traits.Family() >= 2 && tokens[first].Traits.Word() < 2
        && Array.IndexOf(WordKeys.Household, tokens[last + 1].Key) >= 0;

    // "at Jas's work"
    private static bool IsPossessor(ReadOnlySpan<Token> tokens, int last) =>
        last + 1 < tokens.Length && (tokens[last + 1].Before & Gap.Possessive) != 0 && tokens[last].Traits.Given() >= 2 && !tokens[last].Has(WordTraits.Place);

    // "ask April": a verb that is done to people and by people.
    private static bool TakesAPerson(in Token verb) => verb.Has(WordTraits.Say) && verb.Has(WordTraits.Before);

    // "Sarah, Tom and Priya": the stretch before is a name and only a comma, "and" or "&" lies between.
    private bool FollowsAName(ReadOnlySpan<Token> tokens, int first)
    {
        var previous = spans[^1];
        if (previous.Score < Blocking || previous.Last >= first)
            return false;
        var between = first - previous.Last - 1;
        var gap = tokens[first].Before & ~Gap.Space;
        if (between == 0)
            return gap is Gap.Ampersand or Gap.Slash or Gap.Comma or Gap.Semicolon;
        return between == 1 && gap == Gap.None && WordKeys.IsAnd(tokens[first - 1]);
    }
}
