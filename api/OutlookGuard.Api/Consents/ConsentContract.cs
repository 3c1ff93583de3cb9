using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OutlookGuard.Api.Http;
using OutlookGuard.Content;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Consents;

/// <summary>Something she said about sharing, to be recorded: one row for each agency named.</summary>
internal sealed record ConsentRequest
{
    /// <summary>An id made by the client: asking again with it records nothing twice.</summary>
    public required Guid Id { get; init; }

    /// <summary>What she said: given, refused or expired. A change of mind is recorded as a change.</summary>
    public required ConsentState State { get; init; }

    /// <summary>The agencies by id, at least one. Nobody agrees to "all agencies".</summary>
    [MaxLength(ConsentLimits.Agencies)]
    public required ImmutableArray<string> Agencies { get; init; }

    /// <summary>The kinds of information that may be shared, as codes; at least one when she agreed.</summary>
    [MaxLength(ConsentLimits.Categories)]
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>What for: safety, marac, referral, child_protection or legal.</summary>
    [MaxLength(ConsentLimits.Purposes)]
    public ImmutableArray<string> Purposes { get; init; } = [];

    /// <summary>The last day, in the organisation's calendar, inclusive. Always set when she agreed; at most a year ahead.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How she said it.</summary>
    public required ConsentRoute How { get; init; }

    /// <summary>For whom.</summary>
    public ConsentFor For { get; init; }

    /// <summary>When she said it, where that was earlier.</summary>
    public DateTimeOffset? SaidAt { get; init; }

    /// <summary>Her words.</summary>
    [MaxLength(ConsentLimits.Words)]
    public ConfidentialText? Said { get; init; }

    /// <summary>Whether she was told that she can change her mind at any time. An agreement is not saved without it.</summary>
    public bool ToldSheCanChangeHerMind { get; init; }

    /// <summary>Whether she was told that we will explain any effect on our service. An agreement is not saved without it.</summary>
    public bool ToldTheImpact { get; init; }

    /// <summary>In which language, and through whom where there was an interpreter.</summary>
    [MaxLength(ConsentLimits.Words)]
    public ConfidentialText? ToldIn { get; init; }

    /// <summary>A note on capacity or parental responsibility.</summary>
    [MaxLength(ConsentLimits.Words)]
    public ConfidentialText? Capacity { get; init; }

    /// <summary>When and how it is safe to reach her about this.</summary>
    [MaxLength(ConsentLimits.Words)]
    public ConfidentialText? SafeToContact { get; init; }

    /// <summary>SHA-256 of a signed form kept elsewhere, in lower-case hex.</summary>
    [RegularExpression("^[0-9a-f]{64}$")]
    public string? EvidenceHash { get; init; }
}

/// <summary>A change of mind, to be shown first and then recorded.</summary>
internal sealed record ConsentChangeRequest
{
    /// <summary>An id made by the client: asking again with it changes nothing twice.</summary>
    public required Guid Id { get; init; }

    /// <summary>What changes.</summary>
    public required ConsentChangeKind Change { get; init; }

    /// <summary>The one agency it is about; absent when it is about all of them.</summary>
    [MaxLength(ConsentLimits.Line), SingleLine]
    public string? Agency { get; init; }

    /// <summary>The kinds of information she stopped, as codes; for a restriction.</summary>
    [MaxLength(ConsentLimits.Categories)]
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>The last day of a stop, in the organisation's calendar, inclusive; absent for one without an end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The restriction that ends; for a lift.</summary>
    public Guid? Fact { get; init; }

    /// <summary>How she said it.</summary>
    public required ConsentRoute How { get; init; }

    /// <summary>When she said it, where that was earlier.</summary>
    public DateTimeOffset? SaidAt { get; init; }

    /// <summary>Her words, if she wants them kept. Nobody has to give a reason.</summary>
    [MaxLength(ConsentLimits.Words)]
    public ConfidentialText? Said { get; init; }
}

/// <summary>What changes.</summary>
internal enum ConsentChangeKind
{
    /// <summary>She takes her agreement back, for one agency or for all.</summary>
    Withdraw = 0,

    /// <summary>She stops some kinds of information, for one agency or for all.</summary>
    Restrict,

    /// <summary>She stops everything for a time, for one agency or for all.</summary>
    Pause,

    /// <summary>She ends an earlier restriction or pause.</summary>
    Lift,
}

/// <summary>Caps of these requests.</summary>
internal static class ConsentLimits
{
    public const int Agencies = 50;
    public const int Categories = 12;
    public const int Purposes = 5;
    public const int Line = 200;
    public const int Words = 4_000;

    /// <summary>The longest an agreement may last, in days. Source: practice 2.1, "reasonably time-limited"; chosen: a year.</summary>
    public const int MostDays = 366;
}

/// <summary>All she said about sharing, and what it comes to now.</summary>
internal sealed record ConsentsAnswer(ImmutableArray<AgencyConsent> Now, ImmutableArray<ConsentFact> History);

/// <summary>What it comes to for one agency at this moment.</summary>
/// <param name="Agency">The agency's id.</param>
/// <param name="Name">The agency's name.</param>
/// <param name="Standing">The state that a decision would weigh.</param>
/// <param name="Categories">What she has agreed to share with it now.</param>
/// <param name="Until">When that ends.</param>
/// <param name="Changed">When it was withdrawn, refused or ended.</param>
internal sealed record AgencyConsent(string Agency, string Name, Consent Standing, ImmutableArray<string> Categories, DateTimeOffset? Until, DateTimeOffset? Changed);

/// <summary>One recorded fact.</summary>
internal sealed record ConsentFact(
    Guid Id, ConsentState State, string? Agency, string? AgencyName, ImmutableArray<string> Categories, ImmutableArray<string> CategoriesExcluded, ImmutableArray<string> Purposes,
    DateTimeOffset From, DateTimeOffset? To, DateTimeOffset? WithdrawnAt, bool ToldSheCanChangeHerMind, bool ToldTheImpact, DateTimeOffset? RecordedAt, Guid? RecordedBy, DateTimeOffset? SaidAt,
    ConsentRoute? How, ConsentFor For, Guid? Ends, IReadOnlyDictionary<string, string> Words);

/// <summary>Whom a change affects, and what would happen or happened.</summary>
/// <param name="Told">Agencies that are sent a notice.</param>
/// <param name="OnlyNamed">Agencies that never received anything: they are not told, because that would disclose that she is a client.</param>
/// <param name="Recorded">Whether it is in force; false for a preview.</param>
/// <param name="Since">From when it holds.</param>
/// <param name="TellHer">The task to tell her what this changes; absent in a preview.</param>
internal sealed record ConsentChangeAnswer(ImmutableArray<AffectedAgency> Told, ImmutableArray<AffectedAgency> OnlyNamed, bool Recorded, DateTimeOffset? Since, Guid? TellHer);

/// <summary>An agency in such a list.</summary>
internal sealed record AffectedAgency(string Agency, string Name);

/// <summary>Ids of what was recorded.</summary>
internal sealed record ConsentRecorded(ImmutableArray<Guid> Facts);
