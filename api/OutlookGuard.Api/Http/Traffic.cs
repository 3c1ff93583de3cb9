using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using OutlookGuard.Api.Identity;

namespace OutlookGuard.Api.Http;

/// <summary>Who may ask how often, and how many are served at once. Too often is 429; too many at once is 503.</summary>
internal static class Traffic
{
    /// <summary>The policy of endpoints that read whole mails.</summary>
    public const string Assessments = "assessments";

    /// <summary>The policy of endpoints that are asked while a mail is being written: they never take a place from a Send.</summary>
    public const string Drafts = "drafts";
    /// <summary>The policy of endpoints on which a person says something small.</summary>
    public const string Sayings = "sayings";

    // Chosen: nobody reads and judges a finding in two seconds for a whole minute.
    private const int SayingsPerMinute = 30;

    public static void AddTraffic(this IServiceCollection services, EdgeOptions edge) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            EachPerson(edge.PerMinute, edge.DraftsPerMinute, edge.PagesPerMinute, TimeSpan.FromMinutes(1)),
            EachPerson(edge.PerDay, edge.DraftsPerDay, edge.PagesPerDay, TimeSpan.FromDays(1)));
        limiter.AddPolicy(Assessments, context => IsLarge(context.Request)
            ? RateLimitPartition.GetConcurrencyLimiter("large", _ => AtOnce(edge.ConcurrentLarge, edge.Waiting))
            : RateLimitPartition.GetConcurrencyLimiter("small", _ => AtOnce(edge.Concurrent, edge.Waiting)));
        limiter.AddPolicy(Drafts, _ => RateLimitPartition.GetConcurrencyLimiter("drafts", _ => AtOnce(edge.ConcurrentDrafts, edge.Waiting)));
        limiter.AddPolicy(Sayings, context => RateLimitPartition.GetFixedWindowLimiter(
            PersonOf(context) ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = SayingsPerMinute, Window = TimeSpan.FromMinutes(1) }));
        limiter.OnRejected = RejectAsync;
    });

    private static PartitionedRateLimiter<HttpContext> EachPerson(int most, int mostDrafts, int mostPages, TimeSpan window) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        PersonOf(context) is { } person
            ? IsDraft(context)
                ? RateLimitPartition.GetFixedWindowLimiter("draft " + person, _ => new FixedWindowRateLimiterOptions { PermitLimit = mostDrafts, Window = window })
                : HttpMethods.IsGet(context.Request.Method) || IsPage(context) ? RateLimitPartition.GetFixedWindowLimiter("page " + person, _ => new FixedWindowRateLimiterOptions { PermitLimit = mostPages, Window = window })
                : RateLimitPartition.GetFixedWindowLimiter(person, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = window })
            : RateLimitPartition.GetNoLimiter(""));

    // A window says when it opens again; a full house does not know.
    private static ValueTask RejectAsync(OnRejectedContext rejected, CancellationToken stop)
    {
        var response = rejected.HttpContext.Response;
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
        {
            response.StatusCode = StatusCodes.Status429TooManyRequests;
            response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        else
        {
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            response.Headers.RetryAfter = FaultHandler.RetryAfterSeconds;
        }

        return ValueTask.CompletedTask;
    }

    private static ConcurrencyLimiterOptions AtOnce(int most, int waiting) =>
        new() { PermitLimit = most, QueueLimit = waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };

    private static string? PersonOf(HttpContext context) =>
        context.User.Identity?.IsAuthenticated == true ? context.User.FindFirstValue(TokenClaims.Person) : null;

    private static bool IsDraft(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<WhileComposing>() is not null;

    private static bool IsPage(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<OnPages>() is not null;

    private static bool IsLarge(HttpRequest request) => request.ContentLength is not { } length || length > EdgeOptions.LargeBytes;
}

/// <summary>Marks endpoints that are asked while a mail is being written, which is often: they are counted apart from Sends.</summary>
internal sealed class WhileComposing;

/// <summary>Marks endpoints that pages ask, a handful at a time: they are counted apart, so that reading a case never costs anybody a Send.</summary>
internal sealed class OnPages;
