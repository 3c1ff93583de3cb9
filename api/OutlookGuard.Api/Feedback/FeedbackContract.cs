using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Http;
using OutlookGuard.Content;

namespace OutlookGuard.Api.Feedback;

/// <summary>A worker says that a finding of one of their own mails was wrong. It has no member that could hold a word of the mail.</summary>
internal sealed record FeedbackRequest
{
    /// <summary>The decision that found it: one of the caller's own.</summary>
    public required Guid Disclosure { get; init; }

    /// <summary>The part, as the answer wrote it.</summary>
    [MaxLength(DisclosureLimits.TokenCharacters), SingleLine]
    public required string Part { get; init; }

    /// <summary>The kind, as the answer wrote it.</summary>
    [MaxLength(DisclosureLimits.TokenCharacters), SingleLine]
    public required string Kind { get; init; }

    /// <summary>Where it began, in UTF-16 code units.</summary>
    [Range(0, int.MaxValue)]
    public required int Start { get; init; }

    /// <summary>Where it ended, exclusive.</summary>
    [Range(0, int.MaxValue)]
    public required int End { get; init; }

    /// <summary>What is wrong with it.</summary>
    public required FeedbackSays Says { get; init; }
}

/// <summary>What is wrong with a finding.</summary>
internal enum FeedbackSays
{
    /// <summary>It is no personal data at all.</summary>
    NotPersonal,

    /// <summary>It is personal data, but not the client's.</summary>
    NotHers,

    /// <summary>It names no person.</summary>
    NotAPerson,
}

/// <summary>What workers said of findings, as counts.</summary>
/// <param name="Counts">The latest month first, and in it what was said most.</param>
internal sealed record FeedbackAnswer(ImmutableArray<FeedbackCount> Counts);

/// <summary>How often one thing was said of one kind of finding in one month.</summary>
/// <param name="Month">For example <c>2026-03</c>, on the organisation's calendar.</param>
/// <param name="Kind">What had been found.</param>
/// <param name="Why">What had spoken for it.</param>
/// <param name="Explanation">The same in plain words.</param>
/// <param name="Says">What was wrong with it.</param>
/// <param name="Count">How often.</param>
internal sealed record FeedbackCount(string Month, string Kind, ImmutableArray<Explanation> Why, string Explanation, FeedbackSays Says, int Count);
