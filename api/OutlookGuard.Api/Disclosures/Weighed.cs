using System.Collections.Immutable;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Everything that is known about one mail once it has been weighed.</summary>
/// <param name="Facts">What the verdict rests on.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Report">What was found and what could not be read.</param>
/// <param name="WorkerText">The sentences for the sender's eyes.</param>
/// <param name="Recipients">Every recipient after lists were opened, each once.</param>
/// <param name="Cases">The references of the cases that the mail touches.</param>
/// <param name="RegisterVersion">Which state of the register it was weighed on.</param>
internal sealed record Weighed(
    MailFacts Facts,
    Verdict Verdict,
    ScanReport Report,
    ImmutableArray<ShownText> WorkerText,
    ImmutableArray<WeighedRecipient> Recipients,
    ImmutableArray<string> Cases,
    long RegisterVersion)
{
    /// <summary>The sender's mode in the rollout, which is in <see cref="Verdict"/> already.</summary>
    public RolloutMode Mode { get; init; }

    /// <summary>What enforcing every rule would have made of the mail.</summary>
    public required Verdict Enforced { get; init; }
}

/// <summary>One recipient as the register knows it.</summary>
/// <param name="Address">The address as the sender sees it.</param>
/// <param name="AgencyId">The agency's id, or null when it belongs to none.</param>
/// <param name="Class">Who that is to us.</param>
internal sealed record WeighedRecipient(string Address, string? AgencyId, RecipientClass Class);
