using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Declarations;

/// <summary>Forgets declarations that are over and that nothing rests on. Those that something rests on are its record.</summary>
internal sealed class DeclarationSweep(IServiceScopeFactory scopes, Readiness readiness, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public static Task<int> SweepAsync(GuardDb db, DateTimeOffset now, CancellationToken stop) =>
        db.Set<DeclarationRow>().Where(row => row.Until < now && row.UsedAt == null).ExecuteDeleteAsync(stop);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.Completed.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                await SweepAsync(scope.ServiceProvider.GetRequiredService<GuardDb>(), clock.GetUtcNow(), stoppingToken);
            }
            catch (Exception fault) when (FaultHandler.IsAbsence(fault) && !stoppingToken.IsCancellationRequested)
            {
                // The store is away: what should be forgotten is forgotten an hour later.
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
