using System.Collections.Immutable;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>From the wire's words to ours.</summary>
internal static class WireForms
{
    private const PersonalDataCategories Everything = (PersonalDataCategories)((1 << DisclosureLimits.Categories) - 1);

    public static OutgoingMessage ToMessage(this DisclosureRequest request, ImmutableArray<ReadOnlyMemory<byte>> files) => new()
    {
        From = request.From.ToMailbox(),
        Recipients = [.. request.To.Concat(request.Cc).Concat(request.Bcc).Select(ToMailbox)],
        Subject = request.Subject,
        Body = request.Body.Content,
        BodyFormat = request.Body.Type == BodyType.Html ? BodyFormat.Html : BodyFormat.Text,
        QuotedThread = request.QuotedThread ?? ConfidentialText.Empty,
        Location = request.Location ?? ConfidentialText.Empty,
        Attachments = [.. request.Attachments.Zip(files, (attachment, bytes) => new Attachment(attachment.Name, bytes))],
    };

    public static Declaration ToDeclaration(this DisclosureRequest request) => new(
        string.IsNullOrWhiteSpace(request.Declared.Case) ? null : request.Declared.Case.Trim(),
        request.Declared.Purpose switch
        {
            StatedPurpose.Safety => Purpose.Safety,
            StatedPurpose.None => null,
            _ => Purpose.NotSafety,
        },
        request.Declared.Override?.ToOverride(),
        request.Client.Encryption == ClientEncryption.Available ? EncryptionState.Available : EncryptionState.Unavailable)
    {
        DelayedUntil = request.DelayedUntil,
    };

    private static Mailbox ToMailbox(this MailboxOnTheWire mailbox) => new(mailbox.Name ?? ConfidentialText.Empty, mailbox.Address);

    private static StatedOverride ToOverride(this OverrideOnTheWire stated) => new(
        stated.Basis switch
        {
            StatedBasis.Vital => OverrideBasis.VitalInterests,
            StatedBasis.Public => OverrideBasis.PublicInterest,
            StatedBasis.Legal => OverrideBasis.Legal,
            _ => OverrideBasis.None,
        },
        stated.Reason,
        stated.WhoIsAtRisk ?? ConfidentialText.Empty,
        stated.WhyConsentNotSought ?? ConfidentialText.Empty,
        stated.CoversAllCategories == true ? Everything : (stated.Categories ?? []).Aggregate(PersonalDataCategories.None, (all, one) => all | ToCategory(one)));

    // The two lists stand in the same order; a test holds them side by side.
    private static PersonalDataCategories ToCategory(StatedCategory category) => (PersonalDataCategories)(1 << (int)category);
}
