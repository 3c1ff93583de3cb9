using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using OutlookGuard.Api.Http;

namespace OutlookGuard.Api.CaseImports;

/// <summary>A file of the case system: a line of column names, then one line for each case, person or consent.</summary>
/// <param name="Rows">The lines, at most <see cref="MostRows"/>.</param>
internal sealed record CaseTable(ImmutableArray<CaseTableRow> Rows)
{
    /// <summary>The most lines of one file. Chosen: each is a unit of work of its own; a larger register comes in parts, in any order, as often as wanted.</summary>
    public const int MostRows = 5_000;

    /// <summary>Reads a file in UTF-8.</summary>
    /// <exception cref="BadInput">It has no such columns, or too many lines.</exception>
    public static CaseTable Read(Stream file, ImmutableArray<string> columns)
    {
        using var csv = new CsvReader(new StreamReader(file), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            TrimOptions = TrimOptions.Trim,
            PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
            MissingFieldFound = null,
            BadDataFound = null,
        });
        if (!csv.Read() || !csv.ReadHeader() || columns.FirstOrDefault(column => !csv.HeaderRecord!.Contains(column, StringComparer.OrdinalIgnoreCase)) is { } missing)
            throw BadInput.In(FieldFault.WholeDocument, $"Must begin with a line of these column names: {string.Join(", ", columns)}.");
        var rows = ImmutableArray.CreateBuilder<CaseTableRow>();
        while (csv.Read())
        {
            if (rows.Count == MostRows)
                throw BadInput.In(FieldFault.WholeDocument, $"Holds more than {MostRows} lines: send it in parts.");
            rows.Add(new CaseTableRow(csv.Parser.RawRow, columns.ToDictionary(column => column, column => csv.GetField(column)?.Trim() ?? "", StringComparer.Ordinal)));
        }

        return new CaseTable(rows.ToImmutable());
    }
}

/// <summary>One line.</summary>
/// <param name="Line">Its number in the file, from 1.</param>
/// <param name="Cells">Its cells by column name, trimmed.</param>
internal sealed record CaseTableRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells[column];

    /// <summary>A cell that holds several, parted by semicolons.</summary>
    public ImmutableArray<string> Many(string column) => [.. Cells[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public bool IsYes(string column) => Cells[column].ToLowerInvariant() is "yes" or "true" or "1" or "y";

    /// <summary>A day as 2026-03-10.</summary>
    /// <exception cref="RejectedLine">Something else.</exception>
    public DateOnly? Day(string column) => Cells[column].Length == 0 ? null
        : DateOnly.TryParseExact(Cells[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new RejectedLine($"{column} must be a day such as 2026-03-10.");
}

/// <summary>A line that cannot be taken over.</summary>
/// <param name="what">Why, without quoting it.</param>
internal sealed class RejectedLine(string what) : Exception(what);
