namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether the agreement allows so many people's data in one mail.</summary>
/// <remarks>Source: decision table V1.</remarks>
[Enforces(GuideSentence.OnlySufficient)]
internal static class VolumeRule
{
    /// <summary>Ten or more people, and no agreement to send lists.</summary>
    public static readonly Reason TooMany = new()
    {
        Rule = RuleId.V1Volume,
        Outcome = Outcome.BlockRelease,
        Lift = Lift.Never,
        Enforces = [GuideSentence.OnlySufficient],
        Sentence = new("This holds details of {people}{peopleWhere}."),
    };

    public static Reason? Judge(MailFacts mail, RecipientFacts recipient) =>
        mail.HoldsPersonalData && mail.Bulk is not (Bulk.No or Bulk.Allowed) && recipient.Class.IsOutside() ? TooMany : null;
}
