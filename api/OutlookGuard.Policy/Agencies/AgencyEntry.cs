using System.Collections.Immutable;

namespace OutlookGuard.Policy.Agencies;

/// <summary>One agency of the register, as far as it tells whose an address is.</summary>
/// <remarks>What is left out grants nothing. Entries that are not domains or addresses are passed over. Source: practice 2.5.</remarks>
public sealed record AgencyEntry
{
    /// <summary>The agency's id in the register.</summary>
    public required string Id { get; init; }

    /// <summary>The agency's name as people say it.</summary>
    public required string Name { get; init; }

    /// <summary>Its domains, each a whole domain; a free-mail domain or a public-body ending counts as shared whatever is said here.</summary>
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <summary>Its listed addresses, at any domain.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>Addresses of people whom the agreement leaves out. They are matched loosely.</summary>
    public ImmutableArray<string> ExcludedAddresses { get; init; } = [];

    /// <summary>Whether others have mailboxes under the same domains.</summary>
    public DomainSharing Sharing { get; init; }

    /// <summary>Whether domains below its own are its own too.</summary>
    public SubdomainReach Subdomains { get; init; }

    /// <summary>The agreement with it; null when there is none.</summary>
    public AgreementTerms? Agreement { get; init; }
}

/// <summary>Whether an agency has its domains to itself.</summary>
public enum DomainSharing
{
    /// <summary>Others use them as well: only listed addresses are the agency's.</summary>
    Shared = 0,

    /// <summary>Every address there is the agency's.</summary>
    Exclusive,
}

/// <summary>How far down an agency's domains reach.</summary>
public enum SubdomainReach
{
    /// <summary>Exactly the domains listed.</summary>
    ExactOnly = 0,

    /// <summary>Those below them as well.</summary>
    Below,
}
