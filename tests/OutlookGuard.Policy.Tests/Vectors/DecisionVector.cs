using System.Text.Json;

namespace OutlookGuard.Policy.Tests.Vectors;

/// <summary>One line of decision-vectors.jsonl: facts, and the verdict they must give.</summary>
internal sealed record DecisionVector(string Id, MailFacts Facts, string Expected)
{
    public static IEnumerable<DecisionVector> All() =>
        File.ReadLines(Repository.PathTo("tests", "scenarios", "decision-vectors.jsonl")).Select(Parse);

    /// <summary>A verdict in the words of the contract, so that two can be compared and a difference read.</summary>
    public static string Words(Verdict verdict) => Words(
        verdict.Outcome.Code(),
        verdict.Recipients.Select(recipient => (recipient.Address, recipient.Outcome.Code())),
        verdict.Reasons.Select(rule => rule.Code()),
        verdict.Lifted.Select(rule => rule.Code()),
        verdict.Obligations.Select(obligation => obligation.Code()),
        verdict.Fixes.Select(fix => fix.Code()));

    private static string Words(
        string outcome, IEnumerable<(string, string)> recipients, IEnumerable<string> reasons, IEnumerable<string> lifted,
        IEnumerable<string> obligations, IEnumerable<string> fixes) =>
        $"{outcome}; {string.Join(", ", recipients)}; reasons [{string.Join(", ", reasons)}]; lifted [{string.Join(", ", lifted)}]; " +
        $"obligations [{string.Join(", ", obligations)}]; fixes [{string.Join(", ", fixes)}]";

    private static DecisionVector Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var expect = document.RootElement.GetProperty("expect");
        return new DecisionVector(
            document.RootElement.GetProperty("id").GetString()!,
            ReadFacts(document.RootElement.GetProperty("facts")),
            Words(
                Text(expect, "outcome"),
                expect.GetProperty("perRecipient").EnumerateObject().Select(member => (member.Name, member.Value.GetString()!)),
                List(expect, "reasons"), List(expect, "lifted"), List(expect, "obligations"), List(expect, "fixes")));
    }

    private static MailFacts ReadFacts(JsonElement facts) => new()
    {
        Level = SensitivityLevels.TryParse(facts.GetProperty("level").GetInt32(), out var level) ? level : throw new FormatException(),
        Legibility = Flag(facts, "unreadable") ? Legibility.SomethingUnread : Legibility.Complete,
        Purpose = Read<Purpose>(facts, "purpose", PurposeCodes.TryParse),
        Override = Read<OverrideBasis>(facts, "override", OverrideBasisCodes.TryParse),
        OverrideCovers = Flag(facts, "overrideCovers") ? OverrideCover.Everything : OverrideCover.Part,
        Attachments = Read<AttachmentState>(facts, "attachments", AttachmentStateCodes.TryParse),
        SubjectLine = Flag(facts, "subjectPersonalData") ? SubjectLine.NamesSomeone : SubjectLine.Clean,
        Audience = Flag(facts, "groupVisible") ? Audience.SeeEachOther : Audience.Separate,
        Bulk = Read<Bulk>(facts, "bulk", BulkCodes.TryParse),
        Checker = Flag(facts, "checkerUnavailable") ? CheckerState.Unavailable : CheckerState.Available,
        Encryption = Flag(facts, "encryptionUnavailable") ? EncryptionState.Unavailable : EncryptionState.Available,
        Release = Flag(facts, "released") ? ReleaseState.Granted : ReleaseState.NotGranted,
        Recipients =
        [
            .. facts.GetProperty("recipients").EnumerateArray().Select(recipient => new RecipientFacts(
                Text(recipient, "address"),
                Read<RecipientClass>(recipient, "class", RecipientClassCodes.TryParse),
                Read<Consent>(recipient, "consent", ConsentCodes.TryParse),
                Read<Scope>(recipient, "scope", ScopeCodes.TryParse))),
        ],
    };

    private delegate bool TryParse<T>(ReadOnlySpan<char> code, out T value);

    private static T Read<T>(JsonElement element, string member, TryParse<T> tryParse) =>
        tryParse(Text(element, member), out var value) ? value : throw new FormatException($"{member}: {Text(element, member)}");

    private static bool Flag(JsonElement element, string member) => element.GetProperty(member).GetBoolean();

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private static IEnumerable<string> List(JsonElement element, string member) =>
        element.GetProperty(member).EnumerateArray().Select(item => item.GetString()!);
}
