using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Character references.</summary>
/// <remarks>Source: HTML standard, 13.2.5.72 to 13.2.5.80 and 13.5. Names beyond HTML 4 are those that stand for characters found in names, numbers and addresses.</remarks>
internal static class HtmlEntities
{
    // The longest name below has 24 letters; a reference never needs more digits than ten with leading zeros.
    private const int LongestName = 32;

    // Each name with the code points it stands for.
    private const string Names =
        "NewLine=A Tab=9 colon=3A semi=3B comma=2C period=2E commat=40 sol=2F bsol=5C lowbar=5F UnderBar=5F hyphen=2010 dash=2010 plus=2B equals=3D num=23 " +
        "lpar=28 rpar=29 lbrack=5B lsqb=5B rbrack=5D rsqb=5D lbrace=7B lcub=7B rbrace=7D rcub=7D excl=21 quest=3F dollar=24 percnt=25 ast=2A midast=2A apos=27 " +
        "grave=60 verbar=7C vert=7C Hat=5E NonBreakingSpace=A0 ZeroWidthSpace=200B NegativeThinSpace=200B NegativeVeryThinSpace=200B NoBreak=2060 hairsp=200A " +
        "VeryThinSpace=200A ThinSpace=2009 numsp=2007 puncsp=2008 emsp13=2004 emsp14=2005 InvisibleComma=2063 InvisibleTimes=2062 ApplyFunction=2061 Lstrok=141 " +
        "lstrok=142 Sacute=15A sacute=15B Zdot=17B zdot=17C zcaron=17E Zcaron=17D Ccaron=10C ccaron=10D cacute=107 Cacute=106 nacute=144 Nacute=143 eogon=119 " +
        "Eogon=118 aogon=105 Aogon=104 inodot=131 imath=131 Idot=130 gbreve=11F Gbreve=11E scedil=15F Scedil=15E abreve=103 Abreve=102 tcedil=163 Tcedil=162 " +
        "rcaron=159 Rcaron=158 ecaron=11B Ecaron=11A uring=16F Uring=16E dstrok=111 Dstrok=110 fjlig=66+6A fflig=FB00 filig=FB01 fllig=FB02";

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Later =
        Names.Split(' ').Select(pair => pair.Split('='))
            .ToFrozenDictionary(pair => pair[0], pair => CodePoints(pair[1]), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

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

    private static string CodePoints(string list) =>
        string.Concat(list.Split('+').Select(point => char.ConvertFromUtf32(int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

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
