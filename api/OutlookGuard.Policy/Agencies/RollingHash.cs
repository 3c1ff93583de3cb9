namespace OutlookGuard.Policy.Agencies;

/// <summary>Hashes of every part of one text, each in constant time.</summary>
/// <remarks>A polynomial over 2^64. Equal parts have equal hashes; the reverse is not promised, so whoever finds one compares the texts.</remarks>
internal readonly ref struct RollingHash
{
    /// <summary>The longest text it takes: a domain has 253 characters, of which folding makes at most three each.</summary>
    public const int Longest = 1_023;

    private const ulong Base = 0x9E37_79B9_7F4A_7C15; // odd, bits well mixed: 2^64 divided by the golden ratio

    private static readonly ulong[] Powers = MakePowers();

    private readonly ulong[] prefixes;

    /// <param name="text">At most <see cref="Longest"/> characters; what follows them is not hashed.</param>
    public RollingHash(ReadOnlySpan<char> text)
    {
        prefixes = new ulong[Math.Min(text.Length, Longest) + 1];
        for (var at = 1; at < prefixes.Length; at++)
            prefixes[at] = unchecked((prefixes[at - 1] * Base) + text[at - 1] + 1UL);
    }

    /// <summary>How many characters are hashed.</summary>
    public int Length => prefixes.Length - 1;

    /// <summary>The hash of one part.</summary>
    /// <param name="start">Its first character.</param>
    /// <param name="end">The character after its last.</param>
    public ulong Of(int start, int end) => unchecked(prefixes[end] - (prefixes[start] * Powers[end - start]));

    /// <summary>The hash of one part followed by the whole rest from a later place on.</summary>
    /// <param name="start">The part's first character.</param>
    /// <param name="end">The character after its last.</param>
    /// <param name="rest">Where the rest begins; at or after <paramref name="end"/>.</param>
    public ulong Leaving(int start, int end, int rest) => unchecked((Of(start, end) * Powers[Length - rest]) + Of(rest, Length));

    private static ulong[] MakePowers()
    {
        var powers = new ulong[Longest + 1];
        powers[0] = 1;
        for (var at = 1; at < powers.Length; at++)
            powers[at] = unchecked(powers[at - 1] * Base);
        return powers;
    }
}
