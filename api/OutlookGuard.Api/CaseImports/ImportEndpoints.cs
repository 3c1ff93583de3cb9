using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.CaseImports;

/// <summary>Where the data controller takes over cases, people and consents from the case system. Administrators do not come here.</summary>
internal static class ImportEndpoints
{
    /// <summary>The largest file, in bytes. Chosen: five thousand lines of eight hundred characters.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    public static IServiceCollection AddCaseImports(this IServiceCollection services) => services.AddScoped<CaseImporter>();

    public static void MapCaseImports(this IEndpointRouteBuilder routes) => routes.MapPost("/case-imports", Take)
        .WithTags("Cases")
        .WithSummary("Takes over a CSV file of cases, people or consents, or only says what would change. The same file twice changes nothing.")
        .RequireAuthorization(nameof(Roles.DataController))
        .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostBytes))
        .Accepts<string>("text/csv")
        .Produces<ImportAnswer>()
        .Refuses(400, 401, 403, 413, 415);

    private static async Task<IResult> Take(string kind, string mode, HttpRequest request, Caller caller, CaseImporter importer, GuardDb db, AuditTrail audit, CancellationToken stop)
    {
        if (!Enum.TryParse<ImportKind>(kind, ignoreCase: true, out var of) || !Enum.TryParse<ImportMode>(mode, ignoreCase: true, out var how))
            throw BadInput.In("kind", "Must be cases, people or consents, with mode preview or import.");
        if (request.ContentType?.StartsWith("text/csv", StringComparison.OrdinalIgnoreCase) != true)
            throw BadInput.NotReadable("Must be text/csv in UTF-8.");
        using var bytes = await JsonBody.ReadBytesAsync(request, MostBytes, stop);
        using var file = new MemoryStream(bytes.Span.ToArray(), writable: false);
        var answer = await importer.TakeAsync(of, CaseTable.Read(file, CaseImporter.ColumnsOf(of)), how, caller.Id, stop);
        if (how == ImportMode.Import)
        {
            audit.Append(new AuditEntry("cases-imported", caller.Id, Guid.CreateVersion7()) { Detail = StrictJson.Text(new { kind = of, answer.Added, answer.Changed, answer.Unchanged, answer.Rejected }) });
            await db.SaveChangesAsync(stop);
        }

        return TypedResults.Ok(answer);
    }
}
