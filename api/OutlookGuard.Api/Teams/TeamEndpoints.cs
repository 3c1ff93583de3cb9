using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Teams;

/// <summary>The teams and their modes. A change of them is a proposal.</summary>
internal static class TeamEndpoints
{
    public static void MapTeams(this IEndpointRouteBuilder routes) => routes.MapGet("/teams", ListAsync)
        .WithTags("Teams").RequireAuthorization(AnyOf.Keepers).WithSummary("The teams with their modes.")
        .Produces<TeamsAnswer>().Refuses(401, 403, 429, 503);

    private static async Task<IResult> ListAsync(GuardDb db, TimeProvider clock, CancellationToken stop)
    {
        var teams = await db.Set<TeamRow>().AsNoTracking().OrderBy(row => row.Name).ToListAsync(stop);
        var members = (await db.Set<TeamMemberRow>().AsNoTracking().ToListAsync(stop)).ToLookup(member => member.TeamId, member => member.Address, StringComparer.Ordinal);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), clock.LocalTimeZone).DateTime);
        return TypedResults.Ok(new TeamsAnswer([.. teams.Select(row => new TeamAnswer(TeamModes.DocumentOf(row, members[row.Id]), row.Term.On(today), row.Version))]));
    }
}

/// <summary>The teams.</summary>
/// <param name="Teams">By name.</param>
internal sealed record TeamsAnswer(ImmutableArray<TeamAnswer> Teams);

/// <summary>One team.</summary>
/// <param name="Team">As it was approved.</param>
/// <param name="Today">Its mode today.</param>
/// <param name="Version">How often it was changed.</param>
internal sealed record TeamAnswer(TeamDocument Team, RolloutMode Today, long Version);
