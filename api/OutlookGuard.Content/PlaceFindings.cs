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
    public static List<Finding> Of(string text, int part, List<PersonSpan> people, ScanContext context, ClientsInMail clients)
    {
        var cast = new Cast(people.ToArray(), ReferentsOf(context, clients), []);
        var findings = new List<Finding>();
        using var words = Words.Read(text);

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
            findings.Add(Found(part, FindingKind.StreetAddress, whereabouts) with { Weight = FindingWeight.Special, Whose = AboutWhom.OfSpan(words, cast, whereabouts).Whose() });

        var portraits = new List<Portrait>();
        Jigsaw.Find(words, portraits);
        foreach (var portrait in portraits)
            findings.Add(Found(part, FindingKind.PersonName, new TextSpan(portrait.Start, portrait.End)) with { Weight = FindingWeight.Special });
        return findings;
    }

    /// <summary>Whether the text itself calls an address or postcode new, safe, secret or where she is staying.</summary>
    public static bool IsCalledSecret(string text, List<PersonSpan> people, in Candidate place)
    {
        using var words = Words.Read(text);
        return PlaceSpeech.Judge(words, new Cast(people.ToArray(), Referents.None, []), new TextSpan(place.Start, place.End), PlaceKind.Address) == PlaceSaid.Protected;
    }

    public static Referents ReferentsOf(ScanContext context, ClientsInMail clients) =>
        context.Case is not null ? Referents.CasePeople : clients == ClientsInMail.Some ? Referents.NamedElsewhere : Referents.None;

    private static Finding Found(int part, FindingKind kind, TextSpan span) => new(part, kind, span.Start, span.End, Told, Explanation.Phrase);
}
