namespace OutlookGuard.Content.Recognition.Names;

/// <content>Runs of capitalised words.</content>
internal sealed partial class NameReader
{
    private const int LongestName = 6;
    private const WordTraits NoPart = WordTraits.Never | WordTraits.OrganisationTail;

    // Reads the run of capitalised words that begins here, stretch by stretch, and answers where to go on.
    private int ReadRun(string text, Span<Token> tokens, int i)
    {
        if (tokens[i].Has(WordTraits.Title) && ReadTitled(tokens, i) is var afterTitle && afterTitle > i)
            return afterTitle;
        if (ReadSurnameFirst(tokens, i) is var afterPair && afterPair > i)
            return afterPair;
        if (!IsPart(tokens[i]) && !StartsAsMonth(tokens, i))
            return i + 1;
        if (tokens[i].Has(WordTraits.Calendar) && i > 0 && tokens[i].Before == Gap.Space && tokens[i - 1].Shape is WordShape.Digits or WordShape.Mixed)
            return i + 1; // "On 4 May Khadija rang"
        var last = StretchEnd(text, tokens, i);
        if (tokens[i].Noted(Notes.Blocked) || tokens[i].Key == WordKeys.Saint)
            return last + 1;
        if (i == last && i + 1 < tokens.Length && (tokens[i + 1].Before & Gap.Ampersand) != 0 && tokens[i + 1].Key == tokens[i].Key)
            return i + 2; // "Johnson & Johnson"
        if (i == last && i + 1 < tokens.Length && (tokens[i + 1].Before & Gap.Possessive) != 0 && IsPhrase(text, tokens, i))
            return i + 2; // "Clare's Law"
        Judge(tokens, i, last);
        return last + 1;
    }

    // "Jun Zhou", "Jan Kowalski": a month's short form that goes before a family name and after no number.
    private static bool StartsAsMonth(ReadOnlySpan<Token> tokens, int i) =>
        IsVocative(tokens, i, i) && tokens[i].Traits.Given() >= 2 || tokens[i].Has(WordTraits.Calendar) && tokens[i].Traits.Given() >= 2 && i + 1 < tokens.Length && Joins(tokens, i + 1) && IsPart(tokens[i + 1])
        && tokens[i + 1].Traits.Family() >= 2 && tokens[i + 1].Traits.Word() == 0 && (i == 0 || tokens[i - 1].Shape != WordShape.Digits);

    // The last word of the name-like stretch beginning at first. Marks the first word Blocked when the stretch names something else.
    private static int StretchEnd(string text, Span<Token> tokens, int first)
    {
        var last = first;
        while (last + 1 < tokens.Length && last - first + 1 < LongestName)
        {
            var next = last + 1;
            if (!Joins(tokens, next))
                break;
            if (IsPart(tokens[next]))
            {
                if (IsPhrase(text, tokens, last))
                {
                    tokens[first].Notes |= Notes.Blocked;
                    last = next;
                    break;
                }

                if (tokens[next].Has(WordTraits.Title) && tokens[next].Traits.Given() == 0 && tokens[next].Traits.Family() < 2)
                    break;
                last = next;
            }
            else if (IsLinkingParticle(tokens, next))
            {
                last = next;
            }
            else
            {
                break;
            }
        }

        while (last > first && !tokens[last].IsCapital)
            last--;
        if (IsElsewhere(tokens, first, ref last))
            tokens[first].Notes |= Notes.Blocked;
        return last;
    }

    // Whether a tail ("... Road", "... Solicitors") or a head ("University of ...") makes the stretch an organisation or a place.
    private static bool IsElsewhere(Span<Token> tokens, int first, ref int last)
    {
        var after = last + 1;
        if (after < tokens.Length && Joins(tokens, after) && IsTail(tokens[after]))
        {
            while (after + 1 < tokens.Length && after - first < LongestName && Joins(tokens, after + 1) && tokens[after + 1].IsCapital && IsTail(tokens[after + 1]))
                after++;
            last = after;
            return true;
        }

        if (after < tokens.Length && (tokens[after].Before & Gap.Ampersand) != 0 && tokens[after].Has(WordTraits.OrganisationTail))
            return true;
        return last > first && tokens[last].Has(WordTraits.SoftTail | WordTraits.Street) && !EndsInSurname(tokens, first, last);
    }

    private static bool IsTail(in Token token) =>
        token.Has(WordTraits.OrganisationTail) || (token.IsCapital && token.Has(WordTraits.Street) && token.Traits.Family() < 2 && token.Length > 2);

    // "Susan Lane" is a person, "Glebe Lane" and "14 Hazel Lane" are not.
    private static bool EndsInSurname(ReadOnlySpan<Token> tokens, int first, int last)
    {
        if (tokens[last].Has(WordTraits.Street) && !tokens[last].Has(WordTraits.SoftTail))
            return false;
        var before = first > 0 ? tokens[first - 1] : default;
        if (before.Shape is WordShape.Digits or WordShape.Mixed || (before.Has(WordTraits.LocationWord) && !before.Has(WordTraits.Before)))
            return false;
        while (first < last && tokens[first].Traits.Word() == 2 && tokens[first].Traits.Given() < 2)
            first++;
        var cued = tokens[first].Noted(Notes.PeopleLine) || (first > 0 && (IsCue(tokens[first - 1], tokens[first].Before) || (tokens[first].Before == Gap.Space && tokens[first - 1].Has(WordTraits.Before) && !tokens[first - 1].Has(WordTraits.LocationWord))));
        return tokens[last].Traits.Family() >= (tokens[last].Has(WordTraits.Street) ? 2 : 1) && !tokens[last].Has(WordTraits.OrganisationTail)
            && last - first == 1 && Strength.Given(tokens[first]) >= (cued ? 0.35 : tokens[last].Traits.Family() == 3 ? 0.6 : 0.8);
    }

