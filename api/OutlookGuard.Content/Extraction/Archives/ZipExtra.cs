using System.Buffers.Binary;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>The extra fields of a zip entry that change its meaning.</summary>
/// <remarks>Source: APPNOTE.TXT 4.5.3 and 4.6.9.</remarks>
internal static class ZipExtra
{
    private const ushort Zip64 = 0x0001, UnicodePathField = 0x7075;

    /// <summary>Replaces lengths and offset that did not fit into 32 bits.</summary>
    public static void Widen(ReadOnlySpan<byte> extra, ref long length, ref long packed, ref long header)
    {
        if (length != uint.MaxValue && packed != uint.MaxValue && header != uint.MaxValue)
            return;
        var field = Field(extra, Zip64);
        Take(ref field, ref length);
        Take(ref field, ref packed);
        Take(ref field, ref header);
    }

    /// <summary>The name in UTF-8 that some programs add; null when there is none.</summary>
    public static string? UnicodePath(ReadOnlySpan<byte> extra)
    {
        const int VersionAndChecksum = 5;
        var field = Field(extra, UnicodePathField);
        return field.Length > VersionAndChecksum ? Encoding.UTF8.GetString(field[VersionAndChecksum..]) : null;
    }

    private static void Take(ref ReadOnlySpan<byte> field, ref long value)
    {
        if (value != uint.MaxValue)
            return;
        value = BinaryPrimitives.ReadInt64LittleEndian(field);
        if (value < 0)
            throw new UnreadableException(UnreadReason.Malformed);
        field = field[8..];
    }

    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> extra, ushort wanted)
    {
        while (extra.Length >= 4)
        {
            var length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]), extra.Length - 4);
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == wanted)
                return extra.Slice(4, length);
            extra = extra[(4 + length)..];
        }
        return [];
    }
}
