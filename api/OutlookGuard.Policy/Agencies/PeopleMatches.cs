namespace OutlookGuard.Policy.Agencies;

/// <summary>What the people's register knows of a recipient, found by comparing the hashes of <see cref="StopForms"/>.</summary>
/// <param name="Stop">Whether it is a stop contact.</param>
/// <param name="Survivor">Whether it is a survivor's own address.</param>
/// <param name="Likeness">How closely it is that address; without meaning when it is no survivor's.</param>
public sealed record PeopleMatches(StopMatch Stop, SurvivorStanding Survivor, Likeness Likeness)
{
    /// <summary>Nobody in the register.</summary>
    public static PeopleMatches Nobody { get; } = new(StopMatch.None, SurvivorStanding.NotASurvivor, Likeness.Exact);
}

/// <summary>Whether a recipient is someone we must not write to.</summary>
/// <remarks>
/// An address on file decides for everybody and everywhere. A name alone is weaker, because names are shared: "David Smith" on some case must not
/// stop every officer of that name, who could not then be reached in an emergency. So a name from another case counts at free-mail and unknown
/// addresses only, where the mail would be held anyway. On the mail's own case the same full name is him, or near enough to ask the
/// data controller, even at a partner: perpetrators work somewhere. There the local part counts as a name too, since mail programs often
/// show no other; from other cases it never does.
/// </remarks>
public enum StopMatch
{
    /// <summary>One of its address forms is a stop contact's, on any case.</summary>
    Address = 0,

    /// <summary>Its display name, or its local part read as a name, is a stop contact's on a case that the mail is about.</summary>
    NameOnThisCase,

    /// <summary>Its display name is a stop contact's on another case.</summary>
    NameOnAnotherCase,

    /// <summary>Neither.</summary>
    None,
}

/// <summary>What is known of a survivor's own address. Of several survivors with one address, the worst.</summary>
public enum SurvivorStanding
{
    /// <summary>Known to be unsafe.</summary>
    Unsafe = 0,

    /// <summary>Nobody checked.</summary>
    Unverified,

    /// <summary>She said it is safe, and that was checked.</summary>
    Safe,

    /// <summary>No survivor's address.</summary>
    NotASurvivor,
}

/// <summary>How closely a recipient is the address on file.</summary>
public enum Likeness
{
    /// <summary>A loose form is common: it may be another mailbox, so it is not the one that was checked.</summary>
    Loose = 0,

    /// <summary>The exact form is the one on file.</summary>
    Exact,
}
