namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether an agreement with this agency covers what the mail holds.</summary>
/// <remarks>An agreement is advised, not compulsory: where she named the agency herself, one recorded reason is enough. Source: decision table R2, R3, N1.</remarks>
[Enforces(GuideSentence.HaveAgreements), Enforces(GuideSentence.OnlySufficient), Enforces(GuideSentence.SomeCircumstances)]
internal static class AgreementRule
{
    /// <summary>There is an agreement, but it is not in force.</summary>
    public static readonly Reason NotInForce = new()
    {
        Rule = RuleId.R2Agreement,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.WhenCovered,
        Enforces = [GuideSentence.HaveAgreements],
        Sentence = new("Our agreement with {agency} {lapse}."),
    };

    /// <summary>There is no agreement, and she did not name this agency.</summary>
    public static readonly Reason None = new()
    {
        Rule = RuleId.R3NoAgreement,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.WhenCovered,
        Enforces = [GuideSentence.HaveAgreements, GuideSentence.SomeCircumstances],
        Sentence = new("We have no agreement with {agency}. Why this time?"),
    };

    /// <summary>There is no agreement, but she agreed to this agency.</summary>
    public static readonly Reason NoneButSheAgreed = None with
    {
        Outcome = Outcome.Justify,
        Answerable = Answerable.ByReason,
    };

    /// <summary>The agreement leaves out something that the mail holds.</summary>
    public static readonly Reason OutsideItsCategories = new()
    {
        Rule = RuleId.N1Category,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.WhenCovered,
        Enforces = [GuideSentence.OnlySufficient, GuideSentence.HaveAgreements],
        Sentence = new("{outsideAgreement} aren't part of our agreement with {agency}. {remove}"),
    };

    public static Reason? Judge(MailFacts mail, RecipientFacts recipient)
    {
        if (!mail.HoldsPersonalData)
            return null;

        return recipient.Class switch
        {
            RecipientClass.PartnerNotLive => NotInForce,
            RecipientClass.ListedOnly => recipient.Consent == Consent.Given ? NoneButSheAgreed : None,
            RecipientClass.PartnerLive or RecipientClass.FaxRegistered => recipient.Scope == Scope.In ? null : OutsideItsCategories,
            // The others are no agency with an agreement: who they are is asked by the rules about recipients.
            _ => null,
        };
    }
}
