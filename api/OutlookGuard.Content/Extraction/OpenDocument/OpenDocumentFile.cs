namespace OutlookGuard.Content.Extraction;

/// <summary>A text, sheet or presentation of the Open Document format (.odt, .ods, .odp).</summary>
/// <remarks>Source: OASIS OpenDocument 1.3, part 2 (packages) and part 3.</remarks>
internal static class OpenDocumentFile
{
    private const string Manifest = "META-INF/manifest.xml";

    public static bool TryRead(ZipArchiveBytes archive, Reading into)
    {
        var entries = archive.Listing.Entries;
        if (!entries.Any(entry => entry.Name == "content.xml") || !entries.Any(entry => entry.Name is "mimetype" or Manifest))
            return false;
        foreach (var entry in entries.Where(entry => entry.Name == Manifest))
            RefuseEncrypted(archive, entry, into);
        // Styles first: they say what is hidden.
        var styles = new OpenDocumentStyles();
        foreach (var entry in entries.Where(entry => IsText(entry.Name)))
            Read(archive, entry, styles.Read, into);
        foreach (var entry in entries.Where(entry => !entry.IsDirectory))
            ReadEntry(archive, entry, styles, into);
        return true;
    }

    private static void ReadEntry(ZipArchiveBytes archive, ZipEntry entry, OpenDocumentStyles styles, Reading into)
    {
        var name = entry.Name;
        if (IsText(name))
            Read(archive, entry, content => OpenDocumentText.Read(content, name.Contains('/') ? name[..name.IndexOf('/', StringComparison.Ordinal)] : "", styles, into), into);
        else if (name.EndsWith("meta.xml", StringComparison.Ordinal))
            Read(archive, entry, content => into.Add(HidingPlace.Properties, "", OpenDocumentProperties.Words(content)), into);
        else if (name.StartsWith("Pictures/", StringComparison.Ordinal) || name.StartsWith("ObjectReplacements/", StringComparison.Ordinal))
            Read(archive, entry, content => Picture.ReadInsideDocument(name, content, into), into);
        else if (name.EndsWith(".xml", StringComparison.Ordinal) && name.StartsWith("Basic/", StringComparison.Ordinal))
            Read(archive, entry, content => XmlFile.Read(content, HidingPlace.Hidden, "", into), into);
        else if (!IsMachinery(name))
            ZipFile.ReadEntry(archive, entry, into);
    }

    private static bool IsText(string name) => Path.GetFileName(name) is "content.xml" or "styles.xml";

    private static bool IsMachinery(string name) =>
        name is "mimetype" or "layout-cache" || Path.GetFileName(name) is "settings.xml" or "manifest.rdf"
        || name.StartsWith("Configurations2/", StringComparison.Ordinal) || name.StartsWith("Thumbnails/", StringComparison.Ordinal) || name.StartsWith("META-INF/", StringComparison.Ordinal);

    // A manifest of the first programs has a document type, which we read nowhere; the word alone decides.
    private static void RefuseEncrypted(ZipArchiveBytes archive, ZipEntry manifest, Reading into)
    {
        if (ZipFile.Content(archive, manifest, into) is { } content && content.Span.IndexOf("encryption-data"u8) >= 0)
            throw new UnreadableException(UnreadReason.Encrypted);
    }

    private static void Read(ZipArchiveBytes archive, ZipEntry entry, Action<ReadOnlyMemory<byte>> reader, Reading into)
    {
        if (ZipFile.Content(archive, entry, into) is { } content)
            FileReader.Try(entry.Name, into, () => reader(content));
    }
}
