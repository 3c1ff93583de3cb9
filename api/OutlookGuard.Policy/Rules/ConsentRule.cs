namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether her own wishes let this personal data reach this recipient.</summary>
/// <remarks>
/// It is asked of agencies and of everybody who is not known, never of our own people or of herself. It also speaks where another rule
/// already holds the mail. Someone's danger outranks it. Source: decision table C2 to C7.
/// </remarks>
[Enforces(GuideSentence.AskHer), Enforces(GuideSentence.AskWhenUnclear), Enforces(GuideSentence.MayWithdraw),
 Enforces(GuideSentence.NothingAfterWithdrawal), Enforces(GuideSentence.MayRestrict), Enforces(GuideSentence.OnlySufficient)]
internal static class ConsentRule
{
    /// <summary>Nobody asked her about this agency.</summary>
    public static readonly Reason NotRecorded = new()
    {
        Rule = RuleId.C2NotRecorded,
        Outcome = Outcome.Justify,
        Lift = Lift.WhenCovered,
        Enforces = [GuideSentence.AskHer, GuideSentence.AskWhenUnclear],
        Sentence = new("I can't see that she's agreed to share with {agency}. She has agreed / Someone is at risk / I'm not sure.{otherCase}"),
    };

    /// <summary>She agreed, for a time that is over.</summary>
    public static readonly Reason Expired = NotRecorded with
    {
        Rule = RuleId.C6Expired,
        Sentence = new(NotRecorded.Sentence.Text + "{ended}"),
    };

    /// <summary>No case was chosen and none matched.</summary>
    public static readonly Reason NoCase = NotRecorded with
    {
        Rule = RuleId.C7NoCase,
        Sentence = new("I can't see that she's agreed to share with {agency}. She has agreed / Someone is at risk / I'm not sure. Choose her case first."),
    };

    /// <summary>She said no.</summary>
    public static readonly Reason Refused = new()
    {
        Rule = RuleId.C3Refused,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.WhenCovered,
        Enforces = [GuideSentence.AskHer],
        Sentence = new("She refused consent for {agency}.{otherCase}"),
    };

    /// <summary>She took her consent back.</summary>
    public static readonly Reason Withdrawn = new()
    {
        Rule = RuleId.C4Withdrawn,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.WhenCovered,
        Enforces = [GuideSentence.MayWithdraw, GuideSentence.NothingAfterWithdrawal],
        Sentence = new("She withdrew her consent{when}. You can't share more about her unless someone is at risk or the law requires it.{otherCase}"),
    };

    /// <summary>She ruled this agency out, or some of what the mail holds.</summary>
    public static readonly Reason Restricted = new()
    {
        Rule = RuleId.C5Restricted,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.WhenCovered,
        Enforces = [GuideSentence.MayRestrict, GuideSentence.OnlySufficient],
        Sentence = new("She doesn't want {outsideConsent} shared with {agency}.{otherCase}"),
    };

    public static Reason? Judge(MailFacts mail, RecipientFacts recipient)
    {
        if (!mail.HoldsPersonalData || !IsAskedOf(recipient.Class))
            return null;

        return recipient.Consent switch
        {
            Consent.Given or Consent.NotRequired => null,
            Consent.NotRecorded => NotRecorded,
            Consent.Expired => Expired,
            Consent.NoCase => NoCase,
            Consent.Restricted => Restricted,
            Consent.Refused => Refused,
            _ => Withdrawn,
        };
    }

    private static bool IsAskedOf(RecipientClass recipientClass) => recipientClass
        is RecipientClass.PartnerLive or RecipientClass.PartnerNotLive or RecipientClass.ListedOnly
        or RecipientClass.UnknownPublic or RecipientClass.UnknownOther or RecipientClass.Freemail
        or RecipientClass.FaxRegistered or RecipientClass.FaxUnregistered or RecipientClass.ListUnresolved;
}
