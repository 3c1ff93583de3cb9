using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Files;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Notices;

/// <summary>Records that an agency has a notice. Once is enough; again changes nothing.</summary>
internal sealed class Acknowledgements(GuardDb db, FileEntries files, TimeProvider clock)
{
    /// <summary>The notice that a link belongs to.</summary>
    public async Task<NoticeRow?> FindAsync(string token, CancellationToken stop)
    {
        var bytes = new byte[NoticeRow.TokenBytes];
        if (Base64Url.DecodeFromChars(token, bytes, out _, out var length) != OperationStatus.Done || length != NoticeRow.TokenBytes)
            return null;
        var hash = SHA256.HashData(bytes);
        return await db.Set<NoticeRow>().AsNoTracking().SingleOrDefaultAsync(row => row.TokenHash == hash, stop);
    }

    public async Task RecordAsync(NoticeRow notice, Acknowledgement how, Guid person, CancellationToken stop)
    {
        var (now, states) = (clock.Now(), Enum.GetValues<NoticeState>().Where(state => state.MayBecome(NoticeState.Acknowledged)).ToList());
        await using var transaction = await db.BeginWriteAsync(stop);
        if (await db.Set<NoticeRow>().Where(row => row.Id == notice.Id && states.Contains(row.State)).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.State, NoticeState.Acknowledged).SetProperty(one => one.AcknowledgedAt, now).SetProperty(one => one.AcknowledgedBy, how)
                .SetProperty(one => one.SealedToken, (byte[]?)null).SetProperty(one => one.Claim, (Guid?)null), stop) == 0)
            return;
        files.Add(moment => NoticeEntries.Of(moment, notice, FileEntryKind.Acknowledgement, person, "acknowledged-by-" + how.ToString().ToLowerInvariant()));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }
}
