using System.Buffers.Binary;
using System.Numerics;

namespace OutlookGuard.Content.Recognition.Finance;

/// <summary>Keccak-256 of a short message, as Ethereum uses it.</summary>
/// <remarks>Source: the Keccak reference, version 3.0 (rate 1088, padding 01). It is not SHA3-256, whose padding differs, so the platform has none.</remarks>
internal static class Keccak
{
    /// <summary>The size of the hash, in bytes.</summary>
    public const int Size = 32;

    private const int Rate = 136;
    private const int Rounds = 24;

    private static ReadOnlySpan<ulong> Constants =>
    [
        0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000, 0x000000000000808b, 0x0000000080000001,
        0x8000000080008081, 0x8000000000008009, 0x000000000000008a, 0x0000000000000088, 0x0000000080008009, 0x000000008000000a,
        0x000000008000808b, 0x800000000000008b, 0x8000000000008089, 0x8000000000008003, 0x8000000000008002, 0x8000000000000080,
        0x000000000000800a, 0x800000008000000a, 0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    private static ReadOnlySpan<byte> Rotations => [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];

    private static ReadOnlySpan<byte> Lanes => [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];

    /// <summary>Hashes a message of fewer than 136 bytes.</summary>
    public static void Hash(ReadOnlySpan<byte> message, Span<byte> hash)
    {
        Span<byte> block = stackalloc byte[Rate];
        block.Clear();
        message.CopyTo(block);
        block[message.Length] = 1;
        block[Rate - 1] |= 0x80;
        Span<ulong> state = stackalloc ulong[25];
        state.Clear();
        for (var i = 0; i < Rate / 8; i++)
            state[i] = BinaryPrimitives.ReadUInt64LittleEndian(block[(i * 8)..]);
        for (var round = 0; round < Rounds; round++)
            Round(state, Constants[round]);
        for (var i = 0; i < Size / 8; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(hash[(i * 8)..], state[i]);
    }

    private static void Round(Span<ulong> state, ulong constant)
    {
        Span<ulong> column = stackalloc ulong[5];
        for (var x = 0; x < 5; x++)
            column[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
        for (var x = 0; x < 5; x++)
        {
            var mix = column[(x + 4) % 5] ^ BitOperations.RotateLeft(column[(x + 1) % 5], 1);
            for (var y = 0; y < 25; y += 5)
                state[x + y] ^= mix;
        }

        var moving = state[1];
        for (var i = 0; i < Lanes.Length; i++)
        {
            var next = state[Lanes[i]];
            state[Lanes[i]] = BitOperations.RotateLeft(moving, Rotations[i]);
            moving = next;
        }

        for (var y = 0; y < 25; y += 5)
        {
            for (var x = 0; x < 5; x++)
                column[x] = state[y + x];
            for (var x = 0; x < 5; x++)
                state[y + x] = column[x] ^ ~column[(x + 1) % 5] & column[(x + 2) % 5];
        }

        state[0] ^= constant;
    }
}
