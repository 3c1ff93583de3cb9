using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Proposals;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Partners;

/// <summary>What a file of agencies would change, line by line. Nothing is written here.</summary>
internal sealed class AgencyImport
{
    /// <summary>The largest file, in bytes. Chosen: ten thousand agencies with long lists of addresses.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    /// <summary>The most lines. Chosen: above any register that was seen.</summary>
    public const int MostLines = 10_000;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, int Line)> domains = new(StringComparer.Ordinal);

    private AgencyImport()
    {
    }

    /// <summary>Reads a file against the register.</summary>
    public static async Task<ImmutableArray<DraftedLine>> ReadAsync(string text, GuardDb db, RegisterSnapshot register, DateOnly today, CancellationToken stop)
    {
        using var reader = new StringReader(text);
        var rows = CsvCells.Read(reader).ToList();
        if (rows.Count == 0)
            throw BadInput.In(FieldFault.WholeDocument, "Is empty.");
        if (rows.Count - 1 > MostLines)
            throw BadInput.In(FieldFault.WholeDocument, $"Holds more than {MostLines} lines.");
        var columns = ColumnsOf(rows[0]);
        var waiting = (await ProposalReader.Waiting(db).Where(row => row.Kind == Kind).Select(row => new { row.Subject, row.After }).ToListAsync(stop))
            .ToLookup(row => row.Subject, row => row.After, StringComparer.Ordinal);
        var faxes = await db.Set<FaxNumberRow>().AsNoTracking().ToListAsync(stop);
        var import = new AgencyImport();
        return
        [
            .. rows.Skip(1).Where(row => row.Cells.Any(cell => cell.Length > 0))
                .Select(row => import.Read(row, columns, register, faxes, today))
                .Select(line => line is { Word: LineWord.New or LineWord.Changed, After: { } after } && waiting[after.Id].Contains(AgencyRecord.Written(after))
                    ? line with { Word = LineWord.AlreadyProposed }
                    : line),
        ];
    }

    private static readonly string Kind = ProposalCodes.Code(ProposalKind.Agency);

    private static ImmutableArray<AgencyColumn> ColumnsOf(CsvRow head)
    {
        var columns = ImmutableArray.CreateBuilder<AgencyColumn>();
        foreach (var (index, name) in head.Cells.Index())
        {
            var column = AgencyColumns.All.FirstOrDefault(one => one.Name.Equals(name.Trim('\uFEFF').Replace(' ', '_'), StringComparison.OrdinalIgnoreCase))
                ?? throw BadInput.In($"column[{index + 1}]", $"Is not a column that is known here. Known are: {string.Join(", ", AgencyColumns.All.Select(one => one.Name))}.");
            if (columns.Contains(column))
                throw BadInput.In($"column[{index + 1}]", "Is there twice.");
            columns.Add(column);
        }

        return columns.Any(column => column.Name == AgencyColumns.Id) ? columns.ToImmutable() : throw BadInput.In(AgencyColumns.Id, "Is missing: the first line names the columns.");
    }

    private DraftedLine Read(CsvRow row, ImmutableArray<AgencyColumn> columns, RegisterSnapshot register, List<FaxNumberRow> faxes, DateOnly today)
    {
        if (row.Form == CsvForm.Broken)
            return DraftedLine.Rejected(row.Line, "", "Its quotation marks are not right.");
        if (row.Cells.Count != columns.Length)
            return DraftedLine.Rejected(row.Line, "", $"Has {row.Cells.Count} cells instead of {columns.Length}.");

        var id = row.Cells[IndexOfId(columns)].ToLowerInvariant();
        if (id.Length is 0 or > AgencyLimits.IdCharacters || !System.Text.RegularExpressions.Regex.IsMatch(id, AgencyLimits.Id, System.Text.RegularExpressions.RegexOptions.NonBacktracking))
            return DraftedLine.Rejected(row.Line, id, "The column id must hold lower-case letters, digits, hyphens and underscores.");
        if (!ids.TryAdd(id, row.Line))
            return DraftedLine.Rejected(row.Line, id, $"The same id stands in line {ids[id]}.");

        var standing = Standing(id, register, faxes);
        var drafted = standing?.Document ?? new AgencyDocument { Id = id, Name = "" };
        foreach (var (column, cell) in columns.Zip(row.Cells))
        {
            try
            {
                drafted = column.Take(drafted, cell);
            }
            catch (FormatException fault)
            {
                return DraftedLine.Rejected(row.Line, id, $"The column {column.Name} {fault.Message}.");
            }
        }

        return Judge(row.Line, standing, drafted, register, today);
    }

    private DraftedLine Judge(int line, StandingAgency? standing, AgencyDocument after, RegisterSnapshot register, DateOnly today)
    {
        var before = standing is null ? null : AgencyRecord.Written(standing.Document);
        var written = AgencyRecord.Written(after);
        if (before == written)
            return new DraftedLine(line, after.Id, after.Name, LineWord.Unchanged, [], [], [], after, standing);
        var faults = JsonShape.Check(System.Text.Encoding.UTF8.GetBytes(written), StrictJson.Options.GetTypeInfo(typeof(AgencyDocument)));
        var found = AgencyRules.Check(after, Known.In(register), today);
        var reasons = faults.Concat(found.Faults).Select(fault => $"{fault.Field}: {fault.What}").Concat(Clashes(line, after)).ToImmutableArray();
        return new DraftedLine(
            line,
            after.Id,
            after.Name,
            reasons.IsEmpty ? (standing is null ? LineWord.New : LineWord.Changed) : LineWord.Rejected,
            DocumentDiff.Between(before, written),
            [.. found.Warnings],
            reasons,
            after,
            standing);
    }

    // The register does not hold this file's other lines yet.
    private IEnumerable<string> Clashes(int line, AgencyDocument after)
    {
        foreach (var domain in after.Domains.Select(domain => domain.ToLowerInvariant()).Distinct(StringComparer.Ordinal))
        {
            if (!domains.TryAdd(domain, (after.Id, line)) && !after.SharedDomain)
                yield return $"domains: Stands in line {domains[domain].Line} as well: tick shared_domain in both.";
        }
    }

    private static StandingAgency? Standing(string id, RegisterSnapshot register, List<FaxNumberRow> faxes)
    {
        if (register.Agencies.GetValueOrDefault(id) is not { } row)
            return null;
        var agreement = register.Agreements.GetValueOrDefault(id);
        return new StandingAgency(
            AgencyRecord.DocumentOf(row, agreement, faxes.Where(fax => fax.AgencyIds.Contains(id)).OrderBy(fax => fax.Address, StringComparer.Ordinal)), row.Version, agreement?.ApprovedEnd ?? agreement?.EndInclusive);
    }

    private static int IndexOfId(ImmutableArray<AgencyColumn> columns) => columns.IndexOf(columns.Single(column => column.Name == AgencyColumns.Id));
}

/// <summary>What one line would do.</summary>
internal sealed record DraftedLine(
    int Line,
    string Id,
    string Name,
    LineWord Word,
    ImmutableArray<FieldChange> Changes,
    ImmutableArray<FieldFault> Warnings,
    ImmutableArray<string> Reasons,
    AgencyDocument? After,
    StandingAgency? Standing)
{
    public static DraftedLine Rejected(int line, string id, string why) => new(line, id, "", LineWord.Rejected, [], [], [why], null, null);
}

/// <summary>What a line of a file would do.</summary>
internal enum LineWord
{
    /// <summary>Nothing: it cannot be used.</summary>
    Rejected,

    /// <summary>Nothing: the same stands.</summary>
    Unchanged,

    /// <summary>Nothing: the same was proposed and waits.</summary>
    AlreadyProposed,

    /// <summary>It changes an agency.</summary>
    Changed,

    /// <summary>It adds an agency.</summary>
    New,
}
