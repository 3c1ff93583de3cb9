namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether the subject line, which no encryption covers, holds personal data.</summary>
/// <remarks>Source: decision table S5.</remarks>
[Enforces(GuideSentence.EncryptEmail)]
internal static class SubjectLineRule
{
    /// <summary>It does.</summary>
    public static readonly Reason NamesSomeone = new()
    {
        Rule = RuleId.S5Subject,
        Outcome = Outcome.HardBlock,
        Lift = Lift.Never,
        Enforces = [GuideSentence.EncryptEmail],
        Sentence = new("Names in the subject aren't protected by encryption. Use {newSubject} instead?"),
        Fix = Fix.CleanSubject,
    };

    public static Reason? Judge(MailFacts mail, RecipientFacts recipient) =>
        mail.SubjectLine != SubjectLine.Clean && recipient.Class.IsOutside() ? NamesSomeone : null;
}
