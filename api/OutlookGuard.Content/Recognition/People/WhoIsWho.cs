using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Content.Recognition.People;

/// <summary>Decides whose each name, number and address in one part of a message is.</summary>
/// <remarks>
/// A client's unless something speaks against it: the register, then the people on the mail, greetings and signatures, headers of the thread,
/// job titles and shifts, offices and organisations. Source: decision table 5.1, level.
/// </remarks>
internal sealed class WhoIsWho(string text, Participants participants, Workplaces workplaces, PeopleAtWork atWork)
{
    // Chosen: the sender's own and those of a few earlier messages.
    private const int MostSignatures = 4;

    private readonly List<Span> signatures = Signature.Find(text, participants);
    private string? signedNumbers;
    private readonly List<Span> greetings = Greeting.Find(text);

    /// <summary>Whose a name is that the register does not know.</summary>
    public Whose OfName(Span name)
    {
        var words = WordsOf(name);
        if (participants.Find(words) is { } onMail)
            return onMail;
        // "Bore da Lucy": the name may be found with a word of the greeting before it.
        if (greetings.Any(greeting => greeting.Start < name.End && name.Start < greeting.End))
            return Remember(words, Whose.Recipient);
        if (InSignature(name) || SmallPrint.IsAt(text, name.Start) || Surroundings.IsHeaderLine(text, name.Start) || WorkRole.Fits(text, name))
            return Remember(words, Whose.Professional);
        if (IsColleague(words, name) || HasWorkAddressBehind(words, name))
            return Remember(words, Whose.Professional);
        return atWork.Find(words) ?? Whose.Client;
    }

    // "Leila O'Hara (l.ohara@ashcombe.gov.example)": the address behind a name says where its owner works.
    private bool HasWorkAddressBehind(List<string> words, Span name)
    {
        var rest = text.AsSpan(name.End).TrimStart(" ");
        var stop = rest is ['(' or '<' or '[', ..] ? rest.IndexOfAny(")>]") : -1;
        var at = stop < 0 ? -1 : rest[1..stop].IndexOf('@');
        if (at < 1)
            return false;
        var domain = rest[(at + 2)..stop].Trim().ToString().ToLowerInvariant();
        return words.Count > 1 && !Policy.Agencies.FreemailProviders.Includes(domain) && rest[1..(at + 1)].Contains(words[^1], StringComparison.OrdinalIgnoreCase);
    }

    // Both names as in the address; a first name alone only where the sentence speaks of no client.
    private bool IsColleague(List<string> words, Span name)
    {
        List<string> joined = [.. FoldedWords.Of(text[name.Start..name.End].Replace("-", "", StringComparison.Ordinal)).Select(word => word.Folded)];
        // "Mei Ling Tan" is mei.tan@.
        var known = workplaces.Colleagues.Find(words) ?? workplaces.Colleagues.Find(joined) ?? (joined.Count > 2 ? workplaces.Colleagues.Find([joined[0], joined[^1]]) : null);
        return known is not null && (words.Count > 1 || !Surroundings.SpeaksOfClient(text, name));
    }

    /// <summary>Whose a number, address or place is.</summary>
    public Whose OfContact(FindingKind kind, Span finding, ClientsInMail clients)
    {
        if ((InSignature(finding) || SmallPrint.IsAt(text, finding.Start)) && kind is not FindingKind.DateOfBirth)
            return Whose.Professional;
        return kind switch
        {
            FindingKind.EmailAddress => OfEmail(finding),
            FindingKind.PhoneNumber => OfPhone(finding, clients),
            FindingKind.StreetAddress or FindingKind.Postcode => OfPlace(finding, clients),
            FindingKind.SortCode or FindingKind.BankAccount or FindingKind.Iban => OfAccount(finding, clients),
            FindingKind.Url or FindingKind.IpAddress or FindingKind.MacAddress or FindingKind.Age or FindingKind.VehicleRegistration or FindingKind.CryptoWallet =>
                clients == ClientsInMail.Some || Surroundings.SpeaksOfClient(text, finding) ? Whose.Client : Whose.Nobody,
            FindingKind.CaseReference or FindingKind.Date => Whose.Nobody,
            _ => Whose.Client,
        };
    }

    /// <summary>Whether a stretch is the sender's own name under the mail.</summary>
    public bool IsSendersOwn(Span name) => InSignature(name) && participants.Find(WordsOf(name)) == Whose.Professional;

    private Whose OfEmail(Span finding)
    {
        var address = text[finding.Start..finding.End].Trim().ToLowerInvariant();
        var domain = address[(address.LastIndexOf('@') + 1)..];
        var known = participants.Addresses.Contains(address) || participants.Domains.Contains(domain) && !Policy.Agencies.FreemailProviders.Includes(domain) || workplaces.HaveDomain(domain);
        return known || Surroundings.IsHeaderLine(text, finding.Start) || (Surroundings.SpeaksOfOffice(text, finding) && !Policy.Agencies.FreemailProviders.Includes(domain))
            ? Whose.Professional
            : Whose.Client;
    }

