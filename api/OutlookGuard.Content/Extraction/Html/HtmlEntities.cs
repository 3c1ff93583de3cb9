using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Character references.</summary>
/// <remarks>Source: HTML standard, 13.2.5.72 to 13.2.5.80 and 13.5. Names beyond HTML 4 are those that stand for characters found in names, numbers and addresses.</remarks>
internal static class HtmlEntities
{
    // The longest name below has 24 letters; a reference never needs more digits than ten with leading zeros.
    private const int LongestName = 32;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Later = new Dictionary<string, string>
    {
        ["NewLine"] = "\n", ["Tab"] = "\t", ["colon"] = ":", ["semi"] = ";", ["comma"] = ",", ["period"] = ".", ["commat"] = "@", ["sol"] = "/",
        ["bsol"] = "\\", ["lowbar"] = "_", ["UnderBar"] = "_", ["hyphen"] = "\u2010", ["dash"] = "\u2010", ["plus"] = "+", ["equals"] = "=", ["num"] = "#",
        ["lpar"] = "(", ["rpar"] = ")", ["lbrack"] = "[", ["lsqb"] = "[", ["rbrack"] = "]", ["rsqb"] = "]", ["lbrace"] = "{", ["lcub"] = "{",
        ["rbrace"] = "}", ["rcub"] = "}", ["excl"] = "!", ["quest"] = "?", ["dollar"] = "$", ["percnt"] = "%", ["ast"] = "*", ["midast"] = "*",
        ["apos"] = "'", ["grave"] = "`", ["verbar"] = "|", ["vert"] = "|", ["Hat"] = "^", ["NonBreakingSpace"] = "\u00A0", ["ZeroWidthSpace"] = "\u200B",
        ["NegativeThinSpace"] = "\u200B", ["NegativeVeryThinSpace"] = "\u200B", ["NoBreak"] = "\u2060", ["hairsp"] = "\u200A", ["VeryThinSpace"] = "\u200A",
        ["ThinSpace"] = "\u2009", ["numsp"] = "\u2007", ["puncsp"] = "\u2008", ["emsp13"] = "\u2004", ["emsp14"] = "\u2005", ["InvisibleComma"] = "\u2063",
        ["InvisibleTimes"] = "\u2062", ["ApplyFunction"] = "\u2061", ["Lstrok"] = "\u0141", ["lstrok"] = "\u0142", ["Sacute"] = "\u015A", ["sacute"] = "\u015B",
        ["Zdot"] = "\u017B", ["zdot"] = "\u017C", ["zcaron"] = "\u017E", ["Zcaron"] = "\u017D", ["Ccaron"] = "\u010C", ["ccaron"] = "\u010D", ["cacute"] = "\u0107",
        ["Cacute"] = "\u0106", ["nacute"] = "\u0144", ["Nacute"] = "\u0143", ["eogon"] = "\u0119", ["Eogon"] = "\u0118", ["aogon"] = "\u0105", ["Aogon"] = "\u0104",
        ["inodot"] = "\u0131", ["imath"] = "\u0131", ["Idot"] = "\u0130", ["gbreve"] = "\u011F", ["Gbreve"] = "\u011E", ["scedil"] = "\u015F", ["Scedil"] = "\u015E",
        ["abreve"] = "\u0103", ["Abreve"] = "\u0102", ["tcedil"] = "\u0163", ["Tcedil"] = "\u0162", ["rcaron"] = "\u0159", ["Rcaron"] = "\u0158", ["ecaron"] = "\u011B",
        ["Ecaron"] = "\u011A", ["uring"] = "\u016F", ["Uring"] = "\u016E", ["dstrok"] = "\u0111", ["Dstrok"] = "\u0110", ["fjlig"] = "fj", ["fflig"] = "\uFB00",
        ["filig"] = "\uFB01", ["fllig"] = "\uFB02",
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Decodes references in one piece of text.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
            return text.ToString();
        var decoded = new StringBuilder(text.Length);
        while (text.IndexOf('&') is var at and >= 0)
        {
            decoded.Append(text[..at]);
            text = text[at..];
            var used = TryDecode(text, out var meaning);
            decoded.Append(used > 0 ? meaning : "&");
            text = text[Math.Max(used, 1)..];
        }
        return decoded.Append(text).ToString();
    }

    /// <summary>Decodes the reference that the text begins with.</summary>
    /// <returns>How many characters it took; 0 when this is only an ampersand.</returns>
    private static int TryDecode(ReadOnlySpan<char> text, out string meaning)
    {
        meaning = "";
        return text.Length < 3 ? 0 : text[1] == '#' ? Number(text, out meaning) : Name(text, out meaning);
    }

    private static int Number(ReadOnlySpan<char> text, out string meaning)
    {
        meaning = "";
        var hexadecimal = text.Length > 3 && text[2] is 'x' or 'X';
        var i = hexadecimal ? 3 : 2;
        var start = i;
        var value = 0;
        for (; i < text.Length && (hexadecimal ? char.IsAsciiHexDigit(text[i]) : char.IsAsciiDigit(text[i])); i++)
            value = Math.Min((value * (hexadecimal ? 16 : 10)) + Digit(text[i]), 0x110000);
        if (i == start)
            return 0;
        meaning = Meaning(value);
        return i < text.Length && text[i] == ';' ? i + 1 : i;
    }

    private static int Digit(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static string Meaning(int value) => value switch
    {
        >= 0x80 and <= 0x9F => Charset.Windows1252.GetString([(byte)value]),
        0 or >= 0x110000 or (>= 0xD800 and <= 0xDFFF) => "\uFFFD",
        _ => char.ConvertFromUtf32(value),
    };

    private static int Name(ReadOnlySpan<char> text, out string meaning)
    {
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        var name = text[1..end];
        var closed = end < text.Length && text[end] == ';';
        if (closed)
        {
            if (Later.TryGetValue(name, out meaning!))
                return end + 1;
            var reference = $"&{name};";
            meaning = WebUtility.HtmlDecode(reference);
            return meaning == reference ? 0 : end + 1;
        }
        return Unclosed(name, out meaning);
    }

    // Names of HTML 2 and Latin-1 count without their semicolon; the longest that fits is taken.
    private static int Unclosed(ReadOnlySpan<char> name, out string meaning)
    {
        for (var length = Math.Min(name.Length, 6); length >= 2; length--)
        {
            var reference = $"&{name[..length]};";
            meaning = WebUtility.HtmlDecode(reference);
            if (meaning != reference && meaning.Length == 1 && meaning[0] <= 0xFF)
                return length + 1;
        }
        meaning = "";
        return 0;
    }
}
