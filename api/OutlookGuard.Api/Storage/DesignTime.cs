using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OutlookGuard.Api.Storage;

/// <summary>Lets <c>dotnet ef</c> write the SQLite migrations without starting the host.</summary>
internal sealed class SqliteAtDesignTime : IDesignTimeDbContextFactory<SqliteGuardDb>
{
    public SqliteGuardDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteGuardDb>().UseSqlite().Options);
}

/// <summary>Lets <c>dotnet ef</c> write the PostgreSQL migrations without starting the host.</summary>
internal sealed class PostgreSqlAtDesignTime : IDesignTimeDbContextFactory<PostgreSqlGuardDb>
{
    public PostgreSqlGuardDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlGuardDb>().UseNpgsql().Options);
}