    // 0800, 0808, 03 and 0845 are published; a landline belongs to an office unless the sentence gives it to a client. Source: Ofcom numbering plan.
    private Whose OfPhone(Span finding, ClientsInMail clients)
    {
        var digits = RegisterForms.Digits(text[finding.Start..finding.End]);
        if (digits.StartsWith("080", StringComparison.Ordinal) || digits.StartsWith("03", StringComparison.Ordinal) || digits.StartsWith("084", StringComparison.Ordinal) || digits.StartsWith("116", StringComparison.Ordinal))
            return Whose.Professional;
        if (Surroundings.SpeaksOfOffice(text, finding) || IsInSignature(digits) || AtWorkNearby(finding, clients))
            return Whose.Professional;
        var landline = digits.StartsWith("01", StringComparison.Ordinal) || digits.StartsWith("02", StringComparison.Ordinal);
        return landline && clients == ClientsInMail.None && !Surroundings.SpeaksOfClient(text, finding) ? Whose.Professional : Whose.Client;
    }

    // The number under the mail is the sender's in the mail as well.
    private bool IsInSignature(string digits) =>
        (signedNumbers ??= string.Join(' ', signatures.Take(MostSignatures).Select(block => RegisterForms.Digits(text[block.Start..block.End])))).Contains(digits, StringComparison.Ordinal);

    private Whose OfPlace(Span finding, ClientsInMail clients) =>
        Surroundings.SpeaksOfOffice(text, finding) || Surroundings.NamesOrganisation(text, finding, workplaces)
            ? Whose.Professional
            : clients == ClientsInMail.None && !text.AsSpan(finding.Start, finding.End - finding.Start).ContainsAnyInRange('0', '9') ? Whose.Nobody : Whose.Client;

    private Whose OfAccount(Span finding, ClientsInMail clients) =>
        clients == ClientsInMail.None && !Surroundings.SpeaksOfClient(text, finding)
        && (Surroundings.SpeaksOfOffice(text, finding) || Surroundings.NamesOrganisation(text, finding, workplaces))
            ? Whose.Professional
            : Whose.Client;

    // "Contact our trainer Grace Adeyemi on 01632 960101 or me on 01632 960100."
    private bool AtWorkNearby(Span finding, ClientsInMail clients)
    {
        var sentence = Lines.SentenceAt(text, finding.Start);
        // "Our engineer Tom Reid comes at ten. His mobile is 07700 900123."
        if (clients == ClientsInMail.None && sentence.Start > 0)
        {
            sentence = sentence with { Start = Lines.SentenceAt(text, Math.Max(0, sentence.Start - 2)).Start };
            if (WorkRole.NamesOurs(text, sentence with { End = finding.Start }))
                return true;
        }

        var words = FoldedWords.Of(text[sentence.Start..finding.Start]);
        for (var i = 0; i < words.Count; i++)
            for (var length = 2; length >= 1 && i + length <= words.Count; length--)
                if (words[i].Capital && atWork.Find([.. words.Skip(i).Take(length).Select(word => word.Folded)]) is not null)
                    return true;
        return false;
    }

    private bool InSignature(Span span) => signatures.Any(block => block.Holds(span.Start));

    private Whose Remember(List<string> words, Whose whose)
    {
        atWork.Add(words, whose);
        return whose;
    }

    private List<string> WordsOf(Span name) => [.. FoldedWords.Of(text[name.Start..name.End]).Select(word => word.Folded)];
}

/// <summary>Whether any client is named in the message or a case is chosen.</summary>
internal enum ClientsInMail
{
    Some = 0,
    None,
}

/// <summary>Names already known to belong to people at work, over all parts of one message.</summary>
internal sealed class PeopleAtWork
{
    private readonly Dictionary<string, List<(HashSet<string> Words, Whose Whose)>> byWord = new(StringComparer.Ordinal);

    /// <summary>The people whom addresses name: "first.last@" and "first.middle-last@"; a desk ("info@") names nobody.</summary>
    public static PeopleAtWork Of(IEnumerable<string> addresses)
    {
        var people = new PeopleAtWork();
        foreach (var address in addresses)
        {
            // "Mirza-Khan" is "mirzakhan@" to some and "mirza-khan@" to others: hyphens are left out here and in the question.
            var words = address.Split('@')[0].ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Split('.', '_');
            if (words.Length is 2 or 3 && words.All(word => word.Length > 1 && word.All(char.IsAsciiLetter)))
                people.Add(words, Whose.Professional);
        }

        return people;
    }

    public void Add(IEnumerable<string> words, Whose whose)
    {
        var name = words.Where(word => word.Length > 1).ToHashSet(StringComparer.Ordinal);
        foreach (var word in name)
        {
            if (!byWord.TryGetValue(word, out var people))
                byWord[word] = people = [];
            // Enough to tell: the same first name belongs to few people on one mail.
            if (people.Count < MostNamesakes && !people.Exists(known => known.Words.SetEquals(name)))
                people.Add((name, whose));
        }
    }

    public Whose? Find(IReadOnlyCollection<string> words)
    {
        if (words.Count == 0 || !byWord.TryGetValue(words.First(), out var people))
            return null;
        foreach (var (name, whose) in people)
            if (words.All(name.Contains))
                return whose;
        return null;
    }

    private const int MostNamesakes = 50;
}
