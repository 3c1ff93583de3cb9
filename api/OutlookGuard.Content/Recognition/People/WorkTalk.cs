using System.Collections.Frozen;

namespace OutlookGuard.Content.Recognition.People;

/// <summary>Tells a sentence about an office's own business (orders, money, staff, events, press) from one about a client.</summary>
/// <remarks>
/// A name in such a sentence belongs to somebody at work. It is only asked where no case is chosen and nobody of the register is named, and never answers yes where
/// the name is what the business is for ("an invoice for Tom Reid"). Source: decision table 5.1, "stands in a work role".
/// </remarks>
internal static class WorkTalk
{
    // Words that casework shares (meeting, session, course, room, placement, interview, appointment, referral, support) are left out on purpose.
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "invoice", "invoices", "invoicing", "remittance", "quotation", "purchase", "supplier", "suppliers", "contract", "contracts", "tender", "procurement", "vat", "audit", "auditors", "budget", "budgets",
        "payroll", "timesheet", "timesheets", "overtime", "p45", "pension", "hr", "recruitment", "shortlisting", "shortlisted", "vacancy", "vacancies", "induction", "appraisal", "dbs", "starter", "leaver",
        "trustees", "trustee", "treasurer", "agm", "minutes", "agenda", "conference", "conferences", "webinar", "seminar", "keynote", "slides", "powerpoint", "projector", "venue", "catering", "forum", "hustings",
        "candidates", "newsletter", "website", "webpage", "leaflet", "leaflets", "poster", "posters", "flyer", "flyers", "artwork", "brochure", "printing", "logo", "podcast", "radio", "journalist", "article",
        "headline", "campaign", "campaigns", "petition", "fundraising", "fundraiser", "raffle", "donation", "donations", "donated", "marathon", "sponsor", "sponsored", "sponsorship", "collection", "hamper",
        "volunteering", "volunteers", "rota", "rotas", "shift", "shifts", "leave", "retirement", "retiring", "retires", "retired", "promoted", "resigned", "appointed", "seconded", "secondment", "lecture", "lectures",
        "criminology", "university", "research", "dissertation", "laptop", "printer", "software", "server", "licences", "boiler", "plumbing", "electrics", "scaffolding", "lease", "landlord's", "delivery", "deliveries",
        "courier", "parking", "stall", "stalls", "exhibition", "award", "awards", "ceremony", "reception", "receptionist", "mailbox", "inbox", "extension", "switchboard", "office", "offices", "team", "teams", "department",
        "colleague", "colleagues", "manager", "director", "organisation", "council", "committee", "steering", "commissioner", "commissioners", "commissioning", "partnership", "strategy", "training", "workshop", "workshops",
        "trained", "trainer", "trainers", "policy", "policies", "handbook", "insurance", "insurers", "survey", "book", "books", "biography", "programme", "choir", "concert", "quiz", "stationery", "toner", "supplies", "accounts",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] ItsPurpose = [" for", " about", " re", " re:", " regarding", " concerning", " behalf of", " support", " of client", " see", " visit", " visiting", " seeing", " met"];

    private static readonly FrozenSet<string> ClientDeeds = FrozenSet.ToFrozenSet(
    [
        "asked", "disclosed", "fled", "moved", "moves", "lives", "living", "stays", "staying", "stayed", "left", "attended", "presented", "referred", "referral", "scared", "frightened", "afraid", "risk", "safe", "safety",
        "appointment", "statement", "tenancy", "benefit", "benefits", "case", "court", "hearing", "police", "hospital", "injured", "pregnant", "baby", "son", "daughter", "kids", "partner", "abuse", "abused", "violent", "violence",
    ], StringComparer.OrdinalIgnoreCase);

    // Chosen: longer than a sentence that anybody writes.
    private const int Reach = 240;

    /// <summary>Whether a name stands in a sentence about an office's business.</summary>
    public static bool Fits(string text, Span name)
    {
        var sentence = Lines.SentenceAt(text, name.Start);
        sentence = new Span(Math.Max(sentence.Start, name.Start - Reach), Math.Min(sentence.End, name.End + Reach));
        var lead = text.AsSpan(sentence.Start, Math.Max(0, name.Start - sentence.Start)).TrimEnd();
        foreach (var purpose in ItsPurpose)
            if (lead.EndsWith(purpose, StringComparison.OrdinalIgnoreCase))
                return false;
        var business = false;
        foreach (var word in text[sentence.Start..Math.Max(sentence.End, name.End)].Split([' ', ',', '.', '(', ')', ':', '/', '?', '"', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (ClientDeeds.Contains(word))
                return false;
            business |= Words.Contains(word);
        }

        return business && !Surroundings.SpeaksOfClient(text, name);
    }
}
