using System.Collections.Immutable;
using OutlookGuard.Api.Cases;
using OutlookGuard.Content;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Everything that is known about one mail once it has been weighed.</summary>
/// <param name="Facts">What the verdict rests on.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Report">What was found and what could not be read.</param>
/// <param name="WorkerText">The sentences for the sender's eyes.</param>
/// <param name="Recipients">Every recipient after lists were opened, each once.</param>
/// <param name="Cases">The cases that the mail touches, as they were read.</param>
/// <param name="RegisterVersion">Which state of the register it was weighed on.</param>
/// <param name="Declared">What the worker stated, as far as it counted.</param>
internal sealed record Weighed(
    MailFacts Facts,
    Verdict Verdict,
    ScanReport Report,
    ImmutableArray<ShownText> WorkerText,
    ImmutableArray<WeighedRecipient> Recipients,
    ImmutableArray<CaseRow> Cases,
    long RegisterVersion,
    Declaration Declared)
{
    /// <summary>The sender's mode in the rollout, which is in <see cref="Verdict"/> already.</summary>
    public RolloutMode Mode { get; init; }

    /// <summary>What enforcing every rule would have made of the mail.</summary>
    public required Verdict Enforced { get; init; }
}

/// <summary>One recipient as the register knows it.</summary>
/// <param name="Address">The address as the sender sees it.</param>
/// <param name="Agencies">The agencies it belongs to; empty when to none.</param>
/// <param name="Class">Who that is to us.</param>
/// <param name="Instead">For a look-alike the address that it resembles; otherwise null.</param>
internal sealed record WeighedRecipient(string Address, ImmutableArray<AgencyMatch> Agencies, RecipientClass Class, string? Instead)
{
    public static WeighedRecipient From(KnownRecipient recipient) => new(recipient.Address, recipient.Known.Agencies, recipient.Known.Class, recipient.Instead);
}
