using System.Text;

namespace OutlookGuard.Policy.Agencies;

/// <summary>A fax number reduced to the digits that are dialled at home.</summary>
internal static class FaxNumber
{
    private const int Shortest = 5; // chosen: a local number without its area code
    private const int Longest = 18; // ITU-T E.164 allows 15 after the international prefix
    private const string Home = "44"; // ITU-T E.164: the United Kingdom
    private const int HomeDigits = 12; // +44 and ten more: Ofcom's national telephone numbering plan

    /// <summary>Reads a number.</summary>
    /// <param name="text">Digits, perhaps with +, spaces, dots, hyphens, slashes and brackets.</param>
    /// <returns>
    /// Digits only: a British number begins with 0 however it was written, a foreign one with 00. Null when it is not a number.
    /// </returns>
    public static string? Read(ReadOnlySpan<char> text)
    {
        var digits = new StringBuilder(text.Length);
        var international = text.TrimStart("( ").StartsWith("+");
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter))
                digits.Append(letter);
            else if (letter is not ('+' or ' ' or '.' or '-' or '(' or ')' or '/'))
                return null;
        }

        if (digits.Length is < Shortest or > Longest)
            return null;

        var number = digits.ToString();
        if (international)
            return AtHome(number);
        if (number.StartsWith("00", StringComparison.Ordinal))
            return AtHome(number[2..]);

        // Gateways write a number without the +: with ten digits after 44 it can only be British.
        return number.StartsWith(Home, StringComparison.Ordinal) && number.Length == HomeDigits ? AtHome(number) : number;
    }

    private static string AtHome(string afterPrefix) =>
        afterPrefix.StartsWith(Home, StringComparison.Ordinal) ? $"0{afterPrefix[Home.Length..].TrimStart('0')}" : $"00{afterPrefix}";
}
