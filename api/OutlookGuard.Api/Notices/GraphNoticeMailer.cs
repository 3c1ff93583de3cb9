using System.Collections.Immutable;
using System.Net;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace OutlookGuard.Api.Notices;

/// <summary>Sends notices from our own mailbox by Microsoft Graph.</summary>
/// <remarks>
/// Graph's own "send" has no number that makes a second try harmless, so a notice is a draft first. Ids are immutable: the same one finds the message
/// among what was sent. A draft bears our key as an extended property, so that one whose reply was lost is found again.
/// </remarks>
internal sealed class GraphNoticeMailer(GraphServiceClient graph, NoticeOptions options) : INoticeMailer
{
    /// <summary>The header by which the mail-flow rule knows that a message must be encrypted.</summary>
    public const string EncryptHeader = "X-OutlookGuard-Encrypt";

    /// <summary>The named property that holds our key.</summary>
    public const string KeyProperty = "String {6f1c2a7e-9a0b-4d0e-8f5e-3b1d7c4a2e90} Name OutlookGuardNotice";

    // What Outlook calls the class of a message: a report of failed delivery.
    private const string ClassProperty = "String 0x001A";
    private const string FailedDelivery = "REPORT.IPM.Note.NDR";
    private const string ImmutableIds = "IdType=\"ImmutableId\"";

    // Chosen: more failures than this in one look are one fault of the mail system.
    private const int MostBounces = 100;

    private Microsoft.Graph.Users.Item.Messages.MessagesRequestBuilder Messages => graph.Users[options.Mailbox].Messages;

    public async Task<string> DraftAsync(NoticeLetter letter, CancellationToken stop)
    {
        var found = await Messages.GetAsync(
            request =>
            {
                request.Headers.Add("Prefer", ImmutableIds);
                request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{KeyProperty}' and ep/value eq '{letter.Key}')";
                request.QueryParameters.Select = ["id"];
            },
            stop);
        if (found?.Value is [{ Id: { } earlier }, ..])
            return earlier;

        var made = await Messages.PostAsync(
            new Message
            {
                Subject = letter.Subject,
                Body = new ItemBody { ContentType = BodyType.Text, Content = string.Join("\n\n", letter.Lines) },
                ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = letter.To } }],
                InternetMessageHeaders = [new InternetMessageHeader { Name = EncryptHeader, Value = "notice" }],
                SingleValueExtendedProperties = [new SingleValueLegacyExtendedProperty { Id = KeyProperty, Value = letter.Key }],
            },
            request => request.Headers.Add("Prefer", ImmutableIds),
            stop);
        return made?.Id ?? throw new InvalidOperationException("Graph made a draft without an id.");
    }

    public async Task<DraftState> StateAsync(string draftId, CancellationToken stop)
    {
        try
        {
            var message = await Messages[draftId].GetAsync(
                request =>
                {
                    request.Headers.Add("Prefer", ImmutableIds);
                    request.QueryParameters.Select = ["id", "isDraft"];
                },
                stop);
            return message?.IsDraft == false ? DraftState.Sent : DraftState.Waiting;
        }
        catch (ApiException missing) when (missing is ODataError or { } && missing.ResponseStatusCode == (int)HttpStatusCode.NotFound)
        {
            return DraftState.Gone;
        }
    }

    public Task SendAsync(string draftId, CancellationToken stop) =>
        Messages[draftId].Send.PostAsync(request => request.Headers.Add("Prefer", ImmutableIds), stop);

    public async Task<ImmutableArray<string>> BouncedAsync(DateTimeOffset since, CancellationToken stop)
    {
        var reports = await Messages.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"receivedDateTime ge {since.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'} and singleValueExtendedProperties/Any(ep: ep/id eq '{ClassProperty}' and ep/value eq '{FailedDelivery}')";
                request.QueryParameters.Select = ["subject"];
                request.QueryParameters.Top = MostBounces;
            },
            stop);
        // The report's subject ends as ours did: with the number.
        return [.. (reports?.Value ?? []).Select(report => (report.Subject ?? "").TrimEnd().Split(' ')[^1]).Where(number => number.Length > 0).Distinct()];
    }
}
