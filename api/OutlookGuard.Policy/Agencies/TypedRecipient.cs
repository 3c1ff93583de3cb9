namespace OutlookGuard.Policy.Agencies;

/// <summary>One recipient as the mail program hands it over.</summary>
/// <param name="Address">What stands where the address belongs: any text at all, perhaps with a name before it.</param>
/// <param name="DisplayName">The name shown for it; empty when there is none.</param>
public sealed record TypedRecipient(string Address, string DisplayName = "");
