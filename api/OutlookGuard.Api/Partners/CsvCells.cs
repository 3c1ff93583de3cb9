using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace OutlookGuard.Api.Partners;

/// <summary>Comma-separated files, in and out. A spreadsheet that opens what we write runs nothing.</summary>
internal static class CsvCells
{
    /// <summary>The mark in front of a cell that a spreadsheet would take for a formula.</summary>
    private const char Guard = '\'';

    // What spreadsheets read as the beginning of a formula, the wide forms of East Asian keyboards too. Source: security, T34.
    private const string FormulaBeginnings = "=+-@\t\r\n|%＝＋－＠";

    private static CsvConfiguration Configuration => new(CultureInfo.InvariantCulture) { NewLine = "\r\n", BadDataFound = null, DetectColumnCountChanges = false };

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

    /// <summary>Writes one row.</summary>
    public static void Write(CsvWriter writer, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
            writer.WriteField(Close(cell ?? ""));
        writer.NextRecord();
    }

    public static CsvWriter Writer(TextWriter writer) => new(writer, Configuration, leaveOpen: true);

    /// <summary>A cell that no spreadsheet takes for a formula.</summary>
    public static string Close(string cell) =>
        cell.Length > 0 && (FormulaBeginnings.Contains(cell[0], StringComparison.Ordinal) || IsGuarded(cell) || FormulaBeginnings.Contains(cell.TrimStart() is { Length: > 0 } rest ? rest[0] : ' ', StringComparison.Ordinal))
            ? Guard + cell
            : cell;

    private static string Open(string cell) => IsGuarded(cell) ? cell[1..].Trim() : cell.Trim();

    // A mark counts only where we set one: before a formula's beginning, or before another such mark.
    private static bool IsGuarded(string cell) =>
        cell.Length > 1 && cell[0] == Guard && (FormulaBeginnings.Contains(cell[1], StringComparison.Ordinal) || cell[1] == Guard);
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
