using System.Buffers.Binary;

namespace OutlookGuard.Content.Extraction;

/// <summary>Macros: their source text, which may quote anything.</summary>
/// <remarks>Source: [MS-OVBA] 2.4.1 (compression). A module's source always begins with "Attribute", which finds it behind the compiled code.</remarks>
internal static class MacroProject
{
    private static ReadOnlySpan<byte> Beginning => "\0Attribut"u8;

    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into)
    {
        if (CompoundFile.Open(bytes).Storage("VBA") is not { } macros)
            throw new UnreadableException(UnreadReason.UnknownType);
        Read(macros, into);
    }

    public static void Read(CompoundStorage macros, Reading into)
    {
        foreach (var module in macros.Streams)
        {
            var content = module.Content(into);
            // One byte of signature and two of chunk header stand before the first token.
            var at = content.Span.IndexOf(Beginning) - 3;
            if (at >= 0)
                into.Add(HidingPlace.Hidden, module.Name, Charset.Windows1252.GetString(Decompress(content.Span[(at + 1)..], into)));
        }
    }

    private const int ChunkLength = 4096;

    private static byte[] Decompress(ReadOnlySpan<byte> packed, Reading into)
    {
        var plain = new List<byte>();
        while (packed.Length > 2)
        {
            var header = BinaryPrimitives.ReadUInt16LittleEndian(packed);
            var length = Math.Min((header & 0xFFF) + 3, packed.Length);
            var chunk = packed[2..length];
            into.SpendInflated(ChunkLength);
            if ((header & 0x8000) == 0)
                plain.AddRange(chunk);
            else
                DecompressChunk(chunk, plain);
            packed = packed[length..];
        }
        return [.. plain];
    }

    private static void DecompressChunk(ReadOnlySpan<byte> chunk, List<byte> plain)
    {
        var start = plain.Count;
        for (var at = 0; at < chunk.Length;)
        {
            var flags = chunk[at++];
            for (var bit = 0; bit < 8 && at < chunk.Length; bit++)
            {
                if ((flags & (1 << bit)) == 0)
                {
                    plain.Add(chunk[at++]);
                    continue;
                }
                if (at + 1 >= chunk.Length)
                    return;
                CopyToken(BinaryPrimitives.ReadUInt16LittleEndian(chunk[at..]), start, plain);
                at += 2;
            }
        }
    }

    // The further into the chunk, the more bits of a token are distance and the fewer are length.
    private static void CopyToken(ushort token, int start, List<byte> plain)
    {
        var distanceBits = 4;
        while (1 << distanceBits < plain.Count - start)
            distanceBits++;
        var length = (token & (0xFFFF >> distanceBits)) + 3;
        var distance = (token >> (16 - distanceBits)) + 1;
        if (distance > plain.Count - start || plain.Count - start + length > ChunkLength)
            throw new UnreadableException(UnreadReason.Malformed);
        for (var i = 0; i < length; i++)
            plain.Add(plain[^distance]);
    }
}
