using OutlookGuard.Content.Protection;

namespace OutlookGuard.Content.Recognition.Register;

/// <summary>Makes the keyed forms under which the register keeps people and places.</summary>
public static class RegisterForms
{
    // Particles that are no name by themselves.
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
        { "al", "el", "de", "da", "di", "du", "la", "le", "van", "der", "den", "von", "bin", "bint", "ibn", "o", "ap", "ab", "mc", "mac", "st" };

    /// <summary>Every form of a person's names and numbers.</summary>
    /// <param name="key">The register's key.</param>
    /// <param name="names">The name and every alias, in any script.</param>
    /// <param name="initials">The register's initials, or null.</param>
    /// <param name="phone">A telephone number, or null.</param>
    /// <returns>Each form once.</returns>
    public static IReadOnlyCollection<KeyedForm> OfPerson(RegisterKey key, IEnumerable<string> names, string? initials, string? phone)
    {
        var forms = new HashSet<KeyedForm>();
        foreach (var name in names)
            AddName(key, [.. FoldedWords.Of(name).Select(word => word.Folded)], forms);
        if (initials is not null && FoldedWords.Of(initials) is { Count: > 0 } letters)
            forms.Add(Make(key, [string.Concat(letters.Select(word => word.Folded))], FormStrength.Initials));
        if (phone is not null && Digits(phone) is { Length: >= 10 } digits)
            forms.Add(Make(key, [digits], FormStrength.Whole));
        return forms;
    }

    /// <summary>Every form of a protected place.</summary>
    /// <param name="key">The register's key.</param>
    /// <param name="names">Its address and aliases; a whole address also counts by its street line and by its postcode.</param>
    /// <returns>Each form once.</returns>
    public static IReadOnlyCollection<KeyedForm> OfPlace(RegisterKey key, IEnumerable<string> names)
    {
        var forms = new HashSet<KeyedForm>();
        foreach (var name in names)
        {
            foreach (var line in (string[])[name, .. name.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(IsTelling)])
            {
                var words = FoldedWords.Of(line).Select(word => word.Folded).ToList();
                if (words.Count is 0 or > KeyedForm.MostWords)
                    continue;
                forms.Add(Make(key, words, FormStrength.Whole));
                AddPostcode(key, words, forms);
            }
        }

        return forms;
    }

    /// <summary>Every form of a case's reference.</summary>
    /// <param name="key">The register's key.</param>
    /// <param name="reference">As the register writes it, for example OG-1042.</param>
    /// <returns>With and without its hyphen.</returns>
    public static IReadOnlyCollection<KeyedForm> OfReference(RegisterKey key, string reference)
    {
        var words = FoldedWords.Of(reference).Select(word => word.Folded).ToList();
        return words.Count is 0 or > KeyedForm.MostWords
            ? []
            : [.. new[] { Make(key, words, FormStrength.Whole), Make(key, [string.Concat(words)], FormStrength.Whole) }.Distinct()];
    }

    // A line of an address tells the place by itself when it names a house and number, not a town.
    private static bool IsTelling(string line) => line.Any(char.IsDigit) && line.Contains(' ', StringComparison.Ordinal);

    private static void AddPostcode(RegisterKey key, List<string> words, HashSet<KeyedForm> forms)
    {
        if (words.Count < 2 || words[^1] is not [>= '0' and <= '9', >= 'a' and <= 'z', >= 'a' and <= 'z'] || !words[^2].Any(char.IsDigit))
            return;
        forms.Add(Make(key, words[^2..], FormStrength.Whole));
        forms.Add(Make(key, [words[^2] + words[^1]], FormStrength.Whole));
        if (words.Count > 3)
            forms.Add(Make(key, words[..^2], FormStrength.Whole));
    }

    private static void AddName(RegisterKey key, List<string> words, HashSet<KeyedForm> forms)
    {
        if (words.Count is 0 or > KeyedForm.MostWords)
            return;
        if (words.Count == 1)
        {
            // One word alone is many people's name.
            forms.Add(Make(key, words, FormStrength.Part));
            return;
        }

        forms.Add(Make(key, words, FormStrength.Whole));
        forms.Add(Make(key, [words[^1], .. words[..^1]], FormStrength.Whole));
        forms.Add(Make(key, [string.Concat(words)], FormStrength.Whole));
        if (words.Count > 2 && !Particles.Contains(words[1]))
            forms.Add(Make(key, [words[0], words[^1]], FormStrength.Whole));
        if (words.All(word => word.Length == 1))
            forms.Add(Make(key, words[1..], FormStrength.Part));
        else
            forms.Add(Make(key, [words[0][..1], words[^1]], FormStrength.Part));

        foreach (var word in words.Where(word => word.Length > 1 && !Particles.Contains(word)))
            forms.Add(Make(key, [word], FormStrength.Part));
        for (var i = 0; i + 1 < words.Count; i++)
            if (Particles.Contains(words[i]))
                forms.Add(Make(key, words[i..], FormStrength.Part));
    }

    internal static KeyedForm Make(RegisterKey key, IReadOnlyList<string> words, FormStrength strength) =>
        new(key.HashOf(string.Join(' ', words)), FirstWordOf(key, words[0]), (byte)words.Count, strength);

    internal static ushort FirstWordOf(RegisterKey key, string word) => unchecked((ushort)key.HashOf("first:" + word));

    // National form, so that +44 7700 900142 and 07700 900142 are one number.
    internal static string Digits(string phone)
    {
        var digits = string.Concat(phone.Where(char.IsAsciiDigit));
        if (digits.StartsWith("0044", StringComparison.Ordinal))
            digits = "0" + digits[4..].TrimStart('0');
        else if (digits.StartsWith("44", StringComparison.Ordinal) && digits.Length > 11)
            digits = "0" + digits[2..].TrimStart('0');
        return digits;
    }
}
