namespace OutlookGuard.Content.Extraction;

/// <summary>A mail as a file (.eml, .mht), or a row of them (.mbox).</summary>
internal static class MailFile
{
    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into)
    {
        if (Charset.ByMark(bytes.Span) is not null)
            bytes = Recoded(bytes);
        if (!bytes.Span.StartsWith("From "u8))
        {
            MailPart.ReadMessage(bytes, into);
            return;
        }
        while (bytes.Length > 0)
        {
            var next = bytes.Span[1..].IndexOf("\nFrom "u8);
            var end = next < 0 ? bytes.Length : next + 2;
            MailPart.ReadMessage(bytes[..end], into);
            bytes = bytes[end..];
        }
    }

    // A mail has no byte order mark; one saved by an editor does.
    private static ReadOnlyMemory<byte> Recoded(ReadOnlyMemory<byte> bytes) =>
        System.Text.Encoding.UTF8.GetBytes(Charset.Decode(Charset.ByMark(bytes.Span)!, bytes.Span));
}
