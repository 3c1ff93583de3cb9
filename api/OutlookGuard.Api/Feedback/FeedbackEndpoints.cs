using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;

namespace OutlookGuard.Api.Feedback;

/// <summary>Where a worker says that a finding was wrong, and where those who tune the scanner read how often.</summary>
internal static class FeedbackEndpoints
{
    public static IServiceCollection AddFeedback(this IServiceCollection services) => services
        .AddHostedService<FeedbackSweep>()
        .AddScoped<FeedbackBook>();

    public static void MapFeedback(this IEndpointRouteBuilder routes)
    {
        var feedback = routes.MapGroup("/feedback").WithTags("Feedback");
        feedback.MapPost("", Say)
            .WithSummary("Says that a finding was wrong. Only a count is kept: no word, no person, no case.")
            .RequireAuthorization(nameof(Roles.Worker))
            .RequireRateLimiting(Traffic.Sayings)
            .Accepts<FeedbackRequest>("application/json")
            .Produces(StatusCodes.Status204NoContent)
            .Refuses(400, 401, 403, 404, 409, 413, 415, 429, 503);
        feedback.MapGet("", Read)
            .WithSummary("How often which findings were said to be wrong, as JSON or, with format=csv, as a file for a spreadsheet.")
            .RequireAuthorization(SignIn.AdministratorOrDataController)
            .Produces<FeedbackAnswer>()
            .Refuses(400, 401, 403, 429, 503);
    }

    private static async Task<IResult> Say(HttpRequest request, Caller caller, KeptFindings answers, FeedbackBook book, CancellationToken stop)
    {
        var said = await JsonBody.ReadAsync<FeedbackRequest>(request, stop);
        // Another person's decision looks like none at all.
        if (await answers.FindAsync(caller.Id, said.Disclosure, stop) is not { } findings)
            return Problems.Of(StatusCodes.Status404NotFound);
        if (findings.FirstOrDefault(finding => (finding.Part, finding.Kind, finding.Start, finding.End) == (said.Part, said.Kind, said.Start, said.End)) is not { } found)
            return Problems.Refusal(StatusCodes.Status409Conflict, "no-such-finding", "This was not found in that mail.");

        await book.CountAsync(caller.Id, said, found, stop);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> Read(string? format, FeedbackBook book, HttpResponse response, CancellationToken stop)
    {
        switch (format)
        {
            case null or "json":
                return TypedResults.Json(new FeedbackAnswer(await book.CountsAsync(stop)), StrictJson.Options);
            case "csv":
                response.Headers.ContentDisposition = "attachment; filename=\"feedback.csv\"";
                return TypedResults.Text(FeedbackFile.Of(await book.CountsAsync(stop)), "text/csv", System.Text.Encoding.UTF8);
            default:
                throw BadInput.In("format", "Must be json or csv.");
        }
    }
}
