using System.Buffers.Binary;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>A photograph: where it was taken, what was written into it, and how large it is.</summary>
/// <remarks>Source: ITU-T T.81 annex B; Exif 2.32, 4.5.4; XMP specification part 3, 1.1.3; IPTC IIM 4.2.</remarks>
internal static class JpegFile
{
    private const byte StartOfScan = 0xDA, EndOfImage = 0xD9, Comment = 0xFE, App1 = 0xE1, App13 = 0xED;

    private static ReadOnlySpan<byte> ExifMark => "Exif\0\0"u8;

    private static ReadOnlySpan<byte> XmpMark => "http://ns.adobe.com/xap/1.0/\0"u8;

    private static ReadOnlySpan<byte> MoreXmpMark => "http://ns.adobe.com/xmp/extension/\0"u8;

    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into) => Picture.Judge(ReadData(bytes, into), bytes.Length, into);

    /// <summary>Reads the words and the position in a picture's own data.</summary>
    /// <returns>Its size; null when it does not say, or when more stands behind the picture.</returns>
    public static PictureSize? ReadData(ReadOnlyMemory<byte> bytes, Reading into)
    {
        PictureSize? size = null;
        var more = new StringBuilder();
        var at = 2;
        while (at + 4 <= bytes.Length && bytes.Span[at] == 0xFF)
        {
            var marker = bytes.Span[at + 1];
            if (marker is StartOfScan or EndOfImage)
                break;
            if (marker is 0xFF)
            {
                at++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[(at + 2)..]);
            var segment = bytes.Slice(at + 4, Math.Min(Math.Max(length - 2, 0), bytes.Length - at - 4));
            if (IsFrame(marker) && segment.Length >= 5)
                size = new PictureSize(BinaryPrimitives.ReadUInt16BigEndian(segment.Span[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment.Span[1..]));
            ReadSegment(marker, segment, more, into);
            at += 2 + Math.Max((int)length, 2);
        }
        if (more.Length > 0)
            Xmp.Read(Encoding.Latin1.GetBytes(more.ToString()), into);
        return bytes.Span.TrimEnd((byte)0).EndsWith((ReadOnlySpan<byte>)[0xFF, EndOfImage]) ? size : null;
    }

    private static void ReadSegment(byte marker, ReadOnlyMemory<byte> segment, StringBuilder more, Reading into)
    {
        // A packet in pieces: an id of 32 characters, its length and the piece's offset stand before each.
        const int PieceHeader = 40;
        var span = segment.Span;
        if (marker == App1 && span.StartsWith(ExifMark))
            Exif.Read(segment[ExifMark.Length..], into);
        else if (marker == App1 && span.StartsWith(XmpMark))
            Xmp.Read(segment[XmpMark.Length..], into);
        else if (marker == App1 && span.StartsWith(MoreXmpMark) && span.Length > MoreXmpMark.Length + PieceHeader)
            more.Append(Encoding.Latin1.GetString(span[(MoreXmpMark.Length + PieceHeader)..]));
        else if (marker == App13)
            Iptc.ReadResources(segment, into);
        else if (marker == Comment)
            into.Add(HidingPlace.PictureData, "", Charset.Decode(Charset.Guess(span) ?? Encoding.Latin1, span));
    }

    // Frame headers, without the four markers in their range that define tables.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
