namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether the password travels with the file it protects.</summary>
/// <remarks>Source: decision table S6.</remarks>
[Enforces(GuideSentence.ProtectFiles), Enforces(GuideSentence.NotOverheard)]
internal static class PasswordRule
{
    /// <summary>It does.</summary>
    public static readonly Reason InTheSameMail = new()
    {
        Rule = RuleId.S6Password,
        Outcome = Outcome.HardBlock,
        Lift = Lift.Never,
        Enforces = [GuideSentence.ProtectFiles, GuideSentence.NotOverheard],
        Sentence = new("The password is in the same mail as the file. I'll take it out and give it to you for a call."),
        Fix = Fix.RemovePassword,
        SuggestsRinging = true,
    };

    public static Reason? Judge(MailFacts mail, RecipientFacts recipient) => mail.Attachments switch
    {
        AttachmentState.None or AttachmentState.Protected or AttachmentState.Unprotected or AttachmentState.UnprotectedSensitive => null,
        _ => recipient.Class.IsOutside() ? InTheSameMail : null,
    };
}
