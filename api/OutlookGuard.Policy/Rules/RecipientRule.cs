namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether we know who would receive personal data, and whether the way there is safe.</summary>
/// <remarks>Source: decision table R4 to R7; 5.7 b lets an override reach a known public body that is not listed.</remarks>
[Enforces(GuideSentence.SomeCircumstances), Enforces(GuideSentence.NeedToKnow), Enforces(GuideSentence.AvoidFax), Enforces(GuideSentence.NotOverheard)]
internal static class RecipientRule
{
    /// <summary>A public body, but an address we do not know.</summary>
    public static readonly Reason UnknownPublicBody = new()
    {
        Rule = RuleId.R4Unknown,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.WhenCovered,
        Enforces = [GuideSentence.SomeCircumstances, GuideSentence.NeedToKnow],
        Sentence = new("We don't know this organisation. Check {address}."),
    };

    /// <summary>Nobody we know.</summary>
    public static readonly Reason Unknown = UnknownPublicBody with { Lift = Lift.Never };

    /// <summary>A personal address at a public mail provider.</summary>
    public static readonly Reason PersonalAddress = new()
    {
        Rule = RuleId.R5Freemail,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.Never,
        Enforces = [GuideSentence.SomeCircumstances, GuideSentence.NeedToKnow],
        Sentence = new("That's a personal address, not an agency. Take off {address}, or use a work address."),
    };

    /// <summary>A fax that is not registered, or more than ordinary personal data by fax.</summary>
    public static readonly Reason FaxHeld = new()
    {
        Rule = RuleId.R6Fax,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.Never,
        Enforces = [GuideSentence.AvoidFax, GuideSentence.NotOverheard],
        Sentence = new("Fax is the last choice. Could it go encrypted? If not: ring first, read the number back, add a cover sheet with no names, check it came."),
        SuggestsRinging = true,
    };

    /// <summary>Ordinary personal data to a registered fax: a checklist first.</summary>
    public static readonly Reason FaxChecklist = FaxHeld with
    {
        Outcome = Outcome.Justify,
        Answerable = Answerable.ByChecklist,
        Obligations = [Obligation.FaxChecklist, Obligation.CoverSheet],
    };

    /// <summary>A list whose members cannot be seen.</summary>
    public static readonly Reason UnopenedList = new()
    {
        Rule = RuleId.R7List,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.Never,
        Enforces = [GuideSentence.NeedToKnow, GuideSentence.SomeCircumstances],
        Sentence = new("I can't see who is on this list. Name the people instead of {address}."),
    };

    public static Reason? Judge(MailFacts mail, RecipientFacts recipient)
    {
        if (!mail.HoldsPersonalData)
            return null;

        return recipient.Class switch
        {
            RecipientClass.UnknownPublic => UnknownPublicBody,
            RecipientClass.UnknownOther => Unknown,
            RecipientClass.Freemail => PersonalAddress,
            RecipientClass.FaxRegistered => mail.EffectiveLevel == Sensitivity.Ordinary ? FaxChecklist : FaxHeld,
            RecipientClass.FaxUnregistered => FaxHeld,
            RecipientClass.ListUnresolved => UnopenedList,
            // The others are known to us; a class that nobody defined is an incomplete address.
            _ => null,
        };
    }
}
