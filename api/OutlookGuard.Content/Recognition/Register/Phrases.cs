using OutlookGuard.Content.Protection;

namespace OutlookGuard.Content.Recognition.Register;

/// <summary>A run of words that may be a form of the register.</summary>
/// <param name="Hash">Its keyed hash.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct Phrase(UInt128 Hash, int First, int Start, int End);

/// <summary>Every run of words that may be a form of the register: hashed only where a form of that length begins with such a word.</summary>
internal static class Phrases
{
    // What a telephone number has at least and at most, and how far apart its groups may stand.
    private const int LeastDigits = 10;
    private const int MostDigits = 16;
    private const int WidestGap = 3;

    /// <summary>Finds them.</summary>
    /// <param name="words">The words of one text, in order.</param>
    /// <param name="key">The register's key.</param>
    /// <param name="lengths">Which lengths occur after a first word: bit 0 for one word, bit 7 for eight.</param>
    /// <returns>In the order of their first words.</returns>
    public static IEnumerable<Phrase> Of(List<FoldedWord> words, RegisterKey key, Func<ushort, byte> lengths)
    {
        var lengthsOfWord = new Dictionary<string, byte>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var number in NumbersAt(words, i, key))
                yield return number;
            if (!lengthsOfWord.TryGetValue(words[i].Folded, out var known))
                lengthsOfWord[words[i].Folded] = known = lengths(RegisterForms.FirstWordOf(key, words[i].Folded));
            for (var length = 1; known >> (length - 1) != 0 && i + length <= words.Count; length++)
                if ((known & (1 << (length - 1))) != 0)
                    yield return new Phrase(key.HashOf(Joined(words, i, length)), i, words[i].Start, words[i + length - 1].End);
        }
    }

    private static string Joined(List<FoldedWord> words, int first, int count) =>
        count == 1 ? words[first].Folded : string.Join(' ', words.Skip(first).Take(count).Select(word => word.Folded));

    // Telephone numbers are written in groups: join neighbouring groups of digits until they are long enough.
    private static IEnumerable<Phrase> NumbersAt(List<FoldedWord> words, int i, RegisterKey key)
    {
        if (!char.IsAsciiDigit(words[i].Folded[0]) || (i > 0 && char.IsAsciiDigit(words[i - 1].Folded[0])))
            yield break;
        var digits = "";
        for (var j = i; j < words.Count && digits.Length < MostDigits && words[j].Folded.All(char.IsAsciiDigit) && words[j].Start - words[Math.Max(i, j - 1)].End <= WidestGap; j++)
        {
            digits += words[j].Folded;
            if (digits.Length >= LeastDigits)
                yield return new Phrase(key.HashOf(RegisterForms.Digits(digits)), i, words[i].Start, words[j].End);
        }
    }
}
