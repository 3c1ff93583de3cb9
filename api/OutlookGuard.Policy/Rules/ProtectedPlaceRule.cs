namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether this recipient may learn where someone is staying.</summary>
/// <remarks>
/// Whether the agreement's categories include places plays no part: only her own yes, or someone's danger, opens this to a partner.
/// A known public body is rung instead, even at risk of life. Source: decision table S4 and 5.7 c.
/// </remarks>
[Enforces(GuideSentence.ShareSafely), Enforces(GuideSentence.NeedToKnow), Enforces(GuideSentence.AskHer),
 Enforces(GuideSentence.NotOverheard), Enforces(GuideSentence.AskWhenUnclear)]
internal static class ProtectedPlaceRule
{
    /// <summary>A recipient who may never learn it by mail.</summary>
    public static readonly Reason NeverThere = new()
    {
        Rule = RuleId.S4Place,
        Outcome = Outcome.HardBlock,
        Lift = Lift.Never,
        Enforces = [GuideSentence.ShareSafely, GuideSentence.NeedToKnow],
        Sentence = new("This gives away where someone is staying. It can't go there. Take the place out, or take off {address}."),
    };

    /// <summary>A public body that we do not know, or a registered fax: the telephone is safer.</summary>
    public static readonly Reason RingInstead = new()
    {
        Rule = RuleId.S4Place,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.Never,
        Enforces = [GuideSentence.ShareSafely, GuideSentence.NotOverheard, GuideSentence.AskWhenUnclear],
        Sentence = new("This gives away where someone is staying. If someone is in danger ring 999 or the number on file; the data controller has been alerted."),
        Obligations = [Obligation.NotifyDataController],
        SuggestsRinging = true,
    };

    /// <summary>An agency, or a colleague outside a sealed case's team, whom she did not say may know.</summary>
    public static readonly Reason NotAgreed = new()
    {
        Rule = RuleId.S4Place,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.WhenCovered,
        Enforces = [GuideSentence.NeedToKnow, GuideSentence.AskHer],
        Sentence = new("She hasn't agreed to this agency knowing where she is. Take the place out for {agency}.{otherCase}"),
    };

    public static Reason? Judge(MailFacts mail, RecipientFacts recipient)
    {
        if (!mail.HoldsProtectedPlace)
            return null;

        return recipient.Class switch
        {
            RecipientClass.InternalTeam => null,
            RecipientClass.PartnerLive => recipient.Consent == Consent.Given ? null : NotAgreed,
            RecipientClass.PartnerNotLive or RecipientClass.ListedOnly or RecipientClass.InternalOff => NotAgreed,
            RecipientClass.UnknownPublic or RecipientClass.FaxRegistered => RingInstead,
            // These three are stopped by a rule of their own, whatever the mail holds about a place.
            RecipientClass.Malformed or RecipientClass.Perpetrator or RecipientClass.Lookalike => null,
            _ => NeverThere,
        };
    }
}
