using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>The directory of tags in photographs and TIFF files: position, texts, and packets of other kinds.</summary>
/// <remarks>Source: TIFF 6.0, section 2; Exif 2.32, 4.6. Loops and lengths that lie end the reading of that directory.</remarks>
internal sealed class Exif
{
    private const int MostDirectories = 64, MostTags = 1000, EntryLength = 12;
    private const ushort ExifDirectory = 0x8769, GpsDirectory = 0x8825, InteropDirectory = 0xA005, SubDirectories = 0x014A;
    private const ushort ImageWidth = 0x0100, ImageLength = 0x0101, UserComment = 0x9286, XmpPacket = 0x02BC, IptcPacket = 0x83BB, PhotoshopPacket = 0x8649;

    // Maker, model, software and moments say nothing about a person.
    private static readonly HashSet<ushort> ForMachines = [0x010F, 0x0110, 0x0131, 0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292, 0xA433, 0xA434, 0x001D];

    private readonly ReadOnlyMemory<byte> tiff;
    private readonly bool bigEndian;
    private readonly Reading into;
    private readonly HashSet<uint> seen = [];
    private readonly Queue<(uint At, bool IsGps)> directories = [];
    private readonly StringBuilder words = new();

    private Exif(ReadOnlyMemory<byte> tiff, bool bigEndian, Reading into) => (this.tiff, this.bigEndian, this.into) = (tiff, bigEndian, into);

    /// <summary>Reads a TIFF structure; what does not begin as one holds nothing.</summary>
    /// <returns>The size of its first picture, when it says.</returns>
    public static PictureSize? Read(ReadOnlyMemory<byte> tiff, Reading into)
    {
        var big = tiff.Span.StartsWith("MM\0*"u8);
        if (tiff.Length < 8 || !(big || tiff.Span.StartsWith("II*\0"u8)))
            return null;
        var exif = new Exif(tiff, big, into);
        exif.directories.Enqueue((exif.U32(4), false));
        PictureSize? size = null;
        while (exif.directories.TryDequeue(out var next) && exif.seen.Count < MostDirectories)
        {
            if (exif.seen.Add(next.At))
                size = exif.ReadDirectory(next.At, next.IsGps) ?? size;
        }
        into.Add(HidingPlace.PictureData, "", exif.words.ToString());
        return size;
    }

    private PictureSize? ReadDirectory(uint at, bool isGps)
    {
        if (at + 2L > tiff.Length)
            return null;
        int count = U16((int)at), width = 0, height = 0;
        var gps = isGps ? new GpsPosition() : null;
        for (var i = 0; i < Math.Min(count, MostTags); i++)
        {
            var entry = (int)at + 2 + (i * EntryLength);
            if (entry + EntryLength > tiff.Length)
                break;
            var tag = U16(entry);
            var value = ValueOf(entry);
            if (gps is not null)
                gps.Take(tag, value, bigEndian);
            if (tag is ImageWidth)
                width = Number(entry);
            else if (tag is ImageLength)
                height = Number(entry);
            ReadTag(tag, U16(entry + 2), value, entry, isGps);
        }
        var next = (long)at + 2 + (count * EntryLength);
        if (!isGps && next + 4 <= tiff.Length && U32((int)next) is var following and > 0)
            directories.Enqueue((following, false));
        if (gps?.ToString() is { Length: > 0 } position)
            words.Append(position).Append('\n');
        return PictureSize.Positive(width, height);
    }

