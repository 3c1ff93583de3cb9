using System.Collections.Immutable;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Content;

/// <summary>What the scanner may know about the world around a message.</summary>
public sealed record ScanContext
{
    /// <summary>The register's people and places.</summary>
    public required RegisterIndex Register { get; init; }

    /// <summary>The case that the worker chose, by reference, or null.</summary>
    public string? Case { get; init; }

    /// <summary>Names of organisations: our own and every agency's. Their accounts, numbers and addresses are nobody's personal data.</summary>
    public ImmutableArray<string> Organisations { get; init; } = [];

    /// <summary>Our own domains and every agency's: addresses there belong to people at work.</summary>
    public ImmutableArray<string> WorkDomains { get; init; } = [];

    /// <summary>Our own people's addresses as far as the register names them; "first.last@" says a colleague's name.</summary>
    public ImmutableArray<string> Colleagues { get; init; } = [];
}
