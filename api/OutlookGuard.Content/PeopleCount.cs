using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Content;

/// <summary>Counts how many different people's data a message holds.</summary>
internal static class PeopleCount
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "master" };

    /// <summary>Counts by names, and by numbers that one person has one of; the larger count is right.</summary>
    /// <returns>The count over the whole message, and the part that holds most.</returns>
    public static (int People, int Part) Of(IReadOnlyList<PartScan> parts)
    {
        var everybody = new Tally();
        var (most, fullest) = (0, -1);
        for (var i = 0; i < parts.Count; i++)
        {
            everybody.Add(parts[i]);
            var alone = new Tally();
            alone.Add(parts[i]);
            if (alone.People > most)
                (most, fullest) = (alone.People, i);
        }

        return (everybody.People, fullest);
    }

    private sealed class Tally
    {
        private readonly HashSet<int> known = [];
        private readonly List<HashSet<string>> named = [];
        private readonly HashSet<string> numbers = new(StringComparer.Ordinal);
        private readonly HashSet<string> births = new(StringComparer.Ordinal);

        public int People => Math.Max(known.Count + Distinct(), Math.Max(numbers.Count, births.Count));

        public void Add(PartScan part)
        {
            foreach (var person in part.People.Where(person => person.Whose == Whose.Client))
            {
                var entries = part.Kept.Where(match => match.Start == person.Start && match.End == person.End).Select(match => match.Entry).ToList();
                if (entries.Count == 0)
                    named.Add(Words(part.Text[person.Start..person.End]));
                else if (!entries.Exists(known.Contains))
                    known.Add(entries[0]);
            }

            foreach (var candidate in part.Candidates.Where(candidate => candidate.Confidence >= Finding.BlockingConfidence))
            {
                if (candidate.Kind is FindingKind.NhsNumber or FindingKind.NationalInsuranceNumber)
                    numbers.Add(candidate.Kind + part.Text[candidate.Start..candidate.End]);
                if (candidate.Kind == FindingKind.DateOfBirth)
                    births.Add(part.Text[candidate.Start..candidate.End]);
            }
        }

        // "Shanice", "Ms Campbell" and "Shanice Campbell" are one person: a name that is part of a fuller one adds nobody.
        private int Distinct()
        {
            var fuller = new List<HashSet<string>>();
            var byWord = new Dictionary<string, List<HashSet<string>>>(StringComparer.Ordinal);
            foreach (var name in named.Where(name => name.Count > 0).OrderByDescending(name => name.Count))
            {
                if (byWord.TryGetValue(name.First(), out var sharing) && sharing.Exists(name.IsSubsetOf))
                    continue;
                fuller.Add(name);
                foreach (var word in name)
                {
                    if (!byWord.TryGetValue(word, out var list))
                        byWord.Add(word, list = []);
                    list.Add(name);
                }
            }

            return fuller.Count;
        }

        private static HashSet<string> Words(string name) =>
            [.. FoldedWords.Of(name).Select(word => word.Folded).Where(word => !Titles.Contains(word))];
    }
}
