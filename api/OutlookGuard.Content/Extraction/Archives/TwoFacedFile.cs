namespace OutlookGuard.Content.Extraction;

/// <summary>A file that is one thing from its front and an archive from its back.</summary>
internal static class TwoFacedFile
{
    /// <summary>Reads the archive that a file of another type ends with, if it does.</summary>
    public static void ReadArchiveBehind(ReadOnlyMemory<byte> bytes, Reading into)
    {
        var end = ZipDirectory.FindEnd(bytes.Span);
        if (end < 0 || ZipDirectory.Read(bytes, end).Entries.Count == 0)
            return;
        FileReader.ReadInside("archive behind the file", bytes, into, (name, whole, inside) => ReadEntries(whole, inside));
    }

    private static void ReadEntries(ReadOnlyMemory<byte> bytes, Reading into)
    {
        var archive = ZipArchiveBytes.Open(bytes, into);
        foreach (var entry in archive.Listing.Entries)
            ZipFile.ReadEntry(archive, entry, into);
    }
}
