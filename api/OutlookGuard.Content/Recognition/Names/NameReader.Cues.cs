namespace OutlookGuard.Content.Recognition.Names;

/// <content>Titles, greetings, sign-offs, labels and "Surname, First".</content>
internal sealed partial class NameReader
{
    private const double TitledScore = 0.92, GreetedScore = 0.86, SignedScore = 0.85, SurnameFirstScore = 0.85, CaseLawScore = 0.3;

    // "Mrs Okonkwo", "DC Woś", "Dr A. B. Singh": the title belongs to the name.
    private int ReadTitled(Span<Token> tokens, int i)
    {
        var first = i + 1;
        while (first < tokens.Length && first - i < 4 && Joins(tokens, first) && tokens[first].Has(WordTraits.Title) && tokens[first].Traits.Given() < 2)
            first++;
        if (first >= tokens.Length || !Joins(tokens, first) || !CanFollowTitle(tokens[i], tokens[first]))
            return i;
        var last = first;
        while (last + 1 < tokens.Length && last - first < LongestName && Joins(tokens, last + 1) && (IsPart(tokens[last + 1]) || IsLinkingParticle(tokens, last + 1)))
            last++;
        last = TrimEnd(tokens, first, last);
        if (last + 1 < tokens.Length && Joins(tokens, last + 1) && IsTail(tokens[last + 1]) && tokens[last + 1].IsCapital)
            return i;
        Add(tokens, i, last, TitledScore, Explanation.Title | Explanation.Shape);
        return last + 1;
    }

    private static bool CanFollowTitle(in Token title, in Token name)
    {
        if (!name.IsCapital || name.Has(NoPart | WordTraits.Calendar) || (name.Has(WordTraits.Title) && name.Traits.Family() < 2 && name.Traits.Given() < 2))
            return false;
        if (name.Shape == WordShape.Initial)
            return title.Shape != WordShape.Lower;
        if (name.Has(WordTraits.Nation) && name.Traits.Family() < 2)
            return false;
        if (title.Shape == WordShape.Lower && title.Traits.PlainWord() > 0)
            return name.Traits.Given() >= 2 || name.Traits.Family() >= 2; // "a major competition", "miss Sarah"
        // "DC", "PC", "Captain", "Judge" stand before other words as well; "Mrs" never does.
        return IsFirmTitle(title) ? !name.Has(WordTraits.Job) || name.Traits.Family() >= 2 : IsPart(name) && !name.Has(WordTraits.Job);
    }

    private static bool IsFirmTitle(in Token title) => title.Length <= 4 && title.Shape == WordShape.Title && title.Length >= 2;

    // "LYTTELTON, Tate" anywhere; "Matthews, Adah" where a line or a list of people begins.
    private int ReadSurnameFirst(Span<Token> tokens, int i)
    {
        ref readonly var family = ref tokens[i];
        if (family.Shape is not (WordShape.Upper or WordShape.Title) || family.Has(NoPart) || (family.Has(WordTraits.Calendar) && !family.Noted(Notes.PeopleLine)))
            return i;
        var comma = i + 1;
        while (comma < tokens.Length && comma - i < 3 && Joins(tokens, comma) && (IsPart(tokens[comma]) || IsLinkingParticle(tokens, comma)))
            comma++;
        if (comma >= tokens.Length || tokens[comma].Before != (Gap.Comma | Gap.Space) && tokens[comma].Before != Gap.Comma)
            return i;
        ref readonly var given = ref tokens[comma];
        if (given.Shape is not (WordShape.Title or WordShape.Initial) || given.Has(NoPart) || (given.Has(WordTraits.Calendar | WordTraits.Title) && given.Traits.Given() < 2))
            return i;
        var last = comma;
        while (last + 1 < tokens.Length && last - i < 4 && Joins(tokens, last + 1) && IsPart(tokens[last + 1]) && Strength.Given(tokens[last + 1]) >= 0.35)
            last++;
        if (!IsSurnameFirst(tokens, i, comma, last) || IsOneOfMany(tokens, i, last))
            return i;
        Add(tokens, i, last, SurnameFirstScore, Explanation.Shape | Explanation.List);
        return last + 1;
    }

    // "Macmillan, Marie Curie and Sue Ryder": a list of things, not one person.
    private static bool IsOneOfMany(ReadOnlySpan<Token> tokens, int i, int last) =>
        !tokens[i].Noted(Notes.PeopleLine) && last + 1 < tokens.Length && tokens[i].Shape != WordShape.Upper
        && (WordKeys.IsAnd(tokens[last + 1]) || (tokens[last + 1].Before == (Gap.Comma | Gap.Space) && tokens[last + 1].IsCapital) || (Joins(tokens, last + 1) && tokens[last + 1].IsCapital));

