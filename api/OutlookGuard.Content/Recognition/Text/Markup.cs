using System.Buffers;
using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Recognition.Text;

/// <summary>Reads through what a browser would not show: entities, tags inside words, comments, percent codes.</summary>
/// <remarks>Source: HTML Living Standard 13.5 (character references, the names that spell single characters) and 13.2 (tags, comments); RFC 3986 2.1.</remarks>
internal static class Markup
{
    private const int LongestReference = 16;
    private const int LongestTag = 400;

    private static readonly SearchValues<char> Marks = SearchValues.Create("&<%");

    private static readonly string[] Names =
    [
        "nbsp \u00A0", "ensp \u2002", "emsp \u2003", "thinsp \u2009", "shy \u00AD", "zwj \u200D", "zwnj \u200C", "amp &", "lt <", "gt >", "quot \"", "apos '",
        "commat @", "period .", "sol /", "colon :", "hyphen -", "dash -", "ndash -", "mdash -", "lowbar _", "num #", "plus +", "comma ,", "lpar (", "rpar )",
        "Tab \t", "NewLine \n", "ZeroWidthSpace \u200B", "NoBreak \u2060", "minus -", "bull \u2022", "middot \u00B7", "rsquo '", "lsquo '", "deg °",
    ];

    // These stand inside a word without parting it; every other tag parts.
    private static readonly string[] Inline =
        ["b", "i", "u", "em", "strong", "span", "font", "a", "small", "big", "sub", "sup", "s", "wbr", "code", "mark", "tt", "ins", "del", "q", "abbr", "bdo", "bdi"];

    /// <summary>Whether a text has anything that would be read differently. Texts without &amp;, &lt; and % answer at the speed of memory.</summary>
    public static bool Exists(string text)
    {
        var position = 0;
        while (position < text.Length)
        {
            var next = text.AsSpan(position).IndexOfAny(Marks);
            if (next < 0)
                return false;
            position += next;
            if (Read(text, position, out _) > position)
                return true;
            position++;
        }

        return false;
    }

    public static TextView Decoded(TextView source)
    {
        var text = source.Text;
        var built = new ViewBuilder(source);
        var i = 0;
        while (i < text.Length)
        {
            var plain = text.AsSpan(i).IndexOfAny(Marks);
            var stop = plain < 0 ? text.Length : i + plain;
            if (stop > i)
            {
                built.Copy(i, stop);
                i = stop;
                continue;
            }

            var end = Read(text, i, out var said);
            if (end == i)
            {
                built.Copy(i, i + 1);
                i++;
                continue;
            }

            built.Add(said, i, end);
            i = end;
        }

        return built.Build(Sight.Disguised);
    }

    private static int Read(string text, int at, out string said) => text[at] switch
    {
        '&' => Reference(text, at, out said),
        '<' => Tag(text, at, out said),
        _ => Percent(text, at, out said),
    };

    private static int Reference(string text, int at, out string said)
    {
        said = "";
        var rest = text.AsSpan(at + 1, Math.Min(LongestReference, text.Length - at - 1));
        if (rest.StartsWith("#"))
            return Number(rest[1..], at + 2, out said);
        var close = rest.IndexOf(';');
        foreach (var pair in Names)
        {
            var space = pair.IndexOf(' ', StringComparison.Ordinal);
            if (close == space && rest[..close].Equals(pair.AsSpan(0, space), StringComparison.OrdinalIgnoreCase))
            {
                said = pair[(space + 1)..];
                return at + close + 2;
            }
        }

        return at;
    }

    // The semicolon may be missing: a browser reads on without it.
    private static int Number(ReadOnlySpan<char> rest, int at, out string said)
    {
        said = "";
        var hex = rest.StartsWith("x", StringComparison.OrdinalIgnoreCase);
        var first = hex ? 1 : 0;
        var end = first;
        while (end < rest.Length && (hex ? Glyph.IsHex(rest[end]) : Glyph.IsDigit(rest[end])))
            end++;
        if (end == first || !int.TryParse(rest[first..end], hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code) || !Rune.IsValid(code))
            return at - 2;
        said = new Rune(code).ToString();
        return at + end + (end < rest.Length && rest[end] == ';' ? 1 : 0);
    }

    private static int Tag(string text, int at, out string said)
    {
        said = "";
        var rest = text.AsSpan(at, Math.Min(LongestTag, text.Length - at));
        if (rest.StartsWith("<!--"))
        {
            var close = rest.IndexOf("-->", StringComparison.Ordinal);
            return close < 0 ? at : at + close + 3;
        }

        var name = rest.Length > 1 && rest[1] == '/' ? 2 : 1;
        var end = name;
        while (end < rest.Length && (Glyph.IsLetter(rest[end]) || Glyph.IsDigit(rest[end])))
            end++;
        var stop = rest.IndexOf('>');
        if (end == name || stop < 0 || end >= rest.Length || !(rest[end] is '>' or '/' or ' ' or '\n' or '\t' or '\r') || rest[1..stop].Contains('<'))
            return at;
        if (rest[end] is ' ' && !rest[..stop].Contains('=') && rest[stop - 1] != '/')
            return at;
        said = IsInline(rest[name..end]) ? "" : " ";
        return at + stop + 1;
    }

    private static bool IsInline(ReadOnlySpan<char> name)
    {
        foreach (var inline in Inline)
        {
            if (Glyph.Same(name, inline))
                return true;
        }

        return false;
    }

    private static int Percent(string text, int at, out string said)
    {
        said = "";
        if (at + 2 >= text.Length || !Glyph.IsHex(text[at + 1]) || !Glyph.IsHex(text[at + 2]))
            return at;
        var code = byte.Parse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (code is < 0x20 or > 0x7E)
            return at;
        said = ((char)code).ToString();
        return at + 3;
    }
}
