namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Every word that some table of this folder uses, by number.</summary>
/// <remarks>Filled while the tables are compiled, then only read. Words are known by a 64-bit hash of their lower-case letters.</remarks>
internal sealed class Vocabulary
{
    /// <summary>The number of a word that no table uses.</summary>
    public const int Unknown = 0;

    /// <summary>The number of a run of digits that no table names.</summary>
    public const int Number = 1;

    /// <summary>Where the hash of a word begins.</summary>
    public const ulong Seed = 0xCBF29CE484222325;

    private const int FirstWord = 2;

    private ulong[] hashes = new ulong[1 << 10];
    private int[] ids = new int[1 << 10];
    private Sense[] senses = new Sense[1 << 10];
    private ulong[] sets = [.. Enumerable.Repeat(WordSets.AnyWordSet, 1 << 10)];
    private int next = FirstWord;

    /// <summary>A vocabulary that knows the numbers and the word sets.</summary>
    public Vocabulary()
    {
        sets[Number] |= WordSets.AnyNumberSet;
        foreach (var (word, bit) in WordSets.SingleWords())
            sets[Add(word)] |= 1UL << bit;
    }

    /// <summary>Adds one lower-case character to a hash.</summary>
    /// <param name="hash">The hash so far.</param>
    /// <param name="c">The character.</param>
    /// <returns>The hash with it.</returns>
    public static ulong Step(ulong hash, char c) => unchecked((hash ^ c) * 0x9E3779B97F4A7C15);

    /// <summary>The number of a word by its hash.</summary>
    /// <param name="hash">The hash of its lower-case letters.</param>
    /// <returns><see cref="Unknown"/> when no table uses it.</returns>
    public int Find(ulong hash)
    {
        var mask = hashes.Length - 1;
        for (var slot = Slot(hash, mask); ; slot = (slot + 1) & mask)
        {
            if (hashes[slot] == hash)
                return ids[slot];
            if (hashes[slot] == 0)
                return Unknown;
        }
    }

    /// <summary>What a word can mean.</summary>
    /// <param name="id">Its number.</param>
    public Sense SenseOf(int id) => senses[id];

    /// <summary>The word sets a word belongs to, as bits.</summary>
    /// <param name="id">Its number.</param>
    public ulong SetsOf(int id) => sets[id];

    /// <summary>The number of a word, new or known.</summary>
    /// <param name="word">In lower case.</param>
    public int Add(string word)
    {
        var hash = Seed;
        foreach (var c in word)
            hash = Step(hash, c);
        var known = Find(hash);
        if (known != Unknown)
            return known;
        // Chosen: at most a quarter full, so that the many words no table uses are refused at the first look.
        if (next * 4 > hashes.Length)
            Double();
        Place(hash, next);
        if (next == senses.Length)
        {
            Array.Resize(ref senses, next * 2);
            Array.Resize(ref sets, next * 2);
            sets.AsSpan(next).Fill(WordSets.AnyWordSet);
        }

        if (word.All(char.IsAsciiDigit))
            sets[next] |= WordSets.AnyNumberSet;
        return next++;
    }

    /// <summary>Says what a word can mean, beside what is known.</summary>
    /// <param name="word">In lower case.</param>
    /// <param name="sense">The meaning to add.</param>
    public void Teach(string word, Sense sense) => senses[Add(word)] |= sense;

    private static int Slot(ulong hash, int mask) => unchecked((int)(hash >> 32)) & mask;

    private void Place(ulong hash, int id)
    {
        var mask = hashes.Length - 1;
        var slot = Slot(hash, mask);
        while (hashes[slot] != 0)
            slot = (slot + 1) & mask;
        hashes[slot] = hash;
        ids[slot] = id;
    }

    private void Double()
    {
        var (oldHashes, oldIds) = (hashes, ids);
        hashes = new ulong[oldHashes.Length * 2];
        ids = new int[oldIds.Length * 2];
        for (var i = 0; i < oldHashes.Length; i++)
            if (oldHashes[i] != 0)
                Place(oldHashes[i], oldIds[i]);
    }
}
