using OutlookGuard.Content;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Where in a message something stands, written like the path of the request's member.</summary>
internal static class PartCodes
{
    /// <summary>Whether a code is that of something inside a file, or inside a picture of the body.</summary>
    public static bool IsFile(string code) => code.StartsWith("attachments[", StringComparison.Ordinal) && code.EndsWith(']');

    public static string Of(MessagePart part) => part.Place switch
    {
        PartPlace.Subject => "subject",
        PartPlace.Body => "body",
        PartPlace.QuotedThread => "quotedThread",
        PartPlace.Location => "location",
        PartPlace.AttachmentName => $"attachments[{part.Attachment}].name",
        PartPlace.RecipientName => "recipients.name",
        _ => $"attachments[{part.Attachment}]",
    };
}
