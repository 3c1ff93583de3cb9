using System.Collections.Immutable;

namespace OutlookGuard.Policy;

/// <summary>The answer for one mail: what may happen, why, and what must then be done.</summary>
/// <remarks>Immutable. The strictest recipient decides; over no recipients it blocks.</remarks>
public sealed record Verdict
{
    /// <summary>One verdict for each recipient, in the order of the facts.</summary>
    public required ImmutableArray<RecipientVerdict> Recipients { get; init; }

    /// <summary>The strictest outcome of all recipients; with no recipient at all, <see cref="Outcome.HardBlock"/>.</summary>
    public Outcome Outcome => Recipients.Select(recipient => recipient.Outcome).DefaultIfEmpty(Outcome.HardBlock).Min();

    /// <summary>Every rule that fired and was not lifted for at least one recipient, each once, in the order of their codes.</summary>
    public ImmutableArray<RuleId> Reasons => Union(recipient => recipient.Reasons.Select(reason => reason.Rule));

    /// <summary>Every rule that an override removed for at least one recipient, each once, in the order of their codes.</summary>
    public ImmutableArray<RuleId> Lifted => Union(recipient => recipient.Lifted.Select(reason => reason.Rule));

    /// <summary>What must be done when it goes, each once. Carried out only for what goes.</summary>
    public ImmutableArray<Obligation> Obligations => [.. Recipients.SelectMany(recipient => recipient.Obligations).Distinct().Order()];

    /// <summary>The mends on offer, each once.</summary>
    public ImmutableArray<Fix> Fixes => [.. Recipients.SelectMany(recipient => recipient.Reasons).Select(reason => reason.Fix).OfType<Fix>().Distinct().Order()];

    private ImmutableArray<RuleId> Union(Func<RecipientVerdict, IEnumerable<RuleId>> rules) =>
        [.. Recipients.SelectMany(rules).Distinct().OrderBy(rule => rule.Code(), StringComparer.Ordinal)];
}

/// <summary>The answer for one recipient.</summary>
/// <param name="Address">The address as the facts had it.</param>
/// <param name="Outcome">The strictest of the reasons; what BASE says when there is none.</param>
/// <param name="Reasons">The rules that stand, strictest first.</param>
/// <param name="Lifted">The rules that an override removed: they stay in the record.</param>
/// <param name="Obligations">What must be done when this recipient's copy goes.</param>
public sealed record RecipientVerdict(
    string Address, Outcome Outcome, ImmutableArray<Reason> Reasons, ImmutableArray<Reason> Lifted, ImmutableArray<Obligation> Obligations);
