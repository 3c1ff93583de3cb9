using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Timeouts;

namespace OutlookGuard.Api.Http;

/// <summary>What stands between the network and every endpoint.</summary>
internal static class HttpEdge
{
    // Chosen: half of a slow rural uplink; what is slower than this is an attack or a dead line.
    private static readonly Microsoft.AspNetCore.Server.Kestrel.Core.MinDataRate SlowestUpload = new(bytesPerSecond: 4 * 1024, gracePeriod: TimeSpan.FromSeconds(10));

    public static void AddHttpEdge(this WebApplicationBuilder builder, Settings settings)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = JsonBody.OrdinaryBytes;
            kestrel.Limits.MinRequestBodyDataRate = SlowestUpload;
        });

        var services = builder.Services;
        services.AddSingleton<TimeProvider>(new OrganisationClock(settings.TimeZone));
        services.AddSingleton(settings.Edge);
        services.AddSingleton<Readiness>();
        services.AddHostedService<Opening>();
        services.AddHostedService<Signpost>();
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = Problems.Complete);
        services.AddExceptionHandler<FaultHandler>();
        services.ConfigureHttpJsonOptions(json => StrictJson.Configure(json.SerializerOptions));
        services.AddTraffic(settings.Edge);
        services.AddOwnOrigin(settings.Edge);
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(settings.Edge.RequestSeconds),
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        });
        // Nothing here is protected by it, so nothing of it is written to disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
    }

    public static void UseHttpEdge(this WebApplication app)
    {
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(context => Problems.Of(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
        app.UsePages();
        app.UseRouting();
        app.UseCors();
        app.UseRequestTimeouts();
        app.UseReadinessGate();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
    }
}