    private void Judge(Span<Token> tokens, int first, int last)
    {
        first = TrimStart(tokens, first, last);
        last = TrimEnd(tokens, first, last);
        if ((first == last && tokens[first].Shape == WordShape.Initial) || (last - first == 2 && EndsInBirthLabel(tokens, last)))
            return;
        var why = Explanation.List | Explanation.Shape;
        var score = first == last ? Strength.Alone(tokens[first]) : Strength.Pair(tokens[first], tokens[LastName(tokens, first, last)]);
        if (first < last && tokens[first].Has(WordTraits.Place | WordTraits.Nation) && tokens[first].Traits.Given() < 3)
            score -= tokens[last].Traits.Word() == 0 && tokens[first].Traits.Given() > 1 ? Weight.Place / 3 : Weight.Place;
        score += Context(tokens, first, last, ref why);
        Add(tokens, first, last, score, why);
    }

    // Words that begin a sentence are capitalised whatever they are: "Will Sarah come", "May Amara", "Since Tom". "Grace Adeyemi" stays whole.
    private static int TrimStart(ReadOnlySpan<Token> tokens, int first, int last)
    {
        while (first < last && tokens[first].Traits.Word() == 2 && (tokens[first].Traits.Given() < 2 || BeginsQuestion(tokens[first], tokens[first + 1])))
            first++;
        return first;
    }

    private static bool BeginsQuestion(in Token first, in Token next) =>
        first.StartsSentence && first.Has(WordTraits.Be) && Strength.Given(next) > 0.8 && (next.Traits.Family() < 2 || next.Traits.Given() == 3);

    // "Melanie Holt D.O.B. 10/01/1980"
    private static bool EndsInBirthLabel(ReadOnlySpan<Token> tokens, int last) =>
        tokens[last].Shape == WordShape.Initial && tokens[last].Key == WordKeys.B && tokens[last - 1].Key == WordKeys.O && tokens[last - 2].Key == WordKeys.D;

    private static int TrimEnd(ReadOnlySpan<Token> tokens, int first, int last)
    {
        if (last - first > 2 && EndsInBirthLabel(tokens, last))
            last -= 3;
        while (last > first && (Strength.Family(tokens[last]) < 0.2 || tokens[last].Has(WordTraits.Label | WordTraits.Job)) && !tokens[last].Has(WordTraits.Suffix))
            last--;
        return last;
    }

    private static int LastName(ReadOnlySpan<Token> tokens, int first, int last) =>
        last - first > 1 && tokens[last].Has(WordTraits.Suffix) ? last - 1 : last;

    private static bool IsPart(in Token token)
    {
        if (token.Shape == WordShape.Initial)
            return token.Noted(Notes.Dotted) || !token.Has(WordTraits.Never);
        if (!token.IsCapital || token.Has(NoPart))
            return false;
        if (token.Has(WordTraits.Job | WordTraits.Relation) && token.Traits.Family() < 2 && token.Traits.Given() < 2)
            return false;
        if (token.Has(WordTraits.Calendar) && token.Traits.Given() < 3 && !token.Noted(Notes.PeopleLine))
            return false;
        if (token.Shape == WordShape.Upper && (token.Length <= 3 || (token.Length <= 5 && token.Traits.Given() < 2 && token.Traits.Family() < 2)))
            return token.Length == 3 && (token.Traits.Given() == 3 || token.Traits.Family() == 3); // else an acronym
        return token.Traits.Word() == 0 || token.Traits.Given() > 0 || token.Traits.Family() > 0;
    }

    // "Ludwig van Beethoven", "Maria de la Cruz": a lower-case particle with a capital within two words.
    private static bool IsLinkingParticle(ReadOnlySpan<Token> tokens, int i)
    {
        for (var k = 0; k < 3 && i + k < tokens.Length; k++)
        {
            if (k > 0 && !Joins(tokens, i + k))
                return false;
            if (k > 0 && tokens[i + k].IsCapital)
                return IsPart(tokens[i + k]);
            if (tokens[i + k].Shape != WordShape.Lower || !tokens[i + k].Has(WordTraits.Particle))
                return false;
        }

        return false;
    }

    // Whether this word continues the one before: only blanks between, or a stop after an initial or a title.
    private static bool Joins(ReadOnlySpan<Token> tokens, int i)
    {
        var gap = tokens[i].Before;
        if (gap == Gap.Space)
            return true;
        if (tokens[i].Noted(Notes.Wrapped))
            return IsWrappedName(tokens[i - 1], tokens[i]);
        if ((gap & ~(Gap.Space | Gap.Stop)) != 0 || gap == Gap.None)
            return false;
        ref readonly var before = ref tokens[i - 1];
        return before.Shape == WordShape.Initial || (before.Has(WordTraits.Title) && before.Length <= 4);
    }

    // A line break inside a name: only where both words can hardly be anything else.
    private static bool IsWrappedName(in Token before, in Token after) =>
        before.Shape == WordShape.Title && after.Shape == WordShape.Title && before.Traits.Given() >= 2 && before.Traits.Word() == 0
        && after.Traits.Word() == 0 && after.Traits.Family() > 0 && !after.Has(WordTraits.Place | WordTraits.Never | WordTraits.Label | WordTraits.Greeting);

    private static bool IsPhrase(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && Lexicon.Shared.Find(WordHash.Of(text[tokens[i].Start..tokens[i + 1].End])).Has(WordTraits.Phrase);
}
