using System.Buffers;
using System.Globalization;

namespace OutlookGuard.Policy.Agencies;

/// <summary>A domain in its one machine form and its one readable form.</summary>
/// <param name="Ascii">Lower case letters, digits and hyphens in at least two labels; no dot at the end.</param>
/// <param name="Shown">The same with international labels spelt out.</param>
/// <param name="Oddities">What had to be mended.</param>
internal sealed record DomainName(string Ascii, string Shown, AddressOddities Oddities)
{
    private const int LongestDomain = 253; // RFC 1035 2.3.4, less the root's length octet
    private const int LongestLabel = 63; // RFC 1035 2.3.4
    private const string International = "xn--"; // RFC 5890 2.3.2.1

    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-"); // RFC 1123 2.1

    private static readonly IdnMapping Idn = new() { AllowUnassigned = false, UseStd3AsciiRules = true };

    /// <summary>Reads a domain.</summary>
    /// <param name="text">Cleaned text after the @, without spaces.</param>
    /// <param name="fault">What is wrong, when the answer is null.</param>
    /// <returns>The domain, or null.</returns>
    public static DomainName? Read(string text, out string fault)
    {
        fault = "";
        var oddities = AddressOddities.None;
        if (text.EndsWith('.'))
        {
            text = text[..^1];
            oddities |= AddressOddities.TrailingDot;
        }

        var typed = text.ToLowerInvariant();
        if (typed.Length > LongestDomain)
            fault = AddressFaults.AfterTooLong;
        else if (typed.StartsWith('['))
            fault = AddressFaults.NumberAfter;
        else
            fault = System.Text.Ascii.IsValid(typed) ? Fault(typed) : "";
        if (fault.Length > 0)
            return null;

        if (System.Text.Ascii.IsValid(typed) && !typed.Contains(International, StringComparison.Ordinal))
            return new DomainName(typed, typed, oddities);
        return Translate(typed, oddities, out fault);
    }

    private static DomainName? Translate(string typed, AddressOddities oddities, out string fault)
    {
        string ascii, shown;
        try
        {
            ascii = Idn.GetAscii(typed);
            shown = Idn.GetUnicode(ascii);
        }
        catch (ArgumentException)
        {
            // The base library has no other way to ask whether a label is a valid international one.
            fault = AddressFaults.LettersAfter;
            return null;
        }

        fault = ascii.Length > LongestDomain ? AddressFaults.AfterTooLong : Fault(ascii);
        if (fault.Length > 0)
            return null;

        // INVARIANT: two spellings of one domain share Ascii; a spelling that is neither of its two forms is odd.
        if (typed != shown && typed != ascii)
            oddities |= AddressOddities.ChangedLetters;
        return new DomainName(ascii, shown, oddities);
    }

    private static string Fault(string ascii)
    {
        if (ascii.Length == 0)
            return AddressFaults.NothingAfter;

        int labels = 0;
        var last = default(ReadOnlySpan<char>);
        foreach (var range in ascii.AsSpan().Split('.'))
        {
            last = ascii.AsSpan(range);
            labels++;
            if (last.IsEmpty)
                return AddressFaults.DotsAfter;
            if (last.Length > LongestLabel)
                return AddressFaults.AfterTooLong;
            if (last[0] == '-' || last[^1] == '-' || last.ContainsAnyExcept(LabelCharacters))
                return AddressFaults.LettersAfter;
        }

        if (labels < 2)
            return AddressFaults.NoEnding;
        return last.ContainsAnyExceptInRange('0', '9') ? "" : AddressFaults.NumberAfter;
    }
}
