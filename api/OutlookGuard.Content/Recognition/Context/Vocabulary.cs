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

    private const ulong IdBits = (1UL << 20) - 1; // chosen: the tables use some 6,000 words; 44 bits are left to tell words apart

    // The hash of each word with its number in the lowest bits, so that a look-up touches one place; 0 is an empty slot.
    private ulong[] slots = new ulong[1 << 10];
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
        var table = slots;
        var mask = table.Length - 1;
        for (var slot = Slot(hash) & mask; ; slot = (slot + 1) & mask)
        {
            var here = table[slot];
            if (((here ^ hash) & ~IdBits) == 0)
                return (int)(here & IdBits);
            if (here == 0)
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
        if (next * 4 > slots.Length)
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

    private static int Slot(ulong hash) => (int)(hash >> 33);

    private void Place(ulong hash, int id)
    {
        var mask = slots.Length - 1;
        var slot = Slot(hash) & mask;
        while (slots[slot] != 0)
            slot = (slot + 1) & mask;
        slots[slot] = (hash & ~IdBits) | (uint)id;
    }

    private void Double()
    {
        var old = slots;
        slots = new ulong[old.Length * 2];
        foreach (var word in old)
            if (word != 0)
                Place(word, (int)(word & IdBits));
    }
}
