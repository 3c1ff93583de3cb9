using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OutlookGuard.Content.Protection;

/// <summary>Words encrypted for the store: only who holds the key reads them, and only in the record they were sealed for.</summary>
/// <remarks>
/// AES-256-GCM. Each record has a key of its own, derived from the given one and from what the seal is bound to, so that a random nonce is
/// never used twice under one key. Form: version (1 byte), nonce (12), encrypted JSON, tag (16).
/// </remarks>
public static class SealedWords
{
    private const byte Version = 1;

    private static readonly int NonceLength = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagLength = AesGcm.TagByteSizes.MaxSize;

    /// <summary>Encrypts words.</summary>
    /// <param name="key">The secret key, 32 bytes.</param>
    /// <param name="boundTo">What the seal belongs to, for example the record's id: opening it as anything else fails.</param>
    /// <param name="words">The words by name.</param>
    /// <returns>The sealed form.</returns>
    public static byte[] Seal(ReadOnlySpan<byte> key, string boundTo, IReadOnlyDictionary<string, ConfidentialText> words) =>
        SealBytes(key, boundTo, JsonSerializer.SerializeToUtf8Bytes(words.ToDictionary(pair => pair.Key, pair => pair.Value.Reveal())));

    /// <summary>Decrypts what <see cref="Seal"/> sealed. The words stay confidential: only this project can read them.</summary>
    /// <param name="key">The secret key, 32 bytes.</param>
    /// <param name="boundTo">What the seal belongs to, exactly as when it was sealed.</param>
    /// <param name="form">The sealed form.</param>
    /// <returns>The words by name.</returns>
    /// <exception cref="CryptographicException">Another key, another record, or a changed form.</exception>
    public static IReadOnlyDictionary<string, ConfidentialText> Open(ReadOnlySpan<byte> key, string boundTo, ReadOnlySpan<byte> form) =>
        JsonSerializer.Deserialize<Dictionary<string, ConfidentialText>>(OpenBytes(key, boundTo, form)) ?? [];

    /// <summary>Encrypts a text that is already in bytes, such as an answer that quotes the sender.</summary>
    /// <param name="key">The secret key, 32 bytes.</param>
    /// <param name="boundTo">What the seal belongs to.</param>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The sealed form.</returns>
    public static byte[] SealBytes(ReadOnlySpan<byte> key, string boundTo, ReadOnlySpan<byte> bytes)
    {
        var form = new byte[1 + NonceLength + bytes.Length + TagLength];
        form[0] = Version;
        var nonce = form.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        var bound = Encoding.UTF8.GetBytes(boundTo);
        using var cipher = new AesGcm(RecordKey(key, bound), TagLength);
        cipher.Encrypt(nonce, bytes, form.AsSpan(1 + NonceLength, bytes.Length), form.AsSpan(1 + NonceLength + bytes.Length), bound);
        return form;
    }

    /// <summary>Decrypts what <see cref="SealBytes"/> sealed.</summary>
    /// <param name="key">The secret key, 32 bytes.</param>
    /// <param name="boundTo">What the seal belongs to, exactly as when it was sealed.</param>
    /// <param name="form">The sealed form.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="CryptographicException">Another key, another record, or a changed form.</exception>
    public static byte[] OpenBytes(ReadOnlySpan<byte> key, string boundTo, ReadOnlySpan<byte> form)
    {
        if (form.Length < 1 + NonceLength + TagLength || form[0] != Version)
            throw new CryptographicException("The sealed form is not one of ours.");
        var bytes = new byte[form.Length - 1 - NonceLength - TagLength];
        var bound = Encoding.UTF8.GetBytes(boundTo);
        using var cipher = new AesGcm(RecordKey(key, bound), TagLength);
        cipher.Decrypt(form.Slice(1, NonceLength), form[(1 + NonceLength)..^TagLength], form[^TagLength..], bytes, bound);
        return bytes;
    }

    private static byte[] RecordKey(ReadOnlySpan<byte> key, ReadOnlySpan<byte> bound)
    {
        var derived = new byte[HMACSHA256.HashSizeInBytes];
        HKDF.Expand(HashAlgorithmName.SHA256, key, derived, info: bound);
        return derived;
    }
}
