namespace OutlookGuard.Policy;

/// <summary>The last words: the data controller, and the number.</summary>
internal static class WhomToTurnTo
{
    public static string? After(Occasion told, ShownReason[] shown)
    {
        var name = told.Mail.DataController;
        var phone = told.Mail.DataControllerPhone;
        if (NextSteps.Says(shown, RuleId.S1SafetyStop))
            return phone is null ? null : $"The data controller's number is {phone}.";

        return told.Verdict.Outcome switch
        {
            Outcome.Justify => null,
            Outcome.BlockRelease => $"It's held. Send it to the data controller{Named(name)}{OrRing(phone)}.",
            _ when shown.Any(reason => reason.Reason is { Outcome: Outcome.HardBlock, Fix: null }) => $"Talk to the data controller{Named(name)}{On(phone)}.",
            _ => phone is null ? null : $"Stuck? The data controller's number is {phone}.",
        };
    }

    private static string Named(string? name) => name is null ? "" : $" ({name})";

    private static string OrRing(string? phone) => phone is null ? "" : $", or ring {phone}";

    private static string On(string? phone) => phone is null ? "" : $" on {phone}";
}
