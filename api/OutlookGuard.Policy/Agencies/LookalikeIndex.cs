using System.Collections.Frozen;

namespace OutlookGuard.Policy.Agencies;

/// <summary>A domain that the register knows.</summary>
/// <param name="Name">The domain.</param>
/// <param name="Folded">Its shown form with look-alike letters folded.</param>
/// <param name="NameLength">How many characters are its owner's, the known ending left off.</param>
internal sealed record KnownDomain(DomainName Name, string Folded, int NameLength);

/// <summary>Tells which known domain another one looks like.</summary>
/// <remarks>
/// Nearly a known domain is: equal after folding look-alike letters; one letter more, less, changed or swapped, before or after folding (dots count as
/// letters); or a known domain with letters joined on, or put in front of somebody else's. Whatever lies below such a domain is one as well. A known
/// domain, and a true sub-domain of one, is none. Source: decision table 5.3, S3; security, T2. Immutable; a look-up does not grow with the register.
/// </remarks>
internal sealed class LookalikeIndex
{
    /// <summary>
    /// The fewest letters an owner's name needs before one slip means anything. Chosen: of names of three letters one in two hundred is one
    /// slip from any other, of four one in four thousand.
    /// </summary>
    private const int ShortestName = 4;

    private readonly FrozenDictionary<string, KnownDomain> byAscii;
    private readonly FrozenDictionary<string, string> byFold;
    private readonly DomainSuffixes suffixes;
    private readonly KnownDomain[] telling;
    private readonly NeighbourIndex shown;
    private readonly NeighbourIndex folded;
    private readonly JoinedIndex joinedShown;
    private readonly JoinedIndex joinedFolded;

    /// <param name="domains">Our own domains, the agencies', and those of listed addresses.</param>
    /// <param name="suffixes">The endings.</param>
    public LookalikeIndex(IEnumerable<DomainName> domains, DomainSuffixes suffixes)
    {
        this.suffixes = suffixes;
        var known = domains.DistinctBy(domain => domain.Ascii).OrderBy(domain => domain.Ascii, StringComparer.Ordinal)
            .Select(domain => new KnownDomain(domain, LookalikeLetters.FoldShapes(domain.Shown), suffixes.NameLength(domain.Shown)))
            .ToArray();
        byAscii = known.ToFrozenDictionary(domain => domain.Name.Ascii);
        byFold = known.DistinctBy(domain => domain.Folded).ToFrozenDictionary(domain => domain.Folded, domain => domain.Name.Ascii);
        telling = [.. known.Where(domain => domain.NameLength >= ShortestName)];
        shown = new NeighbourIndex(telling.Select(domain => domain.Name.Shown));
        folded = new NeighbourIndex(telling.Select(domain => domain.Folded));
        joinedShown = new JoinedIndex(known, domain => domain.Name.Shown, suffixes);
        joinedFolded = new JoinedIndex(known, domain => domain.Folded, suffixes);
    }

    /// <summary>Whether exactly this domain is known.</summary>
    /// <param name="ascii">A domain in machine form.</param>
    public bool Knows(string ascii) => byAscii.ContainsKey(ascii);

    /// <summary>Looks for the known domain that another one looks like.</summary>
    /// <param name="address">An address at the domain asked about.</param>
    /// <returns>The known domain in machine form; of several the same one always; null when it looks like none.</returns>
    public string? Resembles(EmailAddress address)
    {
        var levels = new List<(string Shown, string Folded)>();
        foreach (var (ascii, text) in DomainLabels.Upwards(address.Domain).Zip(DomainLabels.Upwards(address.ShownDomain)))
        {
            // What lies below an ending is not its owner's, so it may still look like somebody else's domain below the same ending.
            if (byAscii.ContainsKey(ascii) && (levels.Count == 0 || !suffixes.IsEverybodys(ascii)))
                return null;
            if (byAscii.ContainsKey(ascii))
                break;
            levels.Add((text, LookalikeLetters.FoldShapes(text)));
        }

        return levels.Select(level => byFold.GetValueOrDefault(level.Folded)).FirstOrDefault(real => real is not null)
            ?? Near(levels)
            ?? Joined(levels[0].Shown, levels[0].Folded);
    }

    private string? Near(List<(string Shown, string Folded)> levels)
    {
        foreach (var (text, fold) in levels)
        {
            if ((shown.Find(text) ?? folded.Find(fold)) is { } near)
                return telling[near].Name.Ascii;
        }

        return null;
    }

    private string? Joined(string text, string fold) =>
        (joinedShown.Find(text) ?? joinedFolded.Find(fold)) is { } whole ? byFold[LookalikeLetters.FoldShapes(whole)] : null;
}
