using System.Buffers;
using System.Text;

namespace OutlookGuard.Policy.Agencies;

/// <summary>The part of an address before the @.</summary>
internal static class LocalPart
{
    private const int Longest = 64; // RFC 5321 4.5.3.1.1

    private static readonly SearchValues<char> Unquoted =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~."); // RFC 5322 3.2.3

    private static readonly SearchValues<char> Routing = SearchValues.Create("%!@:"); // how relays were once told to pass mail on

    /// <summary>Reads a local part.</summary>
    /// <param name="text">Cleaned text before the @, perhaps in quotation marks.</param>
    /// <param name="oddities">What had to be mended.</param>
    /// <param name="fault">What is wrong, when the answer is null.</param>
    /// <returns>Lower case, without the quotation marks; or null.</returns>
    public static string? Read(string text, out AddressOddities oddities, out string fault)
    {
        oddities = AddressOddities.None;
        var quoted = text.StartsWith('"');
        var local = (quoted ? Unquote(text) : text)?.ToLowerInvariant();
        fault = Fault(local, quoted);
        if (fault.Length > 0)
            return null;

        if (local.AsSpan().ContainsAny(Routing))
            oddities |= AddressOddities.Routed;
        if (local!.Contains(' ', StringComparison.Ordinal))
            oddities |= AddressOddities.SpaceInside;
        return local;
    }

    private static string Fault(string? local, bool quoted)
    {
        if (local is null)
            return AddressFaults.OpenQuote;
        if (local.Length == 0)
            return AddressFaults.NothingBefore;
        if (local.Length > Longest)
            return AddressFaults.BeforeTooLong;
        if (quoted)
            return "";
        if (local[0] == '.' || local[^1] == '.' || local.Contains("..", StringComparison.Ordinal))
            return AddressFaults.DotsBefore;

        foreach (var rune in local.EnumerateRunes())
        {
            // RFC 6531 allows letters of any script; symbols and punctuation outside ASCII are typing mistakes.
            if (rune.IsAscii ? !Unquoted.Contains((char)rune.Value) : !IsWord(rune))
                return AddressFaults.LettersBefore;
        }

        return "";
    }

    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static string? Unquote(string text)
    {
        if (text.Length < 2 || text[^1] != '"')
            return null;

        var inner = new StringBuilder(text.Length);
        for (var at = 1; at < text.Length - 1; at++)
        {
            if (text[at] == '"')
                return null;
            if (text[at] == '\\' && ++at == text.Length - 1)
                return null;
            inner.Append(text[at]);
        }

        return inner.ToString();
    }
}
