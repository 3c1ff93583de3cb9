using System.Collections.Immutable;
using System.Text.Json;
using OutlookGuard.Api.Disclosures;

namespace OutlookGuard.Api.Declarations;

/// <summary>What the decision that asked was about.</summary>
/// <param name="Recipients">The addresses, lists opened.</param>
/// <param name="Agencies">The ids of their agencies.</param>
/// <param name="Unread">How many parts could not be read.</param>
/// <param name="Files">In how many files something was found.</param>
internal sealed record AskingDecision(ImmutableArray<string> Recipients, ImmutableArray<string> Agencies, int Unread, int Files)
{
    /// <summary>Takes it out of an answer as it was sent.</summary>
    public static AskingDecision In(ReadOnlyMemory<byte> answer)
    {
        using var document = JsonDocument.Parse(answer);
        var recipients = document.RootElement.GetProperty("recipients").EnumerateArray().ToList();
        return new AskingDecision(
            [.. recipients.Select(recipient => recipient.GetProperty("address").GetString()!)],
            [.. recipients.SelectMany(recipient => recipient.GetProperty("agencies").EnumerateArray()).Select(agency => agency.GetProperty("id").GetString()!).Distinct()],
            document.RootElement.GetProperty("unreadable").GetArrayLength(),
            document.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("part").GetString()!).Where(PartCodes.IsFile).Distinct().Count());
    }
}
