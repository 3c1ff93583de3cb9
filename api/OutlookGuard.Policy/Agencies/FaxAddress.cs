using System.Collections.Frozen;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Recognises mail addresses that come out of a fax machine.</summary>
/// <remarks>Source: requirements, GUIDE-11; RFC 3192 for <c>fax=number</c>; the large gateways' own instructions.</remarks>
internal static class FaxAddress
{
    private const string Word = "fax";
    private const string Exchange = "imceafax-";

    /// <summary>Gateways whose names do not say fax as a word of their own.</summary>
    private static readonly string[] Gateways =
    [
        "efax.com", "efaxsend.com", "efax.co.uk", "interfax.net", "fax.tc", "myfax.com", "metrofax.com", "rcfax.com", "ringcentral.com", "srfax.com", "faxage.com",
        "hellofax.com", "packetfax.com", "concordsend.com", "popfax.com", "faxaway.com", "send2fax.com", "trustfax.com", "nextiva.com", "retarus.com", "pamfax.biz",
    ];

    /// <summary>Names that end in the word and have nothing to do with it.</summary>
    private static readonly FrozenSet<string> Places = new[] { "halifax", "fairfax", "carfax", "colfax", "equifax", "fairfax-county" }.ToFrozenSet();

    /// <summary>Takes the number out of a fax address.</summary>
    /// <param name="address">A complete address.</param>
    /// <returns>The number in its home form; null when this is not a fax address.</returns>
    public static string? NumberOf(EmailAddress address)
    {
        var local = address.Local;
        if (local.StartsWith(Exchange, StringComparison.Ordinal))
            return After(EncapsulatedAddress.Decode(local.AsSpan(Exchange.Length)));
        if (Marked(local) is { } marked)
            return marked;
        return IsGateway(address.Domain) ? FaxNumber.Read(local) : null;
    }

    /// <summary>"fax=+441632960123", "fax01632960123", "/fn=ward/fax=01632960123/": the word says it, whatever the domain.</summary>
    private static string? Marked(string local)
    {
        foreach (var range in local.AsSpan().Split('/'))
        {
            var piece = local.AsSpan(range);
            if (piece.StartsWith(Word) && FaxNumber.Read(piece[Word.Length..].TrimStart("=.:-_")) is { } number)
                return number;
        }

        return null;
    }

    /// <summary>Exchange writes "name@number", "fax:number" or the number alone.</summary>
    private static string? After(string decoded) => FaxNumber.Read(decoded.AsSpan(decoded.LastIndexOfAny(['@', ':', '=']) + 1));

    private static bool IsGateway(string domain)
    {
        if (Gateways.Any(gateway => DomainLabels.IsAtOrBelow(domain, gateway)))
            return true;

        foreach (var range in domain.AsSpan().Split('.'))
        {
            var label = domain.AsSpan(range);
            var says = label.StartsWith(Word) || label.EndsWith(Word) || label.Contains("-fax-", StringComparison.Ordinal);
            if (says && !Places.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label))
                return true;
        }

        return false;
    }
}
