using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Http;

/// <summary>Tells whoever started the host, in a few lines, where to look.</summary>
internal sealed partial class Signpost(
    Readiness readiness, IServer server, IHostApplicationLifetime lifetime, IHostEnvironment environment, IOptions<StoreOptions> store, ILogger<Signpost> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        await readiness.Completed.WaitAsync(stoppingToken);
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        if (environment.IsDevelopment())
            Look(address, WhoMaySignIn(), WhereItIsKept());
        else
            Serving(address, WhereItIsKept());
    }

    private static string WhoMaySignIn() => string.Join(", ", Persona.All.Select(persona => $"{persona.Name} ({persona.Title.ToLowerInvariant()})"));

    private string WhereItIsKept() => store.Value.IsPostgreSql ? "PostgreSQL; local keys in " + store.Value.DataDirectory : store.Value.DataDirectory;

    [LoggerMessage(1, LogLevel.Information, "OutlookGuard is ready.\n  Look at   {Address}/\n  Sign in   as {People}: all made up, in Development only\n  Kept in   {Place}\n  Contract  {Address}/openapi/v1.json")]
    private partial void Look(string address, string people, string place);

    [LoggerMessage(2, LogLevel.Information, "OutlookGuard is ready at {Address}. Kept in {Place}.")]
    private partial void Serving(string address, string place);
}
