using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace OutlookGuard.Api.Storage;

/// <summary>The production store: several instances of the host may share it.</summary>
internal sealed class PostgreSqlGuardDb(DbContextOptions<PostgreSqlGuardDb> options) : GuardDb(options)
{
    // Chosen: a worker waits; what takes longer than two seconds is answered "could not check" instead.
    private const int PatienceSeconds = 2;

    /// <summary>The given connection string, with patience bounded and error details (which may quote values) off.</summary>
    public static string Hardened(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString)
        {
            IncludeErrorDetail = false,
            Timeout = PatienceSeconds,
            CommandTimeout = PatienceSeconds,
            ApplicationName = "OutlookGuard",
        };
        parts.Options = $"{parts.Options} -c statement_timeout={PatienceSeconds * 1000} -c lock_timeout={PatienceSeconds * 1000}".Trim();
        return parts.ConnectionString;
    }
}
