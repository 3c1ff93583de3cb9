using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookGuard.Content.Protection;

namespace OutlookGuard.Content.Recognition.Register;

/// <summary>What an entry of the register is.</summary>
public enum EntryKind
{
    /// <summary>A place that must never be given away.</summary>
    ProtectedPlace = 0,

    /// <summary>A person of a case who is a child.</summary>
    Child,

    /// <summary>Any other person of a case.</summary>
    Person,

    /// <summary>A stop contact, by name.</summary>
    StopContact,

    /// <summary>A case, by its reference: personal data of nobody, but it says which case the mail is about.</summary>
    CaseReference,
}

/// <summary>One person or place of the register, known by keyed forms.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Case">The case's reference; empty for a place of the organisation.</param>
/// <param name="Forms">Every way to write it.</param>
public sealed record RegisterEntry(EntryKind Kind, string Case, ImmutableArray<KeyedForm> Forms)
{
    /// <summary>Where a protected place lies; null when nobody measured it.</summary>
    public GeoPosition? Position { get; init; }
}

/// <summary>A position on the earth.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public readonly record struct GeoPosition(double Latitude, double Longitude)
{
    private const double EarthRadiusMetres = 6_371_000;

    /// <summary>The distance along the ground.</summary>
    /// <param name="other">The other position.</param>
    /// <returns>Metres, by the haversine formula.</returns>
    public double MetresTo(GeoPosition other)
    {
        var (north, east) = (Radians(other.Latitude - Latitude), Radians(other.Longitude - Longitude));
        var chord = (Math.Sin(north / 2) * Math.Sin(north / 2))
            + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Math.Sin(east / 2) * Math.Sin(east / 2));
        return 2 * EarthRadiusMetres * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}

/// <summary>A place in a text where the register's words stand.</summary>
/// <param name="Entry">Index into <see cref="RegisterIndex.Entries"/>.</param>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Strength">How much the match means.</param>
internal readonly record struct RegisterMatch(int Entry, int Start, int End, FormStrength Strength);

/// <summary>The whole register as keyed forms, ready to be matched against a mail.</summary>
/// <remarks>Immutable and safe for many threads. One pass over the words; a hash is computed only where a first word fits.</remarks>
public sealed class RegisterIndex
{
    private readonly RegisterKey key;
    private readonly FrozenDictionary<UInt128, ImmutableArray<(int Entry, FormStrength Strength)>> byHash;
    private readonly byte[] lengthsByFirstWord = new byte[1 << 16];

    /// <summary>Builds the index.</summary>
    /// <param name="key">The key under which the forms were made.</param>
    /// <param name="entries">People and places.</param>
    public RegisterIndex(RegisterKey key, ImmutableArray<RegisterEntry> entries)
    {
        this.key = key;
        Entries = entries;
        var hits = new Dictionary<UInt128, List<(int, FormStrength)>>();
        for (var i = 0; i < entries.Length; i++)
        {
            foreach (var form in entries[i].Forms)
            {
                if (!hits.TryGetValue(form.Hash, out var list))
                    hits[form.Hash] = list = [];
                list.Add((i, form.Strength));
                lengthsByFirstWord[form.FirstWord] |= (byte)(1 << (form.Words - 1));
            }
        }

        byHash = hits.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray());
    }

    /// <summary>The people and places, as given.</summary>
    public ImmutableArray<RegisterEntry> Entries { get; }

    internal void Find(string text, List<RegisterMatch> found)
    {
        if (byHash.Count == 0)
            return;
        var words = FoldedWords.Of(text);
        var firstWords = new Dictionary<string, ushort>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            FindNumber(words, i, found);
            if (!firstWords.TryGetValue(words[i].Folded, out var first))
                firstWords[words[i].Folded] = first = RegisterForms.FirstWordOf(key, words[i].Folded);
            for (var length = 1; length <= KeyedForm.MostWords && i + length <= words.Count; length++)
                if ((lengthsByFirstWord[first] & (1 << (length - 1))) != 0)
                    FindPhrase(text, words, i, length, found);
        }
    }

    private void FindPhrase(string text, List<FoldedWord> words, int i, int length, List<RegisterMatch> found)
    {
        var phrase = length == 1 ? words[i].Folded : string.Join(' ', words.Skip(i).Take(length).Select(word => word.Folded));
        if (!byHash.TryGetValue(key.HashOf(phrase), out var hits))
            return;
        var (start, end) = (words[i].Start, words[i + length - 1].End);
        foreach (var (entry, strength) in hits)
            if (IsMeant(text, words[i], start, end, strength))
                found.Add(new RegisterMatch(entry, start, end, strength));
    }

    // "ada" or "hope" in lower case is a word, "Ada" a name; initials count in capitals only.
    private static bool IsMeant(string text, FoldedWord first, int start, int end, FormStrength strength) => strength switch
    {
        FormStrength.Whole => true,
        FormStrength.Part => first.Capital,
        _ => !text.AsSpan(start, end - start).ContainsAnyInRange('a', 'z'),
    };

    // Telephone numbers are written in groups: join neighbouring groups of digits until they are long enough.
    private void FindNumber(List<FoldedWord> words, int i, List<RegisterMatch> found)
    {
        if (!char.IsAsciiDigit(words[i].Folded[0]) || (i > 0 && char.IsAsciiDigit(words[i - 1].Folded[0])))
            return;
        var digits = "";
        for (var j = i; j < words.Count && digits.Length < 16 && words[j].Folded.All(char.IsAsciiDigit) && words[j].Start - words[Math.Max(i, j - 1)].End <= 3; j++)
        {
            digits += words[j].Folded;
            if (digits.Length >= 10 && byHash.TryGetValue(key.HashOf(RegisterForms.Digits(digits)), out var hits))
                foreach (var (entry, strength) in hits)
                    found.Add(new RegisterMatch(entry, words[i].Start, words[j].End, strength));
        }
    }
}
