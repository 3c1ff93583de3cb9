using System.Runtime.CompilerServices;

namespace OutlookGuard.Content.Recognition.Names;

/// <summary>The hash under which a word is listed: letters folded, apostrophes, hyphens and marks left out.</summary>
internal static class WordHash
{
    public const ulong Seed = 0xCBF29CE484222325;
    private const ulong Prime = 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio: spreads short words well

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Step(ulong hash, char folded)
    {
        unchecked
        {
            hash = (hash ^ folded) * Prime;
            return hash ^ (hash >> 29);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Finish(ulong hash)
    {
        unchecked
        {
            hash ^= hash >> 32;
            hash *= 0xD6E8FEB86659FD93;
            return hash ^ (hash >> 32);
        }
    }

    /// <summary>Hashes a word or a phrase of words separated by single spaces.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Of(ReadOnlySpan<char> words)
    {
        var hash = Seed;
        foreach (var unit in words)
        {
            var letterClass = Letters.Class(unit);
            if (letterClass is LetterClass.Apostrophe or LetterClass.Hyphen or LetterClass.Mark)
                continue;
            hash = Step(hash, Letters.Fold(unit));
        }

        return Finish(hash);
    }
}
