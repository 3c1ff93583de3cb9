using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy.Agreements;

namespace OutlookGuard.Api.Proposals;

/// <summary>Where changes of the registers are proposed and decided.</summary>
internal static class ProposalEndpoints
{
    public static IServiceCollection AddProposals(this IServiceCollection services) => services
        .AddScoped<ProposalDesk>()
        .AddSingleton<IProposalSubject, AgencySubject>()
        .AddSingleton<IProposalSubject, TeamSubject>()
        .AddSingleton<IProposalSubject, OrganisationSubject>();

    public static void MapProposals(this IEndpointRouteBuilder routes)
    {
        var proposals = routes.MapGroup("/proposals").WithTags("Proposals");
        proposals.MapPost("", ProposeAsync).RequireAuthorization(nameof(Roles.Administrator)).WithSummary("Puts a change of a register before another person.")
            .Accepts<ProposalRequest>("application/json").Produces<ProposalAnswer>(StatusCodes.Status201Created).Refuses(400, 401, 403, 413, 415, 429, 503);
        proposals.MapGet("", ListAsync).RequireAuthorization(AnyOf.Watchers).WithSummary("What was proposed, newest first.")
            .Produces<ProposalPage>().Refuses(400, 401, 403, 429, 503);
        proposals.MapGet("/{id:guid}", GetAsync).RequireAuthorization(AnyOf.Watchers).WithSummary("One proposal, with what differs.")
            .Produces<ProposalAnswer>().Refuses(401, 403, 404, 429, 503);
        Decides(proposals, "/{id:guid}/approve", nameof(Roles.DataController), ProposalDecision.Approved, "Approves a proposal: it is in force at once. Never one's own.");
        Decides(proposals, "/{id:guid}/reject", nameof(Roles.DataController), ProposalDecision.Rejected, "Rejects a proposal. Never one's own.");
        Decides(proposals, "/{id:guid}/withdraw", nameof(Roles.Administrator), ProposalDecision.Withdrawn, "Takes one's own proposal back.");
        proposals.MapPost("/batches/{batch:guid}/approve", ApproveBatchAsync).RequireAuthorization(nameof(Roles.DataController))
            .WithSummary("Approves every proposal of an import that still fits, in one transaction.")
            .Accepts<DecisionRequest>("application/json").Produces<BatchAnswer>().Refuses(400, 401, 403, 404, 413, 415, 429, 503);
    }

    private static async Task<IResult> ProposeAsync(HttpRequest request, ProposalDesk desk, Caller caller, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<ProposalRequest>(request, stop);
        var (kind, subject, after) = (asked.Agency, asked.Team, asked.Organisation) switch
        {
            ({ } agency, null, null) => (ProposalKind.Agency, agency.Id, Documents.Write(agency)),
            (null, { } team, null) => (ProposalKind.Team, team.Id, Documents.Write(team)),
            (null, null, { } organisation) => (ProposalKind.Organisation, ProposalCodes.Code(ProposalKind.Organisation), Documents.Write(organisation)),
            _ => throw BadInput.In(FieldFault.WholeDocument, "Must hold exactly one of agency, team and organisation."),
        };
        var row = await desk.ProposeAsync(kind, subject, after, asked.Note, caller, stop);
        return TypedResults.Created($"/api/proposals/{row.Id}", ProposalAnswer.From(row, decision: null));
    }

    private static async Task<IResult> ListAsync(GuardDb db, bool? waiting, string? subject, Guid? batch, int? page, CancellationToken stop) =>
        TypedResults.Ok(await ProposalReader.PageAsync(
            db, new ProposalFilter(waiting, subject, batch, (Math.Clamp(page ?? 1, 1, int.MaxValue / ProposalLimits.PageSize) - 1) * ProposalLimits.PageSize, ProposalLimits.PageSize), stop));

    private static async Task<IResult> GetAsync(Guid id, GuardDb db, CancellationToken stop) =>
        await ProposalReader.FindAsync(db, id, stop) is { } found ? TypedResults.Ok(found) : Problems.Of(StatusCodes.Status404NotFound);

    private static void Decides(IEndpointRouteBuilder proposals, string route, string policy, ProposalDecision decision, string summary) => proposals
        .MapPost(route, async (Guid id, HttpRequest request, ProposalDesk desk, GuardDb db, Caller caller, CancellationToken stop) =>
        {
            var note = (await JsonBody.ReadAsync<DecisionRequest>(request, stop)).Note;
            var answer = (await desk.DecideAsync([id], decision, note, caller, stop)).Single();
            return answer.Refusal ?? TypedResults.Ok(await ProposalReader.FindAsync(db, id, stop));
        })
        .RequireAuthorization(policy).WithSummary(summary)
        .Accepts<DecisionRequest>("application/json").Produces<ProposalAnswer>().Refuses(400, 401, 403, 404, 409, 413, 415, 429, 503);

    private static async Task<IResult> ApproveBatchAsync(Guid batch, HttpRequest request, ProposalDesk desk, GuardDb db, Caller caller, CancellationToken stop)
    {
        var note = (await JsonBody.ReadAsync<DecisionRequest>(request, stop)).Note;
        var ids = await ProposalReader.Waiting(db).Where(row => row.Batch == batch).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(stop);
        if (ids.Count == 0)
            return Problems.Of(StatusCodes.Status404NotFound);
        var answers = await desk.DecideAsync(ids, ProposalDecision.Approved, note, caller, stop);
        return TypedResults.Ok(new BatchAnswer(
            answers.Count(answer => answer.Word == DeskWord.Done),
            [.. answers.Where(answer => answer.Word != DeskWord.Done).Select(answer => new LeftOver(answer.Id, answer.Word))]));
    }
}
