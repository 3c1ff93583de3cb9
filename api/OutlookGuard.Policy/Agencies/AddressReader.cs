namespace OutlookGuard.Policy.Agencies;

/// <summary>Reads what was typed where an address belongs.</summary>
internal static class AddressReader
{
    private const int LongestTyped = 1_000; // chosen: an address of 320 with a long name and remarks before it
    private const int LongestAddress = 320; // 64 before the @ and 255 after it: RFC 5321 4.5.3.1
    private const int DeepestEncapsulation = 3; // chosen: a guest whose own address is spelt out is two deep

    private static readonly string[] Schemes = ["mailto:", "smtp:"];

    public static AddressReading Read(string typed) => Read(typed, DeepestEncapsulation);

    private static AddressReading Read(string typed, int deeper)
    {
        if (typed.Length > LongestTyped)
            return new AddressReading.Incomplete(AddressFaults.TooLong);

        var clean = Opened(typed, out var oddities);
        var ordinary = AddressCleaning.Ordinary(clean);
        if (AddressParts.Split(ordinary, out var fault) is not { } parts)
            return new AddressReading.Incomplete(fault);
        if (parts.Local.Length + 1 + parts.Domain.Length > LongestAddress)
            return new AddressReading.Incomplete(AddressFaults.TooLong);
        if (LocalPart.Read(parts.Local, out var localOddities, out fault) is not { } local
            || DomainName.Read(parts.Domain, out fault) is not { } domain)
            return new AddressReading.Incomplete(fault);

        oddities |= parts.Oddities | localOddities;
        if (!ReferenceEquals(clean, ordinary) && !clean.Contains(parts.Written, StringComparison.Ordinal))
            oddities |= AddressOddities.ChangedLetters;

        return EncapsulatedAddress.Inner(local) switch
        {
            null => new AddressReading.Complete(new EmailAddress(local, domain, oddities), parts.Name),
            { Length: > 0 } inner when deeper > 0 => Read(inner, deeper - 1),
            _ => new AddressReading.Incomplete(AddressFaults.DirectoryEntry),
        };
    }

    /// <summary>Cleaned text without a scheme; what a link spells by number is cleaned as well.</summary>
    private static string Opened(string typed, out AddressOddities oddities)
    {
        var clean = AddressCleaning.Clean(typed, out var hidden).Trim();
        var scheme = Array.Find(Schemes, scheme => clean.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        if (scheme is not null)
        {
            var rest = clean[scheme.Length..];
            var query = rest.IndexOf('?', StringComparison.Ordinal);
            clean = AddressCleaning.Clean(Uri.UnescapeDataString(query < 0 ? rest : rest[..query]), out var spelt).Trim();
            hidden |= spelt;
        }

        oddities = hidden ? AddressOddities.HiddenCharacters : AddressOddities.None;
        return clean;
    }
}
