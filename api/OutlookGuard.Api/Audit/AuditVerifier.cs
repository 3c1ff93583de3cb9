using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Audit;

/// <summary>Walks the chains from their beginning and names the first entry of each that is not as it was written.</summary>
internal static class AuditVerifier
{
    /// <summary>Verifies every lane.</summary>
    /// <param name="checkpoint">An earlier checkpoint, which also shows a chain that was cut and rewound; or null.</param>
    public static async Task<ImmutableArray<LaneReport>> VerifyAsync(GuardDb db, AuditCheckpoint? checkpoint, CancellationToken stop)
    {
        var heads = await db.AuditLanes.AsNoTracking().ToDictionaryAsync(row => row.Lane, stop);
        var reports = ImmutableArray.CreateBuilder<LaneReport>();
        for (var lane = 0; lane < AuditChain.Lanes; lane++)
            reports.Add(await VerifyAsync(db, lane, heads.GetValueOrDefault(lane), checkpoint?.Lanes.FirstOrDefault(seen => seen.Lane == lane), stop));
        if (await db.AuditEntries.CountAsync(row => row.Lane < 0 || row.Lane >= AuditChain.Lanes, stop) is var strangers and > 0)
            reports.Add(new LaneReport(-1, strangers, "", new ChainFault(0, Guid.Empty, "Stands in a lane that does not exist.")));
        return reports.ToImmutable();
    }

    private static async Task<LaneReport> VerifyAsync(GuardDb db, int lane, AuditLaneRow? end, LaneHead? seen, CancellationToken stop)
    {
        var (sequence, head) = (0L, new byte[AuditHash.Length]);
        var entries = db.AuditEntries.AsNoTracking().Where(row => row.Lane == lane).OrderBy(row => row.Sequence).AsAsyncEnumerable();
        await foreach (var row in entries.WithCancellation(stop))
        {
            if (FaultOf(row, sequence + 1, head) is { } what)
                return new LaneReport(lane, sequence, Convert.ToHexStringLower(head), new ChainFault(row.Sequence, row.Id, what));
            (sequence, head) = (row.Sequence, row.Hash);
            if (seen is not null && seen.Sequence == sequence && seen.Head != Convert.ToHexStringLower(head))
                return new LaneReport(lane, sequence, Convert.ToHexStringLower(head), new ChainFault(sequence, row.Id, "Is not the entry that the checkpoint saw."));
        }

        var fault = end is null || end.Sequence != sequence || !end.Head.AsSpan().SequenceEqual(head) ? "The chain does not end where its head says."
            : seen is not null && seen.Sequence > sequence ? "The chain ends before the checkpoint."
            : null;
        return new LaneReport(lane, sequence, Convert.ToHexStringLower(head), fault is null ? null : new ChainFault(sequence + 1, Guid.Empty, fault));
    }

    private static string? FaultOf(AuditEntryRow row, long expected, byte[] previous)
    {
        if (row.Sequence != expected)
            return row.Sequence > expected ? $"Entry {expected} before it is missing." : "Stands in this place twice.";
        if (row.Lane != AuditChain.LaneOf(row.Actor))
            return "Stands in another person's lane.";
        if (!row.PreviousHash.AsSpan().SequenceEqual(previous))
            return "Does not follow the entry before it.";
        return row.Hash.AsSpan().SequenceEqual(AuditHash.Of(row)) ? null : "Was changed.";
    }
}

/// <summary>What was found in one lane.</summary>
/// <param name="Lane">The lane; -1 for entries that stand in none.</param>
/// <param name="Entries">How many entries are as they were written, from the first.</param>
/// <param name="Head">The hash of the last of those, in lower-case hex.</param>
/// <param name="Fault">The first that is not, or null.</param>
internal sealed record LaneReport(int Lane, long Entries, string Head, ChainFault? Fault);

/// <summary>The first bad entry.</summary>
/// <param name="Sequence">Its place in the lane.</param>
/// <param name="Id">Its id; all zero when the entry is missing.</param>
/// <param name="What">What is wrong with it.</param>
internal sealed record ChainFault(long Sequence, Guid Id, string What);
