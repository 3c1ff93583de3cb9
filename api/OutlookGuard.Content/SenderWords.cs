using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace OutlookGuard.Content;

/// <summary>Lets the host speak of the sender's own words without holding them: it writes a token, and this class puts the words in its place.</summary>
/// <remarks>A token is a private-use character, a letter and a number between two private-use characters; anybody else's text is cleaned of those first.</remarks>
public static class SenderWords
{
    private const char Open = '\uE0F0';
    private const char Close = '\uE0F1';

    // Chosen: enough to recognise a phrase or a file by, short enough for a dialog of 500 characters.
    private const int LongestQuote = 60;

    /// <summary>Stands for an attachment's name.</summary>
    /// <param name="attachment">Counted from 0.</param>
    /// <returns>A token.</returns>
    public static string FileName(int attachment) => Token('f', attachment);

    /// <summary>Stands for what could not be read: the file's name, and the entry inside it.</summary>
    /// <param name="unread">Index into <see cref="ScanReport.Unread"/>.</param>
    /// <returns>A token.</returns>
    public static string Unread(int unread) => Token('u', unread);

    /// <summary>Stands for the words of a finding.</summary>
    /// <param name="finding">Index into <see cref="ScanReport.Findings"/>.</param>
    /// <returns>A token.</returns>
    public static string Words(int finding) => Token('w', finding);

    /// <summary>Says in words where a part stands: "in an earlier message", "in form.docx", "in a comment in form.docx".</summary>
    /// <param name="report">The report.</param>
    /// <param name="part">Index into <see cref="ScanReport.Parts"/>.</param>
    /// <returns>Words and tokens; empty for the new text itself.</returns>
    public static string Whereabouts(ScanReport report, int part)
    {
        var where = report.Parts[part];
        var hiding = where.Hiding switch
        {
            HidingPlace.Comment => "in a comment",
            HidingPlace.HeaderFooter => "in a header or footer",
            HidingPlace.Footnote => "in a footnote",
            HidingPlace.TrackedChange => "in a tracked change",
            HidingPlace.Hidden when where.Label.Length > 0 && where.Place == PartPlace.Attachment => $"in the hidden sheet '{Token('l', part)}'",
            HidingPlace.Hidden => "in hidden text",
            HidingPlace.Properties => "in the document's properties",
            HidingPlace.Notes => "in the speaker notes",
            HidingPlace.PictureData => "in the picture's own data",
            _ => "",
        };
        var file = where.Attachment >= 0 ? $"in {FileName(where.Attachment)}" : "";
        return where.Place switch
        {
            PartPlace.QuotedThread => "in an earlier message",
            PartPlace.Location => "in the location",
            PartPlace.AttachmentName => "in the name of a file",
            PartPlace.Attachment => hiding.Length > 0 ? $"{hiding} {file}" : file,
            _ => hiding,
        };
    }

    /// <summary>Names a part in words: "sheet 'master'", "form.docx".</summary>
    /// <param name="report">The report.</param>
    /// <param name="part">Index into <see cref="ScanReport.Parts"/>.</param>
    /// <returns>Words and tokens; null for the text itself.</returns>
    public static string? Place(ScanReport report, int part) => report.Parts[part] switch
    {
        { Place: PartPlace.Attachment, Label.Length: > 0 } => $"sheet '{Token('l', part)}'",
        { Place: PartPlace.Attachment, Attachment: >= 0 and var file } => FileName(file),
        { Place: PartPlace.QuotedThread } => "an earlier message",
        _ => null,
    };

    /// <summary>Puts the words in place of the tokens.</summary>
    /// <param name="sentences">Sentences with tokens.</param>
    /// <param name="message">The message they speak of.</param>
    /// <param name="report">Its report.</param>
    /// <returns>Text for the sender's eyes only.</returns>
    public static ImmutableArray<ShownText> Fill(ImmutableArray<string> sentences, OutgoingMessage message, ScanReport report) =>
        [.. sentences.Select(sentence => new ShownText(Fill(sentence, message, report)))];

    private static string Fill(string sentence, OutgoingMessage message, ScanReport report)
    {
        if (!sentence.Contains(Open, StringComparison.Ordinal))
            return sentence;
        var filled = new StringBuilder();
        for (var i = 0; i < sentence.Length; i++)
        {
            var close = sentence[i] == Open ? sentence.IndexOf(Close, i) : -1;
            if (close < 0)
            {
                filled.Append(sentence[i]);
                continue;
            }

            filled.Append(Resolve(sentence[i + 1], int.Parse(sentence.AsSpan(i + 2, close - i - 2), CultureInfo.InvariantCulture), message, report));
            i = close;
        }

        return filled.ToString();
    }

    private static string Resolve(char what, int index, OutgoingMessage message, ScanReport report) => what switch
    {
        'f' => FileNameOf(message, index),
        'u' => report.Unread[index] is { Entry.Length: > 0, Attachment: >= 0 } unread
            ? $"{Short(unread.Entry.Reveal())} in {FileNameOf(message, unread.Attachment)}"
            : report.Unread[index].Attachment >= 0 ? FileNameOf(message, report.Unread[index].Attachment) : "part of this mail",
        'l' => Short(report.Parts[index].Label.Reveal()),
        _ => Quote(report, report.Findings[index]),
    };

    private static string FileNameOf(OutgoingMessage message, int attachment) =>
        message.Attachments[attachment].Name.Reveal() is { Length: > 0 } name ? Short(name) : "the attached file";

    private static string Quote(ScanReport report, Finding finding)
    {
        var text = report.Parts[finding.Part].Text.Reveal();
        return Short(text[Math.Min(finding.Start, text.Length)..Math.Min(finding.End, text.Length)]);
    }

    private static string Short(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = string.Concat(line.Where(letter => !char.IsControl(letter) && letter is not (Open or Close)));
        return line.Length <= LongestQuote ? line : string.Concat(line.AsSpan(0, LongestQuote), "…");
    }

    private static string Token(char what, int index) => string.Create(CultureInfo.InvariantCulture, $"{Open}{what}{index}{Close}");
}
