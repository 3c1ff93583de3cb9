namespace OutlookGuard.Content.Extraction;

/// <summary>Earlier versions of a PDF that are still in the file: a programme that saves quickly only appends.</summary>
/// <remarks>Source: ISO 32000-1, 7.5.6. The file up to an earlier end mark is that version.</remarks>
internal static class PdfRevisions
{
    // chosen: each costs one run of the tool; forms that travelled through an office have two or three.
    private const int Most = 4;

    public static void Read(ReadOnlyMemory<byte> bytes, string current, Reading into)
    {
        var seen = new HashSet<string>(current.Split('\n', StringSplitOptions.TrimEntries), StringComparer.Ordinal);
        var end = LastEnd(bytes.Span);
        for (var tries = 0; tries < Most && end > 0; tries++)
        {
            end = LastEnd(bytes.Span[..end]);
            if (end <= 0)
                return;
            using var earlier = MemoryFile.Of(bytes[..(end + EndMark.Length)]);
            // What ends too early to be a version of its own, as in a file laid out for the web, gives nothing.
            if (Tool.Run("pdftotext", "-enc", "UTF-8", earlier.Path, "-") is { Status: 0 } text)
                into.Add(HidingPlace.Hidden, "", string.Join('\n', text.Text.Split('\n', StringSplitOptions.TrimEntries).Where(seen.Add)));
        }
    }

    private static ReadOnlySpan<byte> EndMark => "%%EOF"u8;

    private static int LastEnd(ReadOnlySpan<byte> bytes) => bytes.LastIndexOf(EndMark);
}
