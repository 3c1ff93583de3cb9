namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Walks a sentence from left to right and says of each word whom it mentions.</summary>
internal ref struct MentionReader
{
    private readonly Words words;
    private readonly Cast cast;
    private readonly Mention pronoun;
    private readonly bool clientInSentence;
    private readonly int first;
    private bool staffSpoken;
    private bool crowdSpoken;
    private bool strangerSpoken;

    /// <summary>Prepares for one sentence.</summary>
    /// <param name="words">The text as words.</param>
    /// <param name="first">The sentence's first word.</param>
    /// <param name="end">The word after its last.</param>
    /// <param name="cast">Everybody it can speak of.</param>
    public MentionReader(in Words words, int first, int end, in Cast cast)
    {
        this.words = words;
        this.cast = cast;
        this.first = first;
        var from = words[first].Start;
        var people = cast.People;
        for (var i = cast.FirstEndingAfter(from); i < people.Length && people[i].Start < words[end - 1].End; i++)
            clientInSentence |= people[i].Whose == Whose.Client;
        pronoun = cast.Referents != Referents.None || clientInSentence || cast.FirstClient < from ? Mention.Client
            : people.Length > 0 && people[0].Start < from && people[0].Whose == Whose.Professional ? Mention.Staff
            : Mention.Unknown;
    }

    /// <summary>Whether a clause with its own subject begins at a word.</summary>
    /// <param name="i">The word's place.</param>
    public readonly bool BeginsClause(int i)
    {
        if (words[i].Before >= Gap.Comma || (words.Sense(i) & Sense.Joins) != 0)
            return true;
        return (words.Sense(i) & Sense.And) != 0 && ((words.Sense(i + 1) & (Sense.Doer | Sense.First)) != 0 || (i + 1 < words.Count && cast.WhoseAt(words[i + 1]) is not null));
    }

    /// <summary>Whom a word mentions.</summary>
    /// <param name="i">The word's place; words must be read in order.</param>
    public Mention Read(int i)
    {
        if (cast.WhoseAt(words[i]) is { } whose)
            return OfName(whose);
        var sense = words.Sense(i);
        if (cast.Initials.Length > 0 && IsInitials(i))
            return Mention.Client;
        if ((sense & Sense.Reports) != 0)
            staffSpoken = false;
        if ((sense & (Sense.Crowd | Sense.Body)) != 0)
        {
            crowdSpoken = true;
            return (sense & Sense.Crowd) != 0 ? Mention.Crowd : Mention.None;
        }

        if ((sense & Sense.First) != 0)
            return BeforeRelative(i) ? Mention.None : Mention.Sender;
        if ((sense & Sense.Second) != 0)
            return Mention.Recipient;
        if ((sense & Sense.Third) != 0)
            return Resolve();
        if ((sense & Sense.They) != 0)
            return crowdSpoken && !clientInSentence ? Mention.Crowd : Resolve();
        if ((sense & Sense.CaseRole) != 0)
            return OfRole(i);
        return (sense & Sense.Kin) != 0 ? OfRelative(i, sense) : Mention.None;
    }

    private Mention OfName(Whose whose)
    {
        staffSpoken = whose == Whose.Professional;
        return whose switch
        {
            Whose.Client => Mention.Client,
            Whose.Professional => Mention.Staff,
            Whose.Recipient => Mention.Recipient,
            _ => Mention.None,
        };
    }

    private Mention OfRole(int i)
    {
        var before = Introduced(i);
        if ((before & Sense.Second) != 0)
            return Mention.Recipient;
        // "A resident gave birth": somebody, but none of the case's people.
        strangerSpoken |= (before & Sense.Indefinite) != 0;
        return (before & Sense.Indefinite) != 0 ? Mention.Crowd : pronoun;
    }

    private readonly Mention Resolve() => staffSpoken && !clientInSentence ? Mention.Staff : pronoun;

    private readonly Mention OfRelative(int i, Sense sense)
    {
        var before = Introduced(i);
        if ((before & Sense.First) != 0)
            return Mention.Sender;
        if ((before & Sense.Second) != 0)
            return Mention.Recipient;
        if ((before & (Sense.Indefinite | Sense.Crowd)) != 0)
            return Mention.None;
        // "Kids asleep." in a note about a case: its children.
        if ((before & Sense.Definite) == 0 && (sense & Sense.NameLike) == 0)
            return cast.Referents == Referents.CasePeople && BeginsClause(i) && words.Letters(i) is not ("Family" or "family") ? pronoun : Mention.None;
        if (strangerSpoken && !clientInSentence)
            return Mention.Crowd;
        return (before & Sense.Third) != 0 || words.Letters(i - 1 >= first ? i - 1 : i) is "'s" ? Resolve() : pronoun;
    }

    // "My mum is ill" is the sender's, "my client is ill" is the client's: "my" alone says nothing yet.
    private readonly bool BeforeRelative(int i) =>
        words.Letters(i) is ['m' or 'M', 'y'] or ['o' or 'O', 'u', 'r'] && ((words.Sense(i + 1) | words.Sense(i + 2)) & Sense.CaseRole) != 0;

    // What stands before a noun, over one adjective.
    private readonly Sense Introduced(int i)
    {
        var sense = Sense.None;
        for (var back = 1; back <= 2 && i - back >= first && words[i - back + 1].Before < Gap.Comma; back++)
        {
            sense |= words.Sense(i - back) & ~Sense.Crowd;
            if ((sense & (Sense.Definite | Sense.Indefinite | Sense.First | Sense.Second)) != 0)
                break;
        }

        return sense;
    }

    private readonly bool IsInitials(int i)
    {
        var letters = words.Letters(i);
        foreach (var name in cast.Initials)
        {
            if (letters.SequenceEqual(name))
                return true;
            if (letters.Length != 1 || name.Length < 2 || i + name.Length > words.Count)
                continue;
            var spelled = 0;
            while (spelled < name.Length && words.Letters(i + spelled) is [var letter] && letter == name[spelled])
                spelled++;
            if (spelled == name.Length)
                return true;
        }

        return false;
    }
}
