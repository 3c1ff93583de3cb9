using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Files;

/// <summary>Individuals' files: what was shared, with whom, by which way.</summary>
internal static class FileEndpoints
{
    public static IServiceCollection AddFiles(this IServiceCollection services) => services.AddScoped<FileEntries>().AddScoped<CaseFile>().AddScoped<HerList>();

    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        var files = routes.MapGroup("/cases/{reference}").WithTags("Files").WithMetadata(new OnPages()).RequireAuthorization(nameof(Roles.Worker));
        files.MapGet("/file", Read).WithSummary("The individual's file, the newest entry first.").Produces<FilePage>().Refuses(401, 403, 404);
        files.MapGet("/shared", Shared).WithSummary("What agencies have already received, by any way.").Produces<ImmutableArray<SharedAnswer>>().Refuses(401, 403, 404);
        files.MapPost("/file/shared", Share).WithSummary("Records something shared by phone, fax, post or in person.").Accepts<SharedRequest>("application/json").Produces<Added>().Refuses(400, 401, 403, 404);
        files.MapPost("/file/corrections", Correct).WithSummary("Says that an entry stands in the wrong file.").Accepts<CorrectionRequest>("application/json").Produces(204).Refuses(400, 401, 403, 404, 409);
        files.MapGet("/her-list", List).WithSummary("One page for her, to print: what was shared about her. Nobody else is named.").Produces(200, contentType: "text/html").Refuses(401, 403, 404);
    }

    private static async Task<IResult> Read(string reference, DateTimeOffset? before, Caller caller, GuardDb db, CaseFile file, CancellationToken stop) =>
        await CaseAccess.FindAsync(db, reference, caller, stop) is { } one ? TypedResults.Ok(await file.ReadAsync(one, before?.ToUniversalTime(), stop)) : TypedResults.NotFound();

    private static async Task<IResult> Shared(string reference, string? agency, Caller caller, GuardDb db, CaseFile file, CancellationToken stop) =>
        await CaseAccess.FindAsync(db, reference, caller, stop) is { } one ? TypedResults.Ok(await file.SharedAsync(one, agency, stop)) : TypedResults.NotFound();

    private static async Task<IResult> Share(string reference, HttpRequest request, Caller caller, GuardDb db, CaseFile file, ConsentRegister consents, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<SharedRequest>(request, stop);
        if (await CaseAccess.FindAsync(db, reference, caller, stop) is not { } one)
            return TypedResults.NotFound();
        if (asked.Channel == SharingChannel.Mail)
            throw BadInput.In("channel", "Must be phone, fax, post or in_person: mails are recorded when they are sent.");
        if (asked.Categories.IsEmpty)
            throw BadInput.In("categories", "Must name at least one kind of information.");
        _ = ConsentTerms.PurposesOf([asked.Purpose]);
        if (!await db.Set<AgencyRow>().AnyAsync(row => row.Id == asked.Agency, stop))
            throw BadInput.In("agency", "Is not in the register.");
        var standing = await consents.StandingAsync(one.Reference, asked.Agency, CategoryCodes.Read(asked.Categories), stop);
        return TypedResults.Ok(new Added(await file.RecordAsync(one, asked, standing, caller.Id, stop)));
    }

    private static async Task<IResult> Correct(string reference, HttpRequest request, Caller caller, GuardDb db, CaseFile file, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<CorrectionRequest>(request, stop);
        if (await CaseAccess.FindAsync(db, reference, caller, stop) is not { } one)
            return TypedResults.NotFound();
        var right = asked.BelongsTo is { } other ? await CaseAccess.FindAsync(db, other, caller, stop) : null;
        if (asked.BelongsTo is not null && (right is null || right.Reference == one.Reference))
            throw BadInput.In("belongsTo", "Must be another case that you may know of.");
        return await file.CorrectAsync(one, asked, right, caller.Id, stop)
            ? TypedResults.NoContent()
            : Problems.Refusal(StatusCodes.Status409Conflict, "not-to-correct", "The entry is not in this file, or was corrected before.");
    }

    private static async Task<IResult> List(string reference, HttpContext context, Caller caller, GuardDb db, HerList list, CancellationToken stop) =>
        await CaseAccess.FindAsync(db, reference, caller, stop) is { } one ? PrintedPage.Of(context, HerList.Title, await list.WriteAsync(one, stop)) : TypedResults.NotFound();
}
