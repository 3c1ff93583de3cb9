using OutlookGuard.Policy.Judging;

namespace OutlookGuard.Policy;

/// <summary>Decides whether a mail may leave.</summary>
/// <remarks>
/// Pure and total: it reads only its arguments, answers every combination of them the same way every time, and never throws.
/// Every recipient is judged by itself, by every rule; the strictest decides for the mail. Source: decision table 5.3 and 5.4.
/// </remarks>
public static class DisclosurePolicy
{
    /// <summary>Judges every recipient by every rule, before anything was asked.</summary>
    /// <param name="facts">Everything the answer depends on.</param>
    /// <returns>The verdict; with no recipients it blocks.</returns>
    public static Verdict Decide(MailFacts facts) => Decide(facts, Answers.None);

    /// <summary>Judges every recipient by every rule, with what the worker said when asked.</summary>
    /// <param name="facts">Everything the answer depends on, read anew: an answer that changed a fact is already in it.</param>
    /// <param name="answers">The questions that were answered for exactly this mail.</param>
    /// <returns>The verdict; with no recipients it blocks.</returns>
    public static Verdict Decide(MailFacts facts, Answers answers) => new()
    {
        Recipients = facts.Recipients.IsDefault
            ? []
            : [.. facts.Recipients.Select(recipient => Judgement.Of(RuleBook.ForMails, facts, recipient, answers).ToVerdict(recipient.Address))],
    };

    /// <summary>Judges our own notice of a withdrawal or restriction to an agency's point of contact (F1-NOTICE).</summary>
    /// <param name="pointOfContact">Who would be told. Consent and scope play no part.</param>
    /// <param name="encryption">Whether the notice can be encrypted.</param>
    /// <returns>Encrypted and marked, unless the address is a stop contact, a survivor's own, a look-alike or incomplete.</returns>
    /// <remarks>No person is there to answer a question, so a notice is judged as if it held personal data. Source: decision table F1.</remarks>
    public static RecipientVerdict DecideNotice(RecipientFacts pointOfContact, EncryptionState encryption)
    {
        var notice = new MailFacts
        {
            Level = Sensitivity.Ordinary,
            Legibility = Legibility.Complete,
            Purpose = Purpose.Safety,
            Override = OverrideBasis.None,
            OverrideCovers = OverrideCover.Part,
            Attachments = AttachmentState.None,
            SubjectLine = SubjectLine.Clean,
            Audience = Audience.Separate,
            Bulk = Bulk.No,
            Checker = CheckerState.Available,
            Encryption = encryption,
            Release = ReleaseState.NotGranted,
            Recipients = [pointOfContact],
        };
        return Judgement.Of(RuleBook.ForNotices, notice, pointOfContact, Answers.None).ToVerdict(pointOfContact.Address);
    }
}
