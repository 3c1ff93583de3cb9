using System.Collections.Frozen;
using System.Text;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Brings people's names into forms that do not depend on order, case, accents, titles or middle names.</summary>
/// <remarks>
/// A form is two parts of a name in alphabetical order, or one part where a name has only one. The register stores the first part with each
/// later one; a written name yields every two of its parts; they are the same person's name when one form is common. So "OKONKWO, Daniel J."
/// meets "Daniel Okonkwo", and "Daniel James Okonkwo" meets both. Nicknames and other spellings do not meet.
/// </remarks>
internal static class PersonNames
{
    private const int MostParts = 12; // chosen: the longest legal names in use have fewer; bounds the pairs to 66

    private static readonly FrozenSet<string> Titles = new[]
    {
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "sir", "lady", "lord", "dame", "cllr", "pc", "dc", "ds", "di", "dci", "ps", "sgt", "insp", "jr", "snr",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Particles = new[]
    {
        "al", "el", "de", "la", "le", "du", "da", "di", "dos", "bin", "ibn", "bint", "van", "von", "der", "den", "del", "della", "abd", "ap", "ab",
    }.ToFrozenSet();

    /// <summary>The forms under which a registered person's name is stored.</summary>
    /// <param name="name">The name as the register has it: first part first, or last; hyphens and accents as they are.</param>
    /// <param name="forms">Takes the forms.</param>
    public static void AddRegistered(string name, ISet<string> forms)
    {
        var parts = Parts(name);
        if (parts is [var only])
            forms.Add(only);
        foreach (var other in parts.Skip(1))
        {
            forms.Add(Pair(parts[0], other));
            // Written without a space, as in many a local part.
            forms.Add(parts[0] + other);
            forms.Add(other + parts[0]);
        }
    }

    /// <summary>The forms of a name somebody wrote.</summary>
    /// <param name="name">A display name or a local part.</param>
    /// <param name="forms">Takes the forms.</param>
    public static void AddWritten(string name, ISet<string> forms)
    {
        var parts = Parts(name);
        if (parts is [var only])
            forms.Add(only);
        for (var first = 0; first < parts.Count; first++)
        {
            for (var second = first + 1; second < parts.Count; second++)
                forms.Add(Pair(parts[first], parts[second]));
        }
    }

    private static string Pair(string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? $"{one} {other}" : $"{other} {one}";

    private static List<string> Parts(string name)
    {
        var folded = LookalikeLetters.FoldLetters(AddressCleaning.Ordinary(AddressCleaning.Clean(name, out _)));
        var parts = new List<string>();
        var part = new StringBuilder();
        foreach (var rune in folded.EnumerateRunes().Append(new Rune(' ')))
        {
            if (Rune.IsLetter(rune))
            {
                part.Append(rune);
            }
            else if (!IsApostrophe(rune) && part.Length > 0 && parts.Count < MostParts)
            {
                parts.Add(part.ToString());
                part.Clear();
            }
        }

        return Telling(parts);
    }

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or 0x2019 or 0x2018 or 0x02BC or '`' or 0x00B4;

    /// <summary>Leaves out titles, particles and initials, as long as two parts remain.</summary>
    private static List<string> Telling(List<string> parts)
    {
        var telling = parts.Where(part => !Titles.Contains(part)).ToList();
        var rest = telling.Where(part => !Particles.Contains(part) && !(part.Length == 1 && char.IsAscii(part[0]))).ToList();
        return rest.Count >= 2 ? rest : telling;
    }
}
