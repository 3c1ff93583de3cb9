using System.Collections.Immutable;

namespace OutlookGuard.Policy;

/// <summary>Everything about one mail that a rule may weigh: facts only, never its words.</summary>
/// <remarks>
/// Immutable. Every enumeration's zero is its most cautious value, so a fact that nobody set can only tighten the verdict.
/// Source: decision table 5.1.
/// </remarks>
public sealed record MailFacts
{
    /// <summary>The most sensitive thing found in what could be read.</summary>
    public required Sensitivity Level { get; init; }

    /// <summary>Whether every part could be read.</summary>
    public required Legibility Legibility { get; init; }

    /// <summary>What the sharing is for.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>The ground on which consent is not asked, if the worker states one or the case has a standing decision.</summary>
    public required OverrideBasis Override { get; init; }

    /// <summary>Whether the categories ticked with the override are all those found.</summary>
    public required OverrideCover OverrideCovers { get; init; }

    /// <summary>How the attached files are protected.</summary>
    public required AttachmentState Attachments { get; init; }

    /// <summary>Whether the subject line holds personal data. <see cref="SubjectLine.NamesSomeone"/> implies a level of at least <see cref="Sensitivity.Ordinary"/>.</summary>
    public required SubjectLine SubjectLine { get; init; }

    /// <summary>Whether two or more service users, or five or more personal addresses, are on the one mail.</summary>
    public required Audience Audience { get; init; }

    /// <summary>Whether ten or more people's data is in the mail, and whether the agreement allows such lists.</summary>
    public required Bulk Bulk { get; init; }

    /// <summary>Whether the checking service answered.</summary>
    public required CheckerState Checker { get; init; }

    /// <summary>Whether some way to encrypt can be applied.</summary>
    public required EncryptionState Encryption { get; init; }

    /// <summary>Whether a data controller's release fits exactly this mail.</summary>
    public required ReleaseState Release { get; init; }

    /// <summary>Every recipient after lists were opened, each once. Empty means nobody is known: the verdict blocks.</summary>
    public required ImmutableArray<RecipientFacts> Recipients { get; init; }
}

/// <summary>What a rule may weigh about one recipient.</summary>
/// <param name="Address">The address as the worker sees it; only ever echoed.</param>
/// <param name="Class">Who that is to us.</param>
/// <param name="Consent">The worst consent over every case and category that the mail touches, for this recipient's agency.</param>
/// <param name="Scope">Whether every category found is inside the agency's agreement.</param>
public sealed record RecipientFacts(string Address, RecipientClass Class, Consent Consent, Scope Scope);

/// <summary>How sensitive a mail is. Level 3 of the decision table is zero here: what nobody set is the worst.</summary>
public enum Sensitivity
{
    /// <summary>Level 3: a protected place, or anything that locates it.</summary>
    ProtectedPlace = 0,

    /// <summary>Level 2: special category, criminal, risk, children, immigration, sexual or health data.</summary>
    Special,

    /// <summary>Level 1: ordinary identifiers or contact of a client or third party.</summary>
    Ordinary,

    /// <summary>Level 0: no personal data.</summary>
    None,
}

/// <summary>Whether everything could be read.</summary>
public enum Legibility
{
    /// <summary>Something could not be scanned.</summary>
    SomethingUnread = 0,

    /// <summary>Every part was scanned.</summary>
    Complete,
}

/// <summary>What the sharing is for.</summary>
public enum Purpose
{
    /// <summary>Something other than somebody's safety.</summary>
    NotSafety = 0,

    /// <summary>Nothing was chosen and nothing can be derived.</summary>
    NotStated,

    /// <summary>Somebody's safety.</summary>
    Safety,
}

/// <summary>Why consent need not be asked.</summary>
public enum OverrideBasis
{
    /// <summary>Nothing was stated.</summary>
    None = 0,

    /// <summary>A court order or other duty: lifts nothing by itself, opens the controller's legal lane.</summary>
    Legal,

    /// <summary>Public interest: to prevent serious harm or crime.</summary>
    PublicInterest,

    /// <summary>Vital interests: to protect life.</summary>
    VitalInterests,
}

/// <summary>How far an override reaches.</summary>
public enum OverrideCover
{
    /// <summary>Something was found that the worker did not tick.</summary>
    Part = 0,

    /// <summary>Every category found was ticked.</summary>
    Everything,
}

/// <summary>How the attached files are protected, worst first.</summary>
public enum AttachmentState
{
    /// <summary>The password stands in the same mail, thread or a follow-up.</summary>
    PasswordInMail = 0,

    /// <summary>An unprotected file itself holds special category data or a protected place.</summary>
    UnprotectedSensitive,

    /// <summary>At least one file is not encrypted.</summary>
    Unprotected,

    /// <summary>Every file is encrypted.</summary>
    Protected,

    /// <summary>No files.</summary>
    None,
}

/// <summary>What the subject line gives away.</summary>
public enum SubjectLine
{
    /// <summary>A person's name, alias, register initials, number, birth date, address or place.</summary>
    NamesSomeone = 0,

    /// <summary>Nothing personal; a bare case reference is nothing.</summary>
    Clean,
}

/// <summary>Whether recipients would learn about each other.</summary>
public enum Audience
{
    /// <summary>Two or more service users' addresses, or five or more personal ones, on one mail.</summary>
    SeeEachOther = 0,

    /// <summary>Nobody learns of another service user.</summary>
    Separate,
}

/// <summary>Whether ten or more people's data is in the mail.</summary>
public enum Bulk
{
    /// <summary>Yes, and the agreement does not allow lists.</summary>
    NotAllowed = 0,

    /// <summary>Yes, and the agreement allows lists.</summary>
    Allowed,

    /// <summary>No.</summary>
    No,
}

/// <summary>Whether the checking service answered.</summary>
public enum CheckerState
{
    /// <summary>It did not.</summary>
    Unavailable = 0,

    /// <summary>It did.</summary>
    Available,
}

/// <summary>Whether this mail can be encrypted.</summary>
public enum EncryptionState
{
    /// <summary>No way to encrypt can be applied.</summary>
    Unavailable = 0,

    /// <summary>It can be encrypted.</summary>
    Available,
}

/// <summary>Whether a data controller released this mail.</summary>
public enum ReleaseState
{
    /// <summary>No release fits it.</summary>
    NotGranted = 0,

    /// <summary>A release fits its content, recipients and sender, and has not lapsed.</summary>
    Granted,
}

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

/// <summary>What the register holds of her agreement for one agency, worst first.</summary>
public enum Consent
{
    /// <summary>She agreed, and took it back.</summary>
    Withdrawn = 0,

    /// <summary>She said no.</summary>
    Refused,

    /// <summary>She ruled this agency out, or a category found is outside what she agreed to for it.</summary>
    Restricted,

    /// <summary>No case was chosen and none matched.</summary>
    NoCase,

    /// <summary>She agreed, for a time that is over.</summary>
    Expired,

    /// <summary>Nobody asked her about this agency.</summary>
    NotRecorded,

    /// <summary>The agreement says consent is not needed. It is not <see cref="Given"/>.</summary>
    NotRequired,

    /// <summary>She agreed to exactly this.</summary>
    Given,
}

/// <summary>Whether what was found is inside the agreement.</summary>
public enum Scope
{
    /// <summary>At least one category found is outside it.</summary>
    Out = 0,

    /// <summary>All of it is inside.</summary>
    In,
}
