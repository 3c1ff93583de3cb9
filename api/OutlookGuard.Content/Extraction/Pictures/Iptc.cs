using System.Buffers.Binary;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Captions, keywords and places that picture editors write.</summary>
/// <remarks>Source: IPTC IIM 4.2; Adobe Photoshop file format, image resource blocks.</remarks>
internal static class Iptc
{
    private const ushort IptcResource = 0x0404, ExifResource = 0x0422, XmpResource = 0x0424;

    /// <summary>Reads Photoshop's resource blocks.</summary>
    public static void ReadResources(ReadOnlyMemory<byte> bytes, Reading into)
    {
        while (bytes.Span.IndexOf("8BIM"u8) is var at and >= 0)
        {
            var block = bytes[(at + 4)..];
            if (block.Length < 8)
                return;
            var id = BinaryPrimitives.ReadUInt16BigEndian(block.Span);
            // A name with its length before it, padded to an even number.
            var name = (block.Span[2] + 2) & ~1;
            if (2 + name + 4 > block.Length)
                return;
            var length = BinaryPrimitives.ReadUInt32BigEndian(block.Span[(2 + name)..]);
            var content = block[(6 + name)..];
            content = content[..(int)Math.Min(length, content.Length)];
            if (id == IptcResource)
                Read(content, into);
            else if (id == ExifResource)
                Exif.Read(content, into);
            else if (id == XmpResource)
                Xmp.Read(content, into);
            bytes = block[(6 + name + content.Length)..];
        }
    }

    /// <summary>Reads data sets: a mark, record, number, length and text each.</summary>
    public static void Read(ReadOnlyMemory<byte> bytes, Reading into)
    {
        const byte Mark = 0x1C, ApplicationRecord = 2;
        var words = new StringBuilder();
        for (var span = bytes.Span; span.Length > 5 && span[0] == Mark;)
        {
            var length = Math.Min(BinaryPrimitives.ReadUInt16BigEndian(span[3..]), span.Length - 5);
            var value = span.Slice(5, length);
            // Number 0 is a version.
            if (span[1] == ApplicationRecord && span[2] != 0)
                words.Append(Charset.Decode(Charset.Guess(value) ?? Encoding.Latin1, value)).Append('\n');
            span = span[(5 + length)..];
        }
        into.Add(HidingPlace.PictureData, "", words.ToString());
    }
}
