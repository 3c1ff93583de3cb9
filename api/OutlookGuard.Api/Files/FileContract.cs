using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OutlookGuard.Api.Http;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Files;

/// <summary>Something shared by phone, fax, post or in person: the thirty-second form.</summary>
internal sealed record SharedRequest
{
    /// <summary>An id made by the client: asking again with it records nothing twice.</summary>
    public required Guid Id { get; init; }

    /// <summary>By which way: phone, fax, post or in_person.</summary>
    public required SharingChannel Channel { get; init; }

    /// <summary>The agency's id.</summary>
    [MaxLength(200), SingleLine]
    public required string Agency { get; init; }

    /// <summary>The kinds of information, as codes.</summary>
    [MaxLength(12)]
    public required ImmutableArray<string> Categories { get; init; }

    /// <summary>What for: safety, marac, referral, child_protection or legal.</summary>
    [MaxLength(40), SingleLine]
    public required string Purpose { get; init; }

    /// <summary>The ground, where it was not her agreement: vital, public or legal.</summary>
    public SharedBasis Basis { get; init; }

    /// <summary>Who was spoken to.</summary>
    [MaxLength(200)]
    public ConfidentialText? Contact { get; init; }

    /// <summary>The listed number that was rung back.</summary>
    [MaxLength(200)]
    public ConfidentialText? Number { get; init; }

    /// <summary>What else must be on her file.</summary>
    [MaxLength(4_000)]
    public ConfidentialText? Note { get; init; }
}

/// <summary>On which ground something was shared.</summary>
internal enum SharedBasis
{
    Consent = 0,
    Vital,
    Public,
    Legal,
}

/// <summary>An entry stands in the wrong file.</summary>
internal sealed record CorrectionRequest
{
    /// <summary>The entry that is wrong here. It stays; a new entry says so.</summary>
    public required Guid Entry { get; init; }

    /// <summary>The case that it belongs to; absent when it belongs to none.</summary>
    [MaxLength(40), SingleLine]
    public string? BelongsTo { get; init; }

    /// <summary>What happened.</summary>
    [MaxLength(4_000)]
    public ConfidentialText? Note { get; init; }
}

/// <summary>A page of an individual's file, the newest entry first.</summary>
/// <param name="Entries">At most fifty.</param>
/// <param name="Before">What to ask for next; absent on the last page.</param>
internal sealed record FilePage(ImmutableArray<FileEntryAnswer> Entries, DateTimeOffset? Before);

/// <summary>One entry.</summary>
internal sealed record FileEntryAnswer(
    Guid Id, DateTimeOffset At, string LocalTime, Guid Person, FileEntryKind Kind, string? Agency, string? AgencyName, SharingChannel? Channel, ImmutableArray<string> Categories,
    string? Purpose, OverrideBasis Basis, Guid? ConsentId, Guid? Concerns, string? Security, string? Outcome, Guid? Corrects, bool Corrected, IReadOnlyDictionary<string, string> Words);

/// <summary>"You already shared": what one agency has received.</summary>
internal sealed record SharedAnswer(string Agency, string Name, ImmutableArray<string> Categories, DateTimeOffset Last, int Times);
