using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Cases;

/// <summary>Whether a recipient is one of those whom a case is "not for".</summary>
internal static class NotFor
{
    public static async Task<bool> MatchesAsync(GuardDb db, RegisterSeal seal, IReadOnlyCollection<string> cases, RecipientForms recipient, CancellationToken stop)
    {
        var rows = cases.Count == 0 ? [] : await db.Set<NotForRow>().AsNoTracking().Where(row => cases.Contains(row.CaseReference)).Select(row => row.AddressHashes).ToListAsync(stop);
        if (rows.Count == 0)
            return false;
        var known = rows.SelectMany(packed => RegisterSeal.Unpack(packed)).ToHashSet();
        return known.Contains(seal.HashOfExact(recipient.Address.Exact)) || recipient.ForStops.Any(form => known.Contains(seal.HashOfLoose(form)));
    }
}
