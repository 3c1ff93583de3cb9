using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Keys;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Where Outlook asks whether a mail may leave.</summary>
internal static class DisclosureEndpoints
{
    /// <summary>The header that numbers a press of Send.</summary>
    public const string IdempotencyKey = "Idempotency-Key";

    internal const int ShortestKey = 16; // chosen: what is shorter might be used twice

    public static IServiceCollection AddDisclosures(this IServiceCollection services) => services
        .AddHostedService<AnswerSweep>()
        .AddScoped<DisclosureAssessor>()
        .AddScoped<DisclosureWeigher>()
        .AddScoped<KeptAnswers>();

    public static void MapDisclosures(this IEndpointRouteBuilder routes) => routes.MapPost("/disclosures", Assess)
        .WithTags("Disclosures")
        .WithSummary("Decides whether a mail may leave, says why, and records it.")
        .RequireAuthorization(nameof(Roles.Worker))
        .RequireRateLimiting(Traffic.Assessments)
        .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(DisclosureLimits.RequestBytes))
        .Accepts<DisclosureRequest>("application/json", "multipart/form-data")
        .Produces<DisclosureAnswer>()
        .Refuses(400, 401, 403, 409, 413, 415, 429, 503);

    private static async Task<IResult> Assess(
        HttpRequest request, Caller caller, IdentityOptions identity, EdgeOptions edge, KeyCabinet cabinet, DisclosureAssessor assessor, CancellationToken stop)
    {
        using var incoming = await IncomingDisclosure.ReadAsync(request, stop);
        var asked = incoming.Request;
        if (Sender.Of(caller, asked.From.Address, identity) is not { } sender)
            return Problems.Refusal(StatusCodes.Status403Forbidden, "not-your-mailbox", "You may not send from this mailbox.");

        var attempt = new Attempt(KeyOf(request, asked), incoming.DigestUnder(cabinet.Keys.Requests), asked.Kind, $"{asked.Client.Name}/{asked.Client.Version}", asked.MessageId);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        deadline.CancelAfter(TimeSpan.FromSeconds(edge.AssessmentSeconds));
        return await assessor.AssessAsync(asked.ToMessage(incoming.Files()), asked.ToDeclaration(), sender, attempt, deadline.Token) switch
        {
            Assessed.Answer answer => TypedResults.Bytes(answer.Json, "application/json"),
            _ => Problems.Refusal(StatusCodes.Status409Conflict, "key-used", "This key was used for another mail. Use a new one."),
        };
    }

    // The header, or the member for clients that lose headers; never both, so that nobody can wonder which counts.
    private static string KeyOf(HttpRequest request, DisclosureRequest asked)
    {
        var given = request.Headers[IdempotencyKey];
        return (given, asked.IdempotencyKey) switch
        {
            ([], { Length: >= ShortestKey } member) => member,
            ([{ Length: >= ShortestKey and <= DisclosureLimits.TokenCharacters } header], null) when DisclosureLimits.IsToken(header) => header,
            _ => throw BadInput.In(
                IdempotencyKey,
                $"Must be given once, as this header or as idempotencyKey: {ShortestKey} to {DisclosureLimits.TokenCharacters} letters, digits, dots, colons, hyphens and underscores."),
        };
    }
}
