using System.Text;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;

namespace OutlookGuard.Api.Outages;

/// <summary>Where a client tells, later, of a Send that could not be checked. It tells nothing of the mail.</summary>
internal static class OutageEndpoints
{
    public const string Action = "client-blocked";

    public static void MapOutages(this IEndpointRouteBuilder routes) => routes.MapPost("/outages", TellAsync)
        .WithTags("Outages")
        .WithSummary("Records a Send that could not be checked: when, why, and whether it stayed. Told twice it is recorded once.")
        .RequireAuthorization(nameof(Roles.Worker))
        .Accepts<OutageRequest>("application/json")
        .Produces(StatusCodes.Status204NoContent)
        .Refuses(400, 401, 403, 413, 415, 429, 503);

    private static async Task<IResult> TellAsync(HttpRequest request, Caller caller, ToldOnce told, CancellationToken stop)
    {
        var outage = await JsonBody.ReadAsync<OutageRequest>(request, stop);
        var detail = Encoding.UTF8.GetString(StrictJson.Write(outage with { At = outage.At.ToUniversalTime() }));
        await told.TellAsync(new AuditEntry(Action, caller.Id, outage.Id) { Detail = detail }, key: "", stop);
        return TypedResults.NoContent();
    }
}

/// <summary>A Send that could not be checked.</summary>
internal sealed record OutageRequest
{
    /// <summary>The client's own id for it: told again with it, it is recorded once.</summary>
    public required Guid Id { get; init; }

    /// <summary>When, by the client's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why it could not be checked.</summary>
    public required OutageReason Reason { get; init; }

    /// <summary>What became of it.</summary>
    public required LeftInOutage Left { get; init; }
}

/// <summary>Why a Send could not be checked. A closed list: nothing of a mail fits into it.</summary>
internal enum OutageReason
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>The service could not be reached, for whatever reason.</summary>
    Unreachable,

    /// <summary>No network.</summary>
    Offline,

    /// <summary>The service did not answer in time.</summary>
    Timeout,

    /// <summary>The service said that it could not check.</summary>
    Unavailable,

    /// <summary>The service had too much to do, or was asked too often.</summary>
    TooMany,

    /// <summary>The service answered with another error.</summary>
    Refused,

    /// <summary>What came back was not understood.</summary>
    NotUnderstood,

    /// <summary>Another page answered, such as a proxy's.</summary>
    Redirected,

    /// <summary>The person was not signed in.</summary>
    NotSignedIn,

    /// <summary>Outlook did not give the whole mail.</summary>
    ItemUnreadable,
}

/// <summary>What became of a mail that could not be checked.</summary>
internal enum LeftInOutage
{
    Kept,
    SentInside,
}
