using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Keys;

/// <summary>A key ring in a file that only its owner may read, for one machine. It is made at the first start.</summary>
/// <remarks>Whoever has this file and the database has everything: back them up apart. Several machines need a key vault.</remarks>
internal sealed class LocalKeyRing : IKeyRing, IDisposable
{
    private const string FileName = "outlookguard.keyring";

    private static readonly int NonceLength = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagLength = AesGcm.TagByteSizes.MaxSize;

    private readonly AesGcm wrapping;
    private readonly ECDsa signing;

    public LocalKeyRing(IOptions<StoreOptions> store)
    {
        var path = Path.Combine(store.Value.DataDirectory, FileName);
        var kept = File.Exists(path) ? Read(path) : Create(path);
        wrapping = new AesGcm(kept.WrappingKey, TagLength);
        signing = ECDsa.Create();
        signing.ImportPkcs8PrivateKey(kept.SigningKey, out _);
        KeyId = "local:" + Base64Url.EncodeToString(SHA256.HashData(signing.ExportSubjectPublicKeyInfo()).AsSpan(0, 12));
        CryptographicOperations.ZeroMemory(kept.WrappingKey);
        CryptographicOperations.ZeroMemory(kept.SigningKey);
    }

    public string KeyId { get; }

    public Task<byte[]> WrapAsync(ReadOnlyMemory<byte> key, string name, CancellationToken stop)
    {
        var wrapped = new byte[NonceLength + key.Length + TagLength];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, NonceLength));
        wrapping.Encrypt(wrapped.AsSpan(0, NonceLength), key.Span, wrapped.AsSpan(NonceLength, key.Length), wrapped.AsSpan(NonceLength + key.Length), Bound(name));
        return Task.FromResult(wrapped);
    }

    public Task<byte[]> UnwrapAsync(ReadOnlyMemory<byte> wrapped, string name, CancellationToken stop)
    {
        if (wrapped.Length < NonceLength + TagLength)
            throw new CryptographicException("A wrapped key is too short.");
        var key = new byte[wrapped.Length - NonceLength - TagLength];
        wrapping.Decrypt(wrapped.Span[..NonceLength], wrapped.Span[NonceLength..^TagLength], wrapped.Span[^TagLength..], key, Bound(name));
        return Task.FromResult(key);
    }

    public Task<byte[]> SignCheckpointAsync(ReadOnlyMemory<byte> checkpoint, CancellationToken stop) =>
        Task.FromResult(signing.SignData(checkpoint.Span, HashAlgorithmName.SHA256));

    public Task<byte[]> GetCheckpointPublicKeyAsync(CancellationToken stop) => Task.FromResult(signing.ExportSubjectPublicKeyInfo());

    public void Dispose()
    {
        wrapping.Dispose();
        signing.Dispose();
    }

    private static byte[] Bound(string name) => Encoding.UTF8.GetBytes("OutlookGuard wrapped key 1\n" + name);

    private static Kept Read(string path) =>
        JsonSerializer.Deserialize<Kept>(File.ReadAllBytes(path)) ?? throw new InvalidDataException("The key ring file is empty.");

    private static Kept Create(string path)
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var made = new Kept(RandomNumberGenerator.GetBytes(32), pair.ExportPkcs8PrivateKey());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        JsonSerializer.Serialize(file, made);
        file.Flush(flushToDisk: true);
        return made;
    }

    private sealed record Kept(byte[] WrappingKey, byte[] SigningKey);
}
