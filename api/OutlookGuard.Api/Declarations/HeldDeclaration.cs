using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Declarations;

/// <summary>A declaration that still counts, as it was made.</summary>
internal sealed record HeldDeclaration
{
    public required Guid Id { get; init; }

    public required string? Case { get; init; }

    /// <summary>What it is for, or null when nothing was chosen.</summary>
    public required Purpose? Purpose { get; init; }

    public required StatedOverride? Override { get; init; }

    public required ImmutableArray<RuleId> Confirmed { get; init; }

    /// <summary>What the worker says is in files that could not be read.</summary>
    public required PersonalDataCategories InUnreadable { get; init; }

    public required Doubt Doubt { get; init; }

    /// <summary>The addresses it is about, whatever their case.</summary>
    public required FrozenSet<string> Recipients { get; init; }

    /// <summary>How many parts could not be read when it was asked.</summary>
    public required int Unread { get; init; }

    /// <summary>In how many files something had been found then.</summary>
    public required int Files { get; init; }
}
