namespace OutlookGuard.Policy;

/// <summary>Who a recipient is to us, in the order in which the question is asked: the first that fits.</summary>
/// <remarks>Source: decision table 5.1, facts of each recipient.</remarks>
public enum RecipientClass
{
    /// <summary>Not a complete address.</summary>
    Malformed = 0,

    /// <summary>A stop contact.</summary>
    Perpetrator,

    /// <summary>A survivor's own address that she said is safe, and that was checked.</summary>
    SurvivorSafe,

    /// <summary>A survivor's own address that nobody checked.</summary>
    SurvivorUnverified,

    /// <summary>A survivor's own address that is known to be unsafe.</summary>
    SurvivorUnsafe,

    /// <summary>A fax number in the register.</summary>
    FaxRegistered,

    /// <summary>A fax number nobody registered.</summary>
    FaxUnregistered,

    /// <summary>A list whose members cannot be seen.</summary>
    ListUnresolved,

    /// <summary>Ours, and on the case's team where the case is sealed.</summary>
    InternalTeam,

    /// <summary>Ours, but not on a sealed case's team.</summary>
    InternalOff,

    /// <summary>An agency whose agreement is in force today.</summary>
    PartnerLive,

    /// <summary>An agency whose agreement ended, is suspended or has not started.</summary>
    PartnerNotLive,

    /// <summary>An address we know, without an agreement.</summary>
    ListedOnly,

    /// <summary>Nearly a known domain.</summary>
    Lookalike,

    /// <summary>A personal address at a public mail provider.</summary>
    Freemail,

    /// <summary>A public body, or an unlisted address on a shared partner domain.</summary>
    UnknownPublic,

    /// <summary>Anybody else.</summary>
    UnknownOther,
}

/// <summary>The groups of classes that rules speak of.</summary>
public static class RecipientClassGroups
{
    /// <summary>Whether the copy stays with us.</summary>
    /// <param name="recipientClass">The class.</param>
    /// <returns>True for our own people only; a class nobody defined is outside.</returns>
    public static bool IsInside(this RecipientClass recipientClass) =>
        recipientClass is RecipientClass.InternalTeam or RecipientClass.InternalOff;

    /// <summary>Whether the copy leaves us: the opposite of <see cref="IsInside"/>.</summary>
    /// <param name="recipientClass">The class.</param>
    /// <returns>True for everything that is not our own.</returns>
    public static bool IsOutside(this RecipientClass recipientClass) => !recipientClass.IsInside();

    /// <summary>Whether it is a survivor's own address.</summary>
    /// <param name="recipientClass">The class.</param>
    /// <returns>True for safe, unverified and unsafe ones.</returns>
    public static bool IsSurvivorsOwn(this RecipientClass recipientClass) =>
        recipientClass is RecipientClass.SurvivorSafe or RecipientClass.SurvivorUnverified or RecipientClass.SurvivorUnsafe;

    /// <summary>Whether it is a fax number.</summary>
    /// <param name="recipientClass">The class.</param>
    /// <returns>True whether registered or not.</returns>
    public static bool IsFax(this RecipientClass recipientClass) =>
        recipientClass is RecipientClass.FaxRegistered or RecipientClass.FaxUnregistered;
}

/// <summary>The written form of recipient classes, as in the command-line contract.</summary>
public static class RecipientClassCodes
{
    private static readonly CodeTable<RecipientClass> Table = new(
        (RecipientClass.Malformed, "malformed"),
        (RecipientClass.Perpetrator, "perpetrator"),
        (RecipientClass.SurvivorSafe, "survivor_safe"),
        (RecipientClass.SurvivorUnverified, "survivor_unverified"),
        (RecipientClass.SurvivorUnsafe, "survivor_unsafe"),
        (RecipientClass.FaxRegistered, "fax_registered"),
        (RecipientClass.FaxUnregistered, "fax_unregistered"),
        (RecipientClass.ListUnresolved, "list_unresolved"),
        (RecipientClass.InternalTeam, "internal_team"),
        (RecipientClass.InternalOff, "internal_off"),
        (RecipientClass.PartnerLive, "partner_live"),
        (RecipientClass.PartnerNotLive, "partner_notlive"),
        (RecipientClass.ListedOnly, "listed_only"),
        (RecipientClass.Lookalike, "lookalike"),
        (RecipientClass.Freemail, "freemail"),
        (RecipientClass.UnknownPublic, "unknown_public"),
        (RecipientClass.UnknownOther, "unknown_other"));

    /// <summary>The code.</summary>
    /// <param name="recipientClass">A defined value.</param>
    /// <returns>Lower-case ASCII letters and underscores.</returns>
    public static string Code(this RecipientClass recipientClass) => Table.Code(recipientClass);

    /// <summary>Reads a code.</summary>
    /// <param name="code">Matched exactly, in lower case.</param>
    /// <param name="recipientClass">The value; the most cautious one where the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out RecipientClass recipientClass) => Table.TryParse(code, out recipientClass);
}
