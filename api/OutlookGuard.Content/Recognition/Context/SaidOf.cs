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
