namespace OutlookGuard.Content.Recognition;

/// <summary>A fixed list of short words, asked in any case and without allocating.</summary>
/// <remarks>Open addressing over the 64-bit hash of <see cref="Hash"/>; two different short words meet once in 10^19.</remarks>
internal sealed class WordSet
{
    private readonly ulong[] hashes;
    private readonly int shift;

    /// <param name="words">The words, in small letters, separated by spaces.</param>
    public WordSet(string words)
    {
        var list = words.Split(' ');
        var bits = int.Log2(list.Length) + 2;
        hashes = new ulong[1 << bits];
        shift = 64 - bits;
        foreach (var word in list)
        {
            var hash = Hash(word);
            var slot = (int)(hash >> shift);
            while (hashes[slot] != 0 && hashes[slot] != hash)
                slot = (slot + 1) & (hashes.Length - 1);
            hashes[slot] = hash;
        }
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        for (var slot = (int)(hash >> shift); hashes[slot] != 0; slot = (slot + 1) & (hashes.Length - 1))
        {
            if (hashes[slot] == hash)
                return true;
        }

        return false;
    }

    /// <summary>FNV-1a (Fowler, Noll, Vo) over small letters, spread by a multiplication; never 0.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            foreach (var c in word)
                hash = (hash ^ Glyph.Lower(c)) * 1099511628211UL;
            return hash * 11400714819323198485UL | 1;
        }
    }
}
