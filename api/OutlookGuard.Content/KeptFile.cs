using System.Security.Cryptography;
using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Content;

/// <summary>A file that was read before its mail is sent: its words wait here, and only this project can open them.</summary>
/// <remarks>
/// In memory only. Dispose it and the words are overwritten; what the garbage collector still holds of the reading itself goes with its next round.
/// Safe for many callers at once: who opens it after that finds nothing, which counts as unread.
/// </remarks>
public sealed class KeptFile : IDisposable
{
    private readonly Lock gate = new();
    private readonly byte[] digest;
    private byte[] words;

    internal KeptFile(Extracted extracted, ReadOnlySpan<byte> bytes)
    {
        Length = bytes.Length;
        digest = SHA256.HashData(bytes);
        words = Frames.Pack(extracted);
        Weight = words.Length;
    }

    /// <summary>How large the file is, in bytes.</summary>
    public int Length { get; }

    /// <summary>How much memory its words take, in bytes.</summary>
    public int Weight { get; }

    /// <summary>SHA-256 of the file's bytes, so that the message's fingerprint covers them although they are gone.</summary>
    internal ReadOnlySpan<byte> Digest => digest;

    internal Extracted Open()
    {
        lock (gate)
            return words.Length == 0 ? Extracted.Nothing(UnreadReason.Empty) : Frames.Unpack(words);
    }

    /// <summary>Overwrites the words.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            CryptographicOperations.ZeroMemory(words);
            words = [];
        }
    }
}
