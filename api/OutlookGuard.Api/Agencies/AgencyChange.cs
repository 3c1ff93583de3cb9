using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Agencies;

/// <summary>Reads and writes the rows of one agency. Whoever writes has taken the turn to change the registers.</summary>
internal static class AgencyChange
{
    /// <summary>The agency as it stands, or null.</summary>
    public static async Task<StandingAgency?> FindAsync(GuardDb db, string id, CancellationToken stop)
    {
        if (await db.Set<AgencyRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, stop) is not { } row)
            return null;
        var agreement = await db.Set<AgreementRow>().AsNoTracking().SingleOrDefaultAsync(one => one.AgencyId == id, stop);
        var faxes = await db.Set<FaxNumberRow>().AsNoTracking().Where(fax => fax.AgencyIds.Contains(id)).ToListAsync(stop);
        return new StandingAgency(AgencyRecord.DocumentOf(row, agreement, faxes), row.Version, agreement?.ApprovedEnd ?? agreement?.EndInclusive);
    }

    /// <summary>Puts a document in the place of what stands.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="before">What stands; null for a new agency.</param>
    /// <param name="after">What shall stand.</param>
    /// <param name="approvedEnd">The last day that two people approved.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task WriteAsync(GuardDb db, StandingAgency? before, AgencyDocument after, DateOnly? approvedEnd, CancellationToken stop)
    {
        await PutAsync(db, AgencyRecord.RowOf(after, (before?.Version ?? 0) + 1), [after.Id], stop);
        if (AgencyRecord.RowOf(after, approvedEnd) is { } agreement)
            await PutAsync(db, agreement, [after.Id], stop);
        else
            await RemoveAsync<AgreementRow>(db, [after.Id], stop);
        await WriteFaxesAsync(db, before?.Document, after, stop);
        await WriteListsAsync(db, after, stop);
    }

    private static async Task WriteFaxesAsync(GuardDb db, AgencyDocument? before, AgencyDocument after, CancellationToken stop)
    {
        var gone = (before?.Faxes ?? []).Select(fax => fax.Number.Trim()).Except(after.Faxes.Select(fax => fax.Number.Trim()), StringComparer.OrdinalIgnoreCase);
        foreach (var number in gone)
        {
            if (await db.Set<FaxNumberRow>().FindAsync([number], stop) is not { } row)
                continue;
            if (row.AgencyIds.Where(id => id != after.Id).ToList() is { Count: > 0 } others)
                Replace(db, row, new FaxNumberRow { Address = row.Address, Note = row.Note, Checked = row.Checked, AgencyIds = others });
            else
                db.Remove(row);
        }

        foreach (var fax in after.Faxes)
        {
            var others = (await db.Set<FaxNumberRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Address == fax.Number.Trim(), stop))?.AgencyIds ?? [];
            var row = new FaxNumberRow { Address = fax.Number.Trim(), Note = fax.Note, Checked = fax.Checked, AgencyIds = [.. others.Append(after.Id).Distinct()] };
            await PutAsync(db, row, [row.Address], stop);
        }
    }

    private static async Task WriteListsAsync(GuardDb db, AgencyDocument after, CancellationToken stop)
    {
        var kept = after.Lists.Select(list => Plain(list.Address)).ToList();
        db.RemoveRange(await db.Set<DistributionListRow>().Where(row => row.AgencyId == after.Id && !kept.Contains(row.Address)).ToListAsync(stop));
        foreach (var list in after.Lists)
            await PutAsync(db, new DistributionListRow { Address = Plain(list.Address), Members = [.. list.Members.Select(Plain)], AgencyId = after.Id }, [Plain(list.Address)], stop);
    }

    private static async Task PutAsync<T>(GuardDb db, T row, object[] key, CancellationToken stop)
        where T : class
    {
        if (await db.Set<T>().FindAsync(key, stop) is { } standing)
            Replace(db, standing, row);
        else
            db.Add(row);
    }

    private static void Replace<T>(GuardDb db, T standing, T row)
        where T : class => db.Entry(standing).CurrentValues.SetValues(row);

    private static async Task RemoveAsync<T>(GuardDb db, object[] key, CancellationToken stop)
        where T : class
    {
        if (await db.Set<T>().FindAsync(key, stop) is { } standing)
            db.Remove(standing);
    }

    private static string Plain(string text) => text.Trim().ToLowerInvariant();
}

/// <summary>An agency as it stands.</summary>
/// <param name="Document">Everything known of it.</param>
/// <param name="Version">How often it was changed.</param>
/// <param name="ApprovedEnd">The last day of its agreement that two people approved; null without one.</param>
internal sealed record StandingAgency(AgencyDocument Document, long Version, DateOnly? ApprovedEnd);