    private static bool IsSurnameFirst(ReadOnlySpan<Token> tokens, int i, int comma, int last)
    {
        var family = Strength.Family(tokens[comma - 1]);
        var given = Strength.Given(tokens[comma]);
        if (tokens[i].Shape == WordShape.Upper)
            return (tokens[i].Length > 2 || tokens[i].Noted(Notes.PeopleLine)) && family >= 0.25 && given >= 0.3;
        // In a line of people one pair fills one item: it begins after a colon or a semicolon and ends before one.
        var ends = last + 1 >= tokens.Length || (tokens[last + 1].Before & (Gap.Line | Gap.Semicolon | Gap.Open | Gap.Cell)) != 0;
        var begins = (tokens[i].Before & (Gap.Line | Gap.Semicolon | Gap.Colon | Gap.Cell)) != 0;
        if (tokens[i].Noted(Notes.PeopleLine) && ends && begins && (comma - i == 1 || tokens[i].Has(WordTraits.Particle)))
            return family >= 0.3 && given >= 0.3;
        return (comma - i == 1 || tokens[i].Has(WordTraits.Particle)) && tokens[i].StartsLine && family >= 0.5 && given >= 0.6 && (Strength.Given(tokens[i]) < 0.9 || ends || (tokens[last + 1].Before & Gap.Stop) != 0);
    }

    private int ReadCue(Span<Token> tokens, int i)
    {
        ref readonly var token = ref tokens[i];
        if (token.Has(WordTraits.Versus))
            return ReadVersus(tokens, i);
        if (token.Has(WordTraits.Label) && token.StartsLine)
            NotePeopleLine(tokens, i);
        if (token.Has(WordTraits.Greeting) && BeginsGreeting(tokens, i) && ReadGreeted(tokens, i) is var greeted && greeted > i)
            return greeted;
        if (token.Has(WordTraits.SignOff) && ReadSigned(tokens, i) is var signed && signed > i)
            return signed;
        return i;
    }

    // "R v Smith", "Yemshaw v Hounslow": case law names nobody here.
    private int ReadVersus(Span<Token> tokens, int i)
    {
        if (i == 0 || i + 1 >= tokens.Length || tokens[i].Shape != WordShape.Lower || !tokens[i - 1].IsCapital || !tokens[i + 1].IsCapital)
            return i;
        var last = i + 1;
        while (last + 1 < tokens.Length && last - i < LongestName && Joins(tokens, last + 1) && tokens[last + 1].IsCapital)
            last++;
        if (spans.Count > 0 && spans[^1].Last == i - 1)
            spans[^1] = spans[^1] with { Score = CaseLawScore, Why = Explanation.CounterCue };
        return last + 1;
    }

    private static bool BeginsGreeting(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].StartsSentence || i == 0 || (tokens[i].Before & (Gap.Quote | Gap.Close | Gap.Colon | Gap.Dash | Gap.Comma)) != 0
        || (i > 0 && tokens[i].Before == Gap.Space && (tokens[i - 1].Has(WordTraits.Greeting) || tokens[i - 1].Key == WordKeys.Good));

    private int ReadGreeted(Span<Token> tokens, int i)
    {
        var next = i + 1;
        var gap = next < tokens.Length ? tokens[next].Before : Gap.Line;
        if (gap is not (Gap.Space or (Gap.Comma | Gap.Space)))
            return i;
        var end = ReadListed(tokens, next, GreetedScore, Explanation.Title);
        return end > next ? end : i;
    }

    // One or more names after a greeting or in a list: "Sarah and Tom", "Ms Wood, Mr Patel".
    private int ReadListed(Span<Token> tokens, int i, double score, Explanation why)
    {
        var end = i;
        while (end < tokens.Length && end - i < 24)
        {
            var last = AddressedEnd(tokens, end);
            if (last < end)
                break;
            Add(tokens, end, last, score, why);
            end = last + 1;
            if (end >= tokens.Length)
                break;
            var gap = tokens[end].Before & ~Gap.Space;
            if (gap == Gap.None && WordKeys.IsAnd(tokens[end]) && end + 1 < tokens.Length && tokens[end + 1].IsCapital)
                end++;
            else if (!(gap is Gap.Slash or Gap.Ampersand || (gap == Gap.Comma && tokens[end].IsCapital && Strength.Alone(tokens[end]) >= 0.5)))
                break;
        }

        return end;
    }

