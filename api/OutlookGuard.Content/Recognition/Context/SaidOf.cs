namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Of whom a category's words are said. Zero counts: what nobody explained away matters.</summary>
internal enum SaidOf
{
    /// <summary>A client or third party: one named, one in the register, or one of the case's people.</summary>
    Client = 0,

    /// <summary>A named member of staff as an employee (sick note, salary): personal data, though not case data. Source: decision table 5.7 h.</summary>
    Employee,

    /// <summary>The sender, or staff and professionals at work.</summary>
    Professional,

    /// <summary>The person the mail speaks to.</summary>
    Recipient,

    /// <summary>Nobody in particular: a service, a policy, a count, women in general.</summary>
    Nobody,
}

/// <summary>Translates the answer into the report's words.</summary>
internal static class SaidOfWords
{
    /// <summary>Whose data words are that were said of somebody.</summary>
    /// <param name="saidOf">The answer.</param>
    /// <returns>An employee's data counts as a client's does: it is personal data of somebody the mail tells others about.</returns>
    public static Whose Whose(this SaidOf saidOf) => saidOf switch
    {
        SaidOf.Professional => Content.Whose.Professional,
        SaidOf.Recipient => Content.Whose.Recipient,
        SaidOf.Nobody => Content.Whose.Nobody,
        _ => Content.Whose.Client,
    };
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

    /// <summary>No case, but a client is named elsewhere in the mail or thread.</summary>
    NamedElsewhere,

    /// <summary>Nobody.</summary>
    None,
}
