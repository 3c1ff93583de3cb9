namespace OutlookGuard.Content.Recognition.People;

/// <summary>What the lines and sentences around a finding say about whose it is.</summary>
internal static class Surroundings
{
    private static readonly string[] OfficeWords =
    [
        "helpline", "office", "switchboard", "reception", "front desk", "our number", "our address", "write to", "po box", "website", "me on", "us on", "contact us", "contact me", "ring us", "ring me", "call me", "call us", "text me",
        "out of hours", "out-of-hours", "duty line", "duty desk", "duty number", "duty team", "published", "press line", "venue", "training", "meeting room", "delivery", "deliver", "invoice", "purchase order", "head office", "registered address",
        "charity number", "company number", "registered charity", "town hall", "conference", "event", "booking", "workshop", "hotel", "hall", "centre", "advice line", "hotline", "fax", "our account", "our bank", "pay to", "payable to", "remittance", "paid today", "payment to",
        "surgery", "practice", "station", "council", "court", "library", "community", "donate", "donation", "supplier", "bacs", "to your account", "i'm on", "i am on", "i'm in", "i am in", "at my desk", "my mobile", "my direct", "call-out", "quote", "order number", "account number for", "email me", "email us", "e-mail us", "reply to", "enquiries", "enquiry", "newsletter", "unsubscribe",
    ];

    // Words that make the thing a client's, whatever office words stand beside it.
    private static readonly string[] ClientWords =
    [
        "her ", "his ", "she ", "he ", "client", "service user", "survivor", "victim", "resident", "tenant", "the children", "the kids", "mum", "mother of", "perpetrator", "ex-partner", "ex partner", "husband", "boyfriend", "patient", "their son", "their daughter",
    ];

    private static readonly string[] HeaderWords =
    [
        "from", "to", "cc", "bcc", "sent by", "reply-to", "sender", "organizer", "organiser", "attendees", "apologies", "present", "in attendance", "attending", "chair", "chaired by",
        "minutes", "minutes by", "minute taker", "note taker", "speaker", "speakers", "panel", "panel members", "facilitator", "facilitators", "trainer", "trainers", "interview panel",
    ];

    /// <summary>Whether the sentence speaks of an office, an event or a supplier, and of no client.</summary>
    public static bool SpeaksOfOffice(string text, Span finding)
    {
        var sentence = Lines.SentenceAt(text, finding.Start);
        // "Could you ring me? 01632 960100": a number that stands alone belongs to the sentence before it.
        if (finding.Start > sentence.Start && text.AsSpan(sentence.Start, finding.Start - sentence.Start).Trim().IsEmpty)
            sentence = sentence with { Start = Lines.SentenceAt(text, Math.Max(0, sentence.Start - 1)).Start };
        var words = text.AsSpan(sentence.Start, sentence.End - sentence.Start);
        return HoldsAny(words, OfficeWords) && !HoldsAny(words, ClientWords);
    }

    /// <summary>Whether the sentence names an organisation that we know.</summary>
    public static bool NamesOrganisation(string text, Span finding, Workplaces known)
    {
        var sentence = Lines.SentenceAt(text, finding.Start);
        return known.AreNamedIn(text.AsSpan(sentence.Start, sentence.End - sentence.Start));
    }

    /// <summary>Whether the sentence speaks of a client by a word ("her", "the client").</summary>
    public static bool SpeaksOfClient(string text, Span finding)
    {
        var sentence = Lines.SentenceAt(text, finding.Start);
        return HoldsAny(text.AsSpan(sentence.Start, sentence.End - sentence.Start), ClientWords);
    }

    // Chosen: a header line with a hundred recipients is longer, but the names in it are on the mail already.
    private const int LongestHeader = 2_000;

    /// <summary>Whether the line is one of a message's headers: "From:", "To:", "Cc:", "On … wrote:".</summary>
    public static bool IsHeaderLine(string text, int position)
    {
        var until = Math.Min(position, text.Length);
        var from = Math.Max(0, until - LongestHeader);
        var cut = text.AsSpan(from, until - from).LastIndexOf('\n');
        if (cut < 0 && from > 0)
            return false;
        var line = text.AsSpan(from + cut + 1, Math.Min(text.Length, until + LongestHeader) - from - cut - 1).TrimStart(" >*\t");
        // A point of an agenda: "1. Apologies (…)".
        var item = line.TrimStart("0123456789.)-• ");
        foreach (var header in HeaderWords)
            if (item.StartsWith(header, StringComparison.OrdinalIgnoreCase) && item[header.Length..].TrimStart(' ') is [':' or '(' or '-' or '–', ..])
                return true;
        if (!line.StartsWith("On ", StringComparison.Ordinal))
            return false;
        var end = line.IndexOf('\n');
        return (end < 0 ? line : line[..end]).TrimEnd().EndsWith("wrote:", StringComparison.Ordinal);
    }

    private static bool HoldsAny(ReadOnlySpan<char> words, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            var at = words.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(words[at - 1])))
                return true;
        }

        return false;
    }
}
