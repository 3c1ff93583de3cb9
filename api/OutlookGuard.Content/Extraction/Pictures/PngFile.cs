using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>A PNG: its texts, position and size.</summary>
/// <remarks>Source: PNG specification, third edition, 11.3.3 (texts) and 11.3.4.5 (eXIf).</remarks>
internal static class PngFile
{
    private const int ChunkOverhead = 12;

    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into) => Picture.Judge(ReadData(bytes, into), bytes.Length, into);

    /// <summary>Reads the words in a picture's own data.</summary>
    /// <returns>Its size; null when it does not say, or when more stands behind the picture.</returns>
    public static PictureSize? ReadData(ReadOnlyMemory<byte> bytes, Reading into)
    {
        PictureSize? size = null;
        var rest = bytes[8..];
        while (rest.Length >= ChunkOverhead)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest.Span);
            if (length > rest.Length - ChunkOverhead)
                return null;
            var type = Encoding.ASCII.GetString(rest.Span.Slice(4, 4));
            var content = rest.Slice(8, (int)length);
            rest = rest[((int)length + ChunkOverhead)..];
            if (type == "IHDR" && content.Length >= 8)
                size = PictureSize.Positive(BinaryPrimitives.ReadInt32BigEndian(content.Span), BinaryPrimitives.ReadInt32BigEndian(content.Span[4..]));
            else if (type == "IEND")
                return rest.Span.ContainsAnyExcept((byte)0) ? null : size;
            else
                ReadChunk(type, content, into);
        }
        return null;
    }

    private static void ReadChunk(string type, ReadOnlyMemory<byte> content, Reading into)
    {
        switch (type)
        {
            case "eXIf":
                Exif.Read(content, into);
                break;
            case "tEXt":
                AddText(content, into);
                break;
            case "zTXt":
                AddText(Inflated(content[(content.Span.IndexOf((byte)0) + 2)..], into), into);
                break;
            case "iTXt":
                ReadInternational(content, into);
                break;
            default:
                break;
        }
    }

    // Keyword, compressed or not, method, language, translated keyword, text.
    private static void ReadInternational(ReadOnlyMemory<byte> content, Reading into)
    {
        var keyword = content.Span.IndexOf((byte)0);
        var rest = content[(keyword + 3)..];
        var compressed = content.Span[keyword + 1] == 1;
        for (var field = 0; field < 2; field++)
            rest = rest[(rest.Span.IndexOf((byte)0) + 1)..];
        var text = compressed ? Inflated(rest, into) : rest;
        if (text.Span.IndexOf("<x:xmpmeta"u8) >= 0)
            Xmp.Read(text, into);
        else
            AddText(text, into);
    }

    private static void AddText(ReadOnlyMemory<byte> text, Reading into)
    {
        var words = Charset.Decode(System.Text.Unicode.Utf8.IsValid(text.Span) ? Encoding.UTF8 : Encoding.Latin1, text.Span).Replace('\0', ' ');
        into.Add(HidingPlace.PictureData, "", words);
    }

    private static ReadOnlyMemory<byte> Inflated(ReadOnlyMemory<byte> packed, Reading into)
    {
        using var inflater = new ZLibStream(packed.AsStream(), CompressionMode.Decompress);
        return Inflation.Whatever(inflater, packed.Length, into);
    }
}
