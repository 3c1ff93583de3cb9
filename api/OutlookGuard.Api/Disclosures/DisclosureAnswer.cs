using System.Collections.Immutable;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>The verdict. Whatever its outcome it is an answer: 200.</summary>
/// <param name="Contract">The version of this contract: 1.</param>
/// <param name="Id">The decision's id, as in the audit trail.</param>
/// <param name="Outcome">What may happen to the mail.</param>
/// <param name="Recipients">The same for each recipient, lists opened.</param>
/// <param name="Reasons">The rules that stand, over all recipients.</param>
/// <param name="Lifted">The rules that an override removed for somebody.</param>
/// <param name="Obligations">What must be done when the mail goes.</param>
/// <param name="Fixes">The mends on offer.</param>
/// <param name="Marking">The words to stamp, or absent.</param>
/// <param name="WorkerText">The sentences to show, in order; empty for a silent allow.</param>
/// <param name="Findings">What was found, without the words.</param>
/// <param name="Unreadable">What could not be read.</param>
/// <param name="Ticket">The signed statement that travels with the mail.</param>
/// <param name="ElapsedMs">How long the assessment took, in milliseconds.</param>
internal sealed record DisclosureAnswer(
    int Contract,
    Guid Id,
    Outcome Outcome,
    ImmutableArray<RecipientAnswer> Recipients,
    ImmutableArray<ReasonAnswer> Reasons,
    ImmutableArray<string> Lifted,
    ImmutableArray<Obligation> Obligations,
    ImmutableArray<Fix> Fixes,
    string? Marking,
    ImmutableArray<ShownText> WorkerText,
    ImmutableArray<FindingAnswer> Findings,
    ImmutableArray<UnreadableAnswer> Unreadable,
    string Ticket,
    double ElapsedMs)
{
    public static DisclosureAnswer From(Guid id, Weighed weighed, string ticket, TimeSpan elapsed) => new(
        DisclosureLimits.Contract,
        id,
        weighed.Verdict.Outcome,
        RecipientAnswer.AllOf(weighed),
        [.. weighed.Verdict.Reasons.Select(rule => ReasonAnswer.From(rule, weighed.Verdict))],
        [.. weighed.Verdict.Lifted.Select(rule => rule.Code())],
        weighed.Verdict.Obligations,
        weighed.Verdict.Fixes,
        weighed.Verdict.MarkingText,
        weighed.WorkerText,
        [.. weighed.Report.Findings.Select(finding => FindingAnswer.From(finding, weighed.Report))],
        [.. weighed.Report.Unread.Select(UnreadableAnswer.From)],
        ticket,
        Math.Round(elapsed.TotalMilliseconds, 1));
}

/// <summary>One rule that stands.</summary>
/// <param name="Rule">Its id in the decision table.</param>
/// <param name="Fix">Its one-click mend, or absent.</param>
internal sealed record ReasonAnswer(string Rule, Fix? Fix)
{
    public static ReasonAnswer From(RuleId rule, Verdict verdict) => new(
        rule.Code(),
        verdict.Recipients.SelectMany(recipient => recipient.Reasons).Where(reason => reason.Rule == rule).Select(reason => reason.Fix).FirstOrDefault(fix => fix is not null));
}

/// <summary>One thing found. Never the words.</summary>
/// <param name="Part">Where: <c>subject</c>, <c>body</c>, <c>quotedThread</c>, <c>location</c>, <c>attachments[0]</c>, <c>attachments[0].name</c> or <c>recipients.name</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Category">The category of personal data.</param>
/// <param name="Start">Where it begins in that part, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Why">What spoke for it.</param>
/// <param name="Explanation">The same in plain words, without a word of the mail.</param>
internal sealed record FindingAnswer(string Part, string Kind, string Category, int Start, int End, double Confidence, ImmutableArray<Explanation> Why, string Explanation)
{
    private static readonly ImmutableArray<Explanation> Signs = [.. Enum.GetValues<Explanation>().Where(one => one != Content.Explanation.None)];

    public static FindingAnswer From(Finding finding, ScanReport report) => new(
        PartCodes.Of(report.Parts[finding.Part]),
        finding.Kind.Code(),
        CategoryOf(finding),
        finding.Start,
        finding.End,
        Math.Round(finding.Confidence, 2),
        [.. Signs.Where(one => finding.Why.HasFlag(one))],
        ExplanationWords.Of(finding));

    // The two that belong to no category of personal data. Source: command-line contract.
    private static string CategoryOf(Finding finding) => finding.Kind switch
    {
        FindingKind.Password => "secret",
        _ when finding.Category == PersonalDataCategories.None => "none",
        _ => finding.Category.Code(),
    };
}

/// <summary>Something that could not be read.</summary>
/// <param name="Attachment">Which attachment, counted from 0; absent for the message itself.</param>
/// <param name="Why">The reason.</param>
internal sealed record UnreadableAnswer(int? Attachment, UnreadReason Why)
{
    public static UnreadableAnswer From(UnreadPart part) => new(part.Attachment < 0 ? null : part.Attachment, part.Why);
}
