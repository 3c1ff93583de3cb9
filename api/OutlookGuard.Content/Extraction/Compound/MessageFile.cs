using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>A mail that Outlook saved (.msg): subject, people, body in each of its forms, attachments.</summary>
/// <remarks>Source: [MS-OXMSG] 2.1 to 2.4; property ids from [MS-OXPROPS].</remarks>
internal static class MessageFile
{
    private const string PropertyPrefix = "__substg1.0_", AttachmentPrefix = "__attach_version1.0_", RecipientPrefix = "__recip_version1.0_";
    private const string Body = "1000", RtfBody = "1009", HtmlBody = "1013";
    private const string AttachmentBytes = "37010102", EmbeddedMessage = "3701000D", LongName = "3707", ShortName = "3704", DisplayName = "3001";

    // Ids, routes and headers of servers; 007D is the whole transport header, read line by line below.
    private static readonly string[] ForMachines =
    [
        "001A", "007D", "1035", "1039", "1042", "0064", "0075", "0077", "0C1E", "3002", "8000", "300B", "370B", "3703", "370E", "3712", "3713", "5D0A", "0E4B",
    ];

    public static void Read(CompoundStorage storage, Reading into)
    {
        var strings = Strings(storage, into);
        into.Add(HidingPlace.MailHeader, "", string.Join('\n', strings.Where(pair => pair.Key != Body && !ForMachines.Contains(pair.Key)).Select(pair => pair.Value)));
        if (strings.TryGetValue("007D", out var transport))
            into.Add(HidingPlace.MailHeader, "", MailHeaders.Read(Encoding.UTF8.GetBytes(transport), out _).Words());
        if (strings.TryGetValue(Body, out var body))
            into.Add(HidingPlace.None, "", body);
        if (storage.Content($"{PropertyPrefix}{HtmlBody}0102", into) is { } html)
            HtmlFile.Read(HtmlFile.Decode(html.Span, declared: null), into);
        if (strings.TryGetValue(HtmlBody, out var htmlText))
            HtmlFile.Read(htmlText, into);
        if (storage.Content($"{PropertyPrefix}{RtfBody}0102", into) is { } rtf)
            RtfText.Read(CompressedRtf.Decompress(rtf.Span, into), into);
        foreach (var inner in storage.Storages)
            ReadInner(inner, into);
    }

    private static void ReadInner(CompoundStorage inner, Reading into)
    {
        if (inner.Name.StartsWith(RecipientPrefix, StringComparison.OrdinalIgnoreCase))
            into.Add(HidingPlace.MailHeader, "", string.Join('\n', Strings(inner, into).Where(pair => !ForMachines.Contains(pair.Key)).Select(pair => pair.Value)));
        else if (inner.Name.StartsWith(AttachmentPrefix, StringComparison.OrdinalIgnoreCase))
            ReadAttachment(inner, into);
    }

    private static void ReadAttachment(CompoundStorage attachment, Reading into)
    {
        var strings = Strings(attachment, into);
        var name = strings.GetValueOrDefault(LongName) ?? strings.GetValueOrDefault(ShortName) ?? strings.GetValueOrDefault(DisplayName) ?? "attachment";
        into.Add(HidingPlace.MailHeader, "", name);
        if (attachment.Storage($"{PropertyPrefix}{EmbeddedMessage}") is { } message)
            FileReader.ReadInside(name, new byte[1], into, (_, _, inside) => CompoundDocument.ReadStorage(message, inside));
        else if (attachment.Content($"{PropertyPrefix}{AttachmentBytes}", into) is { } bytes)
            FileReader.ReadInside(name, bytes, into);
        else
            into.CannotRead(name, UnreadReason.CloudLink);
    }

    // Every text property, by the four digits of its id: named ones too, which hold categories and the like.
    private static Dictionary<string, string> Strings(CompoundStorage storage, Reading into)
    {
        const string Unicode = "001F", Ansi = "001E";
        var strings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var stream in storage.Streams)
        {
            if (!stream.Name.StartsWith(PropertyPrefix, StringComparison.OrdinalIgnoreCase) || stream.Name.Length < PropertyPrefix.Length + 8)
                continue;
            var id = stream.Name.Substring(PropertyPrefix.Length, 4);
            var type = stream.Name.Substring(PropertyPrefix.Length + 4, 4).ToUpperInvariant();
            // A property of many values keeps each in a stream of its own, numbered after a hyphen.
            if (type is Unicode or "101F" && (type == Unicode || stream.Name.Contains('-')))
                Add(Encoding.Unicode.GetString(stream.Content(into).Span));
            else if (type is Ansi or "101E" && (type == Ansi || stream.Name.Contains('-')))
                Add(Charset.Windows1252.GetString(stream.Content(into).Span));

            void Add(string value) => strings[id] = strings.TryGetValue(id, out var before) ? $"{before}\n{value.TrimEnd('\0')}" : value.TrimEnd('\0');
        }
        return strings;
    }
}
