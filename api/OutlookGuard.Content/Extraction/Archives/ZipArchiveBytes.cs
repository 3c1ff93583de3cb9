using System.Buffers.Binary;

namespace OutlookGuard.Content.Extraction;

/// <summary>A zip archive in memory that was looked over for tricks before anything is inflated.</summary>
/// <remarks>
/// Every entry's own header must say what the directory says, no two entries may share bytes, and what stands between entries must be empty:
/// other programs would see what we do not. Source: APPNOTE.TXT 4.3.7 and 4.3.9.
/// </remarks>
internal sealed class ZipArchiveBytes
{
    private const int HeaderLength = 30;
    private const uint HeaderMark = 0x04034B50, DescriptorMark = 0x08074B50;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly Dictionary<ZipEntry, int> contentAt = new(ReferenceEqualityComparer.Instance);

    private ZipArchiveBytes(ReadOnlyMemory<byte> bytes, ZipListing listing) => (this.bytes, Listing) = (bytes, listing);

    public ZipListing Listing { get; }

    /// <summary>Whether bytes that belong to no entry stand between entries.</summary>
    public bool HasHiddenBytes { get; private set; }

    public static ZipArchiveBytes Open(ReadOnlyMemory<byte> bytes, Reading into)
    {
        var end = ZipDirectory.FindEnd(bytes.Span);
        if (end < 0)
            throw new UnreadableException(UnreadReason.Malformed);
        var archive = new ZipArchiveBytes(bytes, ZipDirectory.Read(bytes, end));
        into.SpendEntries(archive.Listing.Entries.Count);
        archive.CheckLayout();
        return archive;
    }

    /// <summary>The content of one entry: complete, of the declared length and with the right checksum.</summary>
    public ReadOnlyMemory<byte> Content(ZipEntry entry, Reading into)
    {
        if (entry.IsEncrypted)
            throw new UnreadableException(UnreadReason.Encrypted);
        if (!contentAt.TryGetValue(entry, out var at))
            throw new UnreadableException(UnreadReason.Malformed);
        var packed = bytes.Slice(at, checked((int)entry.PackedLength));
        if (entry.Method is not (ZipEntry.Stored or ZipEntry.Deflated))
            throw new UnreadableException(UnreadReason.UnknownType);
        if (entry.Method is ZipEntry.Stored && entry.Length != entry.PackedLength)
            throw new UnreadableException(UnreadReason.Malformed);
        var content = entry.Method is ZipEntry.Stored ? packed : Inflation.Exactly(packed, entry.Length, into);
        return Crc32.Of(content.Span) == entry.Crc ? content : throw new UnreadableException(UnreadReason.Malformed);
    }

    private void CheckLayout()
    {
        var free = (long)Listing.Before;
        foreach (var entry in Listing.Entries.OrderBy(entry => entry.HeaderAt))
        {
            if (entry.HeaderAt < free)
                throw new UnreadableException(UnreadReason.Malformed);
            NoteHidden((int)free, entry.HeaderAt);
            var start = ContentStart(entry);
            free = start + entry.PackedLength;
            if (free > Listing.DirectoryAt)
                throw new UnreadableException(UnreadReason.Malformed);
            free += entry.HasDescriptor ? DescriptorLength(entry, (int)free) : 0;
        }
        NoteHidden((int)free, Listing.DirectoryAt);
    }

    private int ContentStart(ZipEntry entry)
    {
        var header = bytes.Span[checked((int)entry.HeaderAt)..];
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != HeaderMark)
            throw new UnreadableException(UnreadReason.Malformed);
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[26..]), extraLength = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        var start = (int)entry.HeaderAt + HeaderLength + nameLength + extraLength;
        if (AgreesWithDirectory(entry, header, header.Slice(HeaderLength + nameLength, extraLength)))
            contentAt[entry] = start;
        return start;
    }

    // An entry whose two descriptions differ is one file to one program and another to the next: it stays unread.
    private static bool AgreesWithDirectory(ZipEntry entry, ReadOnlySpan<byte> header, ReadOnlySpan<byte> extra)
    {
        const int LengthsMatter = ~((1 << 3) | (1 << 1) | (1 << 2));
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(header[18..]), length = BinaryPrimitives.ReadUInt32LittleEndian(header[22..]), none = 0;
        ZipExtra.Widen(extra, ref length, ref packed, ref none);
        var lengthsAgree = (packed == entry.PackedLength && length == entry.Length) || (entry.HasDescriptor && packed == 0 && length == 0);
        return lengthsAgree && header[HeaderLength..].StartsWith(entry.NameBytes.Span) && BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) == entry.NameBytes.Length
            && BinaryPrimitives.ReadUInt16LittleEndian(header[8..]) == entry.Method
            && (BinaryPrimitives.ReadUInt16LittleEndian(header[6..]) & LengthsMatter) == (entry.Flags & LengthsMatter);
    }

    // Twelve bytes, or twenty with long lengths; a mark of four may stand before them.
    private int DescriptorLength(ZipEntry entry, int at)
    {
        var rest = bytes.Span[at..Listing.DirectoryAt];
        var mark = rest.Length >= 4 && BinaryPrimitives.ReadUInt32LittleEndian(rest) == DescriptorMark ? 4 : 0;
        if (rest.Length < mark + 12 || BinaryPrimitives.ReadUInt32LittleEndian(rest[mark..]) != entry.Crc)
            return 0;
        var isLong = rest.Length >= mark + 20 && BinaryPrimitives.ReadInt64LittleEndian(rest[(mark + 4)..]) == entry.PackedLength
            && BinaryPrimitives.ReadInt64LittleEndian(rest[(mark + 12)..]) == entry.Length;
        return mark + (isLong ? 20 : 12);
    }

    private void NoteHidden(int from, long to) => HasHiddenBytes |= to > from && bytes.Span[from..(int)to].ContainsAnyExcept((byte)0);
}
