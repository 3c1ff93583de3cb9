using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OutlookGuard.Api.Http;
using OutlookGuard.Content;

namespace OutlookGuard.Api.Disclosures;

/// <summary>One mail as it would leave, with what the worker stated.</summary>
internal sealed record DisclosureRequest
{
    /// <summary>The version of this contract: 1.</summary>
    [Range(DisclosureLimits.Contract, DisclosureLimits.Contract)]
    public required int Contract { get; init; }

    /// <summary>A mail or an invitation.</summary>
    public required MessageKind Kind { get; init; }

    /// <summary>Whose mailbox it leaves from: the caller's own, or a shared one that is set up.</summary>
    public required MailboxOnTheWire From { get; init; }

    /// <summary>The To line.</summary>
    [MaxLength(DisclosureLimits.Recipients)]
    public required ImmutableArray<MailboxOnTheWire> To { get; init; }

    /// <summary>The Cc line.</summary>
    [MaxLength(DisclosureLimits.Recipients)]
    public required ImmutableArray<MailboxOnTheWire> Cc { get; init; }

    /// <summary>The Bcc line.</summary>
    [MaxLength(DisclosureLimits.Recipients)]
    public required ImmutableArray<MailboxOnTheWire> Bcc { get; init; }

    /// <summary>The subject line.</summary>
    [MaxLength(DisclosureLimits.LineCharacters), SingleLine]
    public required ConfidentialText Subject { get; init; }

    /// <summary>The body, with the earlier thread where the client cannot tell them apart.</summary>
    public required BodyOnTheWire Body { get; init; }

    /// <summary>The earlier thread, where the client can tell it from the new text.</summary>
    [MaxLength(DisclosureLimits.BodyCharacters)]
    public ConfidentialText? QuotedThread { get; init; }

    /// <summary>Where an appointment takes place.</summary>
    [MaxLength(DisclosureLimits.LineCharacters), SingleLine]
    public ConfidentialText? Location { get; init; }

    /// <summary>The attached files, in order.</summary>
    [MaxLength(DisclosureLimits.Attachments)]
    public required ImmutableArray<AttachmentOnTheWire> Attachments { get; init; }

    /// <summary>When the mail is asked to leave, if not at once.</summary>
    public DateTimeOffset? DelayedUntil { get; init; }

    /// <summary>The mail's own id in the mailbox, kept as a keyed hash only.</summary>
    [MaxLength(DisclosureLimits.LineCharacters), SingleLine]
    public string? MessageId { get; init; }

    /// <summary>
    /// The client's number for this press of Send, where it cannot set the header Idempotency-Key: classic Outlook on Windows loses headers of one's own.
    /// </summary>
    [MaxLength(DisclosureLimits.TokenCharacters), RegularExpression(DisclosureLimits.Token)]
    public string? IdempotencyKey { get; init; }

    /// <summary>What the worker stated.</summary>
    public required DeclarationOnTheWire Declared { get; init; }

    /// <summary>What the worker answered about this draft earlier, by the id it was given.</summary>
    public Guid? Declaration { get; init; }

    /// <summary>What asks.</summary>
    public required ClientOnTheWire Client { get; init; }
}

/// <summary>A mail or an invitation.</summary>
internal enum MessageKind
{
    Message,
    Appointment,
}

/// <summary>One address with the name shown beside it.</summary>
internal sealed record MailboxOnTheWire
{
    /// <summary>The display name.</summary>
    [MaxLength(DisclosureLimits.LineCharacters), SingleLine]
    public ConfidentialText? Name { get; init; }

    /// <summary>The address as typed: what is not a complete address is answered by a verdict, not by an error.</summary>
    [MaxLength(DisclosureLimits.LineCharacters), SingleLine]
    public required string Address { get; init; }
}

/// <summary>The body.</summary>
internal sealed record BodyOnTheWire
{
    /// <summary>How it is written.</summary>
    public required BodyType Type { get; init; }

    /// <summary>Its text or HTML.</summary>
    [MaxLength(DisclosureLimits.BodyCharacters)]
    public required ConfidentialText Content { get; init; }
}

/// <summary>How a body is written.</summary>
internal enum BodyType
{
    Text,
    Html,
}

