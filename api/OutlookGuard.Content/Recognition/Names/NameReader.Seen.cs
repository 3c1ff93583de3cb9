namespace OutlookGuard.Content.Recognition.Names;

/// <content>What was found once is known elsewhere in the same text.</content>
internal sealed partial class NameReader
{
    private const double SeenScore = 0.75, LearnFrom = 0.7;

    private void LearnFromSpans(ReadOnlySpan<Token> tokens)
    {
        foreach (var span in spans)
        {
            if (span.Score < LearnFrom)
                continue;
            for (var i = span.First; i <= span.Last; i++)
            {
                if (IsWorthRemembering(tokens[i]))
                    seen.Add(tokens[i].Key);
            }
        }
    }

    private static bool IsWorthRemembering(in Token token) =>
        token.Length > 2 && token.Shape is WordShape.Title or WordShape.Upper or WordShape.Lower && token.Shape != WordShape.Initial
        && !token.Has(WordTraits.Title | WordTraits.Particle | WordTraits.Never | WordTraits.Suffix | WordTraits.Job | WordTraits.Kin);

    private void SpreadSeen(string text, Span<Token> tokens)
    {
        for (var s = 0; s < spans.Count; s++)
        {
            var span = spans[s];
            if (span.Score >= Blocking || (span.Why & Explanation.CounterCue) != 0 && span.Score <= CaseLawScore || !AnySeen(tokens, span))
                continue;
            spans[s] = span with { Score = SeenScore, Why = span.Why | Explanation.SeenElsewhere };
            for (var i = span.First; i <= span.Last; i++)
                tokens[i].Notes |= Notes.Claimed;
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Noted(Notes.Claimed) || !seen.Contains(tokens[i].Key) || !MayBeSeen(text, tokens, i))
                continue;
            Add(tokens, i, i, SeenScore, Explanation.SeenElsewhere);
        }
    }

    private bool AnySeen(ReadOnlySpan<Token> tokens, NameSpan span)
    {
        for (var i = span.First; i <= span.Last; i++)
        {
            if (seen.Contains(tokens[i].Key) && (span.First != span.Last || MayStandAlone(tokens, i)))
                return true;
        }

        return false;
    }

    private static bool MayBeSeen(string text, ReadOnlySpan<Token> tokens, int i)
    {
        ref readonly var token = ref tokens[i];
        if (token.Shape == WordShape.Inert)
            return false;
        if (token.Shape == WordShape.Lower)
            return token.Traits.Word() == 0 && token.Length > 3 && !token.Has(WordTraits.Place);
        if (!token.IsCapital || token.Has(NoPart | WordTraits.Nation) || !MayStandAlone(tokens, i))
            return false;
        if (token.Has(WordTraits.Calendar) && (token.Traits.Given() < 2 || IsDate(tokens, i)))
            return false;
        if (token.Traits.Given() < 2 && (token.Has(WordTraits.Place) || token.Traits.Word() == 2))
            return false;
        if (i + 1 < tokens.Length && (tokens[i + 1].Before & Gap.Ampersand) != 0 && tokens[i + 1].Has(WordTraits.OrganisationTail))
            return false;
        // "Grace House" stays an organisation although Grace was seen.
        return i + 1 >= tokens.Length || !Joins(tokens, i + 1) || !(IsTail(tokens[i + 1]) || (tokens[i + 1].IsCapital && tokens[i + 1].Has(WordTraits.SoftTail | WordTraits.Street)) || IsPhrase(text, tokens, i));
    }

    private static bool IsDate(ReadOnlySpan<Token> tokens, int i) =>
        (i > 0 && (tokens[i - 1].Shape is WordShape.Digits or WordShape.Mixed || tokens[i - 1].Has(WordTraits.LocationWord | WordTraits.Calendar)))
        || (i + 1 < tokens.Length && tokens[i + 1].Shape is WordShape.Digits or WordShape.Mixed);

    // A name that is also an ordinary word counts only where a capital means something.
    private static bool MayStandAlone(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Traits.Word() < 2 || !tokens[i].StartsSentence || (i + 1 < tokens.Length && tokens[i + 1].Has(WordTraits.Say) && tokens[i + 1].Before == Gap.Space);
}
