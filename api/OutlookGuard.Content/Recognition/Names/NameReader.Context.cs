namespace OutlookGuard.Content.Recognition.Names;

/// <content>What stands around a stretch.</content>
internal sealed partial class NameReader
{
    // chosen: measured on the labelled sets of the tests.
    private const double CueGain = 0.45, PeopleLineGain = 0.3, SayGain = 0.28, BeforeGain = 0.1, BeGain = 0.1, UnknownPairGain = 0.12, PersonVerbGain = 0.28, SpeakerGain = 0.3, MentionGain = 0.3, HouseholdGain = 0.12, VocativeGain = 0.14, TogetherGain = 0.25, SentenceStartLoss = 0.08;
    private const double DeterminerLoss = 0.2, PlaceLoss = 0.3, CalendarLoss = 0.6, MidSentenceGain = 0.18;
    private const double PossessiveGain = 0.12, OwnLineGain = 0.3, BeforePostcodeLoss = 0.4;

    // How much the surroundings add to or take from a stretch.
    private double Context(ReadOnlySpan<Token> tokens, int first, int last, ref Explanation why)
    {
        var gain = 0.0;
        var single = first == last;
        ref readonly var token = ref tokens[first];
        if (token.Noted(Notes.PeopleLine) && !token.Has(WordTraits.Calendar))
        {
            gain += PeopleLineGain;
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
            gain += SpeakerGain;
        if (!single && Strength.IsUnknown(tokens[first]) && Strength.IsUnknown(tokens[last]))
            gain += UnknownPairGain;
        if (single && token.StartsSentence && token.Traits.Word() > 0 && !token.Has(WordTraits.SoftWord))
            gain -= SentenceStartLoss;
        if (IsVocative(tokens, first, last))
            gain += VocativeGain;
        else if (single && token.Has(WordTraits.Calendar) && (why & Explanation.Title) == 0 && !(first > 0 && token.Before == Gap.Space && TakesAPerson(tokens[first - 1])))
            gain -= CalendarLoss;
        // One ordinary word that is the whole text ("Cook", "Price") heads a mail or a file; it neither greets nor signs.
        if (StandsOnItsOwnLine(tokens, first, last) && !token.Has(WordTraits.Place | WordTraits.Calendar) && (tokens.Length > 1 || token.Traits.Word() == 0))
            gain += single ? OwnLineGain : OwnLineGain / 2;
        return gain;
    }

    private double BeforeGainOf(ReadOnlySpan<Token> tokens, int first, int last, ref Explanation why)
    {
        var single = first == last;
        ref readonly var before = ref tokens[first - 1];
        var gap = tokens[first].Before;
        if (IsCue(before, gap))
        {
            why |= before.Has(WordTraits.Relation) ? Explanation.Title : Explanation.CueWord;
            return CueGain;
        }

        if (spans.Count > 0 && FollowsAName(tokens, first) && !(single && tokens[first].Has(WordTraits.Place | WordTraits.Nation) && tokens[first].Traits.Given() < 3))
        {
            why |= Explanation.CueWord;
            return TogetherGain;
        }

        if (single && before.Has(WordTraits.Street) && (gap & (Gap.Comma | Gap.Line)) != 0 && (gap & Gap.EmptyLine) == 0)
        {
            why |= Explanation.CounterCue;
            return -BeforePostcodeLoss; // the town after a street
        }

        if ((gap & Gap.Mention) != 0)
            return MentionGain;
        if (gap != Gap.Space)
            return 0;
        if ((before.Shape == WordShape.Lower || before.StartsSentence) && IsDeterminer(before))
        {
            if (tokens[first].Noted(Notes.Plural))
                return CueGain; // "the Okonkwos"
            if (IsHousehold(tokens, first, last))
                return HouseholdGain; // "the Johnson file"
            why |= Explanation.CounterCue;
            if (single && tokens[first].Traits.Word() > 0 && tokens[first].Traits.Given() < 2)
                return -BeforePostcodeLoss; // "the Miller"
            // "The Lindsey Practice": a capital on the next word makes it one proper name of something.
            if (last + 1 < tokens.Length && tokens[last + 1].Before == Gap.Space && tokens[last + 1].IsCapital && !tokens[last + 1].Has(WordTraits.Job))
                return -BeforePostcodeLoss;
            return single ? -DeterminerLoss : -DeterminerLoss / 2;
        }

        if (before.Has(WordTraits.LocationWord) && !IsPossessor(tokens, last) && (single || tokens[first].Has(WordTraits.Place)) && !before.Has(WordTraits.Before))
        {
            why |= Explanation.CounterCue;
            return -PlaceLoss;
        }

        if (single && TakesAPerson(before) && Strength.IsUnknown(tokens[first]))
            return PersonVerbGain;
        if (IsAnd(before) && (tokens[first].Traits.Word() > 1 || tokens[first].Traits.Given() < 2))
            return 0;
        var gain = before.Has(WordTraits.Before) && (TakesAPerson(before) || !tokens[first].Has(WordTraits.Place | WordTraits.Proper | WordTraits.Nation)) ? BeforeGain : 0;
        // A capital inside a sentence says more of "Grace" than of "Natalia", whose letters say it already.
        if (single && before.Shape == WordShape.Lower && tokens[first].Traits.Word() > 0 && tokens[first].Traits.Given() >= 2)
            gain += MidSentenceGain;
        return gain;
    }

    // "her son Natalia", "The perpetrator, Eira", "Client: Adah", "called Chidi".
    private static bool IsCue(in Token before, Gap gap)
    {
        const Gap Near = Gap.Space | Gap.Comma | Gap.Colon | Gap.Cell | Gap.Open;
        if ((gap & ~Near) != 0)
            return false;
        if (before.Has(WordTraits.Relation))
            return before.Shape == WordShape.Lower || (gap & (Gap.Colon | Gap.Comma | Gap.Cell)) != 0 || before.Shape == WordShape.Title;
        return before.Has(WordTraits.Label | WordTraits.Job) && (gap & Gap.Colon) != 0 && !before.Has(WordTraits.Never | WordTraits.Place);
    }

    private static double AfterGainOf(ReadOnlySpan<Token> tokens, int last, bool single, ref Explanation why)
    {
        ref readonly var after = ref tokens[last + 1];
        if (after.Before == Gap.Space && after.Shape == WordShape.Lower)
        {
            if (after.Has(WordTraits.Say))
            {
                why |= Explanation.CueWord;
                return SayGain;
            }

            if (after.Has(WordTraits.Be) && single && IsSaidToBeKin(tokens, last))
                return SayGain;
            if (after.Has(WordTraits.Be))
                return single && tokens[last].Has(WordTraits.VerbWord) ? SayGain : single && tokens[last].Traits.Word() == 2 ? 0 : BeGain;
        }

        if ((after.Before & Gap.Possessive) != 0)
            return PossessiveGain;
        if (after.Shape == WordShape.Mixed && after.Length is >= 2 and <= 4 && (after.Before & ~(Gap.Space | Gap.Comma | Gap.Line)) == 0
            && (tokens[last].Has(WordTraits.Place | WordTraits.Proper) || tokens[last].Traits.Given() < 2))
            return -BeforePostcodeLoss;
        if (single && tokens[last].Shape == WordShape.Upper && after.Before == Gap.Space && after.Shape is WordShape.Digits or WordShape.Mixed)
            return -PlaceLoss;
        if ((after.Before & Gap.Open) != 0 && after.Shape == WordShape.Digits && after.Length <= 2)
            return SayGain; // "Natalia (8)"
        return 0;
    }

    // "Phil, can you": a name at the start of a line, then a comma or a dash and a small letter.
    private static bool IsVocative(ReadOnlySpan<Token> tokens, int first, int last) =>
        tokens[first].StartsLine && last + 1 < tokens.Length && tokens[last + 1].Shape == WordShape.Lower
        && tokens[last + 1].Before is (Gap.Comma | Gap.Space) or (Gap.Space | Gap.Dash) or (Gap.Comma | Gap.Line) or (Gap.Comma | Gap.Line | Gap.EmptyLine);

    private static bool IsHousehold(ReadOnlySpan<Token> tokens, int first, int last) =>
        last + 1 < tokens.Length && tokens[last + 1].Before == Gap.Space && tokens[first].Traits.Family() >= 2 && tokens[first].Traits.Word() < 2
        && Array.IndexOf(HouseholdKeys, tokens[last + 1].Key) >= 0;

    private static readonly uint[] HouseholdKeys =
        [.. new[] { "family", "file", "case", "children", "kids", "household", "brothers", "sisters", "boys", "girls", "baby", "twins", "matter", "referral", "address", "home" }.Select(w => (uint)(WordHash.Of(w) >> 32))];

    // "at Jas's work"
    private static bool IsPossessor(ReadOnlySpan<Token> tokens, int last) =>
        last + 1 < tokens.Length && (tokens[last + 1].Before & Gap.Possessive) != 0 && tokens[last].Traits.Given() >= 2 && !tokens[last].Has(WordTraits.Place);

    // "Grace is my sister": is, whose, and a word for kin.
    private static bool IsSaidToBeKin(ReadOnlySpan<Token> tokens, int last) =>
        last + 3 < tokens.Length && tokens[last + 2].Before == Gap.Space && tokens[last + 2].Length <= 5 && tokens[last + 2].Has(WordTraits.Never)
        && tokens[last + 3].Before == Gap.Space && tokens[last + 3].Has(WordTraits.Relation);

    // "Priya: can you come": who speaks in a chat.
    private static bool IsSpeaker(ReadOnlySpan<Token> tokens, int first, int last) =>
        tokens[first].StartsLine && last - first < 3 && last + 1 < tokens.Length && tokens[last + 1].Before == (Gap.Colon | Gap.Space)
        && tokens[last + 1].Shape is WordShape.Lower or WordShape.Title or WordShape.Initial
        && !tokens[first].Has(WordTraits.Label | WordTraits.Proper | WordTraits.Place);

    // "ask April": a verb that is done to people and by people.
    private static bool TakesAPerson(in Token verb) => verb.Has(WordTraits.Say) && verb.Has(WordTraits.Before);

    // A greeting ("Scott:", "Priya,") or a signature ("Mark") alone on its line.
    private static bool StandsOnItsOwnLine(ReadOnlySpan<Token> tokens, int first, int last)
    {
        if (tokens.Length == 1 && Strength.IsUnknown(tokens[first]))
            return false; // one word that no list knows and nothing else: a subject in another language
        if (!tokens[first].StartsLine || (first > 0 && (tokens[first].Before & Gap.EmptyLine) == 0 && tokens[first - 1].Has(WordTraits.Street)))
            return false;
        return last + 1 >= tokens.Length || (tokens[last + 1].StartsLine && (tokens[last + 1].Before & ~(Gap.Line | Gap.EmptyLine | Gap.Space | Gap.Comma | Gap.Colon | Gap.Dash | Gap.Stop | Gap.Close | Gap.Cell)) == 0);
    }

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
        return between == 1 && gap == Gap.None && IsAnd(tokens[first - 1]);
    }

    private static bool IsAnd(in Token token) => token.Key == AndKey || token.Key == OrKey;

    private static readonly uint AndKey = (uint)(WordHash.Of("and") >> 32);
    private static readonly uint OrKey = (uint)(WordHash.Of("or") >> 32);
    private static readonly uint TheKey = (uint)(WordHash.Of("the") >> 32);
    private static readonly uint AKey = (uint)(WordHash.Of("a") >> 32);
    private static readonly uint AnKey = (uint)(WordHash.Of("an") >> 32);
    private static readonly uint OurKey = (uint)(WordHash.Of("our") >> 32);
    private static readonly uint ThisKey = (uint)(WordHash.Of("this") >> 32);

    private static bool IsDeterminer(in Token token) =>
        token.Key == TheKey || token.Key == AKey || token.Key == AnKey || token.Key == OurKey || token.Key == ThisKey;
}
