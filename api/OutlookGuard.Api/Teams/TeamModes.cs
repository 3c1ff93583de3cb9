using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Teams;

/// <summary>Reads and writes teams.</summary>
internal static class TeamModes
{
    /// <summary>The mode of whoever sends from an address.</summary>
    /// <param name="db">The store.</param>
    /// <param name="address">The mailbox that is sent from.</param>
    /// <param name="today">The day, in the organisation's calendar.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The strictest of their teams'; enforce for somebody in none.</returns>
    public static async Task<RolloutMode> OfAsync(GuardDb db, string address, DateOnly today, CancellationToken stop)
    {
        var own = address.Trim().ToLowerInvariant();
        var teams = await db.Set<TeamMemberRow>().AsNoTracking().Where(member => member.Address == own)
            .Join(db.Set<TeamRow>().AsNoTracking(), member => member.TeamId, team => team.Id, (_, team) => team).ToListAsync(stop);
        return RolloutTerm.Strictest([.. teams.Select(team => team.Term)], today);
    }

    /// <summary>A team as it stands, or null.</summary>
    public static async Task<(TeamDocument Document, long Version)?> FindAsync(GuardDb db, string id, CancellationToken stop)
    {
        if (await db.Set<TeamRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, stop) is not { } row)
            return null;
        var members = await db.Set<TeamMemberRow>().AsNoTracking().Where(member => member.TeamId == id).Select(member => member.Address).ToListAsync(stop);
        return (DocumentOf(row, members), row.Version);
    }

    /// <summary>Puts a document in the place of what stands. Whoever calls has taken the turn to change the registers.</summary>
    public static async Task WriteAsync(GuardDb db, TeamDocument after, CancellationToken stop)
    {
        var standing = await db.Set<TeamRow>().SingleOrDefaultAsync(row => row.Id == after.Id, stop);
        var row = new TeamRow
        {
            Id = after.Id,
            Name = after.Name.Trim(),
            Mode = after.Mode.Code(),
            From = after.From ?? DateOnly.MinValue,
            UntilInclusive = after.UntilInclusive ?? DateOnly.MinValue,
            Version = (standing?.Version ?? 0) + 1,
        };
        if (standing is null)
            db.Add(row);
        else
            db.Entry(standing).CurrentValues.SetValues(row);

        var members = after.Members.Select(member => member.Trim().ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList();
        var before = await db.Set<TeamMemberRow>().Where(member => member.TeamId == after.Id).ToListAsync(stop);
        db.RemoveRange(before.Where(member => !members.Contains(member.Address)));
        db.AddRange(members.Except(before.Select(member => member.Address)).Select(member => new TeamMemberRow { Address = member, TeamId = after.Id }));
    }

    public static TeamDocument DocumentOf(TeamRow row, IEnumerable<string> members) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Members = [.. members.Order(StringComparer.Ordinal)],
        Mode = row.Term.Mode,
        From = row.Term.Mode == RolloutMode.Enforce ? null : row.From,
        UntilInclusive = row.Term.Mode == RolloutMode.Enforce ? null : row.UntilInclusive,
    };
}
