using System.Collections.Immutable;

namespace OutlookGuard.Policy;

/// <summary>One thing one rule has to say: its vote, whether it can be lifted, its mend, and the words a worker reads.</summary>
/// <remarks>Immutable data: a rule file holds each of its reasons once, so that a data controller can proof-read them.</remarks>
public sealed record Reason
{
    /// <summary>The rule of the decision table.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>What this reason alone would make of the mail.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Who or what may lift it.</summary>
    public required Lift Lift { get; init; }

    /// <summary>The sentences of the guide that it keeps; at least one.</summary>
    public required ImmutableArray<GuideSentence> Enforces { get; init; }

    /// <summary>What the worker reads: plain words with named gaps, for example <c>{agency}</c>.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The one-click mend, if there is one.</summary>
    public Fix? Fix { get; init; }
}

/// <summary>Whether an override removes a reason from the outcome. It never leaves the record.</summary>
public enum Lift
{
    /// <summary>Never.</summary>
    Never = 0,

    /// <summary>By a vital or public override that covers every category found, unless the purpose is not safety.</summary>
    WhenCovered,

    /// <summary>By any vital or public override, unless the purpose is not safety.</summary>
    Always,
}
