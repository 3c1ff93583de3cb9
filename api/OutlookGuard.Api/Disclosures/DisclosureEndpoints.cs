using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Keys;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Where Outlook asks whether a mail may leave.</summary>
internal static class DisclosureEndpoints
{
    /// <summary>The header that numbers a press of Send.</summary>
    public const string IdempotencyKey = "Idempotency-Key";

    private const int ShortestKey = 16; // chosen: what is shorter might be used twice

    public static IServiceCollection AddDisclosures(this IServiceCollection services) => services
        .AddScoped<DisclosureAssessor>()
        .AddScoped<DisclosureWeigher>();

    public static void MapDisclosures(this IEndpointRouteBuilder routes) => routes.MapPost("/disclosures", Assess)
        .WithTags("Disclosures")
        .WithSummary("Decides whether a mail may leave, says why, and records it.")
        .RequireAuthorization(nameof(Roles.Worker))
        .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(DisclosureLimits.RequestBytes))
        .Accepts<DisclosureRequest>("application/json", "multipart/form-data")
        .Produces<DisclosureAnswer>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> Assess(
        HttpRequest request, Caller caller, IdentityOptions identity, KeyCabinet cabinet, DisclosureAssessor assessor, CancellationToken stop)
    {
        var key = KeyOf(request);
        using var incoming = await IncomingDisclosure.ReadAsync(request, stop);
        var asked = incoming.Request;
        if (Sender.Of(caller, asked.From.Address, identity) is not { } sender)
            return Problems.Refusal(StatusCodes.Status403Forbidden, "not-your-mailbox", "You may not send from this mailbox.");

        var attempt = new Attempt(key, incoming.DigestUnder(cabinet.Keys.Requests), asked.Kind, $"{asked.Client.Name}/{asked.Client.Version}", asked.MessageId);
        return await assessor.AssessAsync(asked.ToMessage(incoming.Files()), asked.ToDeclaration(), sender, attempt, stop) switch
        {
            Assessed.Answer answer => TypedResults.Bytes(answer.Json, "application/json"),
            _ => Problems.Refusal(StatusCodes.Status409Conflict, "key-used", "This key was used for another mail. Use a new one."),
        };
    }

    private static string KeyOf(HttpRequest request)
    {
        var key = request.Headers[IdempotencyKey];
        return key is [{ Length: >= ShortestKey and <= DisclosureLimits.TokenCharacters } one]
            && System.Text.RegularExpressions.Regex.IsMatch(one, DisclosureLimits.Token, System.Text.RegularExpressions.RegexOptions.NonBacktracking)
            ? one
            : throw BadInput.In(IdempotencyKey, $"Must be given once: {ShortestKey} to {DisclosureLimits.TokenCharacters} letters, digits, dots, colons, hyphens and underscores.");
    }
}
