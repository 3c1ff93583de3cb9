namespace OutlookGuard.Policy.Tests;

/// <summary>A mail in order to a partner in order: each test changes what it is about.</summary>
internal static class Examples
{
    public static MailFacts Mail(params RecipientFacts[] recipients) => new()
    {
        Level = Sensitivity.Special,
        Legibility = Legibility.Complete,
        Purpose = Purpose.Safety,
        Override = OverrideBasis.None,
        OverrideCovers = OverrideCover.Everything,
        Attachments = AttachmentState.None,
        SubjectLine = SubjectLine.Clean,
        Audience = Audience.Separate,
        Bulk = Bulk.No,
        Checker = CheckerState.Available,
        Encryption = EncryptionState.Available,
        Release = ReleaseState.NotGranted,
        Recipients = [.. recipients],
    };

    public static RecipientFacts Recipient(
        RecipientClass recipientClass = RecipientClass.PartnerLive, Consent consent = Consent.Given, Scope scope = Scope.In, string address = "marac@northmoor.police.example") =>
        new(address, recipientClass, consent, scope);
}
