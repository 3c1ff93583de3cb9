using System.Collections.Frozen;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Finds known domains inside a longer one that is not below them.</summary>
internal sealed class JoinedIndex
{
    /// <summary>
    /// The fewest letters an owner's name needs before letters joined to it mean anything. Chosen: names of four letters and fewer are words
    /// (mind, home, hope) with which many other organisations' names end.
    /// </summary>
    private const int ShortestName = 5;

    /// <summary>
    /// What may be joined in front of a public body's name without making an impostor: districts are called after their county, and nobody
    /// else gets such a domain.
    /// </summary>
    private static readonly FrozenSet<string> Districts = new[]
    {
        "north", "south", "east", "west", "mid", "central", "greater", "northeast", "northwest", "southeast", "southwest", "nw", "ne", "sw", "se", "upper", "lower",
        "inner", "outer", "city", "cityof", "royal",
    }.SelectMany(word => new[] { word, LookalikeLetters.FoldShapes(word) }).ToFrozenSet();

    private readonly string[] known;
    private readonly bool[] publicBody;
    private readonly FrozenDictionary<ulong, int> byHash;
    private readonly FrozenSet<ulong> tails;
    private readonly int[] lengths;

    /// <param name="domains">The known domains in the order in which the first is preferred.</param>
    /// <param name="spell">How a domain is spelt here: as shown, or folded.</param>
    /// <param name="suffixes">The endings.</param>
    public JoinedIndex(IEnumerable<KnownDomain> domains, Func<KnownDomain, string> spell, DomainSuffixes suffixes)
    {
        var telling = domains.Where(domain => domain.NameLength >= ShortestName).ToArray();
        known = [.. telling.Select(spell)];
        publicBody = [.. telling.Select(domain => suffixes.IsPublicBody(domain.Name.Ascii))];
        byHash = known.Index().DistinctBy(text => HashOf(text.Item)).ToFrozenDictionary(text => HashOf(text.Item), text => text.Index);
        tails = known.Select(text => HashOf(text[text.IndexOf('.', StringComparison.Ordinal)..])).ToFrozenSet();
        lengths = [.. known.Select(text => text.Length).Distinct().Order()];
    }

    /// <summary>Looks for the most preferred known domain that is spelt out in a longer one.</summary>
    /// <param name="text">The domain asked about, spelt as the known ones are.</param>
    /// <returns>Its spelling; null when there is none.</returns>
    public string? Find(string text)
    {
        var hash = new RollingHash(text);
        var best = int.MaxValue;
        foreach (var length in lengths)
        {
            for (var start = 0; start + length <= hash.Length; start++)
            {
                if (Known(hash.Of(start, start + length)) is { } whole && whole < best
                    && text.AsSpan(start, length).SequenceEqual(known[whole]) && IsJoined(text, start, start + length, publicBody[whole]))
                    best = whole;
            }
        }

        for (var start = 0; text.IndexOf('.', start) is var dot and >= 0 && dot < hash.Length; start = dot + 1)
            best = Math.Min(best, InLabel(text, hash, start, dot));
        return best == int.MaxValue ? null : known[best];
    }

    private static bool IsJoined(string text, int start, int end, bool publicBody)
    {
        if (end < text.Length)
            return true;

        // At the end and after a dot it is a true sub-domain, or the domain itself.
        var label = start == 0 ? 0 : text.LastIndexOf('.', start - 1) + 1;
        return label != start && !(publicBody && Districts.Contains(text[label..start].Replace("-", "", StringComparison.Ordinal)));
    }

    /// <summary>A known name with letters joined to it inside its own label: <c>harbourside-ha-secure.example</c>.</summary>
    private int InLabel(string text, in RollingHash hash, int label, int dot)
    {
        var best = int.MaxValue;
        if (!tails.Contains(hash.Of(dot, hash.Length)))
            return best;
        for (var start = label; start <= dot - ShortestName; start++)
        {
            for (var end = start + ShortestName; end < dot; end++)
            {
                if (Known(hash.Leaving(start, end, dot)) is { } found && found < best && !publicBody[found]
                    && known[found].AsSpan().StartsWith(text.AsSpan(start, end - start)) && known[found].AsSpan(end - start).SequenceEqual(text.AsSpan(dot)))
                    best = found;
            }
        }

        return best;
    }

    private int? Known(ulong hash) => byHash.TryGetValue(hash, out var found) ? found : null;

    private static ulong HashOf(string text)
    {
        var hash = new RollingHash(text);
        return hash.Of(0, hash.Length);
    }
}
