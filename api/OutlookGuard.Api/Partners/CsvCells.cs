using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using OutlookGuard.Api.Http;

namespace OutlookGuard.Api.Partners;

/// <summary>Comma-separated files, in and out. What a spreadsheet would run is marked on the way out, and the mark is taken off on the way in.</summary>
internal static class CsvCells
{
    /// <summary>The mark that <see cref="CsvCell"/> sets in front of what a spreadsheet would take for a formula.</summary>
    private const char Guard = '\'';

    private static CsvConfiguration Configuration => new(CultureInfo.InvariantCulture) { DetectColumnCountChanges = false };

    /// <summary>Reads rows until the file ends.</summary>
    /// <param name="reader">The text.</param>
    /// <returns>Each row with the line that it begins on and whether its quotation marks are right.</returns>
    public static IEnumerable<CsvRow> Read(TextReader reader)
    {
        var broken = false;
        var configuration = Configuration;
        configuration.BadDataFound = _ => broken = true;
        using var parser = new CsvParser(reader, configuration);
        while (parser.Read())
        {
            yield return new CsvRow(parser.RawRow, [.. (parser.Record ?? []).Select(Open)], broken ? CsvForm.Broken : CsvForm.Whole);
            broken = false;
        }
    }

    /// <summary>One line, with its end. What begins with our own mark gets a second one, so that it is read back as it was.</summary>
    public static string Line(IEnumerable<string?> cells) => CsvCell.Line(cells.Select(cell => IsGuarded(cell ?? "") ? Guard + cell : cell ?? ""));

    private static string Open(string cell) => IsGuarded(cell) ? cell[1..].Trim() : cell.Trim();

    // A mark counts only where we set one: before a formula's beginning, or before another such mark.
    private static bool IsGuarded(string cell) =>
        cell.Length > 1 && cell[0] == Guard && (cell[1] == Guard || CsvCell.IsFormula(cell[1..]));
}

/// <summary>One row of a file.</summary>
/// <param name="Line">The line that it ends on, counted from 1.</param>
/// <param name="Cells">Its cells, trimmed.</param>
/// <param name="Form">Whether it could be read.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells, CsvForm Form);

/// <summary>Whether a row could be read.</summary>
internal enum CsvForm
{
    /// <summary>Its quotation marks are not right.</summary>
    Broken,

    /// <summary>It could.</summary>
    Whole,
}
