using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Keys;

/// <summary>Holds the keys once they are unwrapped. Until then every request is answered "not ready".</summary>
internal sealed class KeyCabinet(IKeyRing ring, TimeProvider clock) : IDisposable
{
    private const string RootName = "root";
    private const string TicketName = "ticket";
    private const int RootLength = 32;

    private GuardKeys? keys;

    /// <summary>The keys in use.</summary>
    /// <exception cref="InvalidOperationException">They are not open yet.</exception>
    public GuardKeys Keys => keys ?? throw new InvalidOperationException("The keys are not open.");

    /// <summary>Unwraps the stored keys, making them at the very first start.</summary>
    /// <exception cref="CryptographicException">The key ring is not the one that wrapped them: the host stays closed.</exception>
    public async Task OpenAsync(GuardDb db, CancellationToken stop)
    {
        var root = await FindOrCreateAsync(db, RootName, () => RandomNumberGenerator.GetBytes(RootLength), stop);
        var ticket = await FindOrCreateAsync(db, TicketName, NewTicketKey, stop);
        keys = new GuardKeys(root, ticket);
        CryptographicOperations.ZeroMemory(root);
        CryptographicOperations.ZeroMemory(ticket);
    }

    public void Dispose() => keys?.Dispose();

    private async Task<byte[]> FindOrCreateAsync(GuardDb db, string name, Func<byte[]> create, CancellationToken stop)
    {
        if (await FindAsync(db, name, stop) is { } found)
            return found;

        var wrapped = await ring.WrapAsync(create(), name, stop);
        db.WrappedKeys.Add(new WrappedKeyRow { Name = name, WrappedBy = ring.KeyId, Wrapped = wrapped, CreatedAt = clock.GetUtcNow() });
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Two instances may start at once on an empty store: the first insert won, and both read it back.
            db.ChangeTracker.Clear();
        }

        return await FindAsync(db, name, stop) ?? throw new InvalidOperationException("A key that was just stored cannot be read.");
    }

    private async Task<byte[]?> FindAsync(GuardDb db, string name, CancellationToken stop) =>
        await db.WrappedKeys.AsNoTracking().SingleOrDefaultAsync(row => row.Name == name, stop) is { } row
            ? await ring.UnwrapAsync(row.Wrapped, name, stop)
            : null;

    private static byte[] NewTicketKey()
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return pair.ExportPkcs8PrivateKey();
    }
}
