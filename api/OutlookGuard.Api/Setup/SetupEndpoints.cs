using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Partners;
using OutlookGuard.Api.Proposals;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Api.Teams;

namespace OutlookGuard.Api.Setup;

/// <summary>The first day: who we are, and whom we write to already.</summary>
internal static class SetupEndpoints
{
    public static void MapSetup(this IEndpointRouteBuilder routes)
    {
        var setup = routes.MapGroup("/setup").WithTags("Setup");
        setup.MapGet("/state", StateAsync).RequireAuthorization(AnyOf.Keepers).WithSummary("What is set up and what is still to do.")
            .Produces<SetupState>().Refuses(401, 403, 429, 503);
        setup.MapPost("", BeginAsync).RequireAuthorization(nameof(Roles.DataController)).WithSummary("Sets the organisation up: once, by the data controller whom the host's settings name.")
            .Accepts<OrganisationDocument>("application/json").Produces<SetupState>().Refuses(400, 401, 403, 409, 413, 415, 429, 503);
        setup.MapPost("/domains", DomainsAsync).RequireAuthorization(AnyOf.Keepers).WithSummary("Judges the domains that mail went to recently. Nothing is written.")
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(DomainSuggestions.MostBytes))
            .Accepts<string>("text/csv").Produces<DomainsAnswer>().Refuses(400, 401, 403, 413, 415, 429, 503);
        setup.MapGet("/organisation", OrganisationAsync).RequireAuthorization(AnyOf.Keepers).WithSummary("Our own organisation. A change of it is a proposal.")
            .Produces<OrganisationDocument>().Refuses(401, 403, 404, 429, 503);
    }

    private static async Task<IResult> StateAsync(GuardDb db, SetupOptions options, Caller caller, CancellationToken stop) =>
        TypedResults.Ok(await SetupState.ReadAsync(db, options, caller, stop));

    private static async Task<IResult> OrganisationAsync(GuardDb db, CancellationToken stop) =>
        await db.Set<OrganisationRow>().AsNoTracking().SingleOrDefaultAsync(stop) is { } row
            ? TypedResults.Ok(OrganisationDocument.Of(row))
            : Problems.Of(StatusCodes.Status404NotFound);

    private static async Task<IResult> BeginAsync(HttpRequest request, GuardDb db, SetupOptions options, AuditTrail audit, Caller caller, CancellationToken stop)
    {
        if (!SetupState.IsNamed(options, caller))
            return Problems.Refusal(StatusCodes.Status403Forbidden, "not-named", "The host's settings name another person, or nobody, to set it up.");
        var asked = await JsonBody.ReadAsync<OrganisationDocument>(request, stop);
        if (OrganisationRules.Faults(asked).ToList() is { Count: > 0 } faults)
            throw new BadInput(StatusCodes.Status400BadRequest, [.. faults]);
        if (await db.Set<OrganisationRow>().AnyAsync(stop))
            return AlreadySetUp();
        db.Add(asked.ToRow(registerVersion: 1, directoryVersion: 1));
        audit.Append(new AuditEntry("organisation-set-up", caller.Id, caller.Id));
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await db.Set<OrganisationRow>().AnyAsync(stop))
                throw;
            return AlreadySetUp();
        }

        return TypedResults.Ok(await SetupState.ReadAsync(db, options, caller, stop));
    }

    private static IResult AlreadySetUp() => Problems.Refusal(StatusCodes.Status409Conflict, "already-set-up", "The organisation is set up. Propose a change instead.");

    private static async Task<IResult> DomainsAsync(HttpRequest request, GuardDb db, RegisterReader registers, CancellationToken stop)
    {
        var text = await AgencyFiles.ReadCsvAsync(request, DomainSuggestions.MostBytes, stop);
        return TypedResults.Ok(DomainSuggestions.Of(text, (await registers.ReadAsync(db, stop)).Snapshot));
    }
}

/// <summary>What is set up and what is still to do.</summary>
/// <param name="Organisation">Whether the organisation is set up.</param>
/// <param name="SomebodyIsNamed">Whether the host's settings name the first data controller.</param>
/// <param name="YouAreNamed">Whether that is the caller.</param>
/// <param name="Agencies">How many agencies there are.</param>
/// <param name="Teams">How many teams there are.</param>
/// <param name="Waiting">How many proposals wait for a second person.</param>
internal sealed record SetupState(bool Organisation, bool SomebodyIsNamed, bool YouAreNamed, int Agencies, int Teams, int Waiting)
{
    public static bool IsNamed(SetupOptions options, Caller caller) => options.FirstDataController.Length > 0 && caller.Owns(options.FirstDataController);

    public static async Task<SetupState> ReadAsync(GuardDb db, SetupOptions options, Caller caller, CancellationToken stop) => new(
        await db.Set<OrganisationRow>().AnyAsync(stop),
        options.FirstDataController.Length > 0,
        IsNamed(options, caller),
        await db.Set<AgencyRow>().CountAsync(stop),
        await db.Set<TeamRow>().CountAsync(stop),
        await ProposalReader.Waiting(db).CountAsync(stop));
}
