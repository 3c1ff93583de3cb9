namespace OutlookGuard.Policy;

/// <summary>Sentences that more than one occasion needs.</summary>
internal static class CommonWords
{
    /// <summary>Follows wherever a partner is to be rung. Source: guide, "When speaking on the telephone …".</summary>
    public const string RingBack = "Ring back on the listed number. Check nobody near you can hear.";

    /// <summary>The words for a mail with personal data that is set to leave later; null for any other.</summary>
    public static string? CannotGoLater(Occasion told) => told.Mail.Delayed && told.Facts.HoldsPersonalData
        ? "This is set to go later, and then it can't be called back. Send it now instead."
        : null;
}
