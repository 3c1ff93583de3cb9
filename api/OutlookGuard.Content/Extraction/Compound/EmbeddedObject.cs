using System.Buffers.Binary;

namespace OutlookGuard.Content.Extraction;

/// <summary>A file or document embedded in another by OLE.</summary>
/// <remarks>Source: [MS-OLEDS] 2.3.6 (Ole10Native).</remarks>
internal static class EmbeddedObject
{
    private const string Native = "\u0001Ole10Native";

    // Streams whose content is a whole file of some other program.
    private static readonly string[] WholeFiles = ["Package", "CONTENTS", "EmbeddedOdf", "Contents"];

    /// <summary>Reads the file that a storage wraps.</summary>
    /// <returns>False when the storage wraps none.</returns>
    public static bool TryRead(CompoundStorage storage, Reading into)
    {
        var found = false;
        if (storage.Content(Native, into) is { } native)
        {
            ReadPackage(native[4..], into);
            found = true;
        }
        foreach (var name in WholeFiles)
        {
            if (storage.Content(name, into) is not { } content)
                continue;
            FileReader.ReadInside(name, content, into);
            found = true;
        }
        return found;
    }

    /// <summary>Reads a storage as a document of its own, one level deeper.</summary>
    public static void ReadStorage(CompoundStorage storage, Reading into) =>
        FileReader.ReadInside(storage.Name, new byte[1], into, (_, _, inside) => CompoundDocument.ReadStorage(storage, inside));

    /// <summary>Reads a packaged file: kind, then label, path and another path as texts that end in zero, then the file with its own length before it.</summary>
    public static void ReadPackage(ReadOnlyMemory<byte> package, Reading into)
    {
        var rest = package[2..];
        var label = Text(ref rest);
        var path = Text(ref rest);
        rest = rest[4..];
        var pathLength = BinaryPrimitives.ReadInt32LittleEndian(rest.Span);
        rest = rest[4..];
        var temporary = Charset.Windows1252.GetString(rest.Span[..pathLength]).TrimEnd('\0');
        rest = rest[pathLength..];
        var length = BinaryPrimitives.ReadInt32LittleEndian(rest.Span);
        into.Add(HidingPlace.Properties, "", $"{label}\n{path}\n{temporary}");
        FileReader.ReadInside(label.Length > 0 ? label : path, rest.Slice(4, length), into);
    }

    private static string Text(ref ReadOnlyMemory<byte> rest)
    {
        var end = rest.Span.IndexOf((byte)0);
        var text = Charset.Windows1252.GetString(rest.Span[..end]);
        rest = rest[(end + 1)..];
        return text;
    }
}
