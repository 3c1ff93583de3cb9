using Microsoft.AspNetCore.Mvc;
using OutlookGuard.Api.Declarations;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Drafts;

/// <summary>Where Outlook asks while a mail is being written, so that Send has little left to do. Send asks anew whatever is said here.</summary>
internal static class DraftEndpoints
{
    /// <summary>The code of the refusal after which a client sends the bytes.</summary>
    private const string NotKept = "attachment-not-kept";

    public static IServiceCollection AddDrafts(this IServiceCollection services) => services.AddSingleton<KeptFiles>();

    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        var drafts = routes.MapGroup("/drafts").WithTags("Drafts")
            .RequireAuthorization(nameof(Roles.Worker))
            .RequireRateLimiting(Traffic.Drafts)
            .WithMetadata(new WhileComposing());
        drafts.MapPost("", WeighAsync)
            .WithSummary("Says what would become of a mail as it stands. Records nothing, permits nothing.")
            .WithMetadata(new RequestSizeLimitAttribute(DisclosureLimits.RequestBytes))
            .Accepts<DisclosureRequest>("application/json", "multipart/form-data")
            .Produces<DraftAnswer>()
            .Refuses(400, 401, 403, 409, 413, 415, 429, 503);
        drafts.MapPost("/attachments", KeepAsync)
            .WithSummary("Reads one file at once and keeps its words, in memory and for this person only, until the mail is sent.")
            .WithMetadata(new RequestSizeLimitAttribute(DraftLimits.RequestBytes))
            .Produces<KeptAnswer>()
            .Refuses(400, 401, 403, 409, 413, 415, 429, 503);
    }

    /// <summary>Refuses a token that finds nothing here: never kept, over, another person's, or another instance's.</summary>
    public static IResult RefuseKept() =>
        Problems.Refusal(StatusCodes.Status409Conflict, NotKept, "A file is not kept here. Send its bytes.");

    private static async Task<IResult> WeighAsync(
        HttpRequest request, Caller caller, IdentityOptions identity, EdgeOptions edge, KeptFiles kept, DeclarationReader declarations, ContentScanner scanner, DisclosureWeigher weigher, TimeProvider clock, CancellationToken stop)
    {
        using var incoming = await IncomingDisclosure.ReadAsync(request, stop);
        var asked = incoming.Request;
        if (Sender.Of(caller, asked.From.Address, identity) is not { } sender)
            return Problems.Refusal(StatusCodes.Status403Forbidden, "not-your-mailbox", "You may not send from this mailbox.");
        if (incoming.Files(kept, caller.Id) is not { } files)
            return RefuseKept();

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        deadline.CancelAfter(TimeSpan.FromSeconds(edge.AssessmentSeconds));
        var declared = asked.ToDeclaration().With(await declarations.FindAsync(asked.Declaration, sender.Person, deadline.Token));
        var message = asked.ToMessage(files);
        var read = await scanner.ReadAsync(message, deadline.Token);
        var weighed = await weigher.WeighAsync(message, read, declared, sender, new Conditions(clock.GetUtcNow(), CheckerState.Available), deadline.Token);
        return TypedResults.Bytes(StrictJson.Write(DraftAnswer.From(weighed)), "application/json");
    }

    private static async Task<IResult> KeepAsync(HttpRequest request, Caller caller, EdgeOptions edge, ContentScanner scanner, KeptFiles kept, CancellationToken stop)
    {
        using var file = await IncomingFile.ReadAsync(request, stop);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        deadline.CancelAfter(TimeSpan.FromSeconds(edge.AssessmentSeconds));
        return await scanner.KeepAsync(file.Name, file.Bytes, deadline.Token) is { } read && kept.Keep(caller.Id, read) is { } token
            ? TypedResults.Bytes(StrictJson.Write(new KeptAnswer(token, file.Bytes.Length)), "application/json")
            : RefuseKept();
    }
}
