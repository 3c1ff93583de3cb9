using OutlookGuard.Content.Recognition;
using OutlookGuard.Content.Recognition.People;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Content;

/// <summary>Scans the parts of one message together: what one part names, another may speak of.</summary>
/// <remarks>
/// Three passes. First every part is searched for words and for the register's people, places and references. Then the cases in play are
/// known (chosen, or met by a whole name, number or reference), and so is who is a client and who is at work. Last, every finding is told whose it is.
/// </remarks>
internal sealed class MessageScan
{
    private readonly ScanContext context;
    private readonly ReadMessage read;
    private readonly MessageParts message;
    private readonly Participants participants;
    private readonly List<PartScan> scans = [];

    private MessageScan(ReadMessage read, ScanContext context)
    {
        this.context = context;
        this.read = read;
        message = read.Parts;
        participants = new Participants(read.Outgoing);
    }

    public static ScanReport Of(ReadMessage read, ScanContext context) => new MessageScan(read, context).Run();

    private ScanReport Run()
    {
        var atWork = new PeopleAtWork();
        var scanner = new TextScanner();
        for (var i = 0; i < message.Parts.Count; i++)
        {
            var part = message.Parts[i];
            var text = part.Text.Reveal();
            var matches = new List<RegisterMatch>();
            context.Register.Find(text, read.WordsOf(i), matches);
            scans.Add(new PartScan(text, part.Place, [.. scanner.Scan(text, participants.DisplayNames)], matches, context.Register, new WhoIsWho(text, participants, context.Workplaces, atWork)));
        }

        var cases = CasesInPlay();
        foreach (var scan in scans)
            scan.KeepMatches(match => IsInPlay(match, cases));
        // Twice: a name greeted in the last part may stand alone in the first.
        foreach (var scan in scans)
            scan.NamePeople();
        foreach (var scan in scans)
            scan.NamePeople();

        var clients = context.Case is not null || scans.Any(scan => scan.HasClient) ? ClientsInMail.Some : ClientsInMail.None;
        var findings = new List<Finding>();
        for (var i = 0; i < scans.Count; i++)
            findings.AddRange(scans[i].Findings(i, context, clients));

        var (people, fullest) = PeopleCount.Of(scans);
        return new ScanReport
        {
            Parts = [.. message.Parts],
            Findings = [.. findings.OrderBy(finding => finding.Part).ThenBy(finding => finding.Start).ThenBy(finding => finding.Kind)],
            Unread = [.. message.Unread],
            Cases = [.. cases.Order(StringComparer.Ordinal)],
            People = people,
            PeoplePart = fullest,
        };
    }

    private HashSet<string> CasesInPlay()
    {
        var cases = new HashSet<string>(StringComparer.Ordinal);
        if (context.Case is { Length: > 0 } chosen)
            cases.Add(chosen);
        foreach (var match in scans.SelectMany(scan => scan.Matches))
            if (match.Strength == FormStrength.Whole && Entry(match) is { Kind: not (EntryKind.ProtectedPlace or EntryKind.StopContact) } entry)
                cases.Add(entry.Case);
        return cases;
    }

    private bool IsInPlay(RegisterMatch match, HashSet<string> cases) => Entry(match) switch
    {
        { Kind: EntryKind.ProtectedPlace } => true,
        { Kind: EntryKind.CaseReference or EntryKind.StopContact } => false,
        var entry => cases.Contains(entry.Case),
    };

    private RegisterEntry Entry(RegisterMatch match) => context.Register.Entries[match.Entry];
}
