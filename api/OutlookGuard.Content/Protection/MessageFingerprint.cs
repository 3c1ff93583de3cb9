using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace OutlookGuard.Content.Protection;

/// <summary>A keyed digest of exactly what would leave: who from, who to, subject, text, place and files.</summary>
/// <remarks>
/// Change a word, a file or a recipient and it no longer fits. The order of recipients, the case of addresses and the names shown beside
/// them do not count: Outlook changes those by itself between two presses of Send.
/// </remarks>
public static class MessageFingerprint
{
    /// <summary>The length of a fingerprint, in bytes.</summary>
    public const int Length = HMACSHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> Label => "OutlookGuard message fingerprint 2\n"u8;

    /// <summary>Takes the fingerprint of a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="key">The secret key, 32 bytes: without it nobody can try out what a message said.</param>
    /// <returns>HMAC-SHA-256: <see cref="Length"/> bytes.</returns>
    public static byte[] Of(OutgoingMessage message, ReadOnlySpan<byte> key)
    {
        using var digest = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        digest.AppendData(Label);
        Append(digest, Plain(message.From.Address));
        AppendCount(digest, message.Recipients.Length);
        foreach (var address in message.Recipients.Select(recipient => Plain(recipient.Address)).Order(StringComparer.Ordinal))
            Append(digest, address);
        Append(digest, message.Subject.Reveal());
        AppendCount(digest, (int)message.BodyFormat);
        Append(digest, message.Body.Reveal());
        Append(digest, message.QuotedThread.Reveal());
        Append(digest, message.Location.Reveal());
        AppendCount(digest, message.Attachments.Length);
        foreach (var attachment in message.Attachments)
        {
            Append(digest, attachment.Name.Reveal());
            AppendFile(digest, attachment);
            Append(digest, attachment.CloudLink.Reveal());
        }

        return digest.GetHashAndReset();
    }

    // By its digest, so that a file read ahead of its mail counts the same as one that comes with it.
    private static void AppendFile(IncrementalHash digest, Attachment attachment)
    {
        AppendCount(digest, attachment.Kept?.Length ?? attachment.Bytes.Length);
        digest.AppendData(attachment.Kept is { } kept ? kept.Digest : SHA256.HashData(attachment.Bytes.Span));
    }

    private static string Plain(string address) => address.Trim().ToLowerInvariant();

    // UTF-16 code units in the machine's own order would differ between machines: every one we run on is little-endian, and so is the form.
    private static void Append(IncrementalHash digest, string text)
    {
        AppendCount(digest, text.Length);
        digest.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private static void AppendCount(IncrementalHash digest, int count)
    {
        Span<byte> form = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(form, count);
        digest.AppendData(form);
    }
}
