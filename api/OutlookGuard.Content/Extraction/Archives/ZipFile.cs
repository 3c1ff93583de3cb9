using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>A zip archive: a document of an office program, or simply files.</summary>
internal static class ZipFile
{
    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into)
    {
        var archive = ZipArchiveBytes.Open(bytes, into);
        ReadAround(archive.Listing, bytes, into);
        if (archive.HasHiddenBytes)
            into.CannotRead("", UnreadReason.Malformed);
        if (OfficeFile.TryRead(archive, into) || OpenDocumentFile.TryRead(archive, into))
            return;
        into.Add(HidingPlace.Embedded, "", Names(archive.Listing));
        foreach (var entry in archive.Listing.Entries)
            ReadEntry(archive, entry, into);
    }

    /// <summary>Reads one entry as a file of its own.</summary>
    public static void ReadEntry(ZipArchiveBytes archive, ZipEntry entry, Reading into)
    {
        if (Content(archive, entry, into) is { } content)
            FileReader.ReadInside(entry.Name, content, into);
    }

    /// <summary>The content of an entry; null, with the reason noted, when it cannot be had.</summary>
    public static ReadOnlyMemory<byte>? Content(ZipArchiveBytes archive, ZipEntry entry, Reading into)
    {
        if (entry.IsDirectory)
            return null;
        ReadOnlyMemory<byte>? content = null;
        FileReader.Try(entry.Name, into, () => content = archive.Content(entry, into));
        return content;
    }

    private static string Names(ZipListing listing)
    {
        var names = new StringBuilder(listing.Comment);
        foreach (var entry in listing.Entries)
            names.Append('\n').Append(entry.Name).Append('\n').Append(entry.Comment);
        return names.ToString();
    }

    // What stands before or after an archive is a file in its own right: a picture that is also an archive has two faces.
    private static void ReadAround(ZipListing listing, ReadOnlyMemory<byte> bytes, Reading into)
    {
        foreach (var around in new[] { bytes[..listing.Before], bytes[listing.End..] })
        {
            if (around.Span.ContainsAnyExcept((byte)0, (byte)'\r', (byte)'\n'))
                FileReader.ReadInside("around the archive", around, into);
        }
    }
}
