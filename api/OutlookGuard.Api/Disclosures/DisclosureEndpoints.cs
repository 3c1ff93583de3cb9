using OutlookGuard.Api.Drafts;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Where Outlook asks whether a mail may leave.</summary>
internal static class DisclosureEndpoints
{
    public static IServiceCollection AddDisclosures(this IServiceCollection services) => services
        .AddHostedService<AnswerSweep>()
        .AddScoped<DisclosureAssessor>()
        .AddScoped<DisclosureWeigher>()
        .AddScoped<SendOutcomes>()
        .AddScoped<KeptFindings>();

    public static void MapDisclosures(this IEndpointRouteBuilder routes)
    {
        var disclosures = routes.MapGroup("/disclosures").WithTags("Disclosures").RequireAuthorization(nameof(Roles.Worker));
        disclosures.MapPost("", Assess)
            .WithSummary("Decides whether a mail may leave, says why, and records it.")
            .RequireRateLimiting(Traffic.Assessments)
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(DisclosureLimits.RequestBytes))
            .Accepts<DisclosureRequest>("application/json", "multipart/form-data")
            .Produces<DisclosureAnswer>()
            .Refuses(400, 401, 403, 409, 413, 415, 429, 503);
        disclosures.MapGet("/{id:guid}", FindAsync)
            .WithSummary("The answer of one of your own decisions, for a day.")
            .Produces<DisclosureAnswer>()
            .Refuses(401, 403, 404, 429, 503);
        disclosures.MapPost("/{id:guid}/outcome", TellOutcomeAsync)
            .WithSummary("Records what became of the mail, as far as the client knows: what it asked for, not what was proved.")
            .Accepts<SendOutcomeRequest>("application/json")
            .Produces(StatusCodes.Status204NoContent)
            .Refuses(400, 401, 403, 404, 413, 415, 429, 503);
    }

    private static async Task<IResult> Assess(
        HttpRequest request, Caller caller, IdentityOptions identity, EdgeOptions edge, KeyCabinet cabinet, KeptFiles kept, DisclosureAssessor assessor, CancellationToken stop)
    {
        using var incoming = await IncomingDisclosure.ReadAsync(request, stop);
        var asked = incoming.Request;
        if (Sender.Of(caller, asked.From.Address, identity) is not { } sender)
            return Problems.Refusal(StatusCodes.Status403Forbidden, "not-your-mailbox", "You may not send from this mailbox.");

        var attempt = new Attempt(
            IdempotencyKeys.Of(request, asked), incoming.DigestUnder(cabinet.Keys.Requests), asked.Kind, $"{asked.Client.Name}/{asked.Client.Version}", asked.MessageId, asked.Declaration);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        deadline.CancelAfter(TimeSpan.FromSeconds(edge.AssessmentSeconds));
        // What was answered stays answered, even when its files are no longer kept.
        var assessed = incoming.Files(kept, caller.Id) is { } files
            ? await assessor.AssessAsync(asked.ToMessage(files), asked.ToDeclaration(), sender, attempt, deadline.Token)
            : await assessor.FindAsync(sender, attempt, deadline.Token);
        return assessed switch
        {
            Assessed.Answer answer => TypedResults.Bytes(answer.Json, "application/json"),
            Assessed.KeyOfAnother => Problems.Refusal(StatusCodes.Status409Conflict, "key-used", "This key was used for another mail. Use a new one."),
            _ => DraftEndpoints.RefuseKept(),
        };
    }

    private static async Task<IResult> FindAsync(Guid id, Caller caller, GuardDb db, KeyCabinet cabinet, TimeProvider clock, CancellationToken stop) =>
        await KeptAnswers.FindAsync(db, cabinet.Keys, caller.Id, id, clock.GetUtcNow(), stop) is { } answer
            ? TypedResults.Bytes(answer, "application/json")
            : Problems.Of(StatusCodes.Status404NotFound);

    private static async Task<IResult> TellOutcomeAsync(Guid id, HttpRequest request, Caller caller, SendOutcomes outcomes, CancellationToken stop) =>
        await outcomes.TellAsync(id, await JsonBody.ReadAsync<SendOutcomeRequest>(request, stop), caller.Id, stop)
            ? TypedResults.NoContent()
            : Problems.Of(StatusCodes.Status404NotFound);
}
