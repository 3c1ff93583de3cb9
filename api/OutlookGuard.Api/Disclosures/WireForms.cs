using System.Collections.Immutable;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>From the wire's words to ours.</summary>
internal static class WireForms
{
    private const PersonalDataCategories Everything = (PersonalDataCategories)((1 << DisclosureLimits.Categories) - 1);

    public static OutgoingMessage ToMessage(this DisclosureRequest request, ImmutableArray<Attachment> files) => new()
    {
        From = request.From.ToMailbox(),
        Recipients = [.. request.To.Concat(request.Cc).Concat(request.Bcc).Select(ToMailbox)],
        Subject = request.Subject,
        Body = request.Body.Content,
        BodyFormat = request.Body.Type == BodyType.Html ? BodyFormat.Html : BodyFormat.Text,
        QuotedThread = request.QuotedThread ?? ConfidentialText.Empty,
        Location = request.Location ?? ConfidentialText.Empty,
        Attachments = files,
    };

    public static Declaration ToDeclaration(this DisclosureRequest request) => new(
        string.IsNullOrWhiteSpace(request.Declared.Case) ? null : request.Declared.Case.Trim(),
        request.Declared.Purpose.ToPurpose(),
        request.Declared.Override?.ToOverride(),
        request.Client.Encryption == ClientEncryption.Available ? EncryptionState.Available : EncryptionState.Unavailable)
    {
        DelayedUntil = request.DelayedUntil,
    };

    private static Mailbox ToMailbox(this MailboxOnTheWire mailbox) => new(mailbox.Name ?? ConfidentialText.Empty, mailbox.Address);

    public static OverrideBasis ToBasis(this StatedBasis basis) => basis switch
    {
        StatedBasis.Vital => OverrideBasis.VitalInterests,
        StatedBasis.Public => OverrideBasis.PublicInterest,
        StatedBasis.Legal => OverrideBasis.Legal,
        _ => OverrideBasis.None,
    };

    public static Purpose? ToPurpose(this StatedPurpose purpose) => purpose switch
    {
        StatedPurpose.Safety => Purpose.Safety,
        StatedPurpose.None => null,
        _ => Purpose.NotSafety,
    };

    public static PersonalDataCategories ToCategories(this IEnumerable<StatedCategory> categories) =>
        categories.Aggregate(PersonalDataCategories.None, (all, one) => all | ToCategory(one));

    private static StatedOverride ToOverride(this OverrideOnTheWire stated) => new(
        stated.Basis.ToBasis(),
        stated.Reason,
        stated.WhoIsAtRisk ?? ConfidentialText.Empty,
        stated.WhyConsentNotSought ?? ConfidentialText.Empty,
        stated.CoversAllCategories == true ? Everything : (stated.Categories ?? []).ToCategories());

    // The two lists stand in the same order; a test holds them side by side.
    private static PersonalDataCategories ToCategory(StatedCategory category) => (PersonalDataCategories)(1 << (int)category);
}
