using System.Collections.Frozen;

namespace OutlookGuard.Content.Recognition.People;

/// <content>The words that say it.</content>
internal static partial class WorkRole
{
    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(
    [
        "trainer", "manager", "worker", "officer", "advisor", "adviser", "advocate", "idva", "isva", "coordinator", "co-ordinator", "chair", "chairperson", "nurse", "doctor", "dr",
        "pc", "dc", "ds", "di", "dci", "sgt", "sergeant", "inspector", "constable", "detective", "cllr", "councillor", "judge", "recorder", "magistrate", "solicitor", "barrister",
        "teacher", "headteacher", "head", "dsl", "midwife", "gp", "consultant", "director", "ceo", "trustee", "volunteer", "colleague", "interpreter", "translator", "plumber",
        "electrician", "engineer", "caseworker", "leader", "deputy", "receptionist", "locum", "supervisor", "lead", "representative", "rep", "mp", "professor", "prof",
        "counsellor", "therapist", "psychologist", "psychiatrist", "surgeon", "matron", "practitioner", "administrator", "secretary", "treasurer", "accountant", "landlord's agent",
        "clerk", "speaker", "facilitator", "mentor", "student", "intern", "driver", "cleaner", "caretaker", "editor", "reporter", "journalist", "caterer", "tutor", "paramedic",
        "executive", "superintendent", "governor", "lecturer", "researcher", "fundraiser", "bookkeeper", "auditor", "photographer", "chef", "locksmith", "founder", "patron",
        "visitor", "commissioner", "analyst", "assistant", "apprentice", "controller", "dpo", "marac", "rev", "reverend", "imam", "rabbi", "vicar", "canon", "registrar", "usher",
        "assessor", "agent", "ambassador", "surveyor", "architect", "builder", "decorator", "gardener", "mechanic", "technician", "joiner", "carpenter", "roofer", "baker", "florist", "musician",
        "singer", "author", "writer", "poet", "artist", "designer", "developer", "broker", "underwriter", "valuer", "conveyancer", "notary", "paralegal", "candidate", "mayor", "mayoress", "sponsor",
        "panellist", "moderator", "examiner", "warden", "porter", "housekeeper", "cook", "courier", "operator", "librarian", "archivist", "curator", "planner", "producer", "presenter", "columnist",
        "correspondent", "blogger", "campaigner", "academic", "dean", "chancellor", "principal", "bursar", "cfo", "coo", "trainee", "chaplain", "deacon", "pastor", "priest", "steward", "chairman",
        "chairwoman", "president", "vice-president", "msp", "baroness", "lord", "commander", "captain", "corporal", "buyer", "salesperson", "organiser", "host", "referee", "actuary",
        "evaluator", "educator", "economist", "statistician", "pharmacist", "dentist", "optician", "physiotherapist", "dietitian", "radiographer", "paediatrician", "gynaecologist", "psychotherapist",
        "coroner", "prosecutor", "bailiff", "mediator", "reviewer", "verifier", "signer", "note-taker", "minute-taker", "scribe", "keyworker", "champion", "liaison", "contractor", "installer", "fitter",
        "glazier", "painter", "handyman", "correspondent", "critic", "musician", "dancer", "coach", "umpire", "scientist", "biographer", "publisher", "printer", "dealer", "planner", "estimator",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] AfterName =
    [
        "on nights", "on shift", "on call", "on duty", "on leave", "on annual leave", "on the rota", "on lates", "on earlies", "on days", "off sick", "off today", "is away", "is off",
        "is covering", "are covering", "will cover", "covering", "will chair", "is chairing", "will deliver", "is delivering", "will lead", "is leading", "will present", "is presenting",
        "is your contact", "is our contact", "is the contact", "has joined", "joins us", "joined the team", "started with us", "is leaving", "has left the team", "will facilitate",
        "takes minutes", "will take minutes", "is minuting", "runs the", "is running the", "will run", "can do the shift", "is working", "are working", "will be working", "is training",
        "from finance", "from hr", "from it", "in finance", "in hr", "will attend for us", "signed off", "has approved", "is on the panel", "works in", "works at", "works for",
        "from our team", "from your team", "from our office", "from your office", "from our place", "from your place", "in our team", "in your team", "on our team", "on your team", "has dropped out",
        "will let you in", "will meet the driver", "will meet you at reception", "can answer questions", "will supervise", "will speak about", "will speak at", "will give a talk", "can run", "could run", "raised £", "marathon", "sponsored", "will host",
        "who teaches", "who runs", "who leads", "who manages", "who chairs", "who heads", "who coordinates", "who trains", "who edits", "takes over from", "took over from", "takes over as", "stand in", "stands in",
        "stood in", "stepped in", "sends apologies", "sends her apologies", "sends his apologies", "says hello", "trained together", "is hosting", "is on our board",
        "at reception", "on reception", "at the front desk", "at the desk", "and the team", "and the whole team", "and colleagues",
    ];

    private static readonly string[] BeforeName = ["contact", "ask for", "speak to", "report to", "supervised by", "managed by", "chaired by", "delivered by", "facilitated by", "presented by", "minutes by", "apologies from", "cover from", "covered by", "introducing", "led by"];

    // These say it alone, without a number behind the name.
    private static readonly string[] AlwaysBeforeName =
        ["report to", "reports to", "supervised by", "line managed by", "chaired by", "facilitated by", "presented by", "minutes by", "apologies from", "panel is", "panel are", "panel will be", "opened by", "hosted by", "guest speaker", "sponsoring", "our thanks to", "interviewed by", "covering for", "cover for", "apologies so far from", "apologies received from"];

    // What a task or a part in a meeting is headed by: "Action: Carys to send the flyer".
    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(["action", "owner", "author", "minutes", "speaker", "session", "keynote", "workshop", "talk", "trainer", "chair", "prepared", "approved", "reviewer"], StringComparer.OrdinalIgnoreCase);

    // Whom somebody represents, in brackets or after a comma: "Jo Pugh (Police)", "Tom Reid, Probation". Small letters may be a topic.
    private static readonly FrozenSet<string> Bodies = FrozenSet.ToFrozenSet(
        ["Police", "Probation", "Housing", "Health", "NHS", "Council", "Education", "CPS", "Cafcass", "Court", "Fire", "Ambulance", "Adult", "Adults", "Children's", "Social", "Care", "Services", "Finance", "Fundraising", "HR", "IT", "Press", "Legal", "Crown", "Prosecution", "Service", "Community", "Safety"],
        StringComparer.Ordinal);

    // Chosen: how far a word beside a name still speaks of it.
    private const int Nearby = 60;

    // A request for staff: who is named beside it works the shift.
    private static readonly string[] Staffing = ["nights needed", "shifts needed", "shift needed", "cover needed", "shifts to fill", "shifts to cover", "shift to cover", "bank staff", "agency staff", "team page", "staff page", "staff list", "contact list"];

    // A shift or duty as the heading of a line in a rota: "Nights: Grace Adeyemi".
    private static readonly FrozenSet<string> Shifts = FrozenSet.ToFrozenSet(
        ["night", "nights", "day", "days", "early", "earlies", "late", "lates", "sleep-in", "on-call", "duty", "waking night", "shift"], StringComparer.OrdinalIgnoreCase);

    // Headings of the columns of a rota, and of columns that make a table one about clients. Compared with whole cells.
    private static readonly FrozenSet<string> RotaHeadings = FrozenSet.ToFrozenSet(
        ["shift", "shifts", "rota", "staff", "staff member", "staff name", "worker", "employee", "on call", "on duty", "cover"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] ClientHeadings = ["client", "service user", "resident", "survivor", "victim", "child", "date of birth", "dob", "risk", "perpetrator", "case"];

    private static readonly string[] AwayWords = ["i am away", "i'm away", "i am on leave", "i'm on leave", "on annual leave", "out of the office", "out of office", "automatic reply"];

    private static readonly string[] InsteadWords = ["urgent", "emergency", "in my absence", "while i am away", "while i'm away", "queries", "anything", "immediate"];

    private static readonly string[] WhileAway = ["contact", "ring", "call", "phone", "email", "e-mail", "speak to", "reach", "in touch with"];

    // Things that are booked, ordered or announced: whoever is rung about them on an office's number is at work.
    private static readonly string[] Occasions =
    [
        "open day", "booking", "event", "training", "conference", "workshop", "press", "reporter", "venue", "delivery", "invoice", "engineer", "interview slot", "agm", "launch", "fundraiser", "quote",
    ];

    private static readonly string[] Works = ["the work of", "reading list", "the author", "book by", "research by", "article by", "lecture by", "talk by"];

    // What workers are trained in. A course alone may be a client's ("the Freedom Programme").
    private static readonly string[] StaffTraining =
    [
        "safeguarding", "first aid", "fire safety", "fire marshal", "gdpr", "data protection", "idva", "isva", "induction", "cpd", "level 2", "level 3", "manual handling",
        "trauma-informed", "trauma informed", "refresher", "health and safety", "food hygiene", "motivational interviewing", "train the trainer",
    ];

    private static readonly string[] TrainingWords = ["course", "training", "workshop", "webinar"];
}
