using OutlookGuard.Content.Recognition;
using OutlookGuard.Content.Recognition.Context;
using OutlookGuard.Content.Recognition.People;

namespace OutlookGuard.Content;

/// <summary>What a text gives away without a name or number: where she is, which school, and one unnamed person who can be picked out.</summary>
/// <remarks>Source: decision table 5.1, levels 2 and 3.</remarks>
internal static class PlaceFindings
{
    // Chosen: the words say it plainly, but no list confirms it.
    private const double Told = 0.75;

    /// <summary>Finds them in one part.</summary>
    public static void Add(in Words words, in Cast cast, int part, List<Finding> findings)
    {
        var spans = new List<TextSpan>();
        SchoolRecogniser.Find(words, spans);
        foreach (var school in spans)
        {
            if (PlaceSpeech.Judge(words, cast, school, PlaceKind.School) == PlaceSaid.Protected)
                findings.Add(Found(part, FindingKind.ProtectedPlace, school) with { Weight = FindingWeight.Place });
            else
                findings.Add(Found(part, FindingKind.Children, school) with { Whose = AboutWhom.OfSpan(words, cast, school).Whose() });
        }

        spans.Clear();
        PlaceSpeech.FindWhereabouts(words, spans);
        foreach (var whereabouts in spans)
            findings.Add(Found(part, FindingKind.PersonName, whereabouts) with { Weight = FindingWeight.Special, Whose = AboutWhom.OfSpan(words, cast, whereabouts).Whose() });

        var portraits = new List<Portrait>();
        Jigsaw.Find(words, portraits);
        foreach (var portrait in portraits)
            findings.Add(Found(part, FindingKind.PersonName, new TextSpan(portrait.Start, portrait.End)) with { Weight = FindingWeight.Special });
    }

    /// <summary>Whether the text itself calls an address or postcode new, safe, secret or where she is staying.</summary>
    public static bool IsCalledSecret(in Words words, in Cast cast, in Candidate place) => place.Kind is FindingKind.StreetAddress or FindingKind.Postcode
        && PlaceSpeech.Judge(words, cast, new TextSpan(place.Start, place.End), PlaceKind.Address) == PlaceSaid.Protected;

    /// <summary>Whom a pronoun may mean: a subject's bare topic word ("OG-1042 tenancy") is nobody's.</summary>
    public static Referents ReferentsOf(PartPlace place, ScanContext context, ClientsInMail clients) => (context.Case, clients) switch
    {
        (not null, _) => place == PartPlace.Subject ? Referents.CasePeopleSpokenOf : Referents.CasePeople,
        (null, ClientsInMail.Some) => Referents.NamedElsewhere,
        _ => Referents.None,
    };

    private static Finding Found(int part, FindingKind kind, TextSpan span) => new(part, kind, span.Start, span.End, Told, Explanation.Phrase);
}
