using System.Collections.Immutable;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>What the audit trail tells of one decision: ids, counts and codes. It has no member that could hold a word of a mail.</summary>
/// <remarks>Additive: members are added at the end, never renamed or removed. Source: decision table 5.5.</remarks>
internal sealed record DecisionRecord(
    Guid Decision,
    string? MessageIdHash,
    string ContentDigest,
    MessageKind Kind,
    ImmutableArray<RecipientRecord> Recipients,
    ImmutableArray<string> Cases,
    int Level,
    SortedDictionary<string, int> Categories,
    SortedDictionary<string, int> Unreadable,
    string Purpose,
    OverrideRecord? Override,
    ImmutableArray<string> Fired,
    ImmutableArray<string> Lifted,
    ImmutableArray<string> Winning,
    ImmutableArray<Obligation> Obligations,
    long RegisterVersion,
    string PolicyVersion,
    double LatencyMs,
    ImmutableArray<string> Answered,
    Guid? Declaration,
    RolloutMode Mode,
    Outcome Enforced,
    ImmutableArray<string> Observed)
{
    /// <summary>Exactly which build of the policy decided.</summary>
    public static readonly string ThisPolicy = typeof(DisclosurePolicy).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    public static ImmutableArray<string> WinningRules(Verdict verdict) =>
    [
        .. verdict.Recipients.Where(recipient => recipient.Outcome == verdict.Outcome).SelectMany(recipient => recipient.Reasons)
            .Where(reason => reason.Outcome == verdict.Outcome).Select(reason => reason.Rule.Code()).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>How many findings that count there are of each category.</summary>
    public static SortedDictionary<string, int> Count(IEnumerable<Finding> findings) => new(
        findings.Where(finding => finding.Counts && finding.Category != PersonalDataCategories.None)
            .CountBy(finding => finding.Category.Code()).ToDictionary(), StringComparer.Ordinal);

    /// <summary>How many parts could not be read, for each reason.</summary>
    public static SortedDictionary<string, int> Count(IEnumerable<UnreadPart> unread) =>
        new(unread.CountBy(part => Codes.Of(part.Why)).ToDictionary(), StringComparer.Ordinal);
}

/// <summary>One recipient: who it was, without the address.</summary>
internal sealed record RecipientRecord(string AddressHash, string? Agency, string Class, string? Consent, string? Scope, Outcome? Outcome);

/// <summary>A stated ground: the words are sealed in the disclosure, and this is the digest of the sealed form.</summary>
internal sealed record OverrideRecord(string Basis, ImmutableArray<string> Categories, string ReasonsDigest);
