using System.Security.Cryptography;
using System.Text;
using OutlookGuard.Content.Protection;

namespace OutlookGuard.Api.Keys;

/// <summary>The keys in use, in memory only. Each is for one purpose: a digest or seal made for one never fits another.</summary>
internal sealed class GuardKeys : IDisposable
{
    private const int KeyLength = 32;

    private readonly byte[] addresses;

    /// <summary>Takes the unwrapped keys.</summary>
    /// <param name="root">32 random bytes from which the symmetric keys are derived (HKDF-SHA-256).</param>
    /// <param name="ticketKey">The PKCS #8 form of a P-256 key.</param>
    public GuardKeys(ReadOnlySpan<byte> root, ReadOnlySpan<byte> ticketKey)
    {
        addresses = Derive(root, "address hash");
        Fields = Derive(root, "field encryption");
        Fingerprints = Derive(root, "message fingerprint");
        Register = new RegisterKey(Derive(root, "register"));
        Requests = Derive(root, "request digest");
        Tickets = ECDsa.Create();
        Tickets.ImportPkcs8PrivateKey(ticketKey, out _);
    }

    /// <summary>Seals columns.</summary>
    public byte[] Fields { get; }

    /// <summary>Keys the digest of what would leave.</summary>
    public byte[] Fingerprints { get; }

    /// <summary>Keys the register's hashes of people, places and stop contacts.</summary>
    public RegisterKey Register { get; }

    /// <summary>Keys the digests by which a repeated request is known.</summary>
    public byte[] Requests { get; }

    /// <summary>Signs decision tickets.</summary>
    public ECDsa Tickets { get; }

    /// <summary>An address as the records know it: lower-case hex of its keyed hash, 64 characters, the same for any case and surrounding space.</summary>
    public string HashOf(string address) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(addresses, Encoding.UTF8.GetBytes(address.Trim().ToLowerInvariant())));

    /// <summary>A mail's own id as the records know it: lower-case hex of its keyed hash.</summary>
    public string HashOfMessageId(string id) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Requests, Encoding.UTF8.GetBytes("message id\n" + id)));

    /// <summary>A fingerprint salted with the decision's id: two mails with the same words do not look alike in the records.</summary>
    public string SaltedDigest(Guid decision, ReadOnlySpan<byte> fingerprint) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Fingerprints, (byte[])[.. decision.ToByteArray(bigEndian: true), .. fingerprint]));

    public void Dispose() => Tickets.Dispose();

    private static byte[] Derive(ReadOnlySpan<byte> root, string purpose)
    {
        var key = new byte[KeyLength];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, root, key, salt: [], info: Encoding.UTF8.GetBytes("OutlookGuard 1 " + purpose));
        return key;
    }
}
