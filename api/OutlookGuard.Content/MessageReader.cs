using OutlookGuard.Content.Extraction;
using OutlookGuard.Content.Recognition.People;

namespace OutlookGuard.Content;

/// <summary>Takes a message apart: its lines, its new text, the earlier thread, and every text inside its files.</summary>
internal static class MessageReader
{
    public static async Task<MessageParts> ReadAsync(OutgoingMessage message, ExtractionPool pool, CancellationToken stop)
    {
        var parts = new MessageParts();
        parts.Add(PartPlace.Subject, message.Subject.Reveal());
        await AddBodyAsync(message, parts, pool, stop);
        AddThread(message.QuotedThread.Reveal(), message.BodyFormat, parts);
        parts.Add(PartPlace.Location, message.Location.Reveal());
        for (var i = 0; i < message.Attachments.Length; i++)
        {
            var attachment = message.Attachments[i];
            parts.Add(PartPlace.AttachmentName, attachment.Name.Reveal(), i);
            await AddFileAsync(attachment, i, parts, pool, stop);
        }

        return parts;
    }

    private static async Task AddFileAsync(Attachment attachment, int index, MessageParts parts, ExtractionPool pool, CancellationToken stop)
    {
        var isLink = attachment.CloudLink.Length > 0;
        if (isLink)
            Add(Extracted.Nothing(UnreadReason.CloudLink), index, parts);
        if (attachment.Kept is { } kept)
            Add(kept.Open(), index, parts);
        else if (!isLink || !attachment.Bytes.IsEmpty)
            Add(await pool.ExtractAsync(attachment.Name.Reveal(), attachment.Bytes, stop), index, parts);
    }

    private static async Task AddBodyAsync(OutgoingMessage message, MessageParts parts, ExtractionPool pool, CancellationToken stop)
    {
        var body = message.Body.Reveal();
        if (!IsHtml(body, message.BodyFormat))
        {
            AddText(body, parts);
            return;
        }

        var html = HtmlText.ReadBody(body);
        AddText(html.Visible, parts);
        parts.Add(PartPlace.QuotedThread, html.Thread);
        foreach (var hidden in html.Hidden)
            parts.Add(PartPlace.Body, hidden, hiding: HidingPlace.Hidden);
        foreach (var file in html.Files)
            Add(await pool.ExtractAsync("", file.Bytes, stop), -1, parts);
    }

    private static void AddText(string text, MessageParts parts)
    {
        var thread = ThreadSplit.Find(text);
        parts.Add(PartPlace.Body, text[..thread]);
        parts.Add(PartPlace.QuotedThread, text[thread..]);
    }

    private static void AddThread(string thread, BodyFormat format, MessageParts parts)
    {
        if (!IsHtml(thread, format))
        {
            parts.Add(PartPlace.QuotedThread, thread);
            return;
        }

        var html = HtmlText.ReadBody(thread);
        parts.Add(PartPlace.QuotedThread, html.Visible + "\n" + html.Thread);
        foreach (var hidden in html.Hidden)
            parts.Add(PartPlace.QuotedThread, hidden, hiding: HidingPlace.Hidden);
    }

    private static void Add(Extracted extracted, int attachment, MessageParts parts)
    {
        foreach (var text in extracted.Texts)
            parts.Add(PartPlace.Attachment, text.Text, attachment, text.Hiding, text.Label);
        foreach (var fault in extracted.Faults)
            parts.Unread.Add(new UnreadPart(attachment, ConfidentialText.Seal(fault.Entry), fault.Why));
    }

    private static bool IsHtml(string body, BodyFormat format) => format switch
    {
        BodyFormat.Html => true,
        BodyFormat.Text => false,
        _ => LooksLikeHtml(body),
    };

    // A tag's name right behind "<", and a ">" somewhere: "a < b" and "<karen@x.example>" are text.
    private static bool LooksLikeHtml(string body)
    {
        foreach (var tag in (ReadOnlySpan<string>)["<html", "<body", "<div", "<p>", "<p ", "<br", "<span", "<table", "<b>", "<i>", "<font", "<!doctype", "<a ", "<ul", "<ol", "<td", "<img", "<style", "<strong", "<em>", "<u>", "<h1", "<h2", "<h3", "<blockquote", "<!--", "<pre", "<small", "<s>", "<sub", "<sup"])
            if (body.Contains(tag, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}

/// <summary>The parts of a message with their text, and what could not be read.</summary>
internal sealed class MessageParts
{
    public List<MessagePart> Parts { get; } = [];

    public List<UnreadPart> Unread { get; } = [];

    public void Add(PartPlace place, string text, int attachment = -1, HidingPlace hiding = HidingPlace.None, string label = "")
    {
        if (!string.IsNullOrWhiteSpace(text))
            Parts.Add(new MessagePart(place, attachment, hiding, ConfidentialText.Seal(label)) { Text = ConfidentialText.Seal(text) });
    }
}
