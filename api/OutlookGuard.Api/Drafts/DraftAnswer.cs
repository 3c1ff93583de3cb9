using System.Collections.Immutable;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Drafts;

/// <summary>What would be said of a mail as it stands. It has no id and no ticket: it can never be used as a permission.</summary>
/// <param name="Contract">The version of this contract: 1.</param>
/// <param name="Outcome">What would happen to the mail.</param>
/// <param name="Recipients">The same for each recipient, lists opened.</param>
/// <param name="Obligations">What would have to be done.</param>
/// <param name="Fixes">The mends on offer.</param>
/// <param name="Marking">The words to stamp, or absent.</param>
/// <param name="WorkerText">The sentences to show, in order.</param>
internal sealed record DraftAnswer(
    int Contract,
    Outcome Outcome,
    ImmutableArray<RecipientAnswer> Recipients,
    ImmutableArray<Obligation> Obligations,
    ImmutableArray<Fix> Fixes,
    string? Marking,
    ImmutableArray<ShownText> WorkerText)
{
    public static DraftAnswer From(Weighed weighed) => new(
        DisclosureLimits.Contract,
        weighed.Verdict.Outcome,
        RecipientAnswer.AllOf(weighed),
        weighed.Verdict.Obligations,
        weighed.Verdict.Fixes,
        weighed.Verdict.MarkingText,
        weighed.WorkerText);
}

/// <summary>A file that was read and whose words are kept for its mail.</summary>
/// <param name="Kept">The token to name it by, instead of a part with its bytes.</param>
/// <param name="Size">How many bytes arrived.</param>
internal sealed record KeptAnswer(string Kept, int Size);
