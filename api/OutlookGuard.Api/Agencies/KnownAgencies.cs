using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Agencies;

/// <summary>Everybody in the register, ready to be asked who holds a domain or an address.</summary>
internal sealed class KnownAgencies(RecipientDirectory directory, IEnumerable<AgencyRow> agencies)
{
    private readonly ILookup<string, AgencyRow> byDomain = agencies
        .SelectMany(row => row.Domains.Select(domain => (Domain: domain.Trim().ToLowerInvariant(), Row: row)))
        .ToLookup(pair => pair.Domain, pair => pair.Row, StringComparer.Ordinal);

    private readonly ILookup<string, AgencyRow> byAddress = agencies
        .SelectMany(row => row.Addresses.Append(row.PointOfContact ?? "").Where(address => address.Length > 0).Select(address => (Address: address.Trim().ToLowerInvariant(), Row: row)))
        .ToLookup(pair => pair.Address, pair => pair.Row, StringComparer.Ordinal);

    /// <summary>Who is who.</summary>
    public RecipientDirectory Directory => directory;

    /// <summary>The agencies with a domain, in machine form.</summary>
    public IEnumerable<AgencyRow> HoldersOf(string domain) => byDomain[domain];

    /// <summary>The agencies for which an address is listed, in its plain form.</summary>
    public IEnumerable<AgencyRow> ListersOf(string address) => byAddress[address];
}
