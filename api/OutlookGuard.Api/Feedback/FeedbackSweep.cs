using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Feedback;

/// <summary>Forgets which findings were spoken of; the counts stay.</summary>
internal sealed class FeedbackSweep(IServiceScopeFactory scopes, Readiness readiness, TimeProvider clock) : BackgroundService
{
    /// <summary>How long a finding is known to have been spoken of. Chosen: the answer that it needs is forgotten long before.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public static Task<int> SweepAsync(GuardDb db, DateTimeOffset now, CancellationToken stop)
    {
        var oldest = now - Kept;
        return db.Set<FeedbackGivenRow>().Where(row => row.At < oldest).ExecuteDeleteAsync(stop);
    }

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
