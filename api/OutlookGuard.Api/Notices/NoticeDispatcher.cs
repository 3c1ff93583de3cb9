using OutlookGuard.Api.Http;

namespace OutlookGuard.Api.Notices;

/// <summary>Empties the outbox, and looks after what was sent. Every instance runs one; they never take the same notice at the same time.</summary>
internal sealed partial class NoticeDispatcher(
    IServiceScopeFactory scopes, NoticeBell bell, NoticeOptions options, Readiness readiness, TimeProvider clock, ILogger<NoticeDispatcher> logger) : BackgroundService
{
    // Chosen: looking after bounces and late acknowledgements is not urgent, and asks the mail system.
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.Completed.WaitAsync(stoppingToken);
        var swept = clock.GetTimestamp();
        while (!stoppingToken.IsCancellationRequested)
        {
            while (await TryAsync(DeliverAsync, stoppingToken))
            {
            }

            if (clock.GetElapsedTime(swept) >= BetweenSweeps)
            {
                await TryAsync(SweepAsync, stoppingToken);
                swept = clock.GetTimestamp();
            }

            await bell.WaitAsync(TimeSpan.FromSeconds(options.PauseSeconds), clock, stoppingToken);
        }
    }

    private static async Task<bool> DeliverAsync(IServiceProvider services, CancellationToken stop) =>
        services.GetService<INoticeMailer>() is not null && await services.GetRequiredService<NoticeDelivery>().DeliverNextAsync(stop);

    private static async Task<bool> SweepAsync(IServiceProvider services, CancellationToken stop)
    {
        await services.GetRequiredService<NoticeSweep>().SweepAsync(stop);
        return false;
    }

    // One notice that fails holds up no other: it waits for its next try, and the loop goes on at the next look.
    private async Task<bool> TryAsync(Func<IServiceProvider, CancellationToken, Task<bool>> step, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            return await step(scope.ServiceProvider, stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            Failed(fault.GetType().FullName, fault.InnerException?.GetType().FullName);
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "A notice was not sent in this turn: {Kind} > {Inner}")]
    private partial void Failed(string? kind, string? inner);
}
