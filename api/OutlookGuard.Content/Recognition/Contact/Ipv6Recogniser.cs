namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>IPv6 addresses: eight groups, or fewer with one "::", perhaps with an IPv4 address at the end, a zone and a prefix length.</summary>
/// <remarks>Source: RFC 4291 section 2.2, RFC 4007 (zones), RFC 4632 (prefix lengths). The anchor is the first colon of the address.</remarks>
internal static class Ipv6Recogniser
{
    private const int Groups = 8;
    private const int LongestText = 45;
    private const int LongestPrefix = 128;
    private const int LongestZone = 16;

    public static bool At(ref Spot spot)
    {
        var text = spot.Text;
        var start = spot.Start;
        while (start > 0 && spot.Start - start < 5 && Glyph.IsHex(text[start - 1]))
            start--;
        if (start > 0 && (Glyph.IsWord(text[start - 1]) || text[start - 1] is ':' or '.'))
            return false;
        var end = spot.Start;
        while (end < text.Length && end - start <= LongestText && (Glyph.IsHex(text[end]) || text[end] is ':' or '.'))
            end++;
        while (end > start && text[end - 1] == '.')
            end--;
        if (end - start > 2 && text[end - 1] == ':' && text[end - 2] != ':')
            end--;
        if (!Glyph.IsEdge(text, end))
            return false;
        var address = text[start..end];
        if (!IsAddress(address))
            return false;

        end = BehindZone(text, end);
        end = Ipv4Recogniser.BehindPrefix(text, end, LongestPrefix);
        return spot.Claim(FindingKind.IpAddress, start, end, address.Length > 2 ? Confidence.Likely : Confidence.Faint, Explanation.Shape);
    }

    private static bool IsAddress(ReadOnlySpan<char> address)
    {
        int groups = 0, i = 0;
        var compressed = false;
        while (i < address.Length)
        {
            if (address[i] == ':')
            {
                if (i + 1 < address.Length && address[i + 1] == ':')
                {
                    if (compressed || (i + 2 < address.Length && address[i + 2] == ':'))
                        return false;
                    compressed = true;
                    i += 2;
                    continue;
                }

                if (i == 0 || i + 1 == address.Length)
                    return false;
                i++;
                continue;
            }

            var from = i;
            while (i < address.Length && Glyph.IsHex(address[i]))
                i++;
            if (i < address.Length && address[i] == '.')
                return groups > 0 | compressed && EndsInIpv4(address[from..]) && (compressed ? groups + 2 < Groups : groups + 2 == Groups);
            if (i - from is 0 or > 4)
                return false;
            groups++;
        }

        return compressed ? groups < Groups : groups == Groups;
    }

    private static bool EndsInIpv4(ReadOnlySpan<char> tail)
    {
        int parts = 0, value = 0, digits = 0;
        foreach (var c in tail)
        {
            if (c == '.')
            {
                if (digits == 0 || ++parts > 3)
                    return false;
                value = digits = 0;
            }
            else if (!Glyph.IsDigit(c) || ++digits > 3 || (value = value * 10 + c - '0') > byte.MaxValue)
            {
                return false;
            }
        }

        return parts == 3 && digits > 0;
    }

    private static int BehindZone(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || text[end] != '%')
            return end;
        var i = end + 1;
        while (i < text.Length && i - end <= LongestZone && Glyph.IsWord(text[i]))
            i++;
        return i > end + 1 ? i : end;
    }
}
