using System.Buffers.Binary;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Reads the central directory of a zip archive.</summary>
/// <remarks>Source: APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16 and 4.5.3 (zip64).</remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22, LongestComment = ushort.MaxValue, HeaderLength = 46, Locator64Length = 20;
    private const uint EndMark = 0x06054B50, Locator64Mark = 0x07064B50, End64Mark = 0x06064B50, HeaderMark = 0x02014B50;

    /// <summary>Where the end record stands, or -1 when the file does not end as an archive does.</summary>
    public static int FindEnd(ReadOnlySpan<byte> bytes)
    {
        var earliest = Math.Max(0, bytes.Length - EndLength - LongestComment);
        for (var window = bytes[earliest..]; window.LastIndexOf("PK\x05\x06"u8) is var at and >= 0; window = window[..at])
        {
            if (earliest + at + EndLength <= bytes.Length && Points(bytes, earliest + at))
                return earliest + at;
        }
        return -1;
    }

    /// <summary>Reads the directory.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="end">Where the end record stands.</param>
    public static ZipListing Read(ReadOnlyMemory<byte> bytes, int end)
    {
        var span = bytes.Span;
        var record = span[end..];
        long count = U16(record[10..]), length = U32(record[12..]), offset = U32(record[16..]);
        if (U16(record[4..]) is not (0 or ushort.MaxValue) || U16(record[8..]) != count)
            throw new UnreadableException(UnreadReason.Malformed);
        var directoryEnd = Read64(span, end, ref count, ref length, ref offset);
        var start = directoryEnd - length;
        var shift = start - offset;
        // Data before the archive moves every offset by its length.
        if (start < 0 || shift < 0)
            throw new UnreadableException(UnreadReason.Malformed);
        if (count > Limits.ArchiveEntries)
            throw new BudgetSpentException();
        var entries = new List<ZipEntry>((int)count);
        var at = (int)start;
        for (long i = 0; i < count; i++)
            at = ReadEntry(bytes, at, shift, entries);
        if (at != directoryEnd)
            throw new UnreadableException(UnreadReason.Malformed);
        var comment = span.Slice(end + EndLength, Math.Min(U16(record[20..]), span.Length - end - EndLength));
        return new ZipListing(entries, (int)shift, (int)start, end + EndLength + comment.Length, Text(comment, utf8: false));
    }

    private static long Read64(ReadOnlySpan<byte> bytes, int end, ref long count, ref long length, ref long offset)
    {
        var locator = end - Locator64Length;
        if (locator < 0 || U32(bytes[locator..]) != Locator64Mark)
            return end;
        // The offset in the locator is moved by data before the archive; the record stands just before the locator.
        var at = bytes[..locator].LastIndexOf("PK\x06\x06"u8);
        if (at < 0 || U32(bytes[at..]) != End64Mark)
            throw new UnreadableException(UnreadReason.Malformed);
        count = I64(bytes[(at + 32)..]);
        length = I64(bytes[(at + 40)..]);
        offset = I64(bytes[(at + 48)..]);
        return at;
    }

    private static int ReadEntry(ReadOnlyMemory<byte> bytes, int at, long shift, List<ZipEntry> entries)
    {
        var header = bytes.Span[at..];
        if (U32(header) != HeaderMark)
            throw new UnreadableException(UnreadReason.Malformed);
        int nameLength = U16(header[28..]), extraLength = U16(header[30..]), commentLength = U16(header[32..]);
        var flags = U16(header[8..]);
        long packed = U32(header[20..]), real = U32(header[24..]), local = U32(header[42..]);
        var extra = header.Slice(HeaderLength + nameLength, extraLength);
        ZipExtra.Widen(extra, ref real, ref packed, ref local);
        var utf8 = (flags & (1 << 11)) != 0;
        var name = bytes.Slice(at + HeaderLength, nameLength);
        var comment = header.Slice(HeaderLength + nameLength + extraLength, commentLength);
        var unicode = ZipExtra.UnicodePath(extra);
        entries.Add(new ZipEntry(
            unicode ?? Text(name.Span, utf8), Text(comment, utf8), flags, U16(header[10..]), U32(header[16..]), packed, real, local + shift, name));
        return at + HeaderLength + nameLength + extraLength + commentLength;
    }

    // "PK\5\6" may stand in a comment by chance or by intent; only one whose directory stands where it says is an end record.
    private static bool Points(ReadOnlySpan<byte> bytes, int end)
    {
        var record = bytes[end..];
        if (U32(record) != EndMark)
            return false;
        var count = U16(record[10..]);
        var start = end - (long)U32(record[12..]);
        if (end >= Locator64Length && U32(bytes[(end - Locator64Length)..]) == Locator64Mark)
            return true;
        return count == 0 ? start == end : start >= 0 && start + HeaderLength <= end && U32(bytes[(int)start..]) == HeaderMark;
    }

    // Without the flag the name is in the maker's code page: valid UTF-8 is taken as such, the rest as the first PCs wrote it.
    private static string Text(ReadOnlySpan<byte> bytes, bool utf8)
    {
        Charset.Ready();
        return (utf8 || System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.GetEncoding(437)).GetString(bytes);
    }

    private static ushort U16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint U32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static long I64(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64LittleEndian(bytes);
}

/// <summary>What a directory lists, and where the archive begins and ends in the file.</summary>
/// <param name="Entries">Every entry, in the directory's order.</param>
/// <param name="Before">How many bytes stand before the archive.</param>
/// <param name="DirectoryAt">Where the directory begins.</param>
/// <param name="End">Where the archive ends.</param>
/// <param name="Comment">The archive's comment.</param>
internal sealed record ZipListing(IReadOnlyList<ZipEntry> Entries, int Before, int DirectoryAt, int End, string Comment);
