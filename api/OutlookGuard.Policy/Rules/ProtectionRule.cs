namespace OutlookGuard.Policy.Rules;

/// <summary>Asks how what leaves is protected: the marking, the encryption, the passwords of files.</summary>
/// <remarks>A mail that is in order goes without a question; only marking and encryption are added. Source: decision table BASE, A1, E1 and 5.7 e, g.</remarks>
[Enforces(GuideSentence.ShareForSafety), Enforces(GuideSentence.EncryptEmail), Enforces(GuideSentence.MarkPersonal), Enforces(GuideSentence.ProtectFiles)]
internal static class ProtectionRule
{
    /// <summary>A file holds sensitive data and has no password of its own.</summary>
    public static readonly Reason UnprotectedFile = new()
    {
        Rule = RuleId.A1Unprotected,
        Outcome = Outcome.Justify,
        Lift = Lift.Always,
        Enforces = [GuideSentence.ProtectFiles],
        Sentence = new("This file holds {inFiles}. Protect it for her worker?{files}"),
        Fix = Fix.ProtectFiles,
        Answerable = Answerable.ByReason,
    };

    /// <summary>It would go encrypted, but nothing can encrypt it.</summary>
    public static readonly Reason CannotEncrypt = new()
    {
        Rule = RuleId.E1Encryption,
        Outcome = Outcome.HardBlock,
        Lift = Lift.Never,
        Enforces = [GuideSentence.EncryptEmail],
        Sentence = new("I can't encrypt this just now, so it hasn't gone. Try again in a minute."),
        Fix = Fix.Retry,
    };

    /// <summary>BASE: what happens where no rule speaks.</summary>
    public static Outcome Base(MailFacts mail, RecipientFacts recipient) =>
        !mail.HoldsPersonalData ? Outcome.Allow
        : recipient.Class.IsInside() ? Outcome.AllowMark
        : Outcome.AllowEncryptMark;

    public static Reason? JudgeFiles(MailFacts mail, RecipientFacts recipient) =>
        mail.Attachments == AttachmentState.UnprotectedSensitive && recipient.Class.IsOutside() && !recipient.Class.IsFax()
            ? UnprotectedFile
            : null;

    /// <summary>Asked last, because only what would otherwise go encrypted needs encryption.</summary>
    public static Reason? JudgeEncryption(MailFacts mail, Outcome outcome) =>
        outcome == Outcome.AllowEncryptMark && mail.Encryption != EncryptionState.Available ? CannotEncrypt : null;
}
