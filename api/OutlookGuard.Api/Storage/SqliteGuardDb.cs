using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OutlookGuard.Api.Storage;

/// <summary>The embedded default: one file, one instance of the host.</summary>
internal sealed class SqliteGuardDb(DbContextOptions<SqliteGuardDb> options) : GuardDb(options)
{
    public override Task<IDbContextTransaction> BeginWriteAsync(CancellationToken stop) =>
        OneWriter.BeginAsync(Database.GetConnectionString() ?? "", () => base.BeginWriteAsync(stop), stop);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();

    // SQLite has no type for moments, and text does not sort across offsets.
    private sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
        moment => moment.ToUnixTimeMilliseconds(), stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
}

/// <summary>Makes each SQLite connection durable: a commit that was answered survives a power cut.</summary>
internal sealed class DurableSqlite(int patienceSeconds) : DbConnectionInterceptor
{
    // WAL: readers never wait for the writer. FULL: the log is flushed at each commit. secure_delete: what is removed is overwritten.
    private readonly string pragmas = string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA busy_timeout={patienceSeconds * 1000};");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
