using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Forgets kept answers and old facts: they are there for a client that asks again and for looking back a month, not for the record.</summary>
internal sealed class AnswerSweep(IServiceScopeFactory scopes, Readiness readiness, TimeProvider clock) : BackgroundService
{
    /// <summary>How long an answer is kept. Chosen: a press of Send is asked again within minutes; a day covers a laptop that slept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public static async Task<int> SweepAsync(GuardDb db, DateTimeOffset now, CancellationToken stop)
    {
        var oldest = now - Kept;
        var oldestFacts = now - DisclosureFactsRow.Kept;
        await db.Set<DisclosureFactsRow>().Where(row => row.At < oldestFacts).ExecuteDeleteAsync(stop);
        return await db.AnsweredRequests.Where(row => row.At < oldest).ExecuteDeleteAsync(stop);
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
