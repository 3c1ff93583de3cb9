using System.Collections.Immutable;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content.Extraction;

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

    private static async Task<IResult> ReadyAsync(Readiness readiness, GuardDb db, ExtractionPool readers, CancellationToken stop)
    {
        var missing = readiness.Missing ?? (await db.Database.CanConnectAsync(stop) ? null : "store");
        return TypedResults.Json(new ReadyAnswer(missing, readers.Confinement.Describe()), statusCode: missing is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}

/// <summary>Whether work can be taken.</summary>
/// <param name="Missing">The part that is missing; null when ready.</param>
/// <param name="Walls">What stands around the children that read files, for example <c>network-off</c>; empty until one was started.</param>
internal sealed record ReadyAnswer(string? Missing, ImmutableArray<string> Walls);
