using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OutlookGuard.Api.Http;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Cases;

/// <summary>Caps of requests about cases.</summary>
internal static class CaseLimits
{
    public const int Line = 200;
    public const int Many = 50;

    /// <summary>What a reference looks like: it stands in the open, so it must not hold a name with spaces.</summary>
    public const string Reference = "^[A-Za-z0-9][A-Za-z0-9/._-]{1,39}$";
}

/// <summary>What a worker looks for.</summary>
internal sealed record CaseSearch
{
    /// <summary>The beginning of a reference, or a person's whole name or number.</summary>
    [MaxLength(CaseLimits.Line), SingleLine]
    public required string Wanted { get; init; }
}

/// <summary>A new case.</summary>
internal sealed record CaseRequest
{
    /// <summary>Its reference: letters, digits and / . _ -, without anybody's name.</summary>
    [RegularExpression(CaseLimits.Reference)]
    public required string Reference { get; init; }

    /// <summary>Whether only its team may know of it.</summary>
    public bool Sealed { get; init; }

    /// <summary>The addresses of its team.</summary>
    [MaxLength(CaseLimits.Many)]
    public ImmutableArray<string> Team { get; init; } = [];
}

/// <summary>Who may know of a case.</summary>
internal sealed record CaseTeamRequest
{
    /// <summary>Whether only its team may know of it.</summary>
    public required bool Sealed { get; init; }

    /// <summary>The addresses of its team; of a sealed case the caller is one.</summary>
    [MaxLength(CaseLimits.Many)]
    public required ImmutableArray<string> Team { get; init; }
}

/// <summary>A decision that holds for the whole case, such as MARAC's.</summary>
internal sealed record StandingRequest
{
    /// <summary>On which ground.</summary>
    public required StandingBasis Basis { get; init; }

    /// <summary>Who decided, by name or role.</summary>
    [MaxLength(CaseLimits.Line), SingleLine]
    public required string Assessor { get; init; }

    /// <summary>The last day it holds, inclusive; then it must be looked at again.</summary>
    public required DateOnly Review { get; init; }
}

/// <summary>The grounds that a standing decision may rest on.</summary>
internal enum StandingBasis
{
    Public = 0,
    Vital,
}

/// <summary>A person of a case.</summary>
internal sealed record PersonRequest
{
    [MaxLength(CaseLimits.Line), SingleLine]
    public required string Name { get; init; }

    /// <summary>Other names and spellings.</summary>
    [MaxLength(CaseLimits.Many)]
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>survivor, child or other.</summary>
    [RegularExpression("^(survivor|child|other)$")]
    public required string Role { get; init; }

    [MaxLength(CaseLimits.Line), SingleLine]
    public string? Initials { get; init; }
    public DateOnly? DateOfBirth { get; init; }

    [MaxLength(CaseLimits.Line), SingleLine]
    public string? Phone { get; init; }
}

/// <summary>An address of her own.</summary>
internal sealed record OwnAddressRequest
{
    [MaxLength(CaseLimits.Line), SingleLine]
    public required string Address { get; init; }

    /// <summary>Whether she said that it is safe.</summary>
    public required AddressSafety Safety { get; init; }

    /// <summary>The day she said so.</summary>
    public DateOnly? Checked { get; init; }
}

/// <summary>What she said about an address of hers.</summary>
internal sealed record AddressCheckRequest
{
    public required AddressSafety Safety { get; init; }
    public required DateOnly Checked { get; init; }
}

/// <summary>A place that must never be given away.</summary>
internal sealed record PlaceRequest
{
    /// <summary>What the case's workers call it.</summary>
    [MaxLength(CaseLimits.Line), SingleLine]
    public required string Label { get; init; }

    [MaxLength(CaseLimits.Line), SingleLine]
    public string? Address { get; init; }

    /// <summary>Other names of it, its postcode, the new school.</summary>
    [MaxLength(CaseLimits.Many)]
    public ImmutableArray<string> Aliases { get; init; } = [];
}

/// <summary>Somebody who must never receive anything about the case.</summary>
internal sealed record StopContactRequest
{
    [MaxLength(CaseLimits.Line), SingleLine]
    public string? Name { get; init; }

    [MaxLength(CaseLimits.Line), SingleLine]
    public string? Role { get; init; }

    [MaxLength(CaseLimits.Many)]
    public ImmutableArray<string> Addresses { get; init; } = [];
}

/// <summary>A representative whom the case is not for, although their agency may know.</summary>
internal sealed record NotForRequest
{
    [MaxLength(CaseLimits.Line), SingleLine]
    public required string Address { get; init; }
}

/// <summary>How an agency calls the case.</summary>
internal sealed record AgencyReferenceRequest
{
    [RegularExpression(CaseLimits.Reference)]
    public required string Reference { get; init; }
}

/// <summary>A case that the caller may know of.</summary>
internal sealed record CaseShort(string Reference, bool Sealed, string? Initials);

/// <summary>One case for its own workers.</summary>
internal sealed record CaseAnswer(
    string Reference, bool Sealed, ImmutableArray<string> Team, long Version, StandingAnswer? Standing, ImmutableArray<PersonAnswer> People, ImmutableArray<OwnAddressAnswer> OwnAddresses,
    ImmutableArray<PlaceAnswer> Places, ImmutableArray<StopContactAnswer> StopContacts, ImmutableArray<NotForAnswer> NotFor, ImmutableArray<AgencyReferenceAnswer> AgencyReferences);

/// <summary>A standing decision; over when its review day has passed.</summary>
internal sealed record StandingAnswer(OverrideBasis Basis, string? Assessor, DateOnly? Review, DateTimeOffset? Recorded, bool Holds);

/// <summary>A person. Without words (as from an old import) the name is absent, although mails still find it.</summary>
internal sealed record PersonAnswer(Guid Id, bool Child, string? Name, IReadOnlyList<string> Aliases, string? Role, string? Initials, DateOnly? DateOfBirth, string? Phone);

internal sealed record OwnAddressAnswer(Guid Id, string? Address, AddressSafety Safety, DateOnly? Checked);

internal sealed record PlaceAnswer(Guid Id, string? Label, string? Address, IReadOnlyList<string> Aliases);

/// <param name="RemovalAskedAt">When somebody asked for its removal; another person does it.</param>
/// <param name="RemovalAskedByMe">Whether that was the caller.</param>
internal sealed record StopContactAnswer(Guid Id, string? Name, string? Role, IReadOnlyList<string> Addresses, DateTimeOffset? RemovalAskedAt, bool RemovalAskedByMe);

internal sealed record NotForAnswer(Guid Id, string? Address);

internal sealed record AgencyReferenceAnswer(string Agency, string Reference);

/// <summary>What was added.</summary>
internal sealed record Added(Guid Id);
