using System.Collections.Immutable;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Me;

/// <summary>Where a worker's form finds an agency by its name, with the number that may be rung.</summary>
internal static class MyAgencies
{
    // Chosen: a form shows no more; the next letter narrows it down.
    private const int MostFound = 20;

    public static void MapMyAgencies(this IEndpointRouteBuilder routes) => routes.MapGet("/me/agencies", FindAsync)
        .WithTags("Me").WithMetadata(new OnPages())
        .WithSummary("Agencies that a worker may name in a form, by words of their names, with the listed number.")
        .RequireAuthorization(nameof(Roles.Worker))
        .Produces<ImmutableArray<AgencyChoice>>()
        .Refuses(401, 403, 429, 503);

    private static async Task<IResult> FindAsync(string? q, GuardDb db, RegisterReader registers, CancellationToken stop)
    {
        var words = (q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var (register, _) = await registers.ReadAsync(db, stop);
        return TypedResults.Ok(register.Agencies.Values
            .Where(row => Array.TrueForAll(words, word => row.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(row => row.Name, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Id, StringComparer.Ordinal).Take(MostFound)
            .Select(row => new AgencyChoice(row.Id, row.Name, row.Phone)).ToImmutableArray());
    }
}

/// <summary>An agency to choose.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Phone">The listed number, or null.</param>
internal sealed record AgencyChoice(string Id, string Name, string? Phone);
