using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Cases;

/// <summary>Representatives whom some cases are "not for", ready to be asked about one recipient. Hashes only.</summary>
internal sealed class NotFor
{
    private readonly RegisterSeal seal;
    private readonly ImmutableArray<(string Case, HashSet<UInt128> Hashes)> rows;

    private NotFor(RegisterSeal seal, ImmutableArray<(string Case, HashSet<UInt128> Hashes)> rows) => (this.seal, this.rows) = (seal, rows);

    public static async Task<NotFor> ReadAsync(GuardDb db, RegisterSeal seal, IReadOnlyCollection<string> cases, CancellationToken stop)
    {
        var stored = cases.Count == 0 ? [] : await db.Set<NotForRow>().AsNoTracking().Where(row => cases.Contains(row.CaseReference)).ToListAsync(stop);
        return new NotFor(seal, [.. stored.Select(row => (row.CaseReference, RegisterSeal.Unpack(row.AddressHashes).ToHashSet()))]);
    }

    /// <summary>The cases that are not for this recipient, however the address is written.</summary>
    public ImmutableArray<string> CasesNotFor(RecipientForms recipient)
    {
        if (rows.IsEmpty)
            return [];
        var hashes = recipient.ForStops.Select(seal.HashOfLoose).Append(seal.HashOfExact(recipient.Address.Exact)).ToHashSet();
        return [.. rows.Where(row => row.Hashes.Overlaps(hashes)).Select(row => row.Case).Distinct()];
    }
}
