using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Http;
using OutlookGuard.Content;

namespace OutlookGuard.Api.Declarations;

/// <summary>What a worker says about one draft in answer to a question.</summary>
internal sealed record DeclarationRequest
{
    /// <summary>The decision that asked: one of the worker's own.</summary>
    public required Guid Disclosure { get; init; }

    /// <summary>The case it is about: one that the worker may see.</summary>
    [MaxLength(DisclosureLimits.TokenCharacters), SingleLine]
    public string? Case { get; init; }

    /// <summary>What the sharing is for; <c>none</c> when nothing was chosen.</summary>
    public required StatedPurpose Purpose { get; init; }

    /// <summary>"Someone is at risk."</summary>
    public RiskOnTheWire? Override { get; init; }

    /// <summary>"She has agreed", one for each agency.</summary>
    [MaxLength(DeclarationLimits.Agreed)]
    public ImmutableArray<AgreedOnTheWire> Agreed { get; init; } = [];

    /// <summary>Rules that were answered by a reason or a completed checklist.</summary>
    [MaxLength(DeclarationLimits.Confirmed)]
    public ImmutableArray<ConfirmedOnTheWire> Confirmed { get; init; } = [];

    /// <summary>"I'm not sure."</summary>
    public bool? NotSure { get; init; }
}

/// <summary>Why consent is not asked. The words in it are kept encrypted.</summary>
internal sealed record RiskOnTheWire
{
    /// <summary>Which ground.</summary>
    public required StatedBasis Basis { get; init; }

    /// <summary>From what, and why now.</summary>
    [MaxLength(DisclosureLimits.ReasonCharacters)]
    public required ConfidentialText Reason { get; init; }

    /// <summary>Who is at risk.</summary>
    [MaxLength(3)]
    public required ImmutableArray<AtRisk> WhoIsAtRisk { get; init; }

    /// <summary>Why consent was not sought.</summary>
    public ConsentNotSought? WhyConsentNotSought { get; init; }

    /// <summary>The categories of personal data that the worker ticked.</summary>
    [MaxLength(DisclosureLimits.Categories)]
    public required ImmutableArray<StatedCategory> Categories { get; init; }
}

/// <summary>Somebody at risk.</summary>
internal enum AtRisk
{
    Survivor,
    Child,
    Another,
}

/// <summary>Why consent was not sought.</summary>
internal enum ConsentNotSought
{
    CannotAsk,
    NotReasonable,
    AskingAddsRisk,
}

/// <summary>What she agreed to, for one agency. It cannot be said without both ticks, and it always ends.</summary>
internal sealed record AgreedOnTheWire
{
    /// <summary>The agency's id: one of those that the mail goes to.</summary>
    [MaxLength(DisclosureLimits.TokenCharacters), SingleLine]
    public required string Agency { get; init; }

    /// <summary>How she said it.</summary>
    public required HowAgreed How { get; init; }

    /// <summary>What she said.</summary>
    [MaxLength(DisclosureLimits.ReasonCharacters)]
    public ConfidentialText? Said { get; init; }

    /// <summary>When she said it.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>The last day it holds, in the organisation's calendar.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The categories of personal data she agreed to.</summary>
    [MaxLength(DisclosureLimits.Categories)]
    public required ImmutableArray<StatedCategory> Categories { get; init; }

    /// <summary>What for, in the register's codes.</summary>
    [MaxLength(DeclarationLimits.Purposes)]
    public ImmutableArray<string> Purposes { get; init; } = [];

    /// <summary>She was told that she can change her mind at any time.</summary>
    public required bool ToldSheCanChangeHerMind { get; init; }

    /// <summary>She was told that any effect on our service will be explained.</summary>
    public required bool ToldTheImpact { get; init; }
}

/// <summary>How she said it.</summary>
internal enum HowAgreed
{
    InPerson,
    Phone,
    SignedForm,
    Text,
    Video,
}

/// <summary>One rule's question, answered.</summary>
internal sealed record ConfirmedOnTheWire
{
    private const string Rules = "^(R1-SEALED|R3-NO-AGREEMENT|A1-UNPROTECTED|P1-NO-PURPOSE|U1-UNREADABLE|S1-SAFETY-STOP|S2-UNSAFE-CONTACT|S3-LOOKALIKE|R6-FAX)$";

    /// <summary>Which rule asked.</summary>
    [RegularExpression(Rules)]
    public required string Rule { get; init; }

    /// <summary>The worker's reason; it may be empty beside a checklist.</summary>
    [MaxLength(DisclosureLimits.ReasonCharacters)]
    public required ConfidentialText Reason { get; init; }

    /// <summary>For U1-UNREADABLE: what kinds of personal data the file holds.</summary>
    [MaxLength(DisclosureLimits.Categories)]
    public ImmutableArray<StatedCategory> Categories { get; init; } = [];

    /// <summary>For R6-FAX: what was done; only the complete list counts.</summary>
    [MaxLength(5)]
    public ImmutableArray<FaxStep> Checklist { get; init; } = [];
}

/// <summary>One thing to do before a fax.</summary>
internal enum FaxStep
{
    NumberReadBack,
    RecipientStandingBy,
    CoverSheet,
    NoIdentifiersOnCover,
    ReceiptAsked,
}

/// <summary>The declaration was kept.</summary>
/// <param name="Id">The id to name it by with the mail.</param>
/// <param name="Until">When it stops to count.</param>
internal sealed record DeclarationAnswer(Guid Id, DateTimeOffset Until);
