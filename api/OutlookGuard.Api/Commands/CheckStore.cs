using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Commands;

/// <summary>Stores in memory, one for each line of the `check` verb, filled by the same code that fills the real one.</summary>
internal sealed class CheckStore : IAsyncDisposable
{
    private readonly SqliteConnection empty = new("Data Source=:memory:");
    private readonly GuardKeys keys;

    public CheckStore()
    {
        using var ticketKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        keys = new GuardKeys(RandomNumberGenerator.GetBytes(32), ticketKey.ExportPkcs8PrivateKey());
        Seal = new RegisterSeal(() => keys);
    }

    public RegisterSeal Seal { get; }

    /// <summary>A store of its own with the line's register and its change in it.</summary>
    public async Task<SqliteGuardDb> FillAsync(Scenario scenario, CancellationToken stop)
    {
        if (empty.State == System.Data.ConnectionState.Closed)
        {
            await empty.OpenAsync(stop);
            await using var schema = new SqliteGuardDb(Options(empty));
            await schema.Database.MigrateAsync(stop);
        }

        var own = new SqliteConnection("Data Source=:memory:");
        await own.OpenAsync(stop);
        empty.BackupDatabase(own);
        var db = new SqliteGuardDb(Options(own));
        var register = scenario.TimeZone is null
            ? scenario.Registry
            : scenario.Registry with { Organisation = scenario.Registry.Organisation with { TimeZone = scenario.TimeZone } };
        db.AddRange(new RegisterImport(Seal).Rows(register));
        db.AddRange(ScenarioChange.Rows(scenario));
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        return db;
    }

    public async ValueTask DisposeAsync()
    {
        await empty.DisposeAsync();
        keys.Dispose();
    }

    private DbContextOptions<SqliteGuardDb> Options(SqliteConnection connection) =>
        new DbContextOptionsBuilder<SqliteGuardDb>().UseSqlite(connection, contextOwnsConnection: !ReferenceEquals(connection, empty)).Options;
}
