using System.Security.Cryptography;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Keys;

namespace OutlookGuard.Api.Declarations;

/// <summary>Where a worker answers a question about a draft.</summary>
internal static class DeclarationEndpoints
{
    public static IServiceCollection AddDeclarations(this IServiceCollection services) => services
        .AddHostedService<DeclarationSweep>()
        .AddScoped<DeclarationRecorder>()
        .AddScoped<DeclarationReader>();

    public static void MapDeclarations(this IEndpointRouteBuilder routes) => routes.MapPost("/declarations", DeclareAsync)
        .WithTags("Declarations")
        .WithSummary("Keeps what a worker says about a draft: she has agreed, someone is at risk, a reason, or that they are not sure.")
        .RequireAuthorization(nameof(Roles.Worker))
        .Accepts<DeclarationRequest>("application/json")
        .Produces<DeclarationAnswer>()
        .Refuses(400, 401, 403, 404, 413, 415, 429, 503);

    private static async Task<IResult> DeclareAsync(HttpRequest request, Caller caller, KeyCabinet cabinet, DeclarationRecorder recorder, CancellationToken stop)
    {
        JsonBody.Require(request.ContentType);
        using var bytes = await JsonBody.ReadBytesAsync(request, JsonBody.OrdinaryBytes, stop);
        var declared = StrictJson.Read<DeclarationRequest>(bytes.Span);
        return await recorder.RecordAsync(declared, HMACSHA256.HashData(cabinet.Keys.Requests, bytes.Span), caller, stop) is { } answer
            ? TypedResults.Ok(answer)
            : Problems.Of(StatusCodes.Status404NotFound);
    }
}
