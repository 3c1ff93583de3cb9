using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace OutlookGuard.Api.Storage;

/// <summary>Chooses the database.</summary>
internal static class StoreSetup
{
    public static IServiceCollection AddStore(this IServiceCollection services, string contentRoot, StoreOptions store)
    {
        store.DataDirectory = Path.GetFullPath(store.DataDirectory, contentRoot);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(store.DataDirectory);
        else
            Directory.CreateDirectory(store.DataDirectory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        services.AddSingleton(Options.Create(store));
        return store.IsPostgreSql ? services.AddPostgreSql(store) : services.AddSqlite(store);
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services, StoreOptions store) =>
        services.AddDbContextPool<GuardDb, SqliteGuardDb>(options => options
            .UseSqlite($"Data Source={store.SqliteFile};Foreign Keys=True")
            .AddInterceptors(new DurableSqlite(store.PatienceSeconds)));

    private static IServiceCollection AddPostgreSql(this IServiceCollection services, StoreOptions store) =>
        services.AddDbContextPool<GuardDb, PostgreSqlGuardDb>(options => options
            .UseNpgsql(PostgreSqlGuardDb.Hardened(store)));
}
