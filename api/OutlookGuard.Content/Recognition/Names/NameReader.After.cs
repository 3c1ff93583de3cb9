namespace OutlookGuard.Content.Recognition.Names;

/// <content>What stands after a stretch.</content>
internal sealed partial class NameReader
{
    private static double AfterGainOf(ReadOnlySpan<Token> tokens, int last, bool single, ref Explanation why)
    {
        ref readonly var after = ref tokens[last + 1];
        if (after.Before == Gap.Space && after.Shape == WordShape.Lower)
        {
            if (after.Has(WordTraits.Say))
            {
                why |= Explanation.CueWord;
                return Weight.Say;
            }

            if (after.Has(WordTraits.Be) && single && IsSaidToBeKin(tokens, last))
                return Weight.Say;
            if (after.Has(WordTraits.Be))
                return single && tokens[last].Has(WordTraits.VerbWord) ? Weight.Say : single && tokens[last].Traits.Word() == 2 ? 0 : Weight.Be;
        }

        if (single && after.Before == Gap.Space && after.Shape == WordShape.Title && tokens[last].Traits.Given() < 3 && !after.Has(WordTraits.Job | WordTraits.Say | WordTraits.Be | WordTraits.Never))
            return -Weight.Compound; // "Windsor Framework": with the next capital it is the name of a thing
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

    // "Grace is my sister": is, whose, and a word for kin.
    private static bool IsSaidToBeKin(ReadOnlySpan<Token> tokens, int last) =>
        last + 3 < tokens.Length && tokens[last + 2].Before == Gap.Space && tokens[last + 2].Length <= 5 && tokens[last + 2].Has(WordTraits.Never)
        && tokens[last + 3].Before == Gap.Space && tokens[last + 3].Has(WordTraits.Relation);
}
