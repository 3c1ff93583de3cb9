using System.Text.Json;
using OutlookGuard.Content;

namespace OutlookGuard.Api.Disclosures;

/// <summary>The written form of a name, for records and answers: lower case with underscores.</summary>
internal static class Codes
{
    public static string Of<T>(T value)
        where T : struct, Enum => Written<T>.Names.GetValueOrDefault(value) ?? throw new ArgumentOutOfRangeException(nameof(value));

    private static class Written<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names =
            Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
    }
}

/// <summary>Where in a message something stands, written like the path of the request's member.</summary>
internal static class PartCodes
{
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
