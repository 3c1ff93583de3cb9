using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>A presentation of PowerPoint 97 to 2003 (.ppt): the text atoms of every record, slides saved over included.</summary>
/// <remarks>Source: [MS-PPT] 2.3.1 (record header), 2.9.43 to 2.9.45 (text atoms), 2.3.2 (current user), 2.10.34 (embedded objects).</remarks>
internal static class LegacyPresentation
{
    private const int HeaderLength = 8;
    private const uint EncryptedToken = 0xF3D1C4DF;
    private const ushort TextChars = 0x0FA0, TextBytes = 0x0FA8, CString = 0x0FBA, ObjectStorage = 0x1011, Encryption = 0x2F14;

    public static void Read(CompoundStorage storage, Reading into)
    {
        var isEncrypted = storage.Content("Current User", into) is { Length: > 16 } user && BinaryPrimitives.ReadUInt32LittleEndian(user.Span[12..]) == EncryptedToken;
        if (isEncrypted || storage.Has("EncryptedSummary"))
            throw new UnreadableException(UnreadReason.Encrypted);
        var texts = new Dictionary<HidingPlace, StringBuilder>();
        var document = storage.Content("PowerPoint Document", into) ?? throw new UnreadableException(UnreadReason.Malformed);
        Walk(document, texts, into);
        foreach (var (place, text) in texts)
            into.Add(place, "", text.ToString());
        if (!texts.ContainsKey(HidingPlace.None) && storage.Content("Pictures", into) is { Length: > Limits.LogoBytes })
            into.CannotRead("", UnreadReason.PictureOnly);
        LegacyObjects.Read(storage, into);
    }

    private static void Walk(ReadOnlyMemory<byte> document, Dictionary<HidingPlace, StringBuilder> texts, Reading into)
    {
        // Where the container that decides the place ends, innermost last.
        var containers = new Stack<(int End, HidingPlace Place)>();
        for (var at = 0; at + HeaderLength <= document.Length;)
        {
            while (containers.TryPeek(out var open) && at >= open.End)
                containers.Pop();
            var header = document.Span[at..];
            var isContainer = (header[0] & 0x0F) == 0x0F;
            var type = BinaryPrimitives.ReadUInt16LittleEndian(header[2..]);
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(header[4..]), (uint)(document.Length - at - HeaderLength));
            var content = document.Slice(at + HeaderLength, length);
            if (type == Encryption)
                throw new UnreadableException(UnreadReason.Encrypted);
            if (isContainer && PlaceOf(type) is { } place)
                containers.Push((at + HeaderLength + length, place));
            // The program tags its own records with names of this form.
            if (TextOf(type, content) is { } text && !text.StartsWith("___PPT", StringComparison.Ordinal))
                Target().Append(text).Append('\n');
            else if (type == ObjectStorage)
                ReadObject(header[0] >> 4 == 1, content, into);
            at += HeaderLength + (isContainer ? 0 : length);
        }

        StringBuilder Target()
        {
            var where = containers.TryPeek(out var inner) ? inner.Place : HidingPlace.None;
            if (!texts.TryGetValue(where, out var builder))
                texts.Add(where, builder = new StringBuilder());
            return builder;
        }
    }

    // Notes, masters, headers and footers, handouts, comments.
    private static HidingPlace? PlaceOf(ushort container) => container switch
    {
        0x03F0 => HidingPlace.Notes,
        0x03F8 or 0x0FD9 or 0x0FC9 => HidingPlace.HeaderFooter,
        0x2EE0 => HidingPlace.Comment,
        _ => null,
    };

    private static string? TextOf(ushort type, ReadOnlyMemory<byte> content) => type switch
    {
        TextChars or CString => Encoding.Unicode.GetString(content.Span).Replace('\r', '\n').Replace('\u000B', '\n'),
        TextBytes => Encoding.Latin1.GetString(content.Span).Replace('\r', '\n').Replace('\u000B', '\n'),
        _ => null,
    };

    private static void ReadObject(bool isPacked, ReadOnlyMemory<byte> content, Reading into)
    {
        if (!isPacked)
        {
            FileReader.ReadInside("embedded object", content, into);
            return;
        }
        using var inflater = new ZLibStream(content[4..].AsStream(), CompressionMode.Decompress);
        FileReader.ReadInside("embedded object", Inflation.Whatever(inflater, content.Length, into), into);
    }
}
