using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Weighs a mail while no register is connected: everybody is unknown, and what is not known stays.</summary>
internal sealed class DisclosureWeigher
{
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "The register it reads will be its state.")]
    public Task<Weighed> WeighAsync(OutgoingMessage message, Declaration declared, Sender sender, DateTimeOffset now, CancellationToken stop)
    {
        var recipients = message.Recipients
            .DistinctBy(recipient => recipient.Address, StringComparer.OrdinalIgnoreCase)
            .Select(recipient => new WeighedRecipient(recipient.Address, AgencyId: null, RecipientClass.UnknownOther))
            .ToList();
        var facts = new MailFacts
        {
            Level = Sensitivity.Ordinary,
            Legibility = Legibility.SomethingUnread,
            Purpose = declared.Purpose ?? Purpose.NotStated,
            Override = declared.Override?.Basis ?? OverrideBasis.None,
            OverrideCovers = OverrideCover.Part,
            Attachments = message.Attachments.IsEmpty ? AttachmentState.None : AttachmentState.UnprotectedSensitive,
            SubjectLine = SubjectLine.NamesSomeone,
            Audience = Audience.Separate,
            Bulk = Bulk.No,
            Checker = CheckerState.Available,
            Encryption = declared.Encryption,
            Release = ReleaseState.NotGranted,
            Recipients = [.. recipients.Select(recipient => new RecipientFacts(recipient.Address, recipient.Class, Consent.NoCase, Scope.Out))],
        };
        var report = new ScanReport { Parts = [], Findings = [], Unread = [new UnreadPart(-1, ConfidentialText.Empty, UnreadReason.ReaderMissing)] };
        return Task.FromResult(new Weighed(facts, DisclosurePolicy.Decide(facts), report, [], [.. recipients], [], RegisterVersion: 0));
    }
}
