using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Audit;

/// <summary>Tells the trail of something that a client reports, once, however often it is reported: the entry's id is made from what it says.</summary>
internal sealed class ToldOnce(GuardDb db, AuditTrail audit)
{
    private const int IdBytes = 16;

    /// <summary>Adds the entry unless it is there.</summary>
    /// <param name="entry">What is reported.</param>
    /// <param name="key">By which a repeated report is known, for the entry's action, actor and subject.</param>
    /// <exception cref="DbUpdateException">It could not be recorded.</exception>
    public async Task TellAsync(AuditEntry entry, string key, CancellationToken stop)
    {
        var id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{entry.Action}\n{entry.Actor:N}\n{entry.Subject:N}\n{key}")).AsSpan(0, IdBytes), bigEndian: true);
        if (await IsToldAsync(id, stop))
            return;
        try
        {
            audit.Append(entry with { Id = id });
            await db.SaveChangesAsync(stop);
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException)
        {
            // Reported twice at once, or the commit's answer was lost: what the store holds now is the truth.
            db.ChangeTracker.Clear();
            if (!await IsToldAsync(id, stop))
                throw;
        }
    }

    private Task<bool> IsToldAsync(Guid id, CancellationToken stop) => db.AuditEntries.AnyAsync(row => row.Id == id, stop);
}