    private void ReadTag(ushort tag, ushort type, ReadOnlyMemory<byte> value, int entry, bool isGps)
    {
        const ushort Ascii = 2;
        switch (tag)
        {
            case ExifDirectory or GpsDirectory or InteropDirectory when !isGps:
                directories.Enqueue((U32(entry + 8), tag == GpsDirectory));
                break;
            case SubDirectories when !isGps:
                for (var i = 0; i + 4 <= value.Length && i < 64; i += 4)
                    directories.Enqueue((Read32(value.Span[i..]), false));
                break;
            case XmpPacket when !isGps:
                Xmp.Read(value, into);
                break;
            case IptcPacket when !isGps:
                Iptc.Read(value, into);
                break;
            case PhotoshopPacket when !isGps:
                Iptc.ReadResources(value, into);
                break;
            case UserComment when !isGps:
                AddComment(value.Span);
                break;
            // Explorer's title, comment, author, keywords and subject are in UTF-16.
            case >= 0x9C9B and <= 0x9C9F when !isGps:
                AddLine(Encoding.Unicode.GetString(value.Span));
                break;
            default:
                if (type == Ascii && value.Length > 3 && !ForMachines.Contains(tag))
                    AddLine(Charset.Decode(Charset.Guess(value.Span.TrimEnd((byte)0)) ?? Encoding.Latin1, value.Span));
                break;
        }
    }

    // The first eight bytes name the alphabet.
    private void AddComment(ReadOnlySpan<byte> value)
    {
        const int Header = 8;
        if (value.Length <= Header)
            return;
        var unicode = value.StartsWith("UNICODE"u8);
        AddLine((unicode ? bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode : Encoding.UTF8).GetString(value[Header..]));
    }

    private void AddLine(string text) => words.Append(text.Replace('\0', ' ').Trim()).Append('\n');

    private ReadOnlyMemory<byte> ValueOf(int entry)
    {
        var unit = U16(entry + 2) switch { 3 or 8 => 2, 4 or 9 or 11 or 13 => 4, 5 or 10 or 12 => 8, _ => 1 };
        var length = (long)U32(entry + 4) * unit;
        long at = length <= 4 ? entry + 8 : U32(entry + 8);
        return at + length <= tiff.Length ? tiff.Slice((int)at, (int)length) : default;
    }

    private int Number(int entry) => U16(entry + 2) == 3 ? U16(entry + 8) : (int)Math.Min(U32(entry + 8), int.MaxValue);

    private ushort U16(int at) =>
        bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(tiff.Span[at..]) : BinaryPrimitives.ReadUInt16LittleEndian(tiff.Span[at..]);

    private uint U32(int at) => Read32(tiff.Span[at..]);

    private uint Read32(ReadOnlySpan<byte> bytes) => bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}

/// <summary>A position in degrees, minutes and seconds, written as people write it on maps.</summary>
internal sealed class GpsPosition
{
    private char northOrSouth = 'N', eastOrWest = 'E';
    private double? latitude, longitude;

    public void Take(ushort tag, ReadOnlyMemory<byte> value, bool bigEndian)
    {
        switch (tag)
        {
            case 1 when value.Length > 0: northOrSouth = (char)value.Span[0]; break;
            case 2: latitude = Degrees(value.Span, bigEndian); break;
            case 3 when value.Length > 0: eastOrWest = (char)value.Span[0]; break;
            case 4: longitude = Degrees(value.Span, bigEndian); break;
            default: break;
        }
    }

    /// <summary>For example "54.9783, -1.6178"; empty when the position is not complete.</summary>
    public override string ToString() => latitude is { } north && longitude is { } east
        ? Text(northOrSouth is 'S' or 's' ? -north : north, eastOrWest is 'W' or 'w' ? -east : east)
        : "";

    // Four decimals are eleven metres; protected places are matched within two hundred.
    public static string Text(double north, double east) => string.Create(CultureInfo.InvariantCulture, $"{north:0.0000##}, {east:0.0000##}");

    private static double? Degrees(ReadOnlySpan<byte> value, bool bigEndian)
    {
        double degrees = 0, unit = 1;
        for (var i = 0; i < 3 && value.Length >= 8; i++, value = value[8..], unit *= 60)
        {
            var part = bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(value) : BinaryPrimitives.ReadUInt32LittleEndian(value);
            var whole = bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(value[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(value[4..]);
            if (whole == 0)
                return i == 0 ? null : degrees;
            degrees += (double)part / whole / unit;
        }
        return unit > 1 && degrees <= 180 ? degrees : null;
    }
}
