using System.Collections.Immutable;

namespace OutlookGuard.Api.CaseImports;

/// <summary>What a file holds.</summary>
internal enum ImportKind
{
    Cases = 0,
    People,
    Consents,
}

/// <summary>Whether a file is only looked at.</summary>
internal enum ImportMode
{
    Preview = 0,
    Import,
}

/// <summary>What becomes of a line.</summary>
internal enum ImportFate
{
    Rejected = 0,
    Unchanged,
    Changed,
    Added,
}

/// <summary>What became, or would become, of a file.</summary>
/// <param name="Lines">The lines that change something or are rejected, at most <see cref="MostTold"/>; their content is not repeated.</param>
internal sealed record ImportAnswer(ImportMode Mode, int Added, int Changed, int Unchanged, int Rejected, ImmutableArray<ImportLine> Lines)
{
    /// <summary>How many lines are told one by one.</summary>
    public const int MostTold = 1_000;

    public static ImportAnswer Of(ImportMode mode, ImmutableArray<ImportLine> lines)
    {
        int Count(ImportFate fate) => lines.Count(line => line.Fate == fate);
        return new ImportAnswer(mode, Count(ImportFate.Added), Count(ImportFate.Changed), Count(ImportFate.Unchanged), Count(ImportFate.Rejected), [.. lines.Where(line => line.Fate != ImportFate.Unchanged).OrderBy(line => line.Fate).ThenBy(line => line.Line).Take(MostTold)]);
    }
}

/// <summary>One line.</summary>
/// <param name="Line">Its number in the file.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="What">Why it is rejected.</param>
internal sealed record ImportLine(int Line, ImportFate Fate, string? What);
