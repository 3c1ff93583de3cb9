using System.Collections.Immutable;

namespace OutlookGuard.Policy;

/// <summary>What the worker said when a mail was asked about.</summary>
/// <remarks>
/// Immutable. An answer removes exactly the reasons it names, and only where they ask and may be answered: it can never touch a held or
/// stopped one. Source: decision table 5.4, item 8.
/// </remarks>
public sealed record Answers
{
    /// <summary>Nothing was asked yet.</summary>
    public static Answers None { get; } = new() { Doubt = Doubt.None };

    /// <summary>The rules whose question was answered with a reason, or with a completed checklist.</summary>
    public ImmutableArray<RuleId> Confirmed { get; init; } = [];

    /// <summary>Whether the worker said "I'm not sure".</summary>
    public Doubt Doubt { get; init; }
}

/// <summary>Whether a worker is in doubt about a question.</summary>
public enum Doubt
{
    /// <summary>"I'm not sure": what would be asked is held for the data controller.</summary>
    NotSure = 0,

    /// <summary>No doubt was stated.</summary>
    None,
}
