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

/// <summary>People and places as keyed forms, ready to be matched against a mail.</summary>
/// <remarks>
/// Immutable and safe for many threads. One pass over the words; a hash is computed only where a first word fits. An index may stand on
/// another: the places of the whole organisation stay, the people of the few cases that a mail may be about come and go with it.
/// </remarks>
public sealed class RegisterIndex
{
    private readonly RegisterKey key;
    private readonly RegisterIndex? ground;
    private readonly Dictionary<UInt128, List<(int Entry, FormStrength Strength)>> byHash = [];
    private readonly Dictionary<ushort, byte> lengthsByFirstWord = [];

    /// <summary>Builds the index.</summary>
    /// <param name="key">The key under which the forms were made.</param>
    /// <param name="entries">People and places.</param>
    public RegisterIndex(RegisterKey key, ImmutableArray<RegisterEntry> entries)
        : this(key, ground: null, entries)
    {
    }

    private RegisterIndex(RegisterKey key, RegisterIndex? ground, ImmutableArray<RegisterEntry> entries)
    {
        this.key = key;
        this.ground = ground;
        var before = ground?.Entries.Length ?? 0;
        Entries = ground is null ? entries : ground.Entries.AddRange(entries);
        for (var i = 0; i < entries.Length; i++)
        {
            foreach (var form in entries[i].Forms)
            {
                if (!byHash.TryGetValue(form.Hash, out var hits))
                    byHash[form.Hash] = hits = [];
                hits.Add((before + i, form.Strength));
                lengthsByFirstWord[form.FirstWord] = (byte)(lengthsByFirstWord.GetValueOrDefault(form.FirstWord) | (1 << (form.Words - 1)));
            }
        }
    }

    /// <summary>The people and places: those it stands on first, then its own, as given.</summary>
    public ImmutableArray<RegisterEntry> Entries { get; }

    /// <summary>An index that stands on this one and knows these as well.</summary>
    /// <param name="entries">More people and places, their forms made under the same key.</param>
    /// <returns>The larger index; this one stays as it is.</returns>
    public RegisterIndex With(ImmutableArray<RegisterEntry> entries) => new(key, this, entries);

    internal void Find(string text, List<FoldedWord> words, List<RegisterMatch> found)
    {
        if (Entries.IsEmpty)
            return;
        foreach (var phrase in Phrases.Of(words, key, LengthsAfter))
            foreach (var (entry, strength) in HitsOf(phrase.Hash))
                if (IsMeant(text, words[phrase.First], phrase.Start, phrase.End, strength))
                    found.Add(new RegisterMatch(entry, phrase.Start, phrase.End, strength));
    }

    // "ada" or "hope" in lower case is a word, "Ada" a name; initials count in capitals only.
    private static bool IsMeant(string text, FoldedWord first, int start, int end, FormStrength strength) => strength switch
    {
        FormStrength.Whole => true,
        FormStrength.Part => first.Capital,
        _ => !text.AsSpan(start, end - start).ContainsAnyInRange('a', 'z'),
    };

    private IEnumerable<(int Entry, FormStrength Strength)> HitsOf(UInt128 hash)
    {
        var own = byHash.GetValueOrDefault(hash) ?? [];
        return ground is null ? own : ground.HitsOf(hash).Concat(own);
    }

    private byte LengthsAfter(ushort first) =>
        (byte)(lengthsByFirstWord.GetValueOrDefault(first) | (ground?.LengthsAfter(first) ?? 0));
}
