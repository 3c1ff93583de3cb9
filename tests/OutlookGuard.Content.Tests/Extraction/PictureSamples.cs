using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Content.Tests.Extraction;

/// <summary>Pictures without a picture: headers and data segments are all a reader looks at.</summary>
internal static class PictureSamples
{
    public static byte[] Jpeg(int width, int height, params (byte Marker, byte[] Content)[] segments)
    {
        using var stream = new MemoryStream();
        stream.Write([0xFF, 0xD8]);
        byte[] frame = [8, .. BigShort(height), .. BigShort(width), 1, 1, 0x11, 0];
        foreach (var (marker, content) in segments.Append(((byte)0xC0, frame)))
        {
            var length = content.Length + 2;
            stream.Write([0xFF, marker, .. BigShort(length)]);
            stream.Write(content);
        }
        stream.Write([0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9]);
        return stream.ToArray();
    }

    public static (byte Marker, byte[] Content) Exif(byte[] tiff) => (0xE1, [.. "Exif\0\0"u8, .. tiff]);

    public static (byte Marker, byte[] Content) Xmp(string inner) =>
        (0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes($"<?xpacket begin='\uFEFF'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>{inner}</rdf:RDF></x:xmpmeta><?xpacket end='w'?>")]);

    /// <summary>A TIFF directory with one text and a position of 54° 58' 41.88" N, 1° 37' 4.08" W.</summary>
    public static byte[] Tiff(string description)
    {
        var text = Encoding.ASCII.GetBytes(description + "\0");
        const int gpsAt = 8 + 2 + 24 + 4;
        const int valuesAt = gpsAt + 2 + 48 + 4;
        var tiff = new List<byte>([.. "II*\0"u8, .. Number(8), .. Short(2)]);
        tiff.AddRange([.. Short(0x010E), .. Short(2), .. Number(text.Length), .. Number(valuesAt + 48)]);
        tiff.AddRange([.. Short(0x8825), .. Short(4), .. Number(1), .. Number(gpsAt), .. Number(0)]);
        tiff.AddRange(Short(4));
        tiff.AddRange([.. Short(1), .. Short(2), .. Number(2), .. "N\0\0\0"u8]);
        tiff.AddRange([.. Short(2), .. Short(5), .. Number(3), .. Number(valuesAt)]);
        tiff.AddRange([.. Short(3), .. Short(2), .. Number(2), .. "W\0\0\0"u8]);
        tiff.AddRange([.. Short(4), .. Short(5), .. Number(3), .. Number(valuesAt + 24), .. Number(0)]);
        foreach (var part in new[] { 54, 1, 58, 1, 4188, 100, 1, 1, 37, 1, 408, 100 })
            tiff.AddRange(Number(part));
        tiff.AddRange(text);
        return [.. tiff];
    }

    public static byte[] Png(int width, int height, params (string Type, byte[] Content)[] chunks)
    {
        using var stream = new MemoryStream();
        stream.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        byte[] header = [.. Big(width), .. Big(height), 8, 0, 0, 0, 0];
        foreach (var (type, content) in chunks.Prepend(("IHDR", header)).Append(("IEND", [])))
        {
            byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
            stream.Write([.. Big(content.Length), .. body, .. Big(unchecked((int)Crc32.Of(body)))]);
        }
        return stream.ToArray();
    }

    public static byte[] Deflated(string text)
    {
        using var stream = new MemoryStream();
        using (var deflater = new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            deflater.Write(Encoding.UTF8.GetBytes(text));
        return stream.ToArray();
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Short(int value) => [(byte)(value & 0xFF), (byte)((value >> 8) & 0xFF)];

    private static byte[] BigShort(int value) => [(byte)((value >> 8) & 0xFF), (byte)(value & 0xFF)];

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
