namespace OutlookGuard.Content.Recognition.Names;

/// <summary>Reads one window of words: first what stands on its own evidence, then what that makes known.</summary>
internal sealed partial class NameReader
{
    [ThreadStatic]
    private static NameReader? spare;

    private const double Blocking = Finding.BlockingConfidence;
    private const double Shown = 0.40; // chosen: below it a proposal is noise
    private readonly List<NameSpan> spans = new(256);
    private readonly SeenNames seen = new();
    private readonly Token[] headerTokens = new Token[16];

    public static NameReader Rent()
    {
        var reader = spare ?? new NameReader();
        spare = null;
        return reader;
    }

    public void Return()
    {
        seen.Clear();
        spans.Clear();
        spare = this;
    }

    /// <summary>Takes a display name as seen.</summary>
    public void Learn(string name)
    {
        var tokeniser = new Tokeniser(name);
        var count = tokeniser.Fill(headerTokens, headerTokens.Length);
        var tokens = headerTokens.AsSpan(0, count);
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((tokens[i].Before & (Gap.Open | Gap.Cell | Gap.Slash)) != 0 && i > 0)
                tokens = tokens[..i]; // "Matthews, Adah (Housing)"
        }

        if (tokens.Length > LongestName)
            return; // the display name of an organisation or a list
        foreach (ref readonly var token in tokens)
        {
            if (token.Has(WordTraits.OrganisationTail | WordTraits.OrganisationHead | WordTraits.Never | WordTraits.Job))
                return;
        }

        foreach (ref readonly var token in tokens)
        {
            if (IsWorthRemembering(token))
                seen.Add(token.Key);
        }
    }

    /// <summary>Reads a window and adds what it finds.</summary>
    public void Read(string text, Span<Token> tokens, List<Candidate> found)
    {
        spans.Clear();
        NoteColumns(text, tokens);
        for (var i = 0; i < tokens.Length;)
            i = ReadAt(text, tokens, i);
        LearnFromSpans(tokens);
        if (!seen.IsEmpty)
            SpreadSeen(text, tokens);
        Report(tokens, found);
    }

    private int ReadAt(string text, Span<Token> tokens, int i)
    {
        ref var token = ref tokens[i];
        if (token.StartsSentence || (token.Before & Gap.Colon) != 0 || i == 0)
            lowerStyle = token.Shape == WordShape.Lower;
        var cue = token.Has(WordTraits.Greeting | WordTraits.SignOff | WordTraits.Label | WordTraits.Versus);
        if (cue && ReadCue(tokens, i) is var next && next > i)
            return next;
        if (token.IsCapital)
            return ReadRun(text, tokens, i);
        if (token.Shape == WordShape.Lower)
            return ReadLower(tokens, i);
        if (token.Shape is WordShape.Uncased or WordShape.Ideographs)
            return ReadOtherScript(text, tokens, i);
        return i + 1;
    }

    private void Add(Span<Token> tokens, int first, int last, double score, Explanation why)
    {
        if (score < Shown)
            return;
        spans.Add(new NameSpan(first, last, Math.Min(score, 0.99), why));
        if (score < Blocking)
            return;
        for (var i = first; i <= last; i++)
            tokens[i].Notes |= Notes.Claimed;
    }

    private void Report(ReadOnlySpan<Token> tokens, List<Candidate> found)
    {
        spans.Sort(static (a, b) => a.First.CompareTo(b.First));
        foreach (var span in spans)
        {
            if (span.Score >= Shown)
                found.Add(new Candidate(FindingKind.PersonName, tokens[span.First].Start, EndOf(tokens, span), (float)span.Score, Disguise(tokens, span)));
        }
    }

    // The stop of a last initial belongs to the name: "Allen, Phillip K."
    private static int EndOf(ReadOnlySpan<Token> tokens, NameSpan span) =>
        tokens[span.Last].End + (span.Last > span.First && tokens[span.Last].Noted(Notes.Dotted) ? 1 : 0);

    private static Explanation Disguise(ReadOnlySpan<Token> tokens, NameSpan span)
    {
        for (var i = span.First; i <= span.Last; i++)
        {
            if (tokens[i].Noted(Notes.Disguised))
                return span.Why | Explanation.Disguised;
        }

        return span.Why;
    }
}
