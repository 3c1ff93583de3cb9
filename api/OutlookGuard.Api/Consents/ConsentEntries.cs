using System.Collections.Immutable;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Consents;

/// <summary>Reads a case's rows as what she said, for the policy.</summary>
internal static class ConsentEntries
{
    /// <param name="rows">All rows of one case.</param>
    /// <param name="now">The moment of the reading, by this instance's clock.</param>
    public static ImmutableArray<ConsentEntry> Of(IEnumerable<ConsentRow> rows, DateTimeOffset now)
    {
        var all = rows.ToList();
        var ended = all.Where(row => row.Ends is not null).GroupBy(row => row.Ends!.Value).ToDictionary(same => same.Key, same => same.Min(row => row.From));
        return [.. all.Where(row => row.Ends is null).Select(row => Entry(row, ended.TryGetValue(row.Id, out var end) ? end : null, now))];
    }

    private static ConsentEntry Entry(ConsentRow row, DateTimeOffset? end, DateTimeOffset now)
    {
        var entry = row.ToEntry();
        // What the store holds has been said: an instance whose clock is behind must not wait until it may know.
        if (row.RecordedAt is not null && row.State != ConsentState.Given && entry.From > now)
            entry = entry with { From = now };
        return end is { } over && !(entry.To < over) ? entry with { To = over.AddTicks(-1) } : entry;
    }
}
