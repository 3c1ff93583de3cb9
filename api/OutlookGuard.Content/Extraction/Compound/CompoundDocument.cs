namespace OutlookGuard.Content.Extraction;

/// <summary>Decides what a compound file is by the streams it holds.</summary>
internal static class CompoundDocument
{
    // Rights management and encryption keep the document in a stream of their own.
    private static readonly string[] EncryptedStreams = ["EncryptedPackage", "EncryptionInfo", "\tDRMContent"];

    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into) => ReadStorage(CompoundFile.Open(bytes), into);

    /// <summary>Reads a storage as a document: the file's root, or an object embedded in another.</summary>
    public static void ReadStorage(CompoundStorage storage, Reading into)
    {
        if (EncryptedStreams.Any(storage.Has))
            throw new UnreadableException(UnreadReason.Encrypted);
        PropertySets.Read(storage, into);
        if (storage.Has("__properties_version1.0"))
            MessageFile.Read(storage, into);
        else if (storage.Has("WordDocument"))
            LegacyDocument.Read(storage, into);
        else if (storage.Has("Workbook") || storage.Has("Book"))
            LegacyWorkbook.Read(storage, into);
        else if (storage.Has("PowerPoint Document"))
            LegacyPresentation.Read(storage, into);
        else if (!EmbeddedObject.TryRead(storage, into) && !ReadParts(storage, into))
            throw new UnreadableException(UnreadReason.UnknownType);
    }

    // A macro project, or a storage that only holds others.
    private static bool ReadParts(CompoundStorage storage, Reading into)
    {
        if (storage.Storage("VBA") is { } macros)
            MacroProject.Read(macros, into);
        else if (!storage.Storages.Any())
            return false;
        foreach (var inner in storage.Storages.Where(inner => inner.Name != "VBA"))
            EmbeddedObject.ReadStorage(inner, into);
        return true;
    }
}
