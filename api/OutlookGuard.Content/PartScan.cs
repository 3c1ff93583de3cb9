using OutlookGuard.Content.Explaining;
using OutlookGuard.Content.Recognition;
using OutlookGuard.Content.Recognition.Context;
using OutlookGuard.Content.Recognition.People;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Content;

/// <summary>One part of a message while it is scanned: what was found in it, and whose each name is.</summary>
internal sealed class PartScan(string text, PartPlace place, IReadOnlyList<Candidate> candidates, List<RegisterMatch> matches, RegisterIndex register, WhoIsWho who)
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

    private bool HasPortrait()
    {
        using var words = Words.Read(text);
        var portraits = new List<Portrait>();
        Jigsaw.Find(words, portraits);
        return portraits.Count > 0;
    }

    /// <summary>Keeps the register's matches that count here: the longest at each place.</summary>
    public void KeepMatches(Func<RegisterMatch, bool> counts)
    {
        kept = [];
        var (start, end) = (-1, -1);
        foreach (var match in matches.Where(counts).OrderBy(match => match.Start).ThenByDescending(match => match.End))
        {
            var isInside = match.End <= end && (match.Start, match.End) != (start, end);
            if (isInside || who.IsSendersOwn(new Span(match.Start, match.End)))
                continue;
            kept.Add(match);
            if (match.End > end)
                (start, end) = (match.Start, match.End);
        }
    }

    /// <summary>Decides whose each name is. What the register knows is a client's.</summary>
    public void NamePeople()
    {
        var known = new List<PersonSpan>();
        foreach (var match in kept)
            if (register.Entries[match.Entry].Kind is EntryKind.Person or EntryKind.Child && (known.Count == 0 || known[^1].End <= match.Start))
                known.Add(new PersonSpan(match.Start, match.End, Whose.Client));

        people.Clear();
        people.AddRange(known);
        foreach (var name in candidates)
            if (name.Kind == FindingKind.PersonName && name.Confidence >= Finding.BlockingConfidence && IndexAt(known, name.Start, name.End) < 0)
                people.Add(new PersonSpan(name.Start, name.End, who.OfName(new Span(name.Start, name.End))));
        people.Sort((left, right) => left.Start.CompareTo(right.Start));
    }

    /// <summary>Every finding of this part.</summary>
    public List<Finding> Findings(int part, ScanContext context, ClientsInMail clients)
    {
        using var words = Words.Read(text);
        var cast = new Cast(people.ToArray(), PlaceFindings.ReferentsOf(place, context, clients), []);
        var findings = new List<Finding>();
        AddRegister(part, findings);
        PlaceFindings.Add(words, cast, part, findings);

        var said = new SaidOf[candidates.Count];
        AboutWhom.Judge(words, cast, candidates.ToArray(), said);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.Kind == FindingKind.PersonName && IsInRegister(candidate))
                continue;
            var finding = new Finding(part, candidate.Kind, candidate.Start, candidate.End, candidate.Confidence, candidate.Why)
            {
                Whose = WhoseIs(candidate, said[i], clients),
                Cue = NearbyCue.Of(candidate.Kind, candidate.Why, text, candidate.Start, candidate.End),
            };
            findings.Add(PlaceFindings.IsCalledSecret(words, cast, candidate) ? finding with { Whose = Whose.Client, Weight = FindingWeight.Place } : finding);
            if (candidate.Kind == FindingKind.GpsCoordinates && PlaceAt(candidate) is var near and >= 0)
                findings.Add(new Finding(part, FindingKind.ProtectedPlace, candidate.Start, candidate.End, 1, Explanation.Register) { RegisterEntry = near + 1 });
        }

        return findings;
    }

    private Whose WhoseIs(in Candidate candidate, SaidOf said, ClientsInMail clients)
    {
        var span = new Span(candidate.Start, candidate.End);
        if (CategoryRecogniser.IsCategory(candidate.Kind))
            return said.Whose();
        if (candidate.Kind != FindingKind.PersonName)
            return who.OfContact(candidate.Kind, span, clients) is var whose && whose != Whose.Client && IsGivenToClient(candidate) ? Whose.Client : whose;
        return IndexAt(people, span.Start, span.End) is var index and >= 0 ? people[index].Whose : who.OfName(span);
    }

    // "Amara's centre is at 12 Hazel Close": office words do not take away what the sentence gives to a client it names.
    private bool IsGivenToClient(in Candidate candidate)
    {
        if (candidate.Kind is not (FindingKind.PhoneNumber or FindingKind.StreetAddress or FindingKind.Postcode or FindingKind.SortCode or FindingKind.BankAccount or FindingKind.Iban))
            return false;
        var sentence = Lines.SentenceAt(text, candidate.Start);
        Whose? owner = null;
        for (var i = IndexAt(people, sentence.Start, sentence.End); i >= 0 && i < people.Count && people[i].Start < sentence.End; i++)
            if (owner is null || people[i].End <= candidate.Start)
                owner = people[i].Whose;
        return owner == Whose.Client;
    }

    private bool IsInRegister(in Candidate candidate)
    {
        var index = kept.BinarySearch(new RegisterMatch(0, candidate.End, candidate.End, default), ByStart);
        for (var i = (index < 0 ? ~index : index) - 1; i >= 0 && i > (index < 0 ? ~index : index) - 1 - MostAtOnePlace; i--)
            if (kept[i].Start < candidate.End && candidate.Start < kept[i].End)
                return true;
        return false;
    }

    // The register's matches at one place are few: the people of one case who share a name.
    private const int MostAtOnePlace = 64;

    private static readonly Comparer<RegisterMatch> ByStart = Comparer<RegisterMatch>.Create((left, right) => left.Start.CompareTo(right.Start));

    // People are sorted and do not overlap.
    private static int IndexAt(List<PersonSpan> people, int start, int end)
    {
        int low = 0, high = people.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (people[middle].End > start)
                high = middle;
            else
                low = middle + 1;
        }

        return low < people.Count && people[low].Start < end ? low : -1;
    }

    private void AddRegister(int part, List<Finding> findings)
    {
        for (var i = 0; i < kept.Count; i++)
        {
            var kind = register.Entries[kept[i].Entry].Kind;
            var found = new Finding(part, kind == EntryKind.ProtectedPlace ? FindingKind.ProtectedPlace : FindingKind.PersonName, kept[i].Start, kept[i].End, 1, Explanation.Register)
            {
                RegisterEntry = kept[i].Entry + 1,
            };
            findings.Add(found);
            // A surname that a child shares with a grown-up ("Ms Okonkwo") speaks of no child.
            if (kind == EntryKind.Child && !IsSharedWithGrownUp(i))
                findings.Add(found with { Kind = FindingKind.Children });
        }
    }

    private bool IsSharedWithGrownUp(int at)
    {
        for (var i = Math.Max(0, at - MostAtOnePlace); i < kept.Count && kept[i].Start <= kept[at].Start; i++)
            if (kept[i].Start == kept[at].Start && kept[i].End == kept[at].End && register.Entries[kept[i].Entry].Kind == EntryKind.Person)
                return true;
        return false;
    }

    private int PlaceAt(in Candidate candidate) =>
        Coordinates.Read(text.AsSpan(candidate.Start, candidate.End - candidate.Start)) is { } position ? Coordinates.PlaceNear(position, register) : -1;
}
