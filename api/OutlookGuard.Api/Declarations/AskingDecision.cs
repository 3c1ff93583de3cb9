using System.Collections.Immutable;
using System.Text.Json;

namespace OutlookGuard.Api.Declarations;

/// <summary>What the decision that asked was about.</summary>
/// <param name="Recipients">The addresses, lists opened.</param>
/// <param name="Agencies">The ids of their agencies.</param>
/// <param name="Unread">How many parts could not be read.</param>
internal sealed record AskingDecision(ImmutableArray<string> Recipients, ImmutableArray<string> Agencies, int Unread)
{
    /// <summary>Takes it out of an answer as it was sent.</summary>
    public static AskingDecision In(ReadOnlyMemory<byte> answer)
    {
        using var document = JsonDocument.Parse(answer);
        var recipients = document.RootElement.GetProperty("recipients").EnumerateArray().ToList();
        return new AskingDecision(
            [.. recipients.Select(recipient => recipient.GetProperty("address").GetString()!)],
            [.. recipients.SelectMany(recipient => recipient.GetProperty("agencies").EnumerateArray()).Select(agency => agency.GetProperty("id").GetString()!).Distinct()],
            document.RootElement.GetProperty("unreadable").GetArrayLength());
    }
}
