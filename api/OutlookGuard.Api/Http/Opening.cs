using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Api.Http;

/// <summary>Opens the store and the keys while the process already answers that it lives. It tries until it can.</summary>
internal sealed partial class Opening(
    IServiceScopeFactory scopes, KeyCabinet cabinet, RegisterImport import, RegisterOptions registers, RegisterReader reader, CaseFinder cases, ExtractionPool pool, IHostEnvironment host, Readiness readiness, ILogger<Opening> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1); // chosen: a database that starts beside us needs about two

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await TryOpenAsync(stoppingToken))
            await Task.Delay(Pause, stoppingToken);
        readiness.IsComplete();
        await pool.WarmAsync();
    }

    private async Task<bool> TryOpenAsync(CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<GuardDb>();
            readiness.WaitsFor("store");
            await db.Database.MigrateAsync(stop);
            await AppendOnly.EnforceAsync(db, stop);
            readiness.WaitsFor("keys");
            await cabinet.OpenAsync(db, stop);
            readiness.WaitsFor("register");
            await import.FillEmptyAsync(db, host.ContentRootPath, registers, stop);
            await cases.CatchUpAsync(db, (await reader.ReadAsync(db, stop)).Version, stop);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Waiting(readiness.Missing ?? "", fault.GetType().FullName);
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Not ready: {Part} does not open ({Kind})")]
    private partial void Waiting(string part, string? kind);
}
