using System.Buffers.Binary;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>The file of files that Office wrote before 2007, and still writes for mails and encrypted documents.</summary>
/// <remarks>Source: [MS-CFB] 2.2 to 2.6. Chains that loop or leave the file end the reading as malformed.</remarks>
internal sealed class CompoundFile
{
    private const uint LastSector = 0xFFFFFFFA;
    private const int HeaderLength = 512, EntryLength = 128, HeaderFatSectors = 109, MostEntries = 65_536;
    private const byte StorageType = 1, StreamType = 2, RootType = 5;
    private const uint NoEntry = uint.MaxValue;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int sectorLength;
    private readonly int miniLength;
    private readonly uint miniCutoff;
    private readonly SectorChains chains;
    private readonly SectorChains miniChains;
    private readonly ReadOnlyMemory<byte> directory;
    private readonly ReadOnlyMemory<byte> miniStream;

    private CompoundFile(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        var header = bytes.Span;
        sectorLength = 1 << Between(BinaryPrimitives.ReadUInt16LittleEndian(header[0x1E..]), 7, 16);
        miniLength = 1 << Between(BinaryPrimitives.ReadUInt16LittleEndian(header[0x20..]), 4, 12);
        miniCutoff = U32(header, 0x38);
        chains = new SectorChains(ReadFat(header));
        directory = Chain(U32(header, 0x30), long.MaxValue);
        miniChains = new SectorChains(Sectors(Chain(U32(header, 0x3C), long.MaxValue, mayBeEmpty: true)));
        miniStream = Chain(U32(directory.Span, 0x74), U32(directory.Span, 0x78), mayBeEmpty: true);
    }

    public static CompoundStorage Open(ReadOnlyMemory<byte> bytes) => new CompoundFile(bytes).Root();

    private CompoundStorage Root()
    {
        var root = new CompoundStorage("");
        if (directory.Span[0x42] != RootType)
            throw new UnreadableException(UnreadReason.Malformed);
        var seen = new HashSet<uint>();
        var open = new Stack<(uint Entry, CompoundStorage Parent)>();
        open.Push((U32(directory.Span, 0x4C), root));
        while (open.TryPop(out var next))
        {
            if (next.Entry == NoEntry)
                continue;
            if (!seen.Add(next.Entry) || seen.Count > MostEntries)
                throw new UnreadableException(UnreadReason.Malformed);
            AddEntry(next.Entry, next.Parent, open);
        }
        return root;
    }

    private void AddEntry(uint number, CompoundStorage parent, Stack<(uint, CompoundStorage)> open)
    {
        var entry = directory.Slice(checked((int)(number * (long)EntryLength)), EntryLength);
        var span = entry.Span;
        var nameLength = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(span[0x40..]) - 2, 0, 62);
        var name = Encoding.Unicode.GetString(span[..nameLength]);
        open.Push((U32(span, 0x44), parent));
        open.Push((U32(span, 0x48), parent));
        if (span[0x42] == StorageType)
        {
            var storage = new CompoundStorage(name);
            parent.Add(storage);
            open.Push((U32(span, 0x4C), storage));
        }
        else if (span[0x42] == StreamType)
        {
            var start = U32(span, 0x74);
            // Files of version 3 leave rubbish in the upper half of the length.
            var length = U32(span, 0x78);
            parent.Add(new CompoundStream(name, length, () => length < miniCutoff ? MiniChain(start, length) : Chain(start, length)));
        }
    }

    private uint[] ReadFat(ReadOnlySpan<byte> header)
    {
        var count = U32(header, 0x2C);
        if (count > bytes.Length / sectorLength + 1)
            throw new UnreadableException(UnreadReason.Malformed);
        var sectors = new List<uint>();
        for (var i = 0; i < HeaderFatSectors && sectors.Count < count; i++)
            sectors.Add(U32(header, 0x4C + (i * 4)));
        var more = U32(header, 0x44);
        while (sectors.Count < count && more < LastSector)
        {
            var sector = Sector(more).Span;
            for (var i = 0; i < sectorLength - 4 && sectors.Count < count; i += 4)
                sectors.Add(U32(sector, i));
            more = U32(sector, sectorLength - 4);
        }
        return [.. sectors.Where(sector => sector < LastSector).SelectMany(sector => Sectors(Sector(sector)))];
    }

    private ReadOnlyMemory<byte> Chain(uint start, long length, bool mayBeEmpty = false)
    {
        if (start >= LastSector || length == 0)
            return mayBeEmpty || length == 0 ? default(ReadOnlyMemory<byte>) : throw new UnreadableException(UnreadReason.Malformed);
        using var content = new MemoryStream();
        foreach (var sector in chains.From(start, length / sectorLength + 1))
            content.Write(Sector(sector).Span);
        return Exactly(content, length);
    }

    private ReadOnlyMemory<byte> MiniChain(uint start, long length)
    {
        using var content = new MemoryStream();
        foreach (var sector in miniChains.From(start, length / miniLength + 1))
        {
            var at = checked((int)(sector * (long)miniLength));
            content.Write(miniStream.Span.Slice(at, Math.Min(miniLength, miniStream.Length - at)));
        }
        return Exactly(content, length);
    }

    private static ReadOnlyMemory<byte> Exactly(MemoryStream content, long length)
    {
        if (length != long.MaxValue && content.Length < length)
            throw new UnreadableException(UnreadReason.Malformed);
        return content.ToArray().AsMemory(0, (int)Math.Min(length, content.Length));
    }

    // The last sector of a file may be cut short.
    private ReadOnlyMemory<byte> Sector(uint number)
    {
        var at = (number + 1L) * sectorLength;
        if (at < HeaderLength || at >= bytes.Length)
            throw new UnreadableException(UnreadReason.Malformed);
        return bytes.Slice((int)at, Math.Min(sectorLength, bytes.Length - (int)at));
    }

    private static uint[] Sectors(ReadOnlyMemory<byte> list)
    {
        var numbers = new uint[list.Length / 4];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = U32(list.Span, i * 4);
        return numbers;
    }

    private static int Between(int value, int least, int most) => value >= least && value <= most ? value : throw new UnreadableException(UnreadReason.Malformed);

    private static uint U32(ReadOnlySpan<byte> span, int at) => BinaryPrimitives.ReadUInt32LittleEndian(span[at..]);
}