    // The last word of the name that somebody is addressed or signs by, or first - 1.
    private static int AddressedEnd(ReadOnlySpan<Token> tokens, int first)
    {
        var i = first;
        while (i < tokens.Length && i - first < 3 && tokens[i].Has(WordTraits.Title) && i + 1 < tokens.Length && Joins(tokens, i + 1) && tokens[i + 1].IsCapital)
            i++;
        if (i >= tokens.Length || tokens[i].Has(NoPart | WordTraits.Calendar))
            return first - 1;
        var titled = i > first;
        if (!titled && tokens[i].Has(WordTraits.Title) && tokens[i].Traits.Given() < 2 && tokens[i].Traits.Family() < 2)
            return first - 1; // "Dear Mr and Mrs Okonkwo"
        if (!tokens[i].IsCapital)
            return IsAddressedLower(tokens, i) ? LowerEnd(tokens, i) : first - 1;
        if (!titled && tokens[i].Shape != WordShape.Initial && !IsPart(tokens[i]))
            return first - 1;
        var last = i;
        while (last + 1 < tokens.Length && last - i < LongestName && Joins(tokens, last + 1) && (IsPart(tokens[last + 1]) || IsLinkingParticle(tokens, last + 1)))
            last++;
        last = TrimEnd(tokens, i, last);
        if (last + 1 < tokens.Length && Joins(tokens, last + 1) && IsTail(tokens[last + 1]))
            return first - 1;
        if (!titled && last == i && tokens[i].Traits.Word() == 2 && tokens[i].Traits.Given() < 2 && tokens[i].Traits.Family() < 3)
            return first - 1; // "Dear Parent"
        return last;
    }

    // "hi sarah," "hello amara okonkwo": a word that is only a name, or an ambiguous one that ends the greeting.
    private static bool IsAddressedLower(ReadOnlySpan<Token> tokens, int i)
    {
        ref readonly var token = ref tokens[i];
        if (token.Shape != WordShape.Lower || token.Has(WordTraits.Never | WordTraits.Greeting | WordTraits.Be | WordTraits.Job))
            return false;
        var ends = i + 1 >= tokens.Length || tokens[i + 1].Before != Gap.Space;
        if (token.Traits.Word() > 0)
            return ends && token.Traits.Given() >= 2;
        return token.Traits.Given() > 0 || (token.Length > 2 && (token.Traits.Family() > 0 || ends));
    }

    // "Kind regards,\nAriyan Partridge", "Thanks, Sarah".
    private int ReadSigned(Span<Token> tokens, int i)
    {
        var first = i + 1;
        if (first < tokens.Length && tokens[first].Before == Gap.Space && tokens[first].Has(WordTraits.SignOff))
            first++;
        if (first >= tokens.Length)
            return i;
        var gap = tokens[first].Before;
        var newLine = (gap & Gap.Line) != 0;
        if (!newLine && (gap & Gap.Comma) == 0 && !(gap == Gap.Space && tokens[first].IsCapital && tokens[first].Traits.Given() > 0))
            return i;
        var last = AddressedEnd(tokens, first);
        if (last < first || last - first >= LongestName)
            return i;
        var ends = last + 1 >= tokens.Length || tokens[last + 1].Before != Gap.Space;
        if (!ends && !tokens[last].IsCapital)
            return i;
        if (!newLine && Strength.Alone(tokens[first]) < 0.4)
            return i;
        Add(tokens, first, last, SignedScore, Explanation.CueWord);
        return last + 1;
    }

    // "From: …", "Attendees: …": every capitalised stretch of that line is likely a person.
    private static void NotePeopleLine(Span<Token> tokens, int i)
    {
        var k = i + 1;
        while (k < tokens.Length && k - i < 3 && (tokens[k].Before & ~(Gap.Space | Gap.Comma | Gap.Possessive | Gap.Ampersand | Gap.Slash)) == 0)
            k++;
        if (k >= tokens.Length || (tokens[k].Before & Gap.Colon) == 0 || tokens[k - 1].Key == WordKeys.Subject || tokens[k - 1].Has(WordTraits.Calendar) || IsReplyMark(tokens[i]))
            return;
        for (; k < tokens.Length && !tokens[k].StartsLine; k++)
            tokens[k].Notes |= Notes.PeopleLine;
    }

    private static bool IsReplyMark(in Token token) => token.Key == WordKeys.Subject || token.Key == WordKeys.Re || token.Key == WordKeys.Fw || token.Key == WordKeys.Fwd;
}
