using System.Collections.Immutable;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Cases;

/// <summary>Where workers keep cases and their people. Administrators do not come here.</summary>
internal static class CaseEndpoints
{
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddScoped<CaseReader>().AddScoped<CaseRegister>().AddScoped<SafeguardRegister>().AddScoped<StopContacts>().AddSingleton<CaseWords>();

    public static void MapCases(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/me/cases", Find).WithTags("Cases").WithMetadata(new OnPages()).RequireAuthorization(nameof(Roles.Worker))
            .WithSummary("Cases that the caller may know of, by the beginning of a reference or by a whole name or number.").Produces<ImmutableArray<CaseShort>>().Refuses(401, 403);
        routes.MapPost("/me/cases/search", Search).WithTags("Cases").WithMetadata(new OnPages()).RequireAuthorization(nameof(Roles.Worker))
            .WithSummary("The same by a name: names travel in bodies, never in addresses.").Accepts<CaseSearch>("application/json").Produces<ImmutableArray<CaseShort>>().Refuses(400, 401, 403);
        var cases = routes.MapGroup("/cases").WithTags("Cases").WithMetadata(new OnPages()).RequireAuthorization(nameof(Roles.Worker));
        cases.MapPost("/", Open).WithSummary("Opens a case.").Accepts<CaseRequest>("application/json").Produces<CaseAnswer>().Refuses(400, 401, 403, 409);
        cases.MapGet("/{reference}", Read).WithSummary("One case: people, safeguards and standing decision.").Produces<CaseAnswer>().Refuses(401, 403, 404);
        cases.MapPut("/{reference}/team", Team).WithSummary("Says who may know of a case.").Accepts<CaseTeamRequest>("application/json").Produces<CaseAnswer>().Refuses(400, 401, 403, 404);
        cases.MapPut("/{reference}/standing", Standing).WithSummary("Records a decision for the whole case, such as MARAC's.").Accepts<StandingRequest>("application/json").Produces<CaseAnswer>().Refuses(400, 401, 403, 404);
        cases.MapDelete("/{reference}/standing", EndStanding).WithSummary("Ends that decision.").Produces<CaseAnswer>().Refuses(401, 403, 404);
        cases.MapPut("/{reference}/agencies/{agency}/reference", AgencyReference).WithSummary("Records how an agency calls the case: notices bear it.")
            .Accepts<AgencyReferenceRequest>("application/json").Produces<CaseAnswer>().Refuses(400, 401, 403, 404);
        cases.MapSafeguards();
    }

    private static async Task<IResult> Find(string? q, Caller caller, CaseReader reader, CancellationToken stop) => TypedResults.Ok(await reader.FindAsync(q, caller, stop));

    private static async Task<IResult> Search(HttpRequest request, Caller caller, CaseReader reader, CancellationToken stop) =>
        TypedResults.Ok(await reader.FindAsync((await JsonBody.ReadAsync<CaseSearch>(request, stop)).Wanted, caller, stop));

    private static async Task<IResult> Open(HttpRequest request, Caller caller, GuardDb db, CaseReader reader, CaseRegister register, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<CaseRequest>(request, stop);
        return await register.OpenAsync(asked, caller, stop)
            ? TypedResults.Ok(await reader.ReadAsync((await CaseAccess.FindAsync(db, asked.Reference, caller, stop))!, caller, stop))
            : Problems.Refusal(StatusCodes.Status409Conflict, "reference-taken", "There is a case with this reference.");
    }

    private static Task<IResult> Read(string reference, Caller caller, GuardDb db, CaseReader reader, CancellationToken stop) => Then(reference, caller, db, reader, _ => Task.CompletedTask, stop);

    private static async Task<IResult> Team(string reference, HttpRequest request, Caller caller, GuardDb db, CaseReader reader, CaseRegister register, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<CaseTeamRequest>(request, stop);
        return await Then(reference, caller, db, reader, one => register.SetTeamAsync(one, asked, caller, stop), stop);
    }

    private static async Task<IResult> Standing(string reference, HttpRequest request, Caller caller, GuardDb db, CaseReader reader, CaseRegister register, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<StandingRequest>(request, stop);
        return await Then(reference, caller, db, reader, one => register.SetStandingAsync(one, asked, caller, stop), stop);
    }

    private static Task<IResult> EndStanding(string reference, Caller caller, GuardDb db, CaseReader reader, CaseRegister register, CancellationToken stop) =>
        Then(reference, caller, db, reader, one => register.SetStandingAsync(one, null, caller, stop), stop);

    private static async Task<IResult> AgencyReference(
        string reference, string agency, HttpRequest request, Caller caller, GuardDb db, CaseReader reader, CaseRegister register, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<AgencyReferenceRequest>(request, stop);
        return await Then(reference, caller, db, reader, one => register.SetAgencyReferenceAsync(one, agency, asked.Reference, caller, stop), stop);
    }

    /// <summary>Does something to a case that the caller may know of, and answers with the case as it is then.</summary>
    internal static async Task<IResult> Then(string reference, Caller caller, GuardDb db, CaseReader reader, Func<CaseRow, Task> deed, CancellationToken stop)
    {
        if (await CaseAccess.FindAsync(db, reference, caller, stop) is not { } one)
            return TypedResults.NotFound();
        await deed(one);
        return await CaseAccess.FindAsync(db, one.Reference, caller, stop) is { } after ? TypedResults.Ok(await reader.ReadAsync(after, caller, stop)) : TypedResults.NotFound();
    }
}
