using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace OutlookGuard.Content.Protection;

/// <summary>The key under which the register keeps names, places and addresses, so that the store never holds a clear list.</summary>
/// <remarks>HMAC-SHA-256, cut to 128 bits: enough that two different names never meet, too little to be of use without the key.</remarks>
public sealed class RegisterKey
{
    /// <summary>The key's length in bytes.</summary>
    public const int Bytes = 32;

    private readonly byte[] key;

    /// <summary>Takes a key.</summary>
    /// <param name="key">Exactly <see cref="Bytes"/> random bytes; copied.</param>
    /// <exception cref="ArgumentException">Another length.</exception>
    public RegisterKey(ReadOnlySpan<byte> key)
    {
        if (key.Length != Bytes)
            throw new ArgumentException($"A register key has {Bytes} bytes.", nameof(key));
        this.key = key.ToArray();
    }

    /// <summary>The keyed hash of a folded phrase.</summary>
    /// <param name="phrase">Words already folded; the same phrase always has the same hash under one key.</param>
    /// <returns>128 bits.</returns>
    public UInt128 HashOf(ReadOnlySpan<char> phrase)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, MemoryMarshal.AsBytes(phrase), digest);
        return BinaryPrimitives.ReadUInt128BigEndian(digest);
    }
}
