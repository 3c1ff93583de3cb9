using OutlookGuard.Content.Recognition;
using OutlookGuard.Content.Recognition.Context;
using OutlookGuard.Content.Recognition.People;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Content;

/// <summary>One part of a message while it is scanned: what was found in it, and whose each name is.</summary>
internal sealed class PartScan(string text, IReadOnlyList<Candidate> candidates, List<RegisterMatch> matches, RegisterIndex register, WhoIsWho who)
{
    private readonly List<PersonSpan> people = [];
    private List<RegisterMatch> kept = [];

    /// <summary>Where the register's words stand, in play or not.</summary>
    public IReadOnlyList<RegisterMatch> Matches => matches;

    /// <summary>The register's people and places that count, longest first at each place.</summary>
    public IReadOnlyList<RegisterMatch> Kept => kept;

    public IReadOnlyList<Candidate> Candidates => candidates;

    public string Text => text;

    /// <summary>The names in it, by position, and whose they are.</summary>
    public List<PersonSpan> People => people;

    public bool HasClient => people.Exists(person => person.Whose == Whose.Client) || HasPortrait() || kept.Exists(match => register.Entries[match.Entry].Kind == EntryKind.ProtectedPlace);

    /// <summary>Whether the register knows somebody in it.</summary>
    public bool HasKnownClient => kept.Exists(match => register.Entries[match.Entry].Kind is EntryKind.Person or EntryKind.Child);

    private bool HasPortrait()
    {
        using var words = Words.Read(text);
        var portraits = new List<Portrait>();
        Jigsaw.Find(words, portraits);
        return portraits.Count > 0;
    }

    /// <summary>Keeps the register's matches that count here.</summary>
    public void KeepMatches(Func<RegisterMatch, bool> counts)
    {
        kept = [];
        foreach (var match in matches.Where(counts).OrderByDescending(match => match.End - match.Start).ThenBy(match => match.Start))
            if (!kept.Exists(longer => longer.Start <= match.Start && match.End <= longer.End && !(longer.Start == match.Start && longer.End == match.End)) && !who.IsSendersOwn(new Span(match.Start, match.End)))
                kept.Add(match);
    }

    /// <summary>Decides whose each name is. What the register knows is a client's.</summary>
    public void NamePeople(ClientsKnown known)
    {
        people.Clear();
        foreach (var match in kept.Where(match => register.Entries[match.Entry].Kind is EntryKind.Person or EntryKind.Child).DistinctBy(match => match.Start))
            people.Add(new PersonSpan(match.Start, match.End, Whose.Client));
        foreach (var name in candidates.Where(candidate => candidate.Kind == FindingKind.PersonName && candidate.Confidence >= Finding.BlockingConfidence))
            if (!people.Exists(found => name.Start < found.End && found.Start < name.End))
                people.Add(new PersonSpan(name.Start, name.End, who.OfName(new Span(name.Start, name.End), known)));
        people.Sort((left, right) => left.Start.CompareTo(right.Start));
    }

    /// <summary>Every finding of this part.</summary>
    public IEnumerable<Finding> Findings(int part, ScanContext context, ClientsInMail clients)
    {
        foreach (var match in kept)
            foreach (var finding in OfRegister(part, match))
                yield return finding;

        foreach (var finding in PlaceFindings.Of(text, part, people, context, clients))
            yield return finding;

        var said = SaidOfEach(context, clients);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.Kind == FindingKind.PersonName && kept.Exists(match => candidate.Start < match.End && match.Start < candidate.End))
                continue;
            var finding = new Finding(part, candidate.Kind, candidate.Start, candidate.End, candidate.Confidence, candidate.Why) { Whose = WhoseIs(candidate, said[i], clients) };
            yield return candidate.Kind is FindingKind.StreetAddress or FindingKind.Postcode && PlaceFindings.IsCalledSecret(text, people, candidate)
                ? finding with { Whose = Whose.Client, Weight = FindingWeight.Place }
                : finding;
            if (candidate.Kind == FindingKind.GpsCoordinates && PlaceAt(candidate) is var place and >= 0)
                yield return new Finding(part, FindingKind.ProtectedPlace, candidate.Start, candidate.End, 1, Explanation.Register) { RegisterEntry = place + 1 };
        }
    }

    private Whose WhoseIs(in Candidate candidate, SaidOf said, ClientsInMail clients)
    {
        var span = new Span(candidate.Start, candidate.End);
        if (CategoryRecogniser.IsCategory(candidate.Kind))
            return said.Whose();
        if (candidate.Kind == FindingKind.PersonName)
            return WhoseNameAt(span) ?? who.OfName(span, ClientsKnown.Some);
        return who.OfContact(candidate.Kind, span, clients);
    }

    private Whose? WhoseNameAt(Span span)
    {
        foreach (var person in people)
            if (span.Start < person.End && person.Start < span.End)
                return person.Whose;
        return null;
    }

    private SaidOf[] SaidOfEach(ScanContext context, ClientsInMail clients)
    {
        var said = new SaidOf[candidates.Count];
        using var words = Words.Read(text);
        AboutWhom.Judge(words, new Cast(people.ToArray(), PlaceFindings.ReferentsOf(context, clients), []), candidates.ToArray(), said);
        return said;
    }

    private IEnumerable<Finding> OfRegister(int part, RegisterMatch match)
    {
        var kind = register.Entries[match.Entry].Kind;
        var found = new Finding(part, kind == EntryKind.ProtectedPlace ? FindingKind.ProtectedPlace : FindingKind.PersonName, match.Start, match.End, 1, Explanation.Register)
        {
            RegisterEntry = match.Entry + 1,
        };
        yield return found;
        // A surname that a child shares with a grown-up ("Ms Okonkwo") speaks of no child.
        if (kind == EntryKind.Child && !kept.Exists(other => other.Start == match.Start && other.End == match.End && register.Entries[other.Entry].Kind == EntryKind.Person))
            yield return found with { Kind = FindingKind.Children };
    }

    private int PlaceAt(in Candidate candidate) =>
        Coordinates.Read(text.AsSpan(candidate.Start, candidate.End - candidate.Start)) is { } position ? Coordinates.PlaceNear(position, register) : -1;
}
