namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>Hardware addresses: six pairs of hexadecimal digits with one separator throughout.</summary>
/// <remarks>Source: IEEE 802, MAC address formats (hyphen form) and the colon form of RFC 7042. The broadcast address belongs to nobody.</remarks>
internal static class MacAddressRecogniser
{
    private const int Pairs = 6;
    private const int Length = Pairs * 3 - 1;

    /// <summary>Reads around the first separator.</summary>
    public static bool At(ref Spot spot) => At(ref spot, spot.Start);

    /// <summary>Reads from a first pair of digits.</summary>
    public static bool AtPair(ref Spot spot) => spot.End - spot.Start == 2 && spot.At(spot.End) is '-' or ':' && At(ref spot, spot.End);

    private static bool At(ref Spot spot, int first)
    {
        var start = first - 2;
        var separator = spot.Text[first];
        if (start < 0 || start + Length > spot.Text.Length || spot.At(start + 5) != separator || spot.At(start - 1) == separator || spot.At(start + Length) == separator)
            return false;
        var address = spot.Text.Slice(start, Length);
        var broadcast = true;
        for (var i = 0; i < Length; i++)
        {
            if (i % 3 == 2 ? address[i] != separator : !Glyph.IsHex(address[i]))
                return false;
            broadcast &= i % 3 == 2 || Glyph.Lower(address[i]) == 'f';
        }

        return !broadcast && Glyph.IsEdge(spot.Text, start) && Glyph.IsEdge(spot.Text, start + Length)
            && spot.Claim(FindingKind.MacAddress, start, start + Length, Confidence.Strong, Explanation.Shape);
    }
}

/// <summary>Hardware addresses in three groups of four with dots, as network equipment prints them.</summary>
/// <remarks>Source: Cisco IOS, MAC address notation.</remarks>
internal static class DottedMacAddressRecogniser
{
    private const int Length = 14;

    public static bool At(ref Spot spot)
    {
        var start = spot.Start - 4;
        if (start < 0 || start + Length > spot.Text.Length || spot.Text[start + 9] != '.')
            return false;
        var address = spot.Text.Slice(start, Length);
        for (var i = 0; i < Length; i++)
        {
            if (i % 5 == 4 ? address[i] != '.' : !Glyph.IsHex(address[i]))
                return false;
        }

        return Glyph.IsEdge(spot.Text, start) && Glyph.IsEdge(spot.Text, start + Length) && spot.At(start - 1) != '.'
            && !(spot.At(start + Length) == '.' && Glyph.IsWord(spot.At(start + Length + 1)))
            && spot.Claim(FindingKind.MacAddress, start, start + Length, Confidence.Likely, Explanation.Shape);
    }
}
