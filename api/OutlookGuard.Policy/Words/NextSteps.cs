using OutlookGuard.Policy.Rules;

namespace OutlookGuard.Policy;

/// <summary>What to do about a mail that did not go. The last words are whom to turn to.</summary>
internal static class NextSteps
{
    private const string Danger = "If someone is in danger ring 999";

    /// <summary>The national police number for calls that are no emergency.</summary>
    private const string NationalPolicePhone = "101";

    public static IEnumerable<string> After(Occasion told, ShownReason[] shown, string[] why)
    {
        string?[] steps =
        [
            FoundElsewhere(told, shown),
            OtherCases(told, shown, why),
            CommonWords.CannotGoLater(told),
            DropTheThread(told),
            TickEverything(told, shown),
            SomeoneAtRisk(told, shown),
            Split(told),
            shown.Any(reason => reason.Reason.SuggestsRinging) ? CommonWords.RingBack : null,
            Ring999(told, why),
            told.Facts.Override == OverrideBasis.Legal ? "Give the order to the data controller." : null,
            Says(shown, RuleId.DUnavailable) ? $"Police: {told.Mail.PolicePhone ?? NationalPolicePhone}." : null,
            WhomToTurnTo.After(told, shown),
        ];
        return steps.OfType<string>();
    }

    public static bool Says(ShownReason[] shown, RuleId rule) => shown.Any(reason => reason.Reason.Rule == rule);

    private static string? FoundElsewhere(Occasion told, ShownReason[] shown) =>
        told.Mail.FoundElsewhere.IsEmpty || !shown.Any(reason => IsAboutWhatWasFound(reason.Reason.Rule)) ? null : $"Look {InWords.List(told.Mail.FoundElsewhere)}.";

    private static string? OtherCases(Occasion told, ShownReason[] shown, string[] why)
    {
        var unnamed = InWords.List(told.Mail.OtherCases.Where(reference => !why.Any(sentence => sentence.Contains(reference, StringComparison.Ordinal))));
        return unnamed.Length == 0 || !shown.Any(reason => IsAboutWhatWasFound(reason.Reason.Rule)) ? null : $"It also speaks of case {unnamed}.";
    }

    private static bool IsAboutWhatWasFound(RuleId rule) => rule is not
        (RuleId.DUnavailable or RuleId.S7Address or RuleId.S5Subject or RuleId.S8Group or RuleId.U1Unreadable or RuleId.E1Encryption);

    private static string? DropTheThread(Occasion told) =>
        told.Recipients.Any(recipient => recipient.Verdict.Outcome == Outcome.BlockRelease && recipient.Verdict.Obligations.Contains(Obligation.StripThread))
            ? "Drop the earlier messages and it can go."
            : null;

    private static string? TickEverything(Occasion told, ShownReason[] shown) =>
        OverrideRule.IsDanger(told.Facts.Override) && told.Facts.OverrideCovers != OverrideCover.Everything
        && shown.Any(reason => reason.Reason.Lift == Lift.WhenCovered) && GivesWayToDanger(told, shown)
            ? "Your reason doesn't cover all of this. Tick every kind of information it holds."
            : null;

    private static string? SomeoneAtRisk(Occasion told, ShownReason[] shown) =>
        told.Verdict.Outcome == Outcome.BlockRelease && !OverrideRule.IsDanger(told.Facts.Override) && GivesWayToDanger(told, shown)
            ? "If someone is at risk, choose 'Someone is at risk'."
            : null;

    // The way of danger is pointed out only where it would help: every reason shown gives way.
    private static bool GivesWayToDanger(Occasion told, ShownReason[] shown) =>
        told.Facts.Purpose != Purpose.NotSafety && shown.All(reason => reason.Reason.Lift != Lift.Never);

    private static string? Split(Occasion told)
    {
        var cleared = told.Recipients.Where(recipient => recipient.Verdict.Outcome.Goes()).ToArray();
        if (cleared.Length == 0)
            return null;

        var agencies = InWords.List(cleared.Select(recipient => recipient.Particulars.Agency).OfType<string>());
        return $"Send to {(agencies.Length == 0 ? "the others" : agencies)} now?";
    }

    private static string? Ring999(Occasion told, string[] why) =>
        OverrideRule.IsDanger(told.Facts.Override) && !why.Any(sentence => sentence.Contains(Danger, StringComparison.Ordinal))
            ? $"{Danger}."
            : null;
}
