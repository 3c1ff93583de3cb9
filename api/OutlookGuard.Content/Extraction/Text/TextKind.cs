namespace OutlookGuard.Content.Extraction;

/// <summary>Tells texts apart: the only place where the file name has a say, because every reader here reads all of the text.</summary>
internal static class TextKind
{
    private const int Sample = 4096;

    private static readonly string[] HtmlBeginnings = ["<!doctype html", "<html", "<head", "<body", "<meta", "<div", "<table", "<p>", "<span"];

    private static readonly string[] MailHeaders =
    [
        "From", "To", "Subject", "Received", "Return-Path", "Message-ID", "MIME-Version", "Delivered-To", "Content-Type", "Date", "X-Sender", "Thread-Topic",
    ];

    public static FileKind Of(string name, ReadOnlySpan<byte> bytes)
    {
        if (Charset.Guess(bytes) is not { } encoding)
            return FileKind.Unknown;
        var start = Charset.Decode(encoding, bytes[..Math.Min(bytes.Length, Sample)]).AsSpan().TrimStart();
        var extension = Path.GetExtension(name.AsSpan());

        if (start.StartsWith("{\\rt", StringComparison.Ordinal))
            return FileKind.Rtf;
        if (Begins(start, HtmlBeginnings) || (Is(extension, ".html", ".htm", ".xhtml") && start.Contains('<')))
            return FileKind.Html;
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return start.Contains("<html", StringComparison.OrdinalIgnoreCase) ? FileKind.Html : FileKind.Xml;
        if (start.StartsWith('<') && Is(extension, ".xml", ".svg", ".fodt", ".fods"))
            return FileKind.Xml;
        if (Begins(start, ["BEGIN:VCALENDAR", "BEGIN:VCARD"]))
            return FileKind.Calendar;
        return Is(extension, ".eml", ".mht", ".mhtml", ".mbox") || IsMail(start) ? FileKind.Mail : FileKind.Text;
    }

    // Two known header lines before the first empty one.
    private static bool IsMail(ReadOnlySpan<char> start)
    {
        var known = 0;
        foreach (var line in start.EnumerateLines())
        {
            if (line.IsEmpty)
                break;
            var colon = line.IndexOf(':');
            if (line[0] is ' ' or '\t' || line.StartsWith("From ", StringComparison.Ordinal))
                continue;
            if (colon <= 0 || line[..colon].Contains(' '))
                return false;
            foreach (var header in MailHeaders)
                known += line[..colon].Equals(header, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }
        return known >= 2;
    }

    private static bool Begins(ReadOnlySpan<char> start, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (start.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool Is(ReadOnlySpan<char> extension, params ReadOnlySpan<string> wanted)
    {
        foreach (var one in wanted)
        {
            if (extension.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
