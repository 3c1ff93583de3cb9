using System.Globalization;

namespace OutlookGuard.Content.Extraction;

/// <summary>A PDF, read by poppler's tools: the words of every page, the properties, and which pages are only pictures.</summary>
/// <remarks>Source of the exit statuses: pdftotext(1). A tool that is not there makes the file unread, never empty.</remarks>
internal static class PdfFile
{
    private const int PermissionRefused = 3;

    private static readonly string[] Stamps = ["Scanned with", "Scanned by"];

    // Complaints about fonts and encodings of the machine, not about the file.
    private static readonly string[] Harmless = ["No display font", "Couldn't find a font", "font file", "Missing 'endstream'", "Expected the optional content"];

    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into)
    {
        if (bytes.Length > Limits.AttachmentBytes)
            throw new UnreadableException(UnreadReason.TooLarge);
        using var file = MemoryFile.Of(bytes);
        var text = Tool.Run("pdftotext", "-enc", "UTF-8", file.Path, "-") ?? throw new UnreadableException(UnreadReason.ReaderMissing);
        if (text.Status == PermissionRefused || text.Complaints.Contains("Incorrect password", StringComparison.Ordinal))
            throw new UnreadableException(UnreadReason.Encrypted);
        if (text.Status != 0)
            throw new UnreadableException(UnreadReason.Malformed);
        if (HasSyntaxError(text.Complaints))
            into.CannotRead("", UnreadReason.Malformed);
        into.Add(HidingPlace.None, "", text.Text.Replace('\f', '\n'));
        var description = PdfDescription.Read(file, into);
        JudgePages(text.Text.Split('\f')[..^1], description.Pages, file, into);
        PdfRevisions.Read(bytes, text.Text, into);
        PdfObjects.Read(bytes, description, file, into);
    }

    private static bool HasSyntaxError(string complaints)
    {
        foreach (var line in complaints.AsSpan().EnumerateLines())
        {
            if ((line.StartsWith("Syntax Error") || line.StartsWith("Internal Error") || line.StartsWith("Error")) && !IsHarmless(line))
                return true;
        }
        return false;
    }

    private static bool IsHarmless(ReadOnlySpan<char> line)
    {
        foreach (var harmless in Harmless)
        {
            if (line.Contains(harmless, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // Every page is judged by itself: one scanned page among twenty typed ones is unread.
    private static void JudgePages(string[] pages, int declared, MemoryFile file, Reading into)
    {
        if (pages.Length != declared)
            into.CannotRead("", UnreadReason.Malformed);
        var wordless = Enumerable.Range(1, pages.Length).Where(page => !HasReadableWords(pages[page - 1])).ToList();
        if (wordless.Count == 0)
            return;
        var pictures = Tool.Run("pdfimages", "-list", file.Path) ?? throw new UnreadableException(UnreadReason.ReaderMissing);
        var withPictures = PagesOf(pictures.Text);
        foreach (var page in wordless.Where(page => withPictures.Contains(page) || pages[page - 1].AsSpan().ContainsWords()))
            into.CannotRead(pages.Length == 1 ? "" : $"page {page}", UnreadReason.PictureOnly);
    }

    // Letters of a font without a table to Unicode come out as signs of the private area: no words.
    // What a scanning program stamps on each page is not the page's.
    private static bool HasReadableWords(string page) =>
        page.Split('\n').Where(line => !Stamps.Any(stamp => line.Contains(stamp, StringComparison.OrdinalIgnoreCase))).SelectMany(line => line).Any(char.IsLetterOrDigit);

    private static HashSet<int> PagesOf(string list)
    {
        var pages = new HashSet<int>();
        foreach (var line in list.AsSpan().EnumerateLines())
        {
            var trimmed = line.TrimStart();
            var end = trimmed.IndexOf(' ');
            if (end > 0 && int.TryParse(trimmed[..end], CultureInfo.InvariantCulture, out var page))
                pages.Add(page);
        }
        return pages;
    }
}
