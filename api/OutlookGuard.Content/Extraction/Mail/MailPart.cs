using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>One part of a mail: text, a row of parts, or a file.</summary>
/// <remarks>Source: RFC 2045, 2046, 2183.</remarks>
internal static class MailPart
{
    private const string UsualPreamble = "This is a multi-part message in MIME format.";

    public static void ReadMessage(ReadOnlyMemory<byte> bytes, Reading into)
    {
        var headers = MailHeaders.Read(bytes, out var body);
        into.Add(HidingPlace.MailHeader, "", headers.Words());
        ReadBody(headers, body, into, depth: 0);
    }

    private static void ReadBody(MailHeaders headers, ReadOnlyMemory<byte> body, Reading into, int depth)
    {
        if (depth > Limits.MailPartDepth)
            throw new UnreadableException(UnreadReason.TooLarge);
        var type = HeaderValue.Parse(headers["Content-Type"]);
        var disposition = HeaderValue.Parse(headers["Content-Disposition"]);
        var name = disposition["filename"].Length > 0 ? disposition["filename"] : type["name"];
        if (type.Value.StartsWith("multipart/", StringComparison.Ordinal) && ReadParts(type, body, into, depth))
            return;
        var content = Decoded(headers["Content-Transfer-Encoding"], body, into);
        into.Add(HidingPlace.MailHeader, "", $"{name}\n{EncodedWord.Decode(headers["Content-Description"])}\n{Words(headers["Content-Location"])}");
        if (type.Value is "message/rfc822" or "message/global" or "message/news")
            FileReader.ReadInside(name.Length > 0 ? name : "message", content, into, MailFile.Read);
        else if (type.Value is "message/external-body" or "message/partial")
            into.CannotRead(type.Value, UnreadReason.CloudLink);
        else if (name.Length > 0 || disposition.Value == "attachment" || !IsText(type.Value))
            ReadFile(name.Length > 0 ? name : type.Value, type, content, into);
        else
            ReadText(type, content, into);
    }

    // A row of parts that its boundary never cuts is read as the text it looks like.
    private static bool IsText(string type) =>
        type.Length == 0 || type.Split('/')[0] is "text" or "message" or "multipart";

    private static bool ReadParts(HeaderValue type, ReadOnlyMemory<byte> body, Reading into, int depth)
    {
        var outside = new List<ReadOnlyMemory<byte>>();
        if (type["boundary"].Length == 0 || Multipart.Split(body, type["boundary"].TrimEnd(), outside) is not { } parts)
            return false;
        if (type.Value == "multipart/encrypted")
            into.CannotRead("", UnreadReason.Encrypted);
        into.SpendEntries(parts.Count);
        foreach (var part in parts)
        {
            var headers = MailHeaders.Read(part, out var content);
            ReadBody(headers, content, into, depth + 1);
        }
        foreach (var between in outside)
            into.Add(HidingPlace.Hidden, "", Encoding.UTF8.GetString(between.Span).Replace(UsualPreamble, "", StringComparison.Ordinal));
        return true;
    }

    private static void ReadText(HeaderValue type, ReadOnlyMemory<byte> content, Reading into)
    {
        var declared = Charset.Named(type["charset"]);
        var isMoreThanAscii = content.Span.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0 || type["charset"].Contains("utf-7", StringComparison.OrdinalIgnoreCase);
        if (declared is null && type["charset"].Length > 0 && isMoreThanAscii)
            into.CannotRead("", UnreadReason.UnknownType);
        if (type.Value == "text/html")
        {
            HtmlFile.Read(HtmlFile.Decode(content.Span, declared), into);
            return;
        }
        var encoding = declared ?? Charset.Guess(content.Span) ?? Encoding.Latin1;
        var text = Charset.Decode(encoding, content.Span);
        if (type.Value == "text/calendar")
            CalendarFile.Read(text, into);
        else
            AddText(text, into);
    }

    private static void AddText(string text, Reading into)
    {
        if (Armour.IsEncrypted(text))
            into.CannotRead("", UnreadReason.Encrypted);
        into.Add(HidingPlace.None, "", text);
        Uuencode.ReadFiles(text, into);
    }

    // A text file's charset is declared outside of it; every other file knows itself.
    private static void ReadFile(string name, HeaderValue type, ReadOnlyMemory<byte> content, Reading into)
    {
        if (type.Value.StartsWith("text/", StringComparison.Ordinal) && Charset.Named(type["charset"]) is { } declared && FileKinds.Of(name, content.Span) is FileKind.Text)
            FileReader.ReadInside(name, content, into, (_, bytes, inside) => inside.Add(HidingPlace.None, "", Charset.Decode(declared, bytes.Span)));
        else
            FileReader.ReadInside(name, content, into);
    }

    private static ReadOnlyMemory<byte> Decoded(string encoding, ReadOnlyMemory<byte> body, Reading into)
    {
        switch (encoding.Trim().ToLowerInvariant())
        {
            case "base64":
                into.SpendInflated(body.Length);
                return TransferEncoding.Base64(body.Span);
            case "quoted-printable":
                into.SpendInflated(body.Length);
                return TransferEncoding.QuotedPrintable(body.Span);
            case "x-uuencode" or "uuencode" or "x-uue":
                into.SpendInflated(body.Length);
                return TransferEncoding.Uuencoded(Encoding.Latin1.GetString(body.Span));
            case "" or "7bit" or "8bit" or "binary":
                return body;
            default:
                into.CannotRead("", UnreadReason.UnknownType);
                return body;
        }
    }

    private static string Words(string location) => location.Contains(' ') || location.Contains('%') ? Uri.UnescapeDataString(location) : "";
}