/// <summary>One attached file. Its bytes stand in a part of the request of their own.</summary>
internal sealed record AttachmentOnTheWire
{
    /// <summary>The file's name.</summary>
    [MaxLength(DisclosureLimits.LineCharacters), SingleLine]
    public required ConfidentialText Name { get; init; }

    /// <summary>The name of the multipart part that holds its bytes; absent when the client could not read them, which makes the file unreadable.</summary>
    [MaxLength(DisclosureLimits.TokenCharacters), RegularExpression(DisclosureLimits.Token)]
    public string? Part { get; init; }

    /// <summary>Instead of a part: the token of the file as it was read while the mail was written.</summary>
    [MaxLength(DisclosureLimits.TokenCharacters), RegularExpression(DisclosureLimits.Token)]
    public string? Kept { get; init; }

    /// <summary>The type that the client names. It is not believed.</summary>
    [MaxLength(DisclosureLimits.LineCharacters), SingleLine]
    public string? ContentType { get; init; }

    /// <summary>Where the file lies when only a link is sent: what is behind it cannot be seen. It is never fetched.</summary>
    [MaxLength(DisclosureLimits.LinkCharacters), SingleLine]
    public ConfidentialText? CloudLink { get; init; }
}

/// <summary>What the worker stated.</summary>
internal sealed record DeclarationOnTheWire
{
    /// <summary>The case's reference.</summary>
    [MaxLength(DisclosureLimits.TokenCharacters), SingleLine]
    public string? Case { get; init; }

    /// <summary>What the sharing is for; <c>none</c> when nothing was chosen.</summary>
    public required StatedPurpose Purpose { get; init; }

    /// <summary>The ground on which consent is not asked.</summary>
    public OverrideOnTheWire? Override { get; init; }
}

/// <summary>What the sharing is for.</summary>
internal enum StatedPurpose
{
    NotSafety,
    None,
    Safety,
}

/// <summary>A stated ground. The words in it are kept encrypted.</summary>
internal sealed record OverrideOnTheWire
{
    /// <summary>Which ground.</summary>
    public required StatedBasis Basis { get; init; }

    /// <summary>Why.</summary>
    [MaxLength(DisclosureLimits.ReasonCharacters)]
    public required ConfidentialText Reason { get; init; }

    /// <summary>Who is at risk.</summary>
    [MaxLength(DisclosureLimits.ReasonCharacters)]
    public ConfidentialText? WhoIsAtRisk { get; init; }

    /// <summary>Why consent was not sought.</summary>
    [MaxLength(DisclosureLimits.ReasonCharacters)]
    public ConfidentialText? WhyConsentNotSought { get; init; }

    /// <summary>The categories of personal data that the worker ticked.</summary>
    [MaxLength(DisclosureLimits.Categories)]
    public ImmutableArray<StatedCategory>? Categories { get; init; }

    /// <summary>Whether the worker ticked everything that was found.</summary>
    public bool? CoversAllCategories { get; init; }
}

/// <summary>Which ground.</summary>
internal enum StatedBasis
{
    Legal,
    Public,
    Vital,
}

/// <summary>A category of personal data.</summary>
internal enum StatedCategory
{
    Identity,
    Contact,
    Location,
    Finance,
    Health,
    Sexual,
    Children,
    Incident,
    Risk,
    Housing,
    Immigration,
    Criminal,
}

/// <summary>The program that asks.</summary>
internal sealed record ClientOnTheWire
{
    /// <summary>Which: lower case, for example <c>outlook-web</c>.</summary>
    [MaxLength(DisclosureLimits.ClientCharacters), RegularExpression("^[a-z][a-z0-9-]*$")]
    public required string Name { get; init; }

    /// <summary>Its version: digits and dots first.</summary>
    [MaxLength(DisclosureLimits.ClientCharacters), RegularExpression("^[0-9]+(\\.[0-9]+)*([-+][0-9A-Za-z.-]+)?$")]
    public required string Version { get; init; }

    /// <summary>Whether it can have the mail encrypted.</summary>
    public required ClientEncryption Encryption { get; init; }
}

/// <summary>Whether a client can have a mail encrypted.</summary>
internal enum ClientEncryption
{
    Unavailable,
    Available,
}
