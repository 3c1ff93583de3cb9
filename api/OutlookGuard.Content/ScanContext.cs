using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Content;

/// <summary>What the scanner may know about the world around a message.</summary>
public sealed record ScanContext
{
    /// <summary>The register's people and places.</summary>
    public required RegisterIndex Register { get; init; }

    /// <summary>The case that the worker chose, by reference, or null.</summary>
    public string? Case { get; init; }

    /// <summary>The organisations and people at work that we know.</summary>
    public Workplaces Workplaces { get; init; } = Workplaces.None;
}
