namespace OutlookGuard.Api.Http;

/// <summary>What stands between the network and every endpoint.</summary>
internal static class HttpEdge
{
    public static IServiceCollection AddHttpEdge(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Readiness>();
        services.AddHostedService<Opening>();
        services.AddProblemDetails();
        services.AddExceptionHandler<FaultHandler>();
        services.ConfigureHttpJsonOptions(json => StrictJson.Configure(json.SerializerOptions));
        return services;
    }

    public static void UseHttpEdge(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages(context => Problems.Of(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(OpenEndpoints.Live, () => TypedResults.Ok()).AllowAnonymous().WithTags("Health").WithSummary("Whether the process runs.");
        routes.MapGet(OpenEndpoints.Ready, (Readiness readiness) => readiness.Missing is null
            ? TypedResults.Ok(new ReadyAnswer(null))
            : (IResult)TypedResults.Json(new ReadyAnswer(readiness.Missing), statusCode: StatusCodes.Status503ServiceUnavailable))
            .AllowAnonymous().WithTags("Health").WithSummary("Whether work can be taken.");
    }
}

/// <summary>Whether work can be taken.</summary>
/// <param name="Missing">The part that is missing; absent when ready.</param>
internal sealed record ReadyAnswer(string? Missing);
