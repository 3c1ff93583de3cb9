using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Invitations and contact cards (.ics, .vcf): folded lines joined, quoted-printable and escapes undone.</summary>
/// <remarks>Source: RFC 5545 3.1 and 3.3.11; RFC 6350 3.2 and 3.4; vCard 2.1 for quoted-printable.</remarks>
internal static class CalendarFile
{
    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into)
    {
        var encoding = Charset.Guess(bytes.Span) ?? throw new UnreadableException(UnreadReason.UnknownType);
        Read(Charset.Decode(encoding, bytes.Span), into);
    }

    public static void Read(string text, Reading into)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var line in Unfold(text).AsSpan().EnumerateLines())
        {
            var colon = EndOfName(line);
            var name = colon < 0 ? line : line[..colon];
            var value = colon < 0 ? default : line[(colon + 1)..];
            if (Has(name, "ENCODING=B") || Has(name, "ENCODING=BASE64") || value.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
                ReadBinary(name, value, into);
            else if (name.StartsWith("X-ALT-DESC", StringComparison.OrdinalIgnoreCase))
                AddHtml(Unescape(value.ToString()), into);
            else
                visible.Append(Line(name, Unescape(Decoded(name, value)))).Append('\n');
        }
        into.Add(HidingPlace.None, "", visible.ToString());
    }

    // The property's name says what the value is: "LOCATION: ...". A birthday is written as people write one.
    private static string Line(ReadOnlySpan<char> name, string value)
    {
        var property = name[..(name.IndexOf(';') is var end and >= 0 ? end : name.Length)];
        var isDay = DateOnly.TryParseExact(value, ["yyyyMMdd", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var born);
        if (isDay && property.Equals("BDAY", StringComparison.OrdinalIgnoreCase))
            return string.Create(CultureInfo.InvariantCulture, $"Date of birth: {born:dd/MM/yyyy}");
        return $"{property}: {Parameters(name)} {value}";
    }

    // A line that begins with a space or tab continues the one before; so does a quoted-printable line that ends in "=".
    private static string Unfold(string text)
    {
        var joined = new StringBuilder(text.Length);
        var quotedPrintable = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > 0 && line[0] is ' ' or '\t')
                joined.Append(line[1..]);
            else if (quotedPrintable && joined.Length > 0 && joined[^1] == '=')
                joined.Remove(joined.Length - 1, 1).Append(line);
            else
            {
                joined.Append('\n').Append(line);
                quotedPrintable = Has(line, "QUOTED-PRINTABLE");
            }
        }
        return joined.ToString();
    }

    private static string Decoded(ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        Has(name, "QUOTED-PRINTABLE") ? Encoding.UTF8.GetString(TransferEncoding.QuotedPrintable(Encoding.Latin1.GetBytes(value.ToString()))) : value.ToString();

    private static void ReadBinary(ReadOnlySpan<char> name, ReadOnlySpan<char> value, Reading into)
    {
        var comma = value.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? value.IndexOf(',') : -1;
        var bytes = TransferEncoding.Base64(Encoding.Latin1.GetBytes(value[(comma + 1)..].ToString()));
        into.SpendInflated(bytes.Length);
        FileReader.ReadInside(name[..Math.Max(0, name.IndexOfAny(';', ':'))].ToString(), bytes, into);
    }

    private static void AddHtml(string html, Reading into)
    {
        foreach (var piece in HtmlText.Read(html))
            into.Add(piece.Hiding, "", piece.Text);
    }

    // The colon that ends the name stands outside quotation marks.
    private static int EndOfName(ReadOnlySpan<char> line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == ':' && !quoted)
                return i;
        }
        return -1;
    }

    // CN="Amara Okafor" and other parameter values are words too.
    private static string Parameters(ReadOnlySpan<char> name)
    {
        var first = name.IndexOf(';');
        return first < 0 ? "" : name[(first + 1)..].ToString().Replace(';', ' ').Replace('=', ' ').Replace('"', ' ');
    }

    private static string Unescape(string value) => !value.Contains('\\') ? value :
        value.Replace("\\n", "\n", StringComparison.OrdinalIgnoreCase).Replace("\\,", ",", StringComparison.Ordinal)
            .Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    private static bool Has(ReadOnlySpan<char> text, string wanted) => text.Contains(wanted, StringComparison.OrdinalIgnoreCase);
}
