namespace OutlookGuard.Content.Tests.Recognition.Text;

/// <summary>Forty ways to hide a number or an address from a scanner while a person still reads it.</summary>
internal static class FortyTransforms
{
    public static readonly IReadOnlyDictionary<string, Func<string, string>> All = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["zero-width space"] = Between("\u200B"),
        ["zero-width joiner"] = Between("\u200D"),
        ["zero-width non-joiner"] = Between("\u200C"),
        ["soft hyphen"] = Between("\u00AD"),
        ["word joiner"] = Between("\u2060"),
        ["byte order mark inside"] = Between("\uFEFF"),
        ["variation selectors"] = Between("\uFE0F"),
        ["combining grapheme joiner"] = Between("\u034F"),
        ["left-to-right marks"] = Between("\u200E"),
        ["right-to-left marks"] = Between("\u200F"),
        ["isolates"] = text => "\u2066" + text + "\u2069",
        ["left-to-right override"] = text => "\u202D" + text + "\u202C",
        ["right-to-left override"] = text => "\u202E" + Reversed(text) + "\u202C",
        ["tag characters as noise"] = Between("\U000E0041"),
        ["written in tag characters"] = Each(c => char.ConvertFromUtf32(0xE0000 + c)),
        ["stroke through"] = Each(c => c + "\u0336"),
        ["dots above"] = Each(c => c + "\u0307"),
        ["enclosing keycaps"] = Each(c => char.IsAsciiDigit(c) ? c + "\uFE0F\u20E3" : c.ToString()),
        ["full width"] = Each(c => c is > ' ' and < '\x7F' ? ((char)(c - '!' + '\uFF01')).ToString() : c.ToString()),
        ["mathematical bold"] = Mathematical(0x1D400, 0x1D41A, 0x1D7CE),
        ["mathematical double-struck"] = Mathematical(0x1D538, 0x1D552, 0x1D7D8, "CHNPQRZ"),
        ["mathematical sans-serif"] = Mathematical(0x1D5A0, 0x1D5BA, 0x1D7E2),
        ["mathematical monospace"] = Mathematical(0x1D670, 0x1D68A, 0x1D7F6),
        ["circled"] = Each(c => char.IsAsciiLetterUpper(c) ? "" + (char)(0x24B6 + c - 'A') : char.IsAsciiLetterLower(c) ? "" + (char)(0x24D0 + c - 'a') : c == '0' ? "\u24EA" : char.IsAsciiDigit(c) ? "" + (char)(0x2460 + c - '1') : c.ToString()),
        ["dark boxes and circles"] = Each(c => char.IsAsciiLetterUpper(c) ? char.ConvertFromUtf32(0x1F170 + c - 'A') : c is >= '1' and <= '9' ? "" + (char)(0x2776 + c - '1') : c.ToString()),
        ["superscript digits"] = Digits("⁰¹²³⁴⁵⁶⁷⁸⁹"),
        ["Arabic-Indic digits"] = Digits("٠١٢٣٤٥٦٧٨٩"),
        ["Persian digits"] = Digits("۰۱۲۳۴۵۶۷۸۹"),
        ["Devanagari digits"] = Digits("०१२३४५६७८९"),
        ["Cyrillic look-alikes"] = Swap("ABCEHIJKMOPSTXaceiopsxyj", "АВСЕНІЈКМОРЅТХасеіорѕхуј"),
        ["Greek look-alikes"] = Swap("ABEZHIKMNOPTYXov", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον"),
        ["entities in decimal"] = Each(c => $"&#{(int)c};"),
        ["entities in hexadecimal"] = Each(c => $"&#x{(int)c:X};"),
        ["entities by name"] = text => text.Replace(" ", "&nbsp;", StringComparison.Ordinal).Replace("@", "&commat;", StringComparison.Ordinal).Replace(".", "&period;", StringComparison.Ordinal).Replace("/", "&sol;", StringComparison.Ordinal).Replace("-", "&hyphen;", StringComparison.Ordinal),
        ["split tags"] = Between("<b></b>"),
        ["comments inside"] = Between("<!-- x -->"),
        ["percent codes"] = Each(c => c == ' ' ? " " : $"%{(int)c:X2}"),
        ["spaces of other widths"] = text => text.Replace(' ', '\u2009'),
        ["look-alike hyphens and dots"] = text => text.Replace('-', '\u2011').Replace('.', '\uFF0E').Replace('/', '\u2215'),
        ["outlined"] = Each(c => char.IsAsciiLetterUpper(c) ? char.ConvertFromUtf32(0x1CCD6 + c - 'A') : char.IsAsciiDigit(c) ? char.ConvertFromUtf32(0x1CCF0 + c - '0') : c.ToString()),
    };

    /// <summary>The changes that only make sense between digits; they are tried on numbers that have a check digit or a cue word.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string, string>> OfNumbers = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["spaced out"] = text => string.Join(' ', text.Where(char.IsAsciiLetterOrDigit)),
        ["dotted out"] = text => string.Join('.', text.Where(char.IsAsciiLetterOrDigit)),
        ["dashed out"] = text => string.Join('-', text.Where(char.IsAsciiLetterOrDigit)),
        ["underscored out"] = text => string.Join('_', text.Where(char.IsAsciiLetterOrDigit)),
        ["tabs for spaces"] = text => text.Replace(' ', '\t'),
        ["line breaks for spaces"] = text => text.Replace(' ', '\n'),
        ["small letters"] = text => text.ToLowerInvariant(),
        ["one slip of the eye"] = text => Slip(text),
    };

    private static Func<string, string> Between(string noise) => text => string.Join(noise, text.Select(c => c.ToString()));

    private static Func<string, string> Each(Func<char, string> map) => text => string.Concat(text.Select(map));

    private static Func<string, string> Digits(string digits) => Each(c => char.IsAsciiDigit(c) ? digits[c - '0'].ToString() : c.ToString());

    private static Func<string, string> Swap(string from, string to) => Each(c => from.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? to[i].ToString() : c.ToString());

    private static Func<string, string> Mathematical(int upper, int lower, int digit, string missing = "") => Each(c => c switch
    {
        _ when missing.Contains(c, StringComparison.Ordinal) => c.ToString(),
        >= 'A' and <= 'Z' => char.ConvertFromUtf32(upper + c - 'A'),
        >= 'a' and <= 'z' => char.ConvertFromUtf32(lower + c - 'a'),
        >= '0' and <= '9' => char.ConvertFromUtf32(digit + c - '0'),
        _ => c.ToString(),
    });

    private static string Reversed(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    // The last digit that has a look-alike letter is replaced by it.
    private static string Slip(string text)
    {
        var at = text.LastIndexOfAny(['0', '1', '5', '8']);
        return at < 1 ? text : text[..at] + text[at] switch { '0' => 'O', '1' => 'l', '5' => 'S', _ => 'B' } + text[(at + 1)..];
    }
}
