using System.Collections.Immutable;
using System.Globalization;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Http;

namespace OutlookGuard.Api.Feedback;

/// <summary>The counts as a file for a spreadsheet.</summary>
internal static class FeedbackFile
{
    public static string Of(ImmutableArray<FeedbackCount> counts) =>
        CsvCell.Line("month", "kind", "why", "explanation", "says", "count") + string.Concat(counts.Select(LineOf));

    private static string LineOf(FeedbackCount count) => CsvCell.Line(
        count.Month,
        count.Kind,
        string.Join(' ', count.Why.Select(Codes.Of)),
        count.Explanation,
        Codes.Of(count.Says),
        count.Count.ToString(CultureInfo.InvariantCulture));
}
