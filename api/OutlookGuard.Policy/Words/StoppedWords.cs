namespace OutlookGuard.Policy;

/// <summary>What is said of a mail that is asked about, held or stopped: why, and then what to do.</summary>
internal static class StoppedWords
{
    public static IEnumerable<string> Of(Occasion told)
    {
        var shown = Shown(told);
        if (NextSteps.Says(shown, RuleId.S1SafetyStop))
            (told, shown) = Discreet(told, shown);

        string[] why = [.. Sentences(told, shown)];
        return [.. why, .. NextSteps.After(told, shown, why)];
    }

    /// <summary>Beside a stop contact no case is named and no person, and a file's name may be both.</summary>
    private static (Occasion, ShownReason[]) Discreet(Occasion told, ShownReason[] shown) => (
        told with { Mail = told.Mail with { CaseReference = null, OtherCases = [], SensitiveFiles = [], FoundElsewhere = [], PeopleWhere = null } },
        [.. shown.Select(reason => reason with { Recipient = reason.Recipient with { CaseReference = null } })]);

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
