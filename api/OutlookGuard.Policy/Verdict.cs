using System.Collections.Immutable;

namespace OutlookGuard.Policy;

/// <summary>The answer for one mail: what may happen, why, and what must then be done.</summary>
/// <remarks>Immutable. The strictest recipient decides; over no recipients it blocks.</remarks>
public sealed record Verdict
{
    /// <summary>One verdict for each recipient, in the order of the facts.</summary>
    public required ImmutableArray<RecipientVerdict> Recipients { get; init; }

    /// <summary>The strictest outcome of all recipients; with no recipient at all, <see cref="Outcome.HardBlock"/>.</summary>
    public Outcome Outcome => Recipients.IsDefaultOrEmpty
        ? Outcome.HardBlock
        : Recipients.Aggregate(Recipients[0].Outcome, (strictest, recipient) => strictest.StricterOf(recipient.Outcome));

    /// <summary>Every rule that fired and was neither lifted nor answered for at least one recipient, each once, sorted by code.</summary>
    public ImmutableArray<RuleId> Reasons => Rules(recipient => recipient.Reasons);

    /// <summary>Every rule that an override removed for at least one recipient, each once, sorted by code.</summary>
    public ImmutableArray<RuleId> Lifted => Rules(recipient => recipient.Lifted);

    /// <summary>Every rule that the worker's answer removed for at least one recipient, each once, sorted by code.</summary>
    public ImmutableArray<RuleId> Answered => Rules(recipient => recipient.Answered);

    /// <summary>Every rule that would have stood for at least one recipient, had the sender's team been past observing, each once, sorted by code.</summary>
    public ImmutableArray<RuleId> Observed => Rules(recipient => recipient.Observed);

    /// <summary>The rules that win: those that decide the strictest recipients, each once, sorted by code; empty when the mail goes.</summary>
    public ImmutableArray<RuleId> Winning
    {
        get
        {
            var outcome = Outcome;
            return Rules(recipient => recipient.Outcome == outcome ? recipient.Deciding : []);
        }
    }

    /// <summary>What must be done when it goes, each once, sorted by code. Carried out only for what goes.</summary>
    public ImmutableArray<Obligation> Obligations =>
        [.. Each(recipient => recipient.Obligations).Distinct().OrderBy(obligation => obligation.Code(), StringComparer.Ordinal)];

    /// <summary>The mends on offer, each once, sorted by code.</summary>
    public ImmutableArray<Fix> Fixes =>
        [.. Each(recipient => recipient.Reasons).Select(reason => reason.Fix).OfType<Fix>().Distinct().OrderBy(fix => fix.Code(), StringComparer.Ordinal)];

    /// <summary>The words to stamp, <see cref="Marking.Text"/>, when the mail goes marked; otherwise null.</summary>
    public string? MarkingText => Outcome is Outcome.AllowEncryptMark or Outcome.AllowMark ? Marking.Text : null;

    private ImmutableArray<RuleId> Rules(Func<RecipientVerdict, ImmutableArray<Reason>> reasons) =>
        [.. Each(reasons).Select(reason => reason.Rule).Distinct().OrderBy(rule => rule.Code(), StringComparer.Ordinal)];

    private IEnumerable<T> Each<T>(Func<RecipientVerdict, ImmutableArray<T>> part) =>
        Recipients.IsDefault ? [] : Recipients.SelectMany(recipient => part(recipient));
}

/// <summary>The answer for one recipient.</summary>
public sealed record RecipientVerdict
{
    /// <summary>The address as the facts had it.</summary>
    public required string Address { get; init; }

    /// <summary>The strictest of the reasons that stand; what BASE says when there is none; then what a release or a missing encryption makes of it.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The rules that stand, in the order of the rule book.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>The rules that an override removed: they stay in the record.</summary>
    public required ImmutableArray<Reason> Lifted { get; init; }

    /// <summary>The rules that the worker's answer removed: they stay in the record.</summary>
    public required ImmutableArray<Reason> Answered { get; init; }

    /// <summary>The rules that would have stood, had the sender's team been past observing: they stay in the record.</summary>
    public ImmutableArray<Reason> Observed { get; init; } = [];

    /// <summary>What must be done when this recipient's copy goes.</summary>
    public required ImmutableArray<Obligation> Obligations { get; init; }

    /// <summary>The strictest of the reasons that stand; empty when this copy goes.</summary>
    public ImmutableArray<Reason> Deciding
    {
        get
        {
            if (Outcome.Goes() || Reasons.IsEmpty)
                return [];

            var strictest = Reasons.Aggregate(Reasons[0].Outcome, (outcome, reason) => outcome.StricterOf(reason.Outcome));
            return [.. Reasons.Where(reason => reason.Outcome == strictest)];
        }
    }
}
