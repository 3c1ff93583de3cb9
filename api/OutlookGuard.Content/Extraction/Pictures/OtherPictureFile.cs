using System.Buffers.Binary;

namespace OutlookGuard.Content.Extraction;

/// <summary>GIF, TIFF, WebP, HEIC, AVIF and bitmaps: their packets are found by how those begin, wherever the format keeps them.</summary>
internal static class OtherPictureFile
{
    // chosen: a picture holds one or two; the bytes of pixels look like the start of one now and then.
    private const int MostPackets = 16;

    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into) => Picture.Judge(ReadData(bytes, into), bytes.Length, into);

    public static PictureSize? ReadData(ReadOnlyMemory<byte> bytes, Reading into)
    {
        var size = SizeOf(bytes.Span);
        if (bytes.Span.StartsWith("II*\0"u8) || bytes.Span.StartsWith("MM\0*"u8))
            return Exif.Read(bytes, into);
        ReadPackets(bytes, "II*\0"u8.ToArray(), into);
        ReadPackets(bytes, "MM\0*"u8.ToArray(), into);
        ReadXmp(bytes, into);
        if (bytes.Span.StartsWith("GIF"u8))
            ReadGifComments(bytes, into);
        return size;
    }

    private static void ReadPackets(ReadOnlyMemory<byte> bytes, byte[] mark, Reading into)
    {
        for (var tries = 0; tries < MostPackets && bytes.Span.IndexOf(mark) is var at and >= 0; tries++)
        {
            Exif.Read(bytes[at..], into);
            bytes = bytes[(at + mark.Length)..];
        }
    }

    private static void ReadXmp(ReadOnlyMemory<byte> bytes, Reading into)
    {
        for (var tries = 0; tries < MostPackets && bytes.Span.IndexOf("<x:xmpmeta"u8) is var at and >= 0; tries++)
        {
            var end = bytes.Span[at..].IndexOf("</x:xmpmeta>"u8);
            if (end < 0)
                return;
            Xmp.Read(bytes.Slice(at, end + "</x:xmpmeta>".Length), into);
            bytes = bytes[(at + end)..];
        }
    }

    // 21 FE, then blocks with their length before them, up to an empty one.
    private static void ReadGifComments(ReadOnlyMemory<byte> bytes, Reading into)
    {
        var rest = bytes.Span;
        for (var tries = 0; tries < MostPackets && rest.IndexOf((ReadOnlySpan<byte>)[0x21, 0xFE]) is var at and >= 0; tries++)
        {
            rest = rest[(at + 2)..];
            var comment = new List<byte>();
            while (rest.Length > 0 && rest[0] is var length and > 0 && length < rest.Length)
            {
                comment.AddRange(rest.Slice(1, length));
                rest = rest[(length + 1)..];
            }
            var text = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(comment);
            if (Charset.Guess(text) is { } encoding)
                into.Add(HidingPlace.PictureData, "", encoding.GetString(text));
        }
    }

    private static PictureSize? SizeOf(ReadOnlySpan<byte> bytes)
    {
        const int GifHeader = 10, WebpHeader = 30;
        if (bytes.StartsWith("GIF"u8) && bytes.Length > GifHeader)
            return new PictureSize(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
        if (bytes.Length > WebpHeader && bytes[12..].StartsWith("VP8X"u8))
            return new PictureSize(1 + bytes[24] + (bytes[25] << 8) + (bytes[26] << 16), 1 + bytes[27] + (bytes[28] << 8) + (bytes[29] << 16));
        return PictureSize.OfBitmap(bytes);
    }
}
