using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Tests.Keys;

public sealed class LocalKeyRingTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("guard-keys-").FullName;

    [Fact]
    public async Task What_it_wrapped_it_unwraps_again_after_a_restart()
    {
        byte[] key = [1, 2, 3, 4];
        byte[] wrapped;
        string id;
        using (var ring = Ring())
            (wrapped, id) = (await ring.WrapAsync(key, "root", default), ring.KeyId);

        using var again = Ring();

        Assert.Equal(id, again.KeyId);
        Assert.Equal(key, await again.UnwrapAsync(wrapped, "root", default));
    }

    [Fact]
    public async Task A_key_wrapped_for_one_purpose_does_not_open_for_another_nor_changed_nor_elsewhere()
    {
        using var ring = Ring();
        var wrapped = await ring.WrapAsync(new byte[32], "root", default);
        using var stranger = new LocalKeyRing(Options.Create(new StoreOptions { DataDirectory = Directory.CreateDirectory(directory + "/other").FullName }));

        await Assert.ThrowsAnyAsync<CryptographicException>(() => ring.UnwrapAsync(wrapped, "ticket", default));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => stranger.UnwrapAsync(wrapped, "root", default));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => ring.UnwrapAsync(wrapped.AsMemory(0, 20), "root", default));
        for (var i = 0; i < wrapped.Length; i++)
        {
            var changed = (byte[])wrapped.Clone();
            changed[i] ^= 1;
            await Assert.ThrowsAnyAsync<CryptographicException>(() => ring.UnwrapAsync(changed, "root", default));
        }
    }

    [Fact]
    public void Only_its_owner_may_read_the_file()
    {
        using var ring = Ring();

        if (OperatingSystem.IsWindows())
            return; // the folder's own rights say it there
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(directory, "outlookguard.keyring")));
    }

    [Fact]
    public void Keys_for_different_purposes_are_different()
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var keys = new GuardKeys(new byte[32], pair.ExportPkcs8PrivateKey());

        Assert.Equal(3, new[] { keys.Fields, keys.Fingerprints, keys.Requests }.Select(Convert.ToHexString).Distinct().Count());
        Assert.NotEqual(keys.HashOf("a@b.example"), keys.HashOfMessageId("a@b.example"));
        Assert.Equal(keys.HashOf("a@b.example"), keys.HashOf(" A@B.example"));
    }

    public void Dispose() => Directory.Delete(directory, recursive: true);

    private LocalKeyRing Ring() => new(Options.Create(new StoreOptions { DataDirectory = directory }));
}
