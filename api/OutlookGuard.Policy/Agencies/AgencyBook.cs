using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Whose an address is, by whole labels and whole addresses only.</summary>
internal sealed class AgencyBook
{
    private readonly FrozenDictionary<string, ImmutableArray<AgencyEntry>> byAddress;
    private readonly FrozenDictionary<string, DomainHolders> byDomain;
    private readonly FrozenDictionary<string, FrozenSet<string>> excluding;

    /// <param name="agencies">The agencies, in any order.</param>
    /// <param name="suffixes">The endings.</param>
    public AgencyBook(ImmutableArray<AgencyEntry> agencies, DomainSuffixes suffixes)
    {
        var ordered = agencies.OrderBy(agency => agency.Id, StringComparer.Ordinal).ToArray();
        var addresses = Keyed(ordered, agency => Listed(agency).Select(address => address.Canonical));
        byAddress = addresses.ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        byDomain = Keyed(ordered, agency => Domains(agency).Select(domain => domain.Ascii))
            .ToFrozenDictionary(group => group.Key, group => new DomainHolders([.. group], SharingOf(group, suffixes)));
        excluding = Keyed(ordered, agency => Given(agency.ExcludedAddresses).SelectMany(excluded => StopForms.OfAddress(excluded).Loose))
            .ToFrozenDictionary(group => group.Key, group => group.Select(agency => agency.Id).ToFrozenSet());
    }

    /// <summary>The domains an agency names, and those of the addresses it lists.</summary>
    /// <param name="agency">The agency.</param>
    public static IEnumerable<DomainName> KnownDomains(AgencyEntry agency) =>
        Domains(agency).Concat(Listed(agency).Select(address => DomainName.Read(address.Domain, out _)).OfType<DomainName>());

    /// <summary>Looks up an address that was typed as it is.</summary>
    /// <param name="address">A plain address.</param>
    /// <returns>
    /// Its agencies: those that list it; failing them those that have its domain to themselves, else those that have the nearest domain above it.
    /// </returns>
    public AgencyHolding Find(EmailAddress address)
    {
        var holding = FindAny(address);
        if (excluding.Count == 0)
            return holding;

        var excludedBy = StopForms.OfAddress(address.Canonical).Loose.SelectMany(form => excluding.GetValueOrDefault(form, [])).ToHashSet();
        var left = holding.Agencies.RemoveAll(agency => excludedBy.Contains(agency.Id));
        return left.IsEmpty && excludedBy.Count > 0 ? new AgencyHolding([], Hold.Excluded) : holding with { Agencies = left };
    }

    private AgencyHolding FindAny(EmailAddress address)
    {
        if (byAddress.TryGetValue(address.Canonical, out var listed))
            return new AgencyHolding(listed, Hold.Theirs);

        foreach (var domain in DomainLabels.Upwards(address.Domain))
        {
            if (!byDomain.TryGetValue(domain, out var holders))
                continue;
            var reaching = domain.Length == address.Domain.Length
                ? holders.Agencies
                : holders.Agencies.RemoveAll(agency => agency.Subdomains != SubdomainReach.Below);
            if (!reaching.IsEmpty)
                return holders.Sharing == DomainSharing.Exclusive ? new AgencyHolding(reaching, Hold.Theirs) : new AgencyHolding([], Hold.SharedDomain);
        }

        return new AgencyHolding([], Hold.Nobodys);
    }

    /// <summary>A domain is shared as soon as one agency says so, or when nobody can have it alone: the order of the register must not matter.</summary>
    private static DomainSharing SharingOf(IGrouping<string, AgencyEntry> holders, DomainSuffixes suffixes) =>
        holders.All(agency => agency.Sharing == DomainSharing.Exclusive) && !suffixes.IsEverybodys(holders.Key) ? DomainSharing.Exclusive : DomainSharing.Shared;

    private static IEnumerable<IGrouping<string, AgencyEntry>> Keyed(IEnumerable<AgencyEntry> agencies, Func<AgencyEntry, IEnumerable<string>> keys) => agencies
        .SelectMany(agency => keys(agency).Distinct().Select(key => (key, agency)))
        .GroupBy(pair => pair.key, pair => pair.agency);

    private static IEnumerable<DomainName> Domains(AgencyEntry agency) =>
        Given(agency.Domains).Select(domain => DomainName.Read(domain.Trim(), out _)).OfType<DomainName>();

    private static IEnumerable<EmailAddress> Listed(AgencyEntry agency) =>
        Given(agency.Addresses).Select(AddressReading.Of).OfType<AddressReading.Complete>().Select(reading => reading.Address);

    private static ImmutableArray<string> Given(ImmutableArray<string> values) => values.IsDefault ? [] : values;

    private sealed record DomainHolders(ImmutableArray<AgencyEntry> Agencies, DomainSharing Sharing);
}

/// <summary>Whose an address is.</summary>
/// <param name="Agencies">The agencies, by id; empty unless <paramref name="Hold"/> is <see cref="Hold.Theirs"/>.</param>
/// <param name="Hold">How it is held.</param>
internal sealed record AgencyHolding(ImmutableArray<AgencyEntry> Agencies, Hold Hold);

/// <summary>How the register holds an address.</summary>
internal enum Hold
{
    /// <summary>An agreement leaves this person out, and no agency is left.</summary>
    Excluded = 0,

    /// <summary>Nobody's.</summary>
    Nobodys,

    /// <summary>Not listed, on a domain that an agency shares with others.</summary>
    SharedDomain,

    /// <summary>The agencies'.</summary>
    Theirs,
}
