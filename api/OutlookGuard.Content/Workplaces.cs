using System.Buffers;
using System.Collections.Frozen;
using OutlookGuard.Content.Recognition.People;

namespace OutlookGuard.Content;

/// <summary>The organisations, domains and colleagues we know: their numbers, addresses and names are nobody's personal data.</summary>
/// <remarks>Immutable and safe for many threads; made once and used for every message until the register of agencies changes.</remarks>
public sealed class Workplaces
{
    // Chosen: a shorter name ("BBC") stands inside other words too often.
    private const int ShortestName = 4;

    private readonly SearchValues<string>? names;
    private readonly FrozenSet<string> domains;

    /// <summary>Takes what is known.</summary>
    /// <param name="organisations">Names of organisations: our own and every agency's.</param>
    /// <param name="domains">Our own domains and every agency's: addresses there belong to people at work.</param>
    /// <param name="colleagues">Our own people's addresses; "first.last@" says a colleague's name.</param>
    public Workplaces(IEnumerable<string> organisations, IEnumerable<string> domains, IEnumerable<string> colleagues)
    {
        var telling = organisations.Where(name => name.Length >= ShortestName).ToArray();
        names = telling.Length == 0 ? null : SearchValues.Create(telling, StringComparison.OrdinalIgnoreCase);
        this.domains = domains.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Colleagues = PeopleAtWork.Of(colleagues);
    }

    /// <summary>Knows nobody.</summary>
    public static Workplaces None { get; } = new([], [], []);

    internal PeopleAtWork Colleagues { get; }

    internal bool AreNamedIn(ReadOnlySpan<char> sentence) => names is not null && sentence.ContainsAny(names);

    internal bool HaveDomain(string domain) => domains.Contains(domain);
}
