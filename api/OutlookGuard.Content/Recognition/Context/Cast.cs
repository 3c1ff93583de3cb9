namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Everybody a text can speak of. The default is a case's people, none of them named.</summary>
internal readonly ref struct Cast
{
    /// <summary>Gathers them.</summary>
    /// <param name="people">Names in the text, in order of position, not overlapping.</param>
    /// <param name="referents">Whom a pronoun may mean.</param>
    /// <param name="initials">The register's initials of the case's people, in capitals without stops; empty when no case is chosen.</param>
    public Cast(ReadOnlySpan<PersonSpan> people, Referents referents, ReadOnlySpan<string> initials)
    {
        People = people;
        Referents = referents;
        Initials = initials;
        FirstClient = int.MaxValue;
        foreach (var person in people)
            if (person.Whose == Content.Whose.Client && person.Start < FirstClient)
                FirstClient = person.Start;
    }

    /// <summary>Names in the text.</summary>
    public ReadOnlySpan<PersonSpan> People { get; }

    /// <summary>Whom a pronoun may mean.</summary>
    public Referents Referents { get; }

    /// <summary>The register's initials.</summary>
    public ReadOnlySpan<string> Initials { get; }

    /// <summary>Where the first client is named.</summary>
    public int FirstClient { get; }

    /// <summary>Whose name a word belongs to.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Null when it is part of no name.</returns>
    public Whose? WhoseAt(in Word word)
    {
        var index = FirstEndingAfter(word.Start);
        return index < People.Length && People[index].Start < word.End ? People[index].Whose : null;
    }

    /// <summary>The first name that ends after a position.</summary>
    /// <param name="position">In UTF-16 code units.</param>
    /// <returns>Its index; the number of names when there is none.</returns>
    public int FirstEndingAfter(int position)
    {
        int low = 0, high = People.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (People[middle].End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}

/// <summary>A person's name in the text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Whose">Who that is. A recipient who is a person of a case is a client.</param>
internal readonly record struct PersonSpan(int Start, int End, Whose Whose);

/// <summary>Whom "she", "the children" or "the client" may mean when the text itself has named nobody before. Zero is the widest.</summary>
internal enum Referents
{
    /// <summary>A case is chosen: its people.</summary>
    CasePeople = 0,

    /// <summary>A case is chosen, and the text is a subject line: "she" is its people's, a bare topic word ("OG-1042 tenancy") is nobody's.</summary>
    CasePeopleSpokenOf,

    /// <summary>No case, but a client is named elsewhere in the mail or thread.</summary>
    NamedElsewhere,

    /// <summary>Nobody.</summary>
    None,
}
