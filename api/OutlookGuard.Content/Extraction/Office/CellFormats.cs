using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>How numbers in cells are shown: which of them are dates, and which keep leading zeros.</summary>
/// <remarks>Source: ECMA-376 part 1, 18.8.30 and 18.8.31 (number formats 14 to 22 and 45 to 47 are dates and times).</remarks>
internal sealed class CellFormats
{
    // Days between the two ways of counting.
    private const int From1900To1904 = 1462;
    private const double LastDay = 2_958_466;

    private readonly List<string> codes = [];

    public static CellFormats None { get; } = new();

    public static CellFormats Read(ReadOnlyMemory<byte> content)
    {
        var formats = new CellFormats();
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        var inCells = false;
        using var xml = SafeXml.Over(content);
        while (xml.Read())
        {
            if (xml.Name == "cellXfs")
                inCells = xml.IsStart && !xml.IsEmpty;
            else if (xml.IsStart && xml.Name == "numFmt")
                own.TryAdd(xml.Attribute("numFmtId"), xml.Attribute("formatCode"));
            else if (xml.IsStart && inCells && xml.Name == "xf")
                formats.codes.Add(own.GetValueOrDefault(xml.Attribute("numFmtId")) ?? BuiltIn(xml.Attribute("numFmtId")));
        }
        return formats;
    }

    /// <summary>A number as its reader sees it, as far as it matters for names and numbers of people.</summary>
    public string Show(string number, int style, bool from1904)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return number;
        return Show(value, style >= 0 && style < codes.Count ? codes[style] : "", from1904);
    }

    public static string Show(double value, string code, bool from1904)
    {
        if (IsDate(code))
            return Date(value + (from1904 ? From1900To1904 : 0), code);
        return Pattern(code) is { } pattern ? Fill(value, pattern) : value.ToString(Math.Abs(value) < 1e15 ? "0.##########" : "R", CultureInfo.InvariantCulture);
    }

    /// <summary>The built-in format of a number that workbooks do not spell out.</summary>
    public static string BuiltIn(string id) => id switch
    {
        "14" or "15" or "16" or "17" or "27" or "28" or "29" or "30" or "31" or "36" or "50" or "51" or "52" or "53" or "54" or "57" or "58" => "dd/mm/yyyy",
        "22" => "dd/mm/yyyy hh:mm",
        "18" or "19" or "20" or "21" or "45" or "46" or "47" or "32" or "33" => "hh:mm",
        _ => "",
    };

    private static bool IsDate(string code)
    {
        var letters = Letters(code);
        return letters.Contains('d') || letters.Contains('y') || (letters.Contains('m') && !letters.Contains('#')) || letters.Contains('h');
    }

    private static string Date(double days, string code)
    {
        if (days is < 0 or > LastDay)
            return days.ToString(CultureInfo.InvariantCulture);
        var letters = Letters(code);
        // Up to February 1900 the serial numbers are one day off, for a leap day that never was.
        var moment = DateTime.FromOADate(days is > 0 and < 60 ? days + 1 : days);
        var day = letters.Contains('d') || letters.Contains('y') || !letters.Contains('h');
        return moment.ToString(!day ? "HH:mm" : letters.Contains('h') ? "dd/MM/yyyy HH:mm" : "dd/MM/yyyy", CultureInfo.InvariantCulture);
    }

    // The letters of a format outside quotation marks, brackets and escapes, in lower case.
    private static string Letters(string code)
    {
        var letters = new StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            var end = code[i] switch { '"' => code.IndexOf('"', i + 1), '[' => code.IndexOf(']', i + 1), '\\' or '_' or '*' => i + 1, _ => i };
            if (end < 0)
                break;
            if (end == i)
                letters.Append(char.ToLowerInvariant(code[i]));
            i = end;
        }
        return letters.ToString();
    }

    // "00000000000" or "000 000 0000": zeros with separators, as for phone and NHS numbers. A language may stand before it in brackets.
    private static string? Pattern(string code)
    {
        var plain = code.StartsWith('[') ? code[(code.IndexOf(']', StringComparison.Ordinal) + 1)..] : code;
        plain = plain.Replace("\\", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal);
        return plain.Count(character => character == '0') > 1 && plain.All(character => character is '0' or ' ' or '-') ? plain : null;
    }

    private static string Fill(double value, string pattern)
    {
        var digits = Math.Abs(value).ToString("0", CultureInfo.InvariantCulture).PadLeft(pattern.Count(character => character == '0'), '0');
        var filled = new StringBuilder(pattern);
        var next = digits.Length - 1;
        for (var i = filled.Length - 1; i >= 0; i--)
        {
            if (filled[i] == '0')
                filled[i] = digits[next--];
        }
        return digits[..(next + 1)] + filled;
    }
}
