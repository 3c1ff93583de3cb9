using System.Collections.Immutable;

namespace OutlookGuard.Policy;

/// <summary>One thing one rule has to say: its vote, what may lift or answer it, its mend, and the words a worker reads.</summary>
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

    /// <summary>How a worker may answer it, when it asks.</summary>
    public Answerable Answerable { get; init; }

    /// <summary>What must be done where this reason decides a recipient's outcome, or was answered; usually nothing.</summary>
    public ImmutableArray<Obligation> Obligations { get; init; } = [];

    /// <summary>Whether the sentence sends the worker to the telephone, so that the words about not being overheard must follow.</summary>
    public bool SuggestsRinging { get; init; }

    /// <summary>Whether these answers remove it: it asks, it may be answered, and it was.</summary>
    /// <param name="answers">What the worker said.</param>
    /// <returns>Never true for a reason that holds or stops.</returns>
    public bool IsAnsweredBy(Answers answers) =>
        Outcome == Outcome.Justify && Answerable != Answerable.Never && answers.Confirmed.Contains(Rule);
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

/// <summary>Whether a worker's own answer removes a reason that asks.</summary>
/// <remarks>
/// Other answers change the facts instead, and the mail is decided again: "she has agreed" writes a consent, "someone is at risk" is an
/// override, a purpose is a purpose. Source: decision table 5.4, item 8.
/// </remarks>
public enum Answerable
{
    /// <summary>No: only new facts do.</summary>
    Never = 0,

    /// <summary>By a reason that the worker writes and that is kept.</summary>
    ByReason,

    /// <summary>By a completed fax checklist.</summary>
    ByChecklist,
}
