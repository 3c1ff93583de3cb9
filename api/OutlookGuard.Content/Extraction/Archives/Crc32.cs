namespace OutlookGuard.Content.Extraction;

/// <summary>The checksum of zip and gzip, eight bytes at a time.</summary>
/// <remarks>Source: ISO 3309, reversed polynomial EDB88320.</remarks>
internal static class Crc32
{
    private const int Slices = 8;
    private static readonly uint[][] Tables = Build();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        var t = Tables;
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            var low = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = t[7][low & 0xFF] ^ t[6][(low >> 8) & 0xFF] ^ t[5][(low >> 16) & 0xFF] ^ t[4][low >> 24] ^
                t[3][high & 0xFF] ^ t[2][(high >> 8) & 0xFF] ^ t[1][(high >> 16) & 0xFF] ^ t[0][high >> 24];
        }
        foreach (var one in bytes)
            crc = t[0][(crc ^ one) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[][] Build()
    {
        var tables = new uint[Slices][];
        for (var slice = 0; slice < Slices; slice++)
        {
            tables[slice] = new uint[256];
            for (uint i = 0; i < 256; i++)
            {
                var value = slice == 0 ? i : tables[slice - 1][i];
                for (var bit = 0; bit < (slice == 0 ? 8 : 0); bit++)
                    value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
                tables[slice][i] = slice == 0 ? value : tables[0][value & 0xFF] ^ (value >> 8);
            }
        }
        return tables;
    }
}
