using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Consents;

/// <summary>Where workers record what she agreed to, and that she changed her mind.</summary>
internal static class ConsentEndpoints
{
    public static IServiceCollection AddConsents(this IServiceCollection services) => services
        .AddScoped<ConsentRegister>()
        .AddScoped<ConsentChanges>();

    public static void MapConsents(this IEndpointRouteBuilder routes)
    {
        var consents = routes.MapGroup("/cases/{reference}/consents").WithTags("Consents").WithMetadata(new OnPages()).RequireAuthorization(nameof(Roles.Worker));
        consents.MapGet("/", Read).WithSummary("All she said about sharing, and what it comes to now.").Produces<ConsentsAnswer>().Refuses(401, 403, 404);
        consents.MapPost("/", Record).WithSummary("Records an agreement, a refusal or an end, for each agency named.")
            .Accepts<ConsentRequest>("application/json").Produces<ConsentRecorded>().Refuses(400, 401, 403, 404, 409);
        consents.MapPost("/changes/preview", Preview).WithSummary("Whom a change of mind would affect. Nothing is written.")
            .Accepts<ConsentChangeRequest>("application/json").Produces<ConsentChangeAnswer>().Refuses(400, 401, 403, 404);
        consents.MapPost("/changes", Change).WithSummary("Records that she changed her mind. It is in force at once, and everybody affected is told.")
            .Accepts<ConsentChangeRequest>("application/json").Produces<ConsentChangeAnswer>().Refuses(400, 401, 403, 404);
    }

    private static async Task<IResult> Read(string reference, Caller caller, GuardDb db, ConsentRegister register, CancellationToken stop) =>
        await CaseAccess.FindAsync(db, reference, caller, stop) is { } one ? TypedResults.Ok(await register.ReadAsync(one, stop)) : TypedResults.NotFound();

    private static async Task<IResult> Record(string reference, HttpRequest request, Caller caller, GuardDb db, ConsentRegister register, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<ConsentRequest>(request, stop);
        if (await CaseAccess.FindAsync(db, reference, caller, stop) is not { } one)
            return TypedResults.NotFound();
        if (asked is { State: ConsentState.Given } and not { ToldSheCanChangeHerMind: true, ToldTheImpact: true })
            return Problems.Refusal(StatusCodes.Status409Conflict, "not-told", "Tell her first that she can change her mind, and that we will explain any effect on our service.");
        return TypedResults.Ok(await register.RecordAsync(one, asked, caller.Id, stop));
    }

    private static async Task<IResult> Preview(string reference, HttpRequest request, Caller caller, GuardDb db, ConsentChanges changes, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<ConsentChangeRequest>(request, stop);
        return await CaseAccess.FindAsync(db, reference, caller, stop) is { } one ? TypedResults.Ok(await changes.PreviewAsync(one, asked, stop)) : TypedResults.NotFound();
    }

    private static async Task<IResult> Change(string reference, HttpRequest request, Caller caller, GuardDb db, ConsentChanges changes, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<ConsentChangeRequest>(request, stop);
        return await CaseAccess.FindAsync(db, reference, caller, stop) is { } one ? TypedResults.Ok(await changes.RecordAsync(one, asked, caller.Id, stop)) : TypedResults.NotFound();
    }
}
