namespace OutlookGuard.Content.Recognition.Names;

/// <content>Names without capitals, as chat writes them.</content>
internal sealed partial class NameReader
{
    // chosen: measured on the labelled sets of the tests.
    private const double LowerCommon = 0.60, LowerKnown = 0.48, LowerCueGain = 0.2, LowerPairGain = 0.15, LowerStyleGain = 0.12, AmbiguousScore = 0.64, LowerTitledScore = 0.75, LowerShortLoss = 0.1, LowerPersonVerbGain = 0.25;

    // The line begins without a capital: its names will, too.
    private bool lowerStyle;

    private int ReadLower(Span<Token> tokens, int i)
    {
        ref readonly var token = ref tokens[i];
        if (token.Has(WordTraits.Title) && ReadLowerTitled(tokens, i) is var titled && titled > i)
            return titled;
        if (IsAmbiguousButCued(tokens, i, out var end))
        {
            Add(tokens, i, end, AmbiguousScore, Explanation.List | Explanation.CueWord);
            return end + 1;
        }

        if (IsAttestedAndCued(tokens, i, out end))
        {
            Add(tokens, i, end, AmbiguousScore, Explanation.List | Explanation.CueWord);
            return end + 1;
        }

        if (token.Traits.Given() < 2 || token.Length < 2 || token.Has(WordTraits.Never | WordTraits.Proper | WordTraits.Calendar | WordTraits.Nation | WordTraits.Kin) || IsStreetOrSaint(tokens, i))
            return i + 1;
        if ((token.Length == 2 || token.Traits.PlainWord() > 1) && !IsCuedSoftWord(tokens, i))
            return i + 1;
        if (token.Traits.PlainWord() == 1 && !token.Has(WordTraits.SoftWord))
            return i + 1;
        if (token.Has(WordTraits.Place) && !(lowerStyle && HasLowerCue(tokens, i, LowerEnd(tokens, i)) && (i == 0 || !tokens[i - 1].Has(WordTraits.LocationWord) || (token.Traits.Given() == 3 && tokens[i - 1].Has(WordTraits.Before)))))
            return i + 1;
        var last = LowerEnd(tokens, i);
        var why = Explanation.List;
        var score = token.Traits.Given() == 3 ? LowerCommon : LowerKnown;
        if (last > i)
            score += LowerPairGain;
        score += lowerStyle ? LowerStyleGain : -LowerStyleGain;
        if (last == i && token.Length <= 3)
            score -= LowerShortLoss;
        if (HasLowerCue(tokens, i, last) || (spans.Count > 0 && FollowsAName(tokens, i)))
        {
            score += i > 0 && TakesAPerson(tokens[i - 1]) ? LowerPersonVerbGain : LowerCueGain;
            why |= Explanation.CueWord;
        }

        Add(tokens, i, last, score, why);
        lowerStyle |= score >= Blocking; // whoever leaves out one capital leaves out others
        return last + 1;
    }

    // "called hope.", "text joy when", "its mark wood": a name that is an ordinary word, where hardly any other word could stand.
    private bool IsAmbiguousButCued(ReadOnlySpan<Token> tokens, int i, out int end)
    {
        end = i;
        if (StartsLowerPair(tokens, i))
        {
            end = LowerEnd(tokens, i);
            return true;
        }

        if (IsCountryOfAPerson(tokens, i))
            return true;
        if (!lowerStyle || i == 0 || tokens[i].Before != Gap.Space || tokens[i].Traits.Given() < 2 || tokens[i].Traits.PlainWord() == 0 || tokens[i].Length < 3
            || tokens[i].Has(WordTraits.Be | WordTraits.Calendar | WordTraits.Greeting | WordTraits.Relation | WordTraits.LocationWord) || IsStreetOrSaint(tokens, i))
            return false;
        ref readonly var before = ref tokens[i - 1];
        var alone = i + 1 >= tokens.Length || tokens[i + 1].Before != Gap.Space;
        if (before.Key == WordKeys.Called || before.Key == WordKeys.Named)
            return alone || tokens[i + 1].Has(WordTraits.Be | WordTraits.Never);
        if (tokens[i].Traits.Given() < 3 || !before.Has(WordTraits.Before) || (before.Has(WordTraits.LocationWord) && !IsSpokenTo(tokens, i)))
            return false;
        if (!alone && tokens[i + 1].Shape == WordShape.Lower && tokens[i + 1].Traits.Family() == 3 && !tokens[i + 1].Has(WordTraits.Never | WordTraits.Be))
        {
            end = i + 1;
            return true;
        }

        return (TakesAPerson(before) || IsSpokenTo(tokens, i)) && (alone || tokens[i + 1].Key == WordKeys.Back || tokens[i + 1].Has(WordTraits.Never | WordTraits.Be | WordTraits.Before));
    }

