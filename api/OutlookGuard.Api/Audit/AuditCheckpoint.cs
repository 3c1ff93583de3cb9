using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Audit;

/// <summary>A signed note of where every chain ended at one moment. Kept outside the database, it shows a chain that was cut and rewound.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Lanes">Where each chain ended.</param>
/// <param name="KeyId">Which key signed.</param>
/// <param name="Signature">The signature, in base64.</param>
internal sealed record AuditCheckpoint(DateTimeOffset At, ImmutableArray<LaneHead> Lanes, string KeyId, string Signature)
{
    public static async Task<AuditCheckpoint> TakeAsync(GuardDb db, IKeyRing ring, TimeProvider clock, CancellationToken stop)
    {
        var rows = await db.AuditLanes.AsNoTracking().OrderBy(row => row.Lane).ToListAsync(stop);
        var unsigned = new AuditCheckpoint(
            DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()),
            [.. rows.Select(row => new LaneHead(row.Lane, row.Sequence, Convert.ToHexStringLower(row.Head)))],
            ring.KeyId,
            "");
        return unsigned with { Signature = Convert.ToBase64String(await ring.SignCheckpointAsync(unsigned.Form(), stop)) };
    }

    /// <summary>Whether the key ring signed exactly this.</summary>
    public async Task<bool> IsGenuineAsync(IKeyRing ring, CancellationToken stop)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(await ring.GetCheckpointPublicKeyAsync(stop), out _);
        var signature = new byte[key.KeySize];
        return Convert.TryFromBase64String(Signature, signature, out var length) && key.VerifyData(Form(), signature.AsSpan(0, length), HashAlgorithmName.SHA256);
    }

    // One line a lane, so that anybody can rebuild it with a text editor.
    private byte[] Form() => Encoding.UTF8.GetBytes(string.Join('\n',
        [$"OutlookGuard audit checkpoint 1", At.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture), KeyId, .. Lanes.Select(lane => $"{lane.Lane} {lane.Sequence} {lane.Head}")]));
}

/// <summary>Where one chain ended.</summary>
/// <param name="Lane">The chain.</param>
/// <param name="Sequence">How many entries it held.</param>
/// <param name="Head">The hash of the last, in lower-case hex.</param>
internal sealed record LaneHead(int Lane, long Sequence, string Head);
