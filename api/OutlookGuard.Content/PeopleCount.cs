using OutlookGuard.Content.Recognition.Context;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Content;

/// <summary>Counts how many different people's data a message holds.</summary>
internal static class PeopleCount
{
    /// <summary>Counts by names, and by numbers that one person has one of; the larger count is right.</summary>
    /// <returns>The count over the whole message, and the part that holds most.</returns>
    public static (int People, int Part) Of(IReadOnlyList<PartScan> parts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        var births = new HashSet<string>(StringComparer.Ordinal);
        var (most, largest) = (0, -1);
        for (var i = 0; i < parts.Count; i++)
        {
            var before = Math.Max(names.Count, Math.Max(numbers.Count, births.Count));
            Count(parts[i], names, numbers, births);
            var here = Math.Max(names.Count, Math.Max(numbers.Count, births.Count)) - before;
            if (here > most)
                (most, largest) = (here, i);
        }

        return (Math.Max(names.Count, Math.Max(numbers.Count, births.Count)), largest);
    }

    private static void Count(PartScan part, HashSet<string> names, HashSet<string> numbers, HashSet<string> births)
    {
        foreach (var person in part.People.Where(person => person.Whose == Whose.Client))
            names.Add(Folded(part.Text, person));
        foreach (var candidate in part.Candidates.Where(candidate => candidate.Confidence >= Finding.BlockingConfidence))
        {
            if (candidate.Kind is FindingKind.NhsNumber or FindingKind.NationalInsuranceNumber)
                numbers.Add(candidate.Kind + part.Text[candidate.Start..candidate.End]);
            if (candidate.Kind == FindingKind.DateOfBirth)
                births.Add(part.Text[candidate.Start..candidate.End]);
        }
    }

    private static string Folded(string text, PersonSpan person) =>
        string.Join(' ', FoldedWords.Of(text[person.Start..person.End]).Select(word => word.Folded).Order(StringComparer.Ordinal));
}
