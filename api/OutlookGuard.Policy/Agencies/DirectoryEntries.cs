using System.Collections.Immutable;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Everything the register says about who is who, as plain text.</summary>
public sealed record DirectoryEntries
{
    /// <summary>Our own domains, each exactly: a domain below one of them is ours only when it is listed.</summary>
    public required ImmutableArray<string> OwnDomains { get; init; }

    /// <summary>Endings that only public bodies get, of at least two labels: <c>police.uk</c>.</summary>
    public ImmutableArray<string> PublicBodySuffixes { get; init; } = [];

    /// <summary>The agencies, in any order.</summary>
    public ImmutableArray<AgencyEntry> Agencies { get; init; } = [];

    /// <summary>The distribution lists that the register or the directory names as such, in any order.</summary>
    public ImmutableArray<ListEntry> Lists { get; init; } = [];

    /// <summary>The fax numbers that were checked, in any order.</summary>
    public ImmutableArray<FaxEntry> FaxNumbers { get; init; } = [];
}

/// <summary>A distribution list.</summary>
/// <param name="Address">Its own address.</param>
/// <param name="Members">Whom it reaches: addresses, also of other lists. Empty or default when nobody knows.</param>
public sealed record ListEntry(string Address, ImmutableArray<string> Members);

/// <summary>A registered fax machine.</summary>
/// <param name="Number">
/// The mail address that reaches it, or its number in any spelling. A number alone is registered at our own gateways: those at or below our own domains, and
/// those of registered addresses.
/// </param>
/// <param name="AgencyIds">The agencies whose machine it is; empty when the register does not say.</param>
public sealed record FaxEntry(string Number, ImmutableArray<string> AgencyIds);
