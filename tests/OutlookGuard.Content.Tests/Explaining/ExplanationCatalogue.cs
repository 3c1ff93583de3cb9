using System.Text;
using OutlookGuard.Content.Explaining;
using OutlookGuard.Content.Recognition;

namespace OutlookGuard.Content.Tests.Explaining;

/// <summary>Every sentence a finding can be explained with, as a text that a data controller can read: a change of words is seen in review.</summary>
public sealed class ExplanationCatalogue
{
    private static readonly Explanation[] Signs = Enum.GetValues<Explanation>();

    [Fact]
    public void The_sentences_are_the_approved_ones()
    {
        var catalogue = new StringBuilder("Every kind of finding with every sign alone; several signs are joined by commas and \"and\".\n");
        foreach (var kind in Enum.GetValues<FindingKind>())
        {
            catalogue.Append('\n').Append(kind.Code()).Append('\n');
            foreach (var said in Signs.GroupBy(sign => ExplanationWords.Of(Found(kind, sign))))
                catalogue.Append("  ").AppendJoin(", ", said).Append(": ").Append(said.Key).Append('\n');
        }

        catalogue.Append("\nWhat the words around make of it\n");
        foreach (var weight in Enum.GetValues<FindingWeight>().Where(weight => weight != FindingWeight.AsKind))
            foreach (var kind in new[] { FindingKind.PersonName, FindingKind.StreetAddress, FindingKind.ProtectedPlace })
                catalogue.Append("  ").Append(weight).Append(", ").Append(kind.Code()).Append(": ").Append(ExplanationWords.Of(Found(kind, Explanation.Phrase) with { Weight = weight })).Append('\n');

        catalogue.Append("\nWhose it is\n");
        foreach (var whose in Enum.GetValues<Whose>())
            catalogue.Append("  ").Append(whose).Append(": ").Append(ExplanationWords.Of(Found(FindingKind.PhoneNumber, Explanation.Shape) with { Whose = whose })).Append('\n');

        catalogue.Append("\nWhere a word stands that names it\n");
        foreach (var place in Enumerable.Range(-3, 14).Where(place => place != 0))
            catalogue.Append("  ").Append(place).Append(": ").Append(new NearbyCue(CueWords.EntryOf("nhs", Cue.Nhs), (sbyte)place).InWords).Append('\n');

        catalogue.Append("\nThe words of our own that may be named\n");
        foreach (var cue in Enum.GetValues<Cue>().Where(IsNamed))
            catalogue.Append("  ").Append(cue).Append(": ").AppendJoin(", ", CueWords.Entries(cue).Select(CueSpelling.Of)).Append('\n');

        Approved.Must(catalogue.ToString(), "Explanations.approved.txt");
    }

    internal static Finding Found(FindingKind kind, Explanation why) => new(0, kind, 0, 1, 1, why);

    private static bool IsNamed(Cue cue) => cue is not (Cue.None or Cue.Other or Cue.Not or Cue.Neutral or Cue.Number or Cue.Event);
}
