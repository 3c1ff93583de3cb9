using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Tests.Recognition.Names;

/// <summary>Makes labelled mails, chats and letters from our own templates and made-up people of many origins.</summary>
/// <remarks>The same seed gives the same texts. Every second template and every second name is kept apart: rules are tuned on the one half and judged on the other.</remarks>
internal sealed class TextMaker
{
    private readonly List<(string Origin, string[] Given, string[] Family)> origins = [];
    private readonly string folder = Path.Combine(Repository.Root, "tests", "OutlookGuard.Content.Tests", "Recognition", "Names", "Texts");
    private readonly int half;
    private readonly Dice dice;

    public TextMaker(Half half, uint seed)
    {
        this.half = (int)half;
        dice = new Dice(seed);
        foreach (var line in File.ReadLines(Path.Combine(folder, "names.txt")))
        {
            if (line.StartsWith('#') || !line.Contains(':', StringComparison.Ordinal))
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            origins.Add((line[..colon], Halve(line[(colon + 1)..bar]), Halve(line[(bar + 1)..])));
        }
    }

    /// <summary>Makes texts of one register, going round the templates and the origins.</summary>
    public IEnumerable<LabelledText> Make(string register, int count)
    {
        var templates = File.ReadAllText(Path.Combine(folder, register + ".txt")).Split("\n---\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(t => t.Trim('\n')).Where(t => t.Length > 0).Where((_, i) => half < 0 || i % 2 == half).ToArray();
        for (var i = 0; i < count; i++)
            yield return Fill(templates[i % templates.Length]);
    }

    private LabelledText Fill(string template)
    {
        var text = new StringBuilder();
        var labels = new List<Label>();
        var people = new Dictionary<string, Person>(StringComparer.Ordinal);
        var address = "";
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            if (open < 0)
                break;
            text.Append(template, position, open - position);
            var close = template.IndexOf('}', open);
            var slot = template[(open + 1)..close];
            position = close + 1;
            var number = char.IsAsciiDigit(slot[^1]) ? slot[^1..] : "1";
            var word = slot.TrimEnd('1', '2', '3', '4', '5', '6');
            if (!people.TryGetValue(number, out var person))
                people[number] = person = NewPerson();
            if (word is "street" or "lowerstreet" && address.Length == 0)
                address = Street();
            var (said, kind) = Say(word, person, address);
            if (kind is { } labelled)
                labels.Add(new Label(text.Length, text.Length + said.Length, labelled, labelled == FindingKind.PersonName ? person.Origin : ""));
            text.Append(said);
        }

        text.Append(template, position, template.Length - position);
        return new LabelledText(text.ToString(), labels);
    }

    private (string Said, FindingKind? Kind) Say(string word, Person person, string address) => word switch
    {
        "full" => ($"{person.Given} {person.Family}", FindingKind.PersonName),
        "first" => (person.Given, FindingKind.PersonName),
        "last" => (person.Family, FindingKind.PersonName),
        "titled" => ($"{person.Title} {person.Family}", FindingKind.PersonName),
        "ranked" => ($"{person.Rank} {person.Family}", FindingKind.PersonName),
        "surnamefirst" => (person.Loud ? $"{person.Family.ToUpper(CultureInfo.InvariantCulture)}, {person.Given}" : $"{person.Family}, {person.Given}", FindingKind.PersonName),
        "lower" => ($"{person.Given} {person.Family}".ToLowerInvariant(), FindingKind.PersonName),
        "lowerfirst" => (person.Given.ToLowerInvariant(), FindingKind.PersonName),
        "street" => (address, FindingKind.StreetAddress),
        "lowerstreet" => (address.Replace(",", "", StringComparison.Ordinal).ToLowerInvariant(), FindingKind.StreetAddress),
        "town" => (dice.Pick("Leeds", "Bury", "Hastings", "Wrexham", "Oban", "Crewe", "Thetford", "Penrith", "Barry", "Lurgan"), null),
        "postcode" => (dice.Pick("LS6 2AB", "BL9 0NQ", "TN34 1RE", "LL13 8BT", "PA34 4JX", "CW1 2DG"), null),
        "email" => ("info@example.org", null),
        "age" => (dice.Next(20, 60).ToString(CultureInfo.InvariantCulture), null),
        _ => throw new InvalidOperationException($"No slot is called {word}."),
    };

    private string Street()
    {
        var name = dice.Pick("Hazel", "Quarry", "Glebe", "Station", "Church", "Mill", "Victoria", "St Mary's", "Old School", "Albert", "Long Acre", "Wellington", "Sandy", "Orchard", "King's", "Upper Park");
        var ending = dice.Pick("Road", "Street", "Close", "Avenue", "Lane", "Drive", "Gardens", "Crescent", "Way", "Court", "Terrace", "Grove", "Place", "Walk", "Rise");
        var number = dice.Next(1, 240).ToString(CultureInfo.InvariantCulture) + dice.Pick("", "", "", "a", "B");
        return dice.Pick("", "", "", $"Flat {dice.Next(1, 40)}, ", "Larkfield House, ") + $"{number} {name} {ending}";
    }

    private Person NewPerson()
    {
        var (origin, given, family) = origins[dice.Next(0, origins.Count)];
        var familyFrom = dice.Next(0, 5) == 0 ? origins[dice.Next(0, origins.Count)].Family : family;
        return new Person(origin, dice.Pick(given), dice.Pick(familyFrom), dice.Pick("Mr", "Mrs", "Ms", "Miss", "Dr"), dice.Pick("DC", "PC", "Dr", "Sgt", "Cllr"), dice.Next(0, 2) == 0);
    }

    private string[] Halve(string words)
    {
        // Two words of one family name ("Dela Cruz", "De Luca") stay together.
        var joined = words.Trim().Replace("Dela Cruz", "Dela_Cruz", StringComparison.Ordinal).Replace("De Luca", "De_Luca", StringComparison.Ordinal)
            .Replace("De Guzman", "De_Guzman", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. joined.Where((_, i) => half < 0 || i % 2 == half).Select(w => w.Replace('_', ' '))];
    }

    private sealed record Person(string Origin, string Given, string Family, string Title, string Rank, bool Loud);
}

/// <summary>Which half of the templates and names to use.</summary>
internal enum Half
{
    Both = -1,
    Tuned = 0,
    HeldOut = 1,
}

/// <summary>A small generator whose sequence never changes.</summary>
internal sealed class Dice(uint seed)
{
    private uint state = seed == 0 ? 1 : seed;

    public int Next(int low, int high)
    {
        unchecked
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return low + (int)(state % (uint)(high - low));
        }
    }

    public T Pick<T>(params T[] from) => from[Next(0, from.Length)];
}
