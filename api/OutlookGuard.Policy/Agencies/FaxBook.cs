using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OutlookGuard.Policy.Agencies;

/// <summary>The fax machines whose numbers were checked.</summary>
internal sealed class FaxBook
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> agenciesByAddress;
    private readonly FrozenDictionary<string, ImmutableArray<string>> agenciesByNumber;
    private readonly FrozenSet<string> gateways;
    private readonly ImmutableArray<string> ownDomains;

    /// <param name="machines">The registered machines.</param>
    /// <param name="ownDomains">Our own domains in machine form.</param>
    public FaxBook(IEnumerable<FaxEntry> machines, ImmutableArray<string> ownDomains)
    {
        this.ownDomains = ownDomains;
        var read = machines.Select(machine => (Address: AddressOf(machine), Number: NumberOf(machine), machine.AgencyIds)).ToArray();
        agenciesByAddress = Agencies(read.Select(machine => (machine.Address?.Canonical, machine.AgencyIds)));
        agenciesByNumber = Agencies(read.Select(machine => (machine.Number, machine.AgencyIds)));
        gateways = read.Select(machine => machine.Address?.Domain).OfType<string>().ToFrozenSet();
    }

    /// <summary>Judges an address as a fax address.</summary>
    /// <param name="address">A complete address.</param>
    /// <returns>Null when it is none; otherwise whether it is registered, and whose it is.</returns>
    /// <remarks>
    /// A checked number at a gateway that we do not know is not registered: the page would pass through a stranger's machine. Nor is one that
    /// had to be mended to be read.
    /// </remarks>
    public FaxMachine? Find(EmailAddress address)
    {
        if (agenciesByAddress.TryGetValue(address.Canonical, out var agencies))
            return new FaxMachine(address.IsPlain ? Registration.Registered : Registration.Unregistered, agencies);
        if (FaxAddress.NumberOf(address) is not { } number)
            return null;
        return address.IsPlain && IsOurGateway(address.Domain) && agenciesByNumber.TryGetValue(number, out agencies)
            ? new FaxMachine(Registration.Registered, agencies)
            : new FaxMachine(Registration.Unregistered, []);
    }

    private bool IsOurGateway(string domain) =>
        gateways.Contains(domain) || ownDomains.Any(own => DomainLabels.IsAtOrBelow(domain, own));

    private static EmailAddress? AddressOf(FaxEntry machine) => (AddressReading.Of(machine.Number) as AddressReading.Complete)?.Address;

    private static string? NumberOf(FaxEntry machine) =>
        AddressOf(machine) is { } address ? FaxAddress.NumberOf(address) ?? FaxNumber.Read(address.Local) : FaxNumber.Read(machine.Number);

    private static FrozenDictionary<string, ImmutableArray<string>> Agencies(IEnumerable<(string? Key, ImmutableArray<string> Ids)> machines) => machines
        .Where(machine => machine.Key is not null)
        .GroupBy(machine => machine.Key!, machine => machine.Ids)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Where(ids => !ids.IsDefault).SelectMany(ids => ids).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray());
}

/// <summary>A fax machine that an address reaches.</summary>
/// <param name="Registration">Whether its number was checked.</param>
/// <param name="AgencyIds">Whose it is, as far as the register says.</param>
internal sealed record FaxMachine(Registration Registration, ImmutableArray<string> AgencyIds);

/// <summary>Whether a fax number was checked.</summary>
internal enum Registration
{
    /// <summary>It was not.</summary>
    Unregistered = 0,

    /// <summary>It was.</summary>
    Registered,
}
