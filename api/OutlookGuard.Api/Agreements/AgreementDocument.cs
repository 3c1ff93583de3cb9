using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OutlookGuard.Api.Http;

namespace OutlookGuard.Api.Agreements;

/// <summary>What we agreed with one agency, as people propose and see it. Days are in the organisation's calendar, both ends inclusive.</summary>
internal sealed record AgreementDocument
{
    /// <summary>What people say about it; from its first to its last day a signed one is in force.</summary>
    public required AgreementWord State { get; init; }

    /// <summary>Its title.</summary>
    [MaxLength(AgreementLimits.LineCharacters), SingleLine]
    public string? Title { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? EndInclusive { get; init; }

    /// <summary>When it is to be looked at again.</summary>
    public DateOnly? Review { get; init; }

    /// <summary>What may be shared for.</summary>
    [MaxLength(AgreementLimits.Choices)]
    public ImmutableArray<AgreedPurpose> Purposes { get; init; } = [];

    /// <summary>What may be shared. Immigration and location are never ticked by themselves.</summary>
    [MaxLength(AgreementLimits.Choices)]
    public ImmutableArray<AgreedCategory> Categories { get; init; } = [];

    /// <summary>Whether each disclosure needs the survivor's consent.</summary>
    public bool ConsentRequired { get; init; } = true;

    /// <summary>Whether lists of ten or more people may be sent.</summary>
    public bool BulkListsAllowed { get; init; }

    /// <summary>How what is sent is protected at the least.</summary>
    public SecurityMethod SecurityMethod { get; init; } = SecurityMethod.MessageEncryption;

    /// <summary>The last day on which the partner's mail service is accredited.</summary>
    public DateOnly? AccreditationExpires { get; init; }

    /// <summary>The lawful basis that the agreement relies on.</summary>
    [MaxLength(AgreementLimits.WordsCharacters)]
    public string? LawfulBasis { get; init; }

    /// <summary>To whom the partner may pass it on.</summary>
    [MaxLength(AgreementLimits.WordsCharacters)]
    public string? OnwardSharing { get; init; }

    /// <summary>How long the partner keeps it.</summary>
    [MaxLength(AgreementLimits.WordsCharacters)]
    public string? Retention { get; init; }

    /// <summary>Whom to tell of an incident, at any hour.</summary>
    [MaxLength(AgreementLimits.LineCharacters), SingleLine]
    public string? IncidentContact { get; init; }

    /// <summary>Within how many hours the partner acknowledges a withdrawal.</summary>
    [Range(1, AgreementLimits.MostHours)]
    public int? AcknowledgeHours { get; init; }

    /// <summary>Who answers for it on our side.</summary>
    [MaxLength(AgreementLimits.LineCharacters), SingleLine]
    public string? OurContact { get; init; }

    /// <summary>The protocol that was signed.</summary>
    public ProtocolDocument? Protocol { get; init; }

    /// <summary>Who signed, on both sides.</summary>
    [MaxLength(AgreementLimits.Signatories)]
    public ImmutableArray<Signatory> Signatories { get; init; } = [];

    /// <summary>Why it was suspended or terminated.</summary>
    [MaxLength(AgreementLimits.WordsCharacters)]
    public string? Reason { get; init; }
}

/// <summary>The signed protocol: the file itself is kept elsewhere, and its hash says whether it is still the same.</summary>
internal sealed record ProtocolDocument
{
    /// <summary>The file's name.</summary>
    [MaxLength(AgreementLimits.LineCharacters), SingleLine]
    public required string Name { get; init; }

    /// <summary>Its version.</summary>
    [MaxLength(AgreementLimits.LineCharacters), SingleLine]
    public required string Version { get; init; }

    /// <summary>The SHA-256 of the file: 64 characters of lower-case hex.</summary>
    [MaxLength(AgreementLimits.HashCharacters), RegularExpression("^[0-9a-f]{64}$")]
    public required string Sha256 { get; init; }

    /// <summary>Where it is kept: an https address. It is shown, never fetched.</summary>
    [MaxLength(AgreementLimits.LinkCharacters), RegularExpression("^https://[^ ]+$")]
    public string? Link { get; init; }
}

/// <summary>Somebody who signed.</summary>
internal sealed record Signatory
{
    /// <summary>On whose side.</summary>
    public required AgreementSide Side { get; init; }

    /// <summary>The name.</summary>
    [MaxLength(AgreementLimits.LineCharacters), SingleLine]
    public required string Name { get; init; }

    /// <summary>The role.</summary>
    [MaxLength(AgreementLimits.LineCharacters), SingleLine]
    public string? Role { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? Signed { get; init; }
}

/// <summary>The caps of an agreement.</summary>
internal static class AgreementLimits
{
    /// <summary>The most characters of one line. Chosen: longer than any title.</summary>
    public const int LineCharacters = 200;

    /// <summary>The most characters of a clause. Chosen: a page.</summary>
    public const int WordsCharacters = 2_000;

    /// <summary>The most characters of a link.</summary>
    public const int LinkCharacters = 2_000;

    /// <summary>The characters of a SHA-256 in hex.</summary>
    public const int HashCharacters = 64;

    /// <summary>The most ticks in one list: more than there are.</summary>
    public const int Choices = 16;

    /// <summary>The most people who sign.</summary>
    public const int Signatories = 20;

    /// <summary>The longest time to acknowledge, in hours: a month.</summary>
    public const int MostHours = 744;
}
