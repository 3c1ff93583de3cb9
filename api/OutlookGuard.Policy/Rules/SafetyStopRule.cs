namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether this address may be written to at all.</summary>
/// <remarks>Nothing lifts these. The words for a stop contact name no case and no person. Source: decision table S1, S2, S7.</remarks>
[Enforces(GuideSentence.ShareSafely), Enforces(GuideSentence.NeedToKnow), Enforces(GuideSentence.AskWhenUnclear)]
internal static class SafetyStopRule
{
    /// <summary>It is not a whole address.</summary>
    public static readonly Reason IncompleteAddress = new()
    {
        Rule = RuleId.S7Address,
        Outcome = Outcome.HardBlock,
        Lift = Lift.Never,
        Enforces = [GuideSentence.ShareSafely],
        Sentence = new("This address isn't complete: {address}{fault}. Complete it, or take it off."),
        Fix = Fix.FixAddress,
    };

    /// <summary>A stop contact would receive personal data.</summary>
    public static readonly Reason StopContact = new()
    {
        Rule = RuleId.S1SafetyStop,
        Outcome = Outcome.HardBlock,
        Lift = Lift.Never,
        Enforces = [GuideSentence.NeedToKnow, GuideSentence.AskWhenUnclear],
        Sentence = new("This address is on a safety stop. It can't receive this. Talk to the data controller."),
    };

    /// <summary>A stop contact would receive a mail without personal data.</summary>
    public static readonly Reason StopContactWithoutData = StopContact with
    {
        Outcome = Outcome.Justify,
        Answerable = Answerable.ByReason,
    };

    /// <summary>A survivor's own address is known to be unsafe.</summary>
    public static readonly Reason UnsafeContact = new()
    {
        Rule = RuleId.S2UnsafeContact,
        Outcome = Outcome.HardBlock,
        Lift = Lift.Never,
        Enforces = [GuideSentence.ShareSafely],
        Sentence = new("We don't know that this address is safe for her. Check with her first, by the safe way on her file."),
    };

    /// <summary>Nobody checked a survivor's own address, and it would receive personal data.</summary>
    public static readonly Reason UncheckedContact = UnsafeContact with { Outcome = Outcome.BlockRelease };

    /// <summary>Nobody checked a survivor's own address; the mail holds no personal data.</summary>
    public static readonly Reason UncheckedContactWithoutData = UnsafeContact with
    {
        Outcome = Outcome.Justify,
        Answerable = Answerable.ByReason,
    };

    public static Reason? Judge(MailFacts mail, RecipientFacts recipient) => recipient.Class switch
    {
        RecipientClass.Perpetrator => mail.HoldsPersonalData ? StopContact : StopContactWithoutData,
        RecipientClass.SurvivorUnsafe => UnsafeContact,
        RecipientClass.SurvivorUnverified => mail.HoldsPersonalData ? UncheckedContact : UncheckedContactWithoutData,
        RecipientClass.SurvivorSafe or RecipientClass.FaxRegistered or RecipientClass.FaxUnregistered or RecipientClass.ListUnresolved
            or RecipientClass.InternalTeam or RecipientClass.InternalOff or RecipientClass.PartnerLive or RecipientClass.PartnerNotLive
            or RecipientClass.ListedOnly or RecipientClass.Lookalike or RecipientClass.Freemail or RecipientClass.UnknownPublic
            or RecipientClass.UnknownOther => null,
        _ => IncompleteAddress,
    };
}
