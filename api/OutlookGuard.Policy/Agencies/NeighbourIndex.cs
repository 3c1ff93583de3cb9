using System.Numerics;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Finds known texts within one edit of a given one, however many are known.</summary>
/// <remarks>
/// Every known text stands under its own hash and that of each text with one letter left out. Two texts within one edit share one of those,
/// so a look-up costs as many probes as the text has letters. Source: Garbe's symmetric delete spelling correction.
/// </remarks>
internal sealed class NeighbourIndex
{
    private const ulong Mix = 0xBF58_476D_1CE4_E5B9; // odd multiplier of splitmix64: spreads the hash into the high bits

    private readonly string[] known;
    private readonly int[] starts;
    private readonly int[] entries;
    private readonly int shift;

    /// <param name="texts">The known texts, in the order in which the first is preferred.</param>
    public NeighbourIndex(IEnumerable<string> texts)
    {
        known = [.. texts];
        var size = known.Sum(text => Math.Min(text.Length, RollingHash.Longest) + 1);
        shift = 64 - Math.Max(1, BitOperations.Log2((uint)Math.Max(2, size)) + 1);
        starts = new int[(1 << (64 - shift)) + 1];
        entries = new int[size];
        ForEachKey((bucket, _) => starts[bucket + 1]++);
        for (var bucket = 1; bucket < starts.Length; bucket++)
            starts[bucket] += starts[bucket - 1];
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        ForEachKey((bucket, text) => entries[next[bucket]++] = text);
    }

    /// <summary>Looks for the most preferred known text within one edit.</summary>
    /// <param name="text">The text asked about.</param>
    /// <returns>Its position among the known texts; null when none is near.</returns>
    public int? Find(ReadOnlySpan<char> text)
    {
        var hash = new RollingHash(text);
        var best = Nearest(hash.Of(0, hash.Length), text, int.MaxValue);
        for (var left = 0; left < hash.Length; left++)
            best = Nearest(hash.Leaving(0, left, left + 1), text, best);
        return best == int.MaxValue ? null : best;
    }

    private int Nearest(ulong key, ReadOnlySpan<char> text, int best)
    {
        var bucket = BucketOf(key);
        for (var at = starts[bucket]; at < starts[bucket + 1]; at++)
        {
            if (entries[at] < best && OneEdit.Apart(text, known[entries[at]]))
                best = entries[at];
        }

        return best;
    }

    private void ForEachKey(Action<int, int> visit)
    {
        for (var text = 0; text < known.Length; text++)
        {
            var hash = new RollingHash(known[text]);
            visit(BucketOf(hash.Of(0, hash.Length)), text);
            for (var left = 0; left < hash.Length; left++)
                visit(BucketOf(hash.Leaving(0, left, left + 1)), text);
        }
    }

    private int BucketOf(ulong key)
    {
        key = unchecked((key ^ (key >> 31)) * Mix);
        return (int)(key >> shift);
    }
}
