namespace OutlookGuard.Content.Extraction;

/// <summary>Reads one file of any known type into text. Only the confined child and tests call it on an attachment.</summary>
internal static class FileReader
{
    /// <summary>Reads a whole attachment.</summary>
    /// <param name="name">Its file name: a hint only, the first bytes decide.</param>
    /// <param name="bytes">The whole file.</param>
    /// <returns>The text found and everything that could not be read. It never throws for what the file holds.</returns>
    public static Extracted Read(string name, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
            return Extracted.Nothing(UnreadReason.Empty);
        if (bytes.Length > Limits.AttachmentBytes)
            return Extracted.Nothing(UnreadReason.TooLarge);
        var reading = Reading.OfOneAttachment();
        try
        {
            Dispatch(name, bytes, reading, null);
        }
        catch (BudgetSpentException spent)
        {
            reading.CannotRead("", spent.Why);
        }
        return reading.Result();
    }

    /// <summary>Reads a file that stands inside another: an entry, an attachment, an embedded object.</summary>
    /// <param name="name">Its name inside the other.</param>
    /// <param name="bytes">The whole file; nothing is found in an empty one.</param>
    /// <param name="around">The file around it.</param>
    /// <param name="reader">Who reads it when the file around it knows; null lets its first bytes decide.</param>
    public static void ReadInside(string name, ReadOnlyMemory<byte> bytes, Reading around, FormatReader? reader = null)
    {
        if (bytes.IsEmpty)
            return;
        try
        {
            Dispatch(name, bytes, around.Inside(name), reader);
        }
        catch (UnreadableException unreadable) when (unreadable is not BudgetSpentException)
        {
            around.CannotRead(name, unreadable.Why);
        }
    }

    /// <summary>Reads one part of a file; whatever goes wrong in it is noted and leaves the other parts readable.</summary>
    /// <param name="part">The part's name; empty for the whole file.</param>
    /// <param name="into">Where the fault is noted.</param>
    /// <param name="read">The reading.</param>
    public static void Try(string part, Reading into, Action read)
    {
        try
        {
            read();
        }
        catch (UnreadableException unreadable) when (unreadable is not BudgetSpentException)
        {
            into.CannotRead(part, unreadable.Why);
        }
#pragma warning disable CA1031 // A hostile file can make a parser fail in any way; whatever it is, the part is unreadable. Running out of memory ends the child.
        catch (Exception failure) when (failure is not (UnreadableException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            into.CannotRead(part, UnreadReason.Malformed);
        }
    }

    private static void Dispatch(string name, ReadOnlyMemory<byte> bytes, Reading into, FormatReader? reader) => Try("", into, () =>
    {
        var kind = FileKinds.Of(name, bytes.Span);
        (reader ?? FileKinds.ReaderOf(kind))(name, bytes, into);
        if (reader is null && kind is not FileKind.Zip)
            TwoFacedFile.ReadArchiveBehind(bytes, into);
    });
}
