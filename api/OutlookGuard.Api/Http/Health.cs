using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Http;

/// <summary>Says whether the process runs and whether it can take work; until it can, everything else is answered "not just now".</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(OpenEndpoints.Live, () => TypedResults.Ok()).AllowAnonymous().WithTags("Health").WithSummary("Whether the process runs.");
        routes.MapGet(OpenEndpoints.Ready, ReadyAsync).AllowAnonymous().WithTags("Health").WithSummary("Whether work can be taken.")
            .Produces<ReadyAnswer>().Produces<ReadyAnswer>(StatusCodes.Status503ServiceUnavailable);
    }

    public static void UseReadinessGate(this IApplicationBuilder app) => app.Use((context, next) =>
        context.RequestServices.GetRequiredService<Readiness>().Missing is not null && NeedsWork(context)
            ? throw new Unavailable("Not ready yet.")
            : next(context));

    private static bool NeedsWork(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint endpoint && endpoint.RoutePattern.RawText is not (OpenEndpoints.Live or OpenEndpoints.Ready);

    private static async Task<IResult> ReadyAsync(Readiness readiness, GuardDb db, CancellationToken stop)
    {
        var missing = readiness.Missing ?? (await db.Database.CanConnectAsync(stop) ? null : "store");
        return TypedResults.Json(new ReadyAnswer(missing), statusCode: missing is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}

/// <summary>Whether work can be taken.</summary>
/// <param name="Missing">The part that is missing; absent when ready.</param>
internal sealed record ReadyAnswer(string? Missing);
