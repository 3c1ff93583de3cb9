namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether what would leave could be checked: the checker answered, and every part could be read.</summary>
/// <remarks>Source: decision table D-UNAVAILABLE, U1 and 5.7 i.</remarks>
[Enforces(GuideSentence.ShareSafely)]
internal static class ScanRule
{
    /// <summary>The checker did not answer.</summary>
    public static readonly Reason NotChecked = new()
    {
        Rule = RuleId.DUnavailable,
        Outcome = Outcome.HardBlock,
        Lift = Lift.Never,
        Enforces = [GuideSentence.ShareSafely],
        Sentence = new("I couldn't check this just now, so it hasn't gone. Try again in a minute. If someone is in danger ring 999 or the police number below."),
        Fix = Fix.Retry,
    };

    /// <summary>A part could not be read.</summary>
    public static readonly Reason NotRead = new()
    {
        Rule = RuleId.U1Unreadable,
        Outcome = Outcome.Justify,
        Lift = Lift.Always,
        Enforces = [GuideSentence.ShareSafely],
        Sentence = new("I can't read {unread}. Which case is it about, and what kinds of information?"),
        Answerable = Answerable.ByReason,
    };

    public static Reason? JudgeChecker(MailFacts mail, RecipientFacts recipient) =>
        mail.Checker != CheckerState.Available && recipient.Class.IsOutside() ? NotChecked : null;

    public static Reason? JudgeParts(MailFacts mail, RecipientFacts recipient) =>
        mail.Legibility != Legibility.Complete && recipient.Class.IsOutside() ? NotRead : null;
}
