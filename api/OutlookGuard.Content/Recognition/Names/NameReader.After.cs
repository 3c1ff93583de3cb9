namespace OutlookGuard.Content.Recognition.Names;

/// <content>What stands after a stretch.</content>
internal sealed partial class NameReader
{
    private static double AfterGainOf(ReadOnlySpan<Token> tokens, int last, bool single, ref Explanation why)
    {
        ref readonly var after = ref tokens[last + 1];
        if (BeginsFirm(tokens, last + 1) || (after.IsCapital && after.Before == Gap.Space && Array.IndexOf(WordKeys.FirmTails, after.Key) >= 0))
        {
            why |= Explanation.CounterCue;
            return -Weight.BeforePostcode; // "Brook and Vale Solicitors"
        }

        if (after.Before == Gap.Space && after.Shape == WordShape.Lower)
        {
            if (after.Has(WordTraits.Say))
            {
                why |= Explanation.CueWord;
                return Weight.Say;
            }

            if (after.Has(WordTraits.Be) && single && (IsSaidToBeKin(tokens, last) || HasDone(tokens, last)))
                return Weight.Say;
            if (single && WordKeys.IsAnd(after) && last + 2 < tokens.Length && tokens[last + 2].IsCapital && Strength.Given(tokens[last + 2]) >= 0.9)
                return Weight.TogetherNext;
            if (after.Has(WordTraits.Be))
                return single && tokens[last].Has(WordTraits.VerbWord) ? Weight.Say : single && tokens[last].Traits.Word() == 2 ? 0 : Weight.Be;
        }

        if (single && after.Before == Gap.Space && after.Shape == WordShape.Title && tokens[last].Traits.Given() < 3 && !after.Has(WordTraits.Job | WordTraits.Say | WordTraits.Be | WordTraits.Never))
            return -Weight.Compound; // "Windsor Framework": with the next capital it is the name of a thing
        if (single && after.Before == Gap.Space && after.Shape == WordShape.Digits && tokens[last].Traits.PlainWord() > 0)
            return -Weight.Compound; // "Max 4 people"
        if (single && tokens[last].Key == WordKeys.Reg && (after.Before & ~(Gap.Space | Gap.Colon | Gap.Stop)) == 0 && after.Shape is WordShape.Mixed or WordShape.Upper or WordShape.Digits)
            return -Weight.BeforePostcode; // "Reg: K123 ABC"
        if ((after.Before & Gap.Possessive) != 0)
            return Weight.Possessive;
        if (after.Shape == WordShape.Mixed && after.Length is >= 2 and <= 4 && (after.Before & ~(Gap.Space | Gap.Comma | Gap.Line)) == 0
            && (tokens[last].Has(WordTraits.Place | WordTraits.Proper) || tokens[last].Traits.Given() < 2))
            return -Weight.BeforePostcode;
        if (single && tokens[last].Shape == WordShape.Upper && after.Before == Gap.Space && after.Shape is WordShape.Digits or WordShape.Mixed)
            return -Weight.Place;
        if ((after.Before & Gap.Open) != 0 && after.Shape == WordShape.Digits && after.Length <= 2)
            return Weight.Say; // "Natalia (8)"
        return 0;
    }

    // "and Vale Solicitors", "& Dale Solicitors", "and Partners LLP": the name goes on to be a firm's.
    private static bool BeginsFirm(ReadOnlySpan<Token> tokens, int i)
    {
        var and = tokens[i].Before == Gap.Space && tokens[i].Key == WordKeys.And;
        if (!and && (tokens[i].Before & Gap.Ampersand) == 0)
            return false;
        for (var next = and ? i + 1 : i; next < tokens.Length && next - i < 4 && tokens[next].IsCapital && (next == i || tokens[next].Before == Gap.Space); next++)
        {
            if (Array.IndexOf(WordKeys.FirmTails, tokens[next].Key) >= 0)
                return true;
        }

        return false;
    }

    // "Ngaire has asked", "Grace had left": a verb of people in its past form.
    private static bool HasDone(ReadOnlySpan<Token> tokens, int last) =>
        last + 2 < tokens.Length && tokens[last + 2].Before == Gap.Space && tokens[last + 2].Shape == WordShape.Lower && tokens[last + 2].Has(WordTraits.Say)
        && (tokens[last + 1].Key == WordKeys.Has || tokens[last + 1].Key == WordKeys.Had);

    // "Grace is my sister": is, whose, and a word for kin.
    private static bool IsSaidToBeKin(ReadOnlySpan<Token> tokens, int last) =>
        last + 3 < tokens.Length && tokens[last + 2].Before == Gap.Space && tokens[last + 2].Length <= 5 && tokens[last + 2].Has(WordTraits.Never)
        && tokens[last + 3].Before == Gap.Space && tokens[last + 3].Has(WordTraits.Relation);
}
