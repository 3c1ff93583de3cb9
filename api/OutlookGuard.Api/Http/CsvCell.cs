using System.Buffers;

namespace OutlookGuard.Api.Http;

/// <summary>Writes one cell of a CSV file so that a spreadsheet takes it for text and nothing else.</summary>
/// <remarks>Source: RFC 4180 for the quotes; security goals, T34: no cell begins a formula.</remarks>
internal static class CsvCell
{
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n|%＝＋－＠");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\t\r\n");

    public static string Of(string text)
    {
        var harmless = IsFormula(text) ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny(Quoted) < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Whether a spreadsheet might take a text for a formula.</summary>
    public static bool IsFormula(string text) => text.AsSpan().TrimStart().IndexOfAny(Formula) == 0 || text.AsSpan().IndexOfAny("\t\r\n") == 0;

    /// <summary>A whole line with its end.</summary>
    public static string Line(params IEnumerable<string> cells) => string.Join(',', cells.Select(Of)) + "\r\n";
}
