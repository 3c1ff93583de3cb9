namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether this is shared to keep someone safe.</summary>
/// <remarks>It is not asked about a mail to a survivor's own address. Source: decision table P1, P2.</remarks>
[Enforces(GuideSentence.NotForOtherReasons), Enforces(GuideSentence.NotForItsOwnSake)]
internal static class PurposeRule
{
    /// <summary>Nobody said what it is for.</summary>
    public static readonly Reason NotStated = new()
    {
        Rule = RuleId.P1NoPurpose,
        Outcome = Outcome.Justify,
        Lift = Lift.Always,
        Enforces = [GuideSentence.NotForItsOwnSake],
        Sentence = new("What is this for?"),
    };

    /// <summary>It is for something other than safety.</summary>
    public static readonly Reason NotSafety = new()
    {
        Rule = RuleId.P2NotSafety,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.Never,
        Enforces = [GuideSentence.NotForOtherReasons],
        Sentence = new("We only share to keep someone safe."),
    };

    public static Reason? Judge(MailFacts mail, RecipientFacts recipient)
    {
        if (!mail.HoldsPersonalData || recipient.Class.IsInside() || recipient.Class.IsSurvivorsOwn())
            return null;

        return mail.Purpose switch
        {
            Purpose.Safety => null,
            Purpose.NotStated => NotStated,
            _ => NotSafety,
        };
    }
}