    // "rose budziński", "jack cheung": the family name says what the word before it is.
    private bool StartsLowerPair(ReadOnlySpan<Token> tokens, int i)
    {
        if (!lowerStyle || i + 1 >= tokens.Length || tokens[i].Traits.Given() < 2 || tokens[i].Traits.PlainWord() == 0 || (tokens[i].Length < 3 && !tokens[i].Has(WordTraits.SoftWord)) || tokens[i].Has(WordTraits.Be | WordTraits.Never | WordTraits.Relation | WordTraits.Kin))
            return false;
        ref readonly var next = ref tokens[i + 1];
        return next.Before == Gap.Space && next.Shape == WordShape.Lower && next.Traits.PlainWord() == 0 && next.Length > 2 && !next.Has(WordTraits.Place | WordTraits.Proper | WordTraits.Never)
            && (next.Traits.Family() >= 2 || (next.Traits.Family() == 1 && tokens[i].Has(WordTraits.SoftWord)));
    }

    // "spoke to dawn", "chatting with joy".
    private static bool IsSpokenTo(ReadOnlySpan<Token> tokens, int i) =>
        i > 1 && tokens[i - 1].Before == Gap.Space && (tokens[i - 1].Key == WordKeys.To || tokens[i - 1].Key == WordKeys.With) && Array.IndexOf(WordKeys.Speaking, tokens[i - 2].Key) >= 0;

    // "ring jordan back"
    private bool IsCountryOfAPerson(ReadOnlySpan<Token> tokens, int i) =>
        lowerStyle && i > 0 && tokens[i].Has(WordTraits.Nation) && tokens[i].Traits.Given() == 3 && tokens[i].Before == Gap.Space
        && TakesAPerson(tokens[i - 1]) && tokens[i - 1].Key != WordKeys.Visit && tokens[i - 1].Key != WordKeys.Visited;

    // "ring aafiya", "aadam yee said": a name that is rare on the lists, next to a verb of people, a family word or a family name.
    private bool IsAttestedAndCued(ReadOnlySpan<Token> tokens, int i, out int end)
    {
        const WordTraits Other = WordTraits.Never | WordTraits.Proper | WordTraits.Place | WordTraits.Nation | WordTraits.Calendar | WordTraits.Particle | WordTraits.Title | WordTraits.Say | WordTraits.Be
            | WordTraits.Before | WordTraits.Street | WordTraits.OrganisationTail | WordTraits.SignOff | WordTraits.Greeting | WordTraits.Relation | WordTraits.Job;
        end = i;
        ref readonly var token = ref tokens[i];
        if (!lowerStyle || token.Traits.Given() > 1 || token.Traits.PlainWord() > 0 || token.Length < 4 || token.Has(Other))
            return false;
        if (spans.Count > 0 && i > 0 && WordKeys.IsAnd(tokens[i - 1]) && FollowsAName(tokens, i))
            return true; // "kacper and zuzia"
        if (token.Traits.Given() == 0 && token.Traits.Family() == 0)
            return false;
        end = LowerEnd(tokens, i);
        if (end > i && tokens[i].Traits.Given() == 1 && tokens[end].Traits.Family() >= 2)
            return true;
        var after = end + 1 < tokens.Length && tokens[end + 1].Before == Gap.Space && tokens[end + 1].Has(WordTraits.Say);
        var before = i > 0 && tokens[i].Before == Gap.Space
            && (TakesAPerson(tokens[i - 1]) || tokens[i - 1].Has(WordTraits.Relation) || tokens[i - 1].Key == WordKeys.To || tokens[i - 1].Key == WordKeys.With || tokens[i - 1].Key == WordKeys.Called);
        return after || before;
    }

    // "spoke to hazel", "told filmon and hazel": a word that is nearly always the name, where chat would put one.
    private bool IsCuedSoftWord(ReadOnlySpan<Token> tokens, int i) =>
        lowerStyle && (tokens[i].Has(WordTraits.SoftWord) || tokens[i].Length == 2) && (IsSaidBy(tokens, i) || IsSoftWordCuedBefore(tokens, i));

    private static bool IsSaidBy(ReadOnlySpan<Token> tokens, int i)
    {
        var after = LowerEnd(tokens, i) + 1;
        if (after >= tokens.Length || tokens[after].Before != Gap.Space)
            return false;
        // "mo is driving": a short name at the start, and what only a person does.
        return tokens[i].Length > 2 ? tokens[after].Has(WordTraits.Say) : (i == 0 || tokens[i].StartsSentence) && tokens[i].Traits.Given() == 3 && tokens[after].Has(WordTraits.Say | WordTraits.Be);
    }

