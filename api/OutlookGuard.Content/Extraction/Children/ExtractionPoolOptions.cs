using System.Collections.Immutable;

namespace OutlookGuard.Content.Extraction;

/// <summary>How the pool starts its children.</summary>
/// <param name="FileName">The program: a path, or a name on the path.</param>
/// <param name="Arguments">Its arguments; the program then serves <see cref="ExtractionChild.RunAsync"/> on its standard streams.</param>
public sealed record ExtractionCommand(string FileName, ImmutableArray<string> Arguments);

/// <summary>How the pool is set up.</summary>
public sealed record ExtractionPoolOptions
{
    /// <summary>What starts a child.</summary>
    public required ExtractionCommand Command { get; init; }

    /// <summary>How many attachments are read at the same time, 1 or more. Each child may use <see cref="Limits.ExtractionMemory"/>.</summary>
    public int Children { get; init; } = 2;

    /// <summary>How long one attachment may take, counted from when its bytes are handed over.</summary>
    public TimeSpan Time { get; init; } = Limits.ExtractionTime;

    /// <summary>How many attachments a child reads before a fresh one takes its place.</summary>
    public int ReadingsPerChild { get; init; } = Limits.ReadingsPerChild;
}
