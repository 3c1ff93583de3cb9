using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Http;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Trials;

/// <summary>A made-up mail to try on the register of agencies. No case, no person and no consent of the register plays a part.</summary>
internal sealed record TrialRequest
{
    /// <summary>The To line.</summary>
    [MaxLength(TrialLimits.Recipients)]
    public required ImmutableArray<string> To { get; init; }

    /// <summary>The Cc line.</summary>
    [MaxLength(TrialLimits.Recipients)]
    public ImmutableArray<string> Cc { get; init; } = [];

    /// <summary>The Bcc line.</summary>
    [MaxLength(TrialLimits.Recipients)]
    public ImmutableArray<string> Bcc { get; init; } = [];

    /// <summary>The subject line.</summary>
    [MaxLength(DisclosureLimits.LineCharacters), SingleLine]
    public required ConfidentialText Subject { get; init; }

    /// <summary>The text.</summary>
    [MaxLength(TrialLimits.BodyCharacters)]
    public required ConfidentialText Body { get; init; }

    /// <summary>Files.</summary>
    [MaxLength(TrialLimits.Files)]
    public ImmutableArray<TrialFile> Attachments { get; init; } = [];

    /// <summary>What it would be for.</summary>
    public StatedPurpose Purpose { get; init; } = StatedPurpose.None;

    /// <summary>On which ground consent would not be asked.</summary>
    public StatedBasis? Override { get; init; }

    /// <summary>The made-up case it would be about; absent for a mail about nobody.</summary>
    public TrialCase? MadeUp { get; init; }
}

/// <summary>A made-up case.</summary>
internal sealed record TrialCase
{
    /// <summary>Made-up names of its people.</summary>
    [MaxLength(TrialLimits.Recipients)]
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>What she would have said about sharing with the agencies on the mail.</summary>
    public required TrialConsent Consent { get; init; }

    /// <summary>What she would have agreed to share; empty for everything.</summary>
    [MaxLength(AgreementLimits.Choices)]
    public ImmutableArray<AgreedCategory> Categories { get; init; } = [];
}

/// <summary>What a made-up survivor said.</summary>
internal enum TrialConsent
{
    Withdrawn,
    Refused,
    Restricted,
    Expired,
    NotRecorded,
    Given,
}

/// <summary>A file of a made-up mail.</summary>
internal sealed record TrialFile
{
    /// <summary>Its name.</summary>
    [MaxLength(DisclosureLimits.LineCharacters), SingleLine]
    public required ConfidentialText Name { get; init; }

    /// <summary>Its bytes in base64.</summary>
    [MaxLength(TrialLimits.FileCharacters)]
    public required string Content { get; init; }
}

/// <summary>The caps of a trial.</summary>
internal static class TrialLimits
{
    public const int Recipients = 100; // chosen: more teaches nothing
    public const int BodyCharacters = 100_000; // chosen: a long mail
    public const int Files = 10;
    public const int FileCharacters = 4 * 1024 * 1024; // 3 MiB in base64
    public const int RequestBytes = 8 * 1024 * 1024;
}

/// <summary>What would become of it. Nothing was recorded.</summary>
/// <param name="Outcome">What would happen.</param>
/// <param name="Recipients">The same for each recipient, lists opened.</param>
/// <param name="Reasons">The rules that would stand.</param>
/// <param name="Lifted">The rules that the override would remove.</param>
/// <param name="Obligations">What would be done when it goes.</param>
/// <param name="WorkerText">The sentences that the worker would read.</param>
/// <param name="Findings">What was found, without the words.</param>
/// <param name="Unreadable">What could not be read.</param>
internal sealed record TrialAnswer(
    Outcome Outcome,
    ImmutableArray<TrialRecipient> Recipients,
    ImmutableArray<ReasonAnswer> Reasons,
    ImmutableArray<string> Lifted,
    ImmutableArray<Obligation> Obligations,
    ImmutableArray<ShownText> WorkerText,
    ImmutableArray<FindingAnswer> Findings,
    ImmutableArray<UnreadableAnswer> Unreadable)
{
    public static TrialAnswer From(Weighed weighed) => new(
        weighed.Verdict.Outcome,
        [.. weighed.Verdict.Recipients.Zip(weighed.Recipients, (verdict, known) => new TrialRecipient(verdict.Address, known.Agencies.FirstOrDefault()?.Id, known.Class, verdict.Outcome))],
        [.. weighed.Verdict.Reasons.Select(rule => ReasonAnswer.From(rule, weighed.Verdict))],
        [.. weighed.Verdict.Lifted.Select(rule => rule.Code())],
        weighed.Verdict.Obligations,
        weighed.WorkerText,
        [.. weighed.Report.Findings.Select(finding => FindingAnswer.From(finding, weighed.Report))],
        [.. weighed.Report.Unread.Select(UnreadableAnswer.From)]);
}

/// <summary>One recipient.</summary>
/// <param name="Address">The address as it was typed, or a list's member.</param>
/// <param name="AgencyId">The agency's id; absent when it belongs to none.</param>
/// <param name="Class">Who that is to us.</param>
/// <param name="Outcome">What would happen to this recipient's copy.</param>
internal sealed record TrialRecipient(string Address, string? AgencyId, RecipientClass Class, Outcome Outcome);
