using System.Collections.Immutable;
using OutlookGuard.Policy.Judging;

namespace OutlookGuard.Policy;

/// <summary>What a verdict comes to for a team that is still getting used to the checks.</summary>
/// <remarks>
/// The safety rules S1 to S8, D-UNAVAILABLE and E1-ENCRYPTION count in every mode: who is in danger does not wait for a rollout, and a mail
/// that nothing can encrypt cannot be sent encrypted in any mode. No mode is ever stricter than <see cref="RolloutMode.Enforce"/>.
/// </remarks>
public static class Rollout
{
    /// <summary>The longest a team may stay in a softer mode before it must be decided anew, in days, both ends counted. Chosen: a quarter.</summary>
    public const int LongestDays = 92;

    /// <summary>Whether a rule counts in every mode.</summary>
    /// <param name="rule">A rule of the decision table.</param>
    /// <returns>True for the safety rules, for an unavailable checker and for a missing encryption.</returns>
    public static bool AlwaysCounts(RuleId rule) => rule is
        RuleId.DUnavailable or RuleId.E1Encryption
        or RuleId.S1SafetyStop or RuleId.S2UnsafeContact or RuleId.S3Lookalike or RuleId.S4Place
        or RuleId.S5Subject or RuleId.S6Password or RuleId.S7Address or RuleId.S8Group;

    /// <summary>Applies a mode to a verdict.</summary>
    /// <param name="verdict">What enforcing makes of the mail.</param>
    /// <param name="facts">The facts it rests on.</param>
    /// <param name="answers">The answers it rests on.</param>
    /// <param name="mode">The sender's mode; one that is not defined enforces.</param>
    /// <returns>
    /// <paramref name="verdict"/> itself when enforcing. When observing, the same mail with every reason that does not always count moved to
    /// <see cref="RecipientVerdict.Observed"/>; when advising, with such reasons asking at most, and every one of them answerable.
    /// An offer to drop the quoted thread is kept.
    /// </returns>
    public static Verdict Apply(Verdict verdict, MailFacts facts, Answers answers, RolloutMode mode)
    {
        if (mode is not (RolloutMode.Observe or RolloutMode.Advise) || verdict.Recipients.IsDefaultOrEmpty || verdict.Recipients.Length != facts.Recipients.Length)
            return verdict;
        return new Verdict { Recipients = [.. verdict.Recipients.Zip(facts.Recipients, (enforced, recipient) => Apply(enforced, facts, recipient, answers, mode))] };
    }

    private static RecipientVerdict Apply(RecipientVerdict enforced, MailFacts facts, RecipientFacts recipient, Answers answers, RolloutMode mode)
    {
        var softer = Judgement.Of(RuleBook.ForMails, facts, recipient, answers, mode).ToVerdict(enforced.Address);
        return enforced.Obligations.Contains(Obligation.StripThread) && !softer.Obligations.Contains(Obligation.StripThread)
            ? softer with { Obligations = softer.Obligations.Add(Obligation.StripThread) }
            : softer;
    }

    /// <summary>A reason that only asks, and takes an answer.</summary>
    internal static Reason Soften(Reason reason) => reason with
    {
        Outcome = reason.Outcome.StricterOf(Outcome.Justify) == reason.Outcome ? Outcome.Justify : reason.Outcome,
        Answerable = reason.Answerable == Answerable.Never ? Answerable.ByReason : reason.Answerable,
    };
}

/// <summary>A mode with its days.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="From">Its first day, in the organisation's local calendar.</param>
/// <param name="UntilInclusive">Its last day, inclusive; after it the team is back at <see cref="RolloutMode.Enforce"/>.</param>
public sealed record RolloutTerm(RolloutMode Mode, DateOnly From, DateOnly UntilInclusive)
{
    /// <summary>The mode on one day.</summary>
    /// <param name="today">The day, in the organisation's local calendar.</param>
    /// <returns>Enforce outside the term, and where the term is longer than <see cref="Rollout.LongestDays"/>.</returns>
    public RolloutMode On(DateOnly today) =>
        today >= From && today <= UntilInclusive && UntilInclusive.DayNumber - From.DayNumber < Rollout.LongestDays
            && Mode is RolloutMode.Observe or RolloutMode.Advise
            ? Mode
            : RolloutMode.Enforce;

    /// <summary>The mode of somebody who is in several teams.</summary>
    /// <param name="terms">The terms of their teams.</param>
    /// <param name="today">The day, in the organisation's local calendar.</param>
    /// <returns>The strictest; enforce for somebody in no team.</returns>
    public static RolloutMode Strictest(ImmutableArray<RolloutTerm> terms, DateOnly today) =>
        terms.IsDefaultOrEmpty ? RolloutMode.Enforce : terms.Select(term => term.On(today)).Min();
}