    private bool IsSoftWordCuedBefore(ReadOnlySpan<Token> tokens, int i) =>
        i > 0
        && ((tokens[i].Before == Gap.Space && tokens[i - 1].Has(WordTraits.Before | WordTraits.Relation | WordTraits.Greeting | WordTraits.Kin) && tokens[i].Length > 2) || (spans.Count > 0 && FollowsAName(tokens, i)));

    // "st mary's close", "albert road": a street or a saint.
    private static bool IsStreetOrSaint(ReadOnlySpan<Token> tokens, int i)
    {
        if (i > 0 && tokens[i].Before != Gap.Possessive && tokens[i - 1].Key == WordKeys.Saint)
            return true;
        if (i > 0 && tokens[i].Before == Gap.Space && tokens[i - 1].Shape is WordShape.Digits or WordShape.Mixed && i + 1 < tokens.Length && tokens[i + 1].Has(WordTraits.Street))
            return true;
        return i + 1 < tokens.Length && tokens[i + 1].Before == Gap.Space && tokens[i + 1].Shape == WordShape.Lower
            && (tokens[i + 1].Has(WordTraits.OrganisationTail) || (tokens[i + 1].Has(WordTraits.Street) && tokens[i + 1].Traits.Family() < 2));
    }

    private static bool HasLowerCue(ReadOnlySpan<Token> tokens, int first, int last)
    {
        if (first > 0 && tokens[first].Before == Gap.Space && tokens[first - 1].Has(WordTraits.Before | WordTraits.Relation | WordTraits.Greeting | WordTraits.Kin))
            return true;
        return last + 1 < tokens.Length && tokens[last + 1].Before == Gap.Space && tokens[last + 1].Has(WordTraits.Say | WordTraits.Be);
    }

    // Where a name without capitals ends: family names follow it, listed ones or, at the end of a phrase, words of no list.
    private static int LowerEnd(ReadOnlySpan<Token> tokens, int first)
    {
        var last = first;
        while (last + 1 < tokens.Length && last - first < 3 && tokens[last + 1].Before == Gap.Space)
        {
            ref readonly var next = ref tokens[last + 1];
            if (next.Shape != WordShape.Lower || next.Length < 2 || next.Has(WordTraits.Never | WordTraits.Be | WordTraits.Before | WordTraits.SignOff | WordTraits.LocationWord) || !(IsLowerFamily(next, last == first) || (last == first && IsFamilyBySetting(tokens, last + 1))))
                break;
            last++;
        }

        return last;
    }

    // "emma hills said", "met aaron stock.": an ordinary word between a given name and a verb of people, or at the end.
    private static bool IsFamilyBySetting(ReadOnlySpan<Token> tokens, int i)
    {
        var family = tokens[i].Traits.Family();
        if (family == 0 || tokens[i].Length < 3 || tokens[i].Has(WordTraits.Say | WordTraits.Street) || tokens[i - 1].Traits.Given() < 2 || tokens[i - 1].Traits.PlainWord() > 1)
            return false;
        return i + 1 >= tokens.Length || tokens[i + 1].Before != Gap.Space ? family >= 2 : tokens[i + 1].Has(WordTraits.Say);
    }

    private static bool IsLowerFamily(in Token token, bool second)
    {
        var family = token.Traits.Family();
        if (token.Traits.Word() == 0)
            return !token.Has(WordTraits.Say) && (family > 0 || token.Traits.Given() > 0 || (second && token.Length > 3 && !token.Has(WordTraits.Proper)));
        return second && !token.Has(WordTraits.Say) && (family == 3 || (family >= 1 && token.Has(WordTraits.SoftWord)) || (family == 2 && token.Traits.Word() == 1));
    }

    // "mrs okonkwo", "dr singh".
    private int ReadLowerTitled(Span<Token> tokens, int i)
    {
        var first = i + 1;
        if (first >= tokens.Length || !Joins(tokens, first))
            return i;
        ref readonly var name = ref tokens[first];
        if (name.IsCapital && IsPart(name))
            return tokens[i].Traits.PlainWord() > 0 ? i : ReadTitled(tokens, i); // "the midwife Carol": a word of work is no part of the name

        if (name.Shape != WordShape.Lower || name.Length < 2 || name.Has(NoPart | WordTraits.Be | WordTraits.Say))
            return i;
        var sure = name.Traits.Word() == 0 && (name.Traits.Family() > 0 || name.Traits.Given() > 0 || tokens[i].Traits.Word() == 0);
        var likely = name.Traits.Family() >= 2 && tokens[i].Traits.Word() == 0;
        if (!sure && !likely)
            return i;
        var last = LowerEnd(tokens, first);
        Add(tokens, i, last, LowerTitledScore, Explanation.Title);
        return last + 1;
    }
}
