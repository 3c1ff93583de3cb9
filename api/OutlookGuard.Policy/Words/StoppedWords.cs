namespace OutlookGuard.Policy;

/// <summary>What is said of a mail that is asked about, held or stopped: why, and then what to do.</summary>
internal static class StoppedWords
{
    public static IEnumerable<string> Of(Occasion told)
    {
        var shown = Shown(told);
        string[] why = [.. Sentences(told, shown)];
        return [.. why, .. NextSteps.After(told, shown, why)];
    }

    /// <summary>The reasons at the winning level first, then every reason with a mend, so that one pass mends all.</summary>
    private static ShownReason[] Shown(Occasion told)
    {
        var outcome = told.Verdict.Outcome;
        var winning = told.Recipients
            .Where(recipient => recipient.Verdict.Outcome == outcome)
            .SelectMany(recipient => recipient.Verdict.Deciding.Select(reason => new ShownReason(reason, recipient.Particulars)));
        var mendable = told.Recipients
            .Where(recipient => !recipient.Verdict.Outcome.Goes())
            .SelectMany(recipient => recipient.Verdict.Reasons.Where(reason => reason.Fix is not null).Select(reason => new ShownReason(reason, recipient.Particulars)));
        return [.. winning.Concat(mendable).Distinct()];
    }

    /// <summary>Each reason once for each agency: recipients of whom the same is said share a sentence, which lists their addresses.</summary>
    private static IEnumerable<string> Sentences(Occasion told, ShownReason[] shown) => shown
        .GroupBy(reason => Gaps.Fill(reason.Reason.Sentence, told.Mail, reason.Recipient, []))
        .Select(same => Gaps.Fill(same.First().Reason.Sentence, told.Mail, same.First().Recipient, same.Select(reason => reason.Recipient.Address)));
}
