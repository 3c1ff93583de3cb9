namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether this address only looks like one we know.</summary>
/// <remarks>Source: decision table S3.</remarks>
[Enforces(GuideSentence.ShareSafely)]
internal static class LookalikeRule
{
    /// <summary>A look-alike would receive personal data.</summary>
    public static readonly Reason NearlyKnown = new()
    {
        Rule = RuleId.S3Lookalike,
        Outcome = Outcome.HardBlock,
        Lift = Lift.Never,
        Enforces = [GuideSentence.ShareSafely],
        Sentence = new("This looks like {realDomain} but isn't. Use the real address?"),
        Fix = Fix.ChooseRealAddress,
    };

    /// <summary>A look-alike would receive a mail without personal data.</summary>
    public static readonly Reason NearlyKnownWithoutData = NearlyKnown with
    {
        Outcome = Outcome.Justify,
        Fix = null,
        Answerable = Answerable.ByReason,
    };

    public static Reason? Judge(MailFacts mail, RecipientFacts recipient) =>
        recipient.Class != RecipientClass.Lookalike ? null
        : mail.HoldsPersonalData ? NearlyKnown
        : NearlyKnownWithoutData;
}
