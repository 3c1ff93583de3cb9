namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Who is spoken of in a clause.</summary>
[Flags]
internal enum Mention
{
    None = 0,

    /// <summary>A client by name or initials, or by a word that means one.</summary>
    Client = 1 << 0,

    /// <summary>A member of staff or other professional.</summary>
    Staff = 1 << 1,

    /// <summary>"I", "we", "my".</summary>
    Sender = 1 << 2,

    /// <summary>"You", "your", or the name in the greeting.</summary>
    Recipient = 1 << 3,

    /// <summary>Many, nobody in particular.</summary>
    Crowd = 1 << 4,

    /// <summary>"She" or "the client", and nobody is known whom it could mean.</summary>
    Unknown = 1 << 5,
}

/// <summary>A part of a sentence with its own subject.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Mentions">Who is spoken of in it.</param>
internal readonly record struct Clause(int First, Mention Mentions);

/// <summary>One sentence, divided into clauses, each with whom it speaks of.</summary>
internal readonly ref struct SentenceReading
{
    /// <summary>Chosen: a sentence with more clauses than this is a list; the rest of it counts to the last clause.</summary>
    public const int MostClauses = 48;

    // Chosen: longer runs without a full stop are tables or hostile; cutting them keeps the work linear.
    private const int MostWords = 240;

    private readonly ReadOnlySpan<Clause> clauses;

    private SentenceReading(int first, int end, ReadOnlySpan<Clause> clauses, Sense senses)
    {
        First = first;
        End = end;
        this.clauses = clauses;
        IsTopic = (senses & Sense.Topic) != 0;
        IsEmployment = (senses & Sense.Employment) != 0;
    }

    /// <summary>Its first word.</summary>
    public int First { get; }

    /// <summary>The word after its last.</summary>
    public int End { get; }

    /// <summary>Whether it speaks of training, policy or counts.</summary>
    public bool IsTopic { get; }

    /// <summary>Whether it is an employer's business.</summary>
    public bool IsEmployment { get; }

    /// <summary>Whether a word stands in it.</summary>
    /// <param name="at">The word's place.</param>
    public bool Holds(int at) => at >= First && at < End;

    /// <summary>Who is spoken of around a word: its clause, else the nearest clause to the left, else to the right.</summary>
    /// <param name="at">The word's place.</param>
    public Mention Around(int at)
    {
        var own = clauses.Length - 1;
        while (own > 0 && clauses[own].First > at)
            own--;
        for (var i = own; i >= 0; i--)
            if (clauses[i].Mentions != Mention.None)
                return clauses[i].Mentions;
        for (var i = own + 1; i < clauses.Length; i++)
            if (clauses[i].Mentions != Mention.None)
                return clauses[i].Mentions;
        return Mention.None;
    }

    /// <summary>Reads the sentence around a word.</summary>
    /// <param name="words">The text as words.</param>
    /// <param name="at">The word.</param>
    /// <param name="cast">Everybody it can speak of.</param>
    /// <param name="room">Where the clauses are kept: <see cref="MostClauses"/>.</param>
    public static SentenceReading Of(scoped in Words words, int at, scoped in Cast cast, Span<Clause> room)
    {
        var first = at;
        while (first > 0 && words[first].Before < Gap.Sentence && at - first < MostWords)
            first--;
        var end = at + 1;
        while (end < words.Count && words[end].Before < Gap.Sentence && end - at < MostWords)
            end++;

        var reader = new MentionReader(words, first, end, cast);
        var senses = Sense.None;
        var count = 0;
        var (clause, mentions) = (first, Mention.None);
        for (var i = first; i < end; i++)
        {
            if (i > first && count < MostClauses - 1 && reader.BeginsClause(i))
            {
                room[count++] = new Clause(clause, mentions);
                (clause, mentions) = (i, Mention.None);
            }

            mentions |= reader.Read(i);
            senses |= words.Sense(i);
        }

        room[count++] = new Clause(clause, mentions);
        return new SentenceReading(first, end, room[..count], senses);
    }
}
