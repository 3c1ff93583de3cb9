namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether service users would learn of each other from the list of recipients.</summary>
/// <remarks>Source: decision table S8 and 5.7 f.</remarks>
[Enforces(GuideSentence.NeedToKnow)]
internal static class GroupRule
{
    /// <summary>They would.</summary>
    public static readonly Reason SeeEachOther = new()
    {
        Rule = RuleId.S8Group,
        Outcome = Outcome.HardBlock,
        Lift = Lift.Never,
        Enforces = [GuideSentence.NeedToKnow],
        Sentence = new("These people would learn about each other. Send one each?"),
        Fix = Fix.SendSeparately,
    };

    public static Reason? Judge(MailFacts mail, RecipientFacts recipient) =>
        mail.Audience != Audience.Separate && (recipient.Class.IsSurvivorsOwn() || recipient.Class == RecipientClass.Freemail)
            ? SeeEachOther
            : null;
}
