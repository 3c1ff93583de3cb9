namespace OutlookGuard.Content.Recognition.Context;

/// <summary>The regular forms of an English word, so that a table names a verb or a noun once.</summary>
internal static class Inflection
{
    /// <summary>The forms a table's word stands for.</summary>
    /// <param name="word">A word, perhaps with ~ (verb), ~~ (verb that doubles its last letter) or + (noun) at its end.</param>
    /// <returns>At least one form.</returns>
    public static IEnumerable<string> Of(string word)
    {
        if (word.EndsWith("~~", StringComparison.Ordinal))
        {
            var stem = word[..^2];
            return [stem, Plural(stem), stem + stem[^1] + "ed", stem + stem[^1] + "ing"];
        }

        return word[^1] switch
        {
            '~' => [word[..^1], Plural(word[..^1]), Past(word[..^1]), Participle(word[..^1])],
            '+' => [word[..^1], Plural(word[..^1])],
            _ => [word],
        };
    }

    private static string Plural(string stem) => stem switch
    {
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => stem + "es",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => stem[..^1] + "ies",
        _ => stem + "s",
    };

    private static string Past(string stem) => stem switch
    {
        [.., 'e'] => stem + "d",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => stem[..^1] + "ied",
        _ => stem + "ed",
    };

    private static string Participle(string stem) => stem switch
    {
        [.., 'e', 'e'] => stem + "ing",
        [.., 'e'] => stem[..^1] + "ing",
        _ => stem + "ing",
    };
}
