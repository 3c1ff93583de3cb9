using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Trials;

/// <summary>A copy in memory of who we are and whom we share with. Cases, people, places and consents are never copied into it.</summary>
internal sealed class TrialStore : IAsyncDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly GuardKeys keys;
    private SqliteConnection? copied;
    private long version = -1;

    public TrialStore()
    {
        using var ticketKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        keys = new GuardKeys(RandomNumberGenerator.GetBytes(32), ticketKey.ExportPkcs8PrivateKey());
        Seal = new RegisterSeal(() => keys);
    }

    /// <summary>Seals what is made up, under a key that ends with the process.</summary>
    public RegisterSeal Seal { get; }

    /// <summary>A store of its own for one trial, with the directory as it is now and one made-up case.</summary>
    public async Task<SqliteGuardDb> OpenAsync(GuardDb live, CaseEntry? madeUp, CancellationToken stop)
    {
        var own = new SqliteConnection("Data Source=:memory:");
        await own.OpenAsync(stop);
        await turn.WaitAsync(stop);
        try
        {
            (await CopyAsync(live, stop)).BackupDatabase(own);
        }
        finally
        {
            turn.Release();
        }

        var db = new SqliteGuardDb(Options(own, owned: true));
        if (madeUp is not null)
            db.AddRange(new RegisterImport(Seal).Rows(new RegisterFile { Cases = [madeUp] }).Where(row => row is not OrganisationRow));
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        return db;
    }

    public async ValueTask DisposeAsync()
    {
        if (copied is not null)
            await copied.DisposeAsync();
        keys.Dispose();
        turn.Dispose();
    }

    private async Task<SqliteConnection> CopyAsync(GuardDb live, CancellationToken stop)
    {
        var newest = await live.Set<OrganisationRow>().AsNoTracking().Select(row => row.DirectoryVersion).SingleOrDefaultAsync(stop);
        if (copied is { } standing && newest == version)
            return standing;

        var fresh = new SqliteConnection("Data Source=:memory:");
        await fresh.OpenAsync(stop);
        await using (var db = new SqliteGuardDb(Options(fresh, owned: false)))
        {
            await db.Database.MigrateAsync(stop);
            db.AddRange(await live.Set<OrganisationRow>().AsNoTracking().ToListAsync(stop));
            db.AddRange(await live.Set<AgencyRow>().AsNoTracking().ToListAsync(stop));
            db.AddRange(await live.Set<AgreementRow>().AsNoTracking().ToListAsync(stop));
            db.AddRange(await live.Set<DistributionListRow>().AsNoTracking().ToListAsync(stop));
            db.AddRange(await live.Set<FaxNumberRow>().AsNoTracking().ToListAsync(stop));
            await db.SaveChangesAsync(stop);
        }

        if (copied is not null)
            await copied.DisposeAsync();
        (copied, version) = (fresh, newest);
        return fresh;
    }

    private static DbContextOptions<SqliteGuardDb> Options(SqliteConnection connection, bool owned) =>
        new DbContextOptionsBuilder<SqliteGuardDb>().UseSqlite(connection, contextOwnsConnection: owned).Options;
}
