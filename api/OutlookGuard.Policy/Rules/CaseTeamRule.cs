namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether a colleague outside a sealed case's team needs to know.</summary>
/// <remarks>Source: decision table R1.</remarks>
[Enforces(GuideSentence.NeedToKnow)]
internal static class CaseTeamRule
{
    /// <summary>The case is sealed and this colleague is not on its team.</summary>
    public static readonly Reason NotOnTheTeam = new()
    {
        Rule = RuleId.R1Sealed,
        Outcome = Outcome.Justify,
        Lift = Lift.WhenCovered,
        Enforces = [GuideSentence.NeedToKnow],
        Sentence = new("This case is limited to a small team. Does she need to know?"),
        Answerable = Answerable.ByReason,
    };

    public static Reason? Judge(MailFacts mail, RecipientFacts recipient) =>
        mail.HoldsPersonalData && recipient.Class == RecipientClass.InternalOff ? NotOnTheTeam : null;
}
