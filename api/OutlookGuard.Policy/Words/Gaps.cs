using System.Text;

namespace OutlookGuard.Policy;

/// <summary>Fills the named gaps of a sentence. What is not known is said in general words, so that no gap is ever left open.</summary>
internal static class Gaps
{
    /// <summary>The sentence with every gap filled, in one pass: what is filled in is never read as a gap.</summary>
    /// <param name="sentence">The words with gaps.</param>
    /// <param name="mail">What may be named about the mail.</param>
    /// <param name="recipient">What may be named about the recipient.</param>
    /// <param name="addresses">The addresses of every recipient of whom this is said.</param>
    public static string Fill(Sentence sentence, MailParticulars mail, RecipientParticulars recipient, IEnumerable<string> addresses)
    {
        var filled = new StringBuilder();
        var rest = sentence.Text.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0)
        {
            var close = rest.IndexOf('}');
            filled.Append(rest[..open]).Append(Value(rest[(open + 1)..close], mail, recipient, addresses));
            rest = rest[(close + 1)..];
        }

        return filled.Append(rest).ToString();
    }

    private static string Value(ReadOnlySpan<char> gap, MailParticulars mail, RecipientParticulars recipient, IEnumerable<string> addresses) => gap switch
    {
        "agency" => recipient.Agency ?? "this agency",
        "address" => InWords.List(addresses) is { Length: > 0 } listed ? listed : "this address",
        "fault" => recipient.AddressFault is { } fault ? $" ({fault})" : "",
        "realDomain" => recipient.RealDomain ?? "an address we know",
        "newSubject" => mail.CaseReference is { } reference ? $"'Case {reference}'" : "the case number",
        "lapse" => Lapse(recipient.Lapse),
        "when" => recipient.ConsentChanged is { } changed ? $" {InWords.Moment(changed, recipient.Now)}" : "",
        "ended" => recipient.ConsentChanged is { } ended ? $" Her consent ended on {InWords.Day(InWords.DayOf(ended))}." : "",
        "otherCase" => recipient.CaseReference is { } other && other != mail.CaseReference ? $" This is about case {other}." : "",
        "outsideAgreement" => CategoryWords.Details(recipient.OutsideAgreement) is { } details ? Capitalised(details) : "Some details",
        "remove" => Remove(recipient),
        "outsideConsent" => CategoryWords.Details(recipient.OutsideConsent) ?? "anything",
        "inFiles" => CategoryWords.SensitiveDetails(mail.InSensitiveFiles) ?? "private details",
        "files" => Files(mail),
        "people" => mail.People > 0 ? $"{InWords.Number(mail.People)} people" : "many people",
        "peopleWhere" => mail.PeopleWhere is { } where ? $" ({where})" : "",
        "unread" => InWords.List(mail.Unread) is { Length: > 0 } unread ? unread : "part of this mail",
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap.ToString(), "no gap has this name"),
    };

    private static string Lapse(AgreementLapse? lapse) => lapse switch
    {
        { Kind: LapseKind.Ended, On: { } day } => $"ended on {InWords.Day(day)}",
        { Kind: LapseKind.Ended } => "has ended",
        { Kind: LapseKind.NotStarted, On: { } day } => $"doesn't start until {InWords.Day(day)}",
        { Kind: LapseKind.NotStarted } => "hasn't started yet",
        { Kind: LapseKind.Suspended } => "is suspended",
        _ => "isn't in force",
    };

    // The full stop stays away after quoted words: the sentence is shown as the decision table writes it.
    private static string Remove(RecipientParticulars recipient)
    {
        var words = InWords.List(recipient.OutsideWords.Select(word => $"'...{word}...'"));
        return words.Length == 0 ? "Take them out." : $"Remove: {words}";
    }

    private static string Files(MailParticulars mail) => mail.SensitiveFiles.Length switch
    {
        0 => "",
        1 => $" It's {mail.SensitiveFiles[0]}.",
        _ => $" They are {InWords.List(mail.SensitiveFiles)}.",
    };

    private static string Capitalised(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
