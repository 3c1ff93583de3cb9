using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace OutlookGuard.Api.Storage;

/// <summary>The production store: several instances of the host may share it.</summary>
internal sealed class PostgreSqlGuardDb(DbContextOptions<PostgreSqlGuardDb> options) : GuardDb(options)
{
    /// <summary>The given connection string, with patience bounded and error details (which may quote values) off.</summary>
    public static string Hardened(StoreOptions store)
    {
        var parts = new NpgsqlConnectionStringBuilder(store.ConnectionString)
        {
            IncludeErrorDetail = false,
            Timeout = store.PatienceSeconds,
            CommandTimeout = store.PatienceSeconds,
            ApplicationName = "OutlookGuard",
        };
        parts.Options = $"{parts.Options} -c statement_timeout={store.PatienceSeconds}s".Trim();
        return parts.ConnectionString;
    }
}
