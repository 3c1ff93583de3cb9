using System.Collections.Frozen;

namespace OutlookGuard.Content.Recognition.People;

/// <summary>Tells from the words beside a name whether its owner is at work: a job title, a shift, the contact for a booking, a judge's case.</summary>
/// <remarks>Source: decision table 5.1, "a name that the register does not know is staff or professional when …".</remarks>
internal static class WorkRole
{
    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(
    [
        "trainer", "manager", "worker", "officer", "advisor", "adviser", "advocate", "idva", "isva", "coordinator", "co-ordinator", "chair", "chairperson", "nurse", "doctor", "dr",
        "pc", "dc", "ds", "di", "dci", "sgt", "sergeant", "inspector", "constable", "detective", "cllr", "councillor", "judge", "recorder", "magistrate", "solicitor", "barrister",
        "teacher", "headteacher", "head", "dsl", "midwife", "gp", "consultant", "director", "ceo", "trustee", "volunteer", "colleague", "interpreter", "translator", "plumber",
        "electrician", "engineer", "caseworker", "leader", "deputy", "receptionist", "locum", "supervisor", "lead", "representative", "rep", "mp", "professor", "prof",
        "counsellor", "therapist", "psychologist", "psychiatrist", "surgeon", "matron", "practitioner", "administrator", "secretary", "treasurer", "accountant", "landlord's agent",
        "clerk", "speaker", "facilitator", "mentor", "student", "intern", "driver", "cleaner", "caretaker", "editor", "reporter", "journalist", "caterer", "tutor", "paramedic",
        "visitor", "commissioner", "analyst", "assistant", "apprentice", "controller", "dpo", "marac", "rev", "reverend", "imam", "rabbi", "vicar", "canon", "registrar", "usher",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] AfterName =
    [
        "on nights", "on shift", "on call", "on duty", "on leave", "on annual leave", "on the rota", "on lates", "on earlies", "on days", "off sick", "off today", "is away", "is off",
        "is covering", "are covering", "will cover", "covering", "will chair", "is chairing", "will deliver", "is delivering", "will lead", "is leading", "will present", "is presenting",
        "is your contact", "is our contact", "is the contact", "has joined", "joins us", "joined the team", "started with us", "is leaving", "has left the team", "will facilitate",
        "takes minutes", "will take minutes", "is minuting", "runs the", "is running the", "will run", "can do the shift", "is working", "are working", "will be working", "is training",
        "from finance", "from hr", "from it", "in finance", "in hr", "will attend for us", "signed off", "has approved", "is on the panel", "works in", "works at", "works for",
    ];

    private static readonly string[] BeforeName = ["contact", "ask for", "speak to", "report to", "supervised by", "managed by", "chaired by", "delivered by", "facilitated by", "presented by", "minutes by", "apologies from", "cover from", "covered by", "introducing", "led by"];

    public static bool Fits(string text, Span name)
    {
        var sentence = Lines.SentenceAt(text, name.Start);
        return TitleBefore(text, name.Start, sentence) || TitleAfter(text, name.End)
            || RoleAfter(text, name.End, sentence) || IsCaseLaw(text, name)
            || (RoleBefore(text, name.Start, sentence) && OfficeNumberAfter(text, name.End, sentence));
    }

    private static bool TitleBefore(string text, int start, Span sentence)
    {
        var lead = text.AsSpan(sentence.Start, start - sentence.Start).TrimEnd(" ,.:(");
        var cut = lead.LastIndexOfAny(" \t,(/");
        return Titles.Contains(lead[(cut + 1)..].ToString());
    }

    // "Grace Adeyemi, IDVA", "Tom Reid (housing officer)", "Jo Pugh - team leader".
    private static bool TitleAfter(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(60, text.Length - end));
        if (rest.IsEmpty || rest[0] is not (',' or '(' or ' ' or '-' or '–'))
            return false;
        var mark = rest.TrimStart(' ');
        if (mark.IsEmpty || mark[0] is not (',' or '(' or '-' or '–'))
            return false;
        mark = mark[1..];
        var stop = mark.IndexOfAny(",.;)\n");
        var words = 0;
        foreach (var word in (stop < 0 ? mark : mark[..stop]).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Titles.Contains(word))
                return true;
            if (++words >= 4)
                break;
        }

        return false;
    }

    private static bool RoleAfter(string text, int end, Span sentence)
    {
        var rest = text.AsSpan(end, Math.Min(sentence.End, end + 80) - end);
        foreach (var phrase in AfterName)
            if (rest.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool RoleBefore(string text, int start, Span sentence)
    {
        var lead = text.AsSpan(sentence.Start, start - sentence.Start);
        foreach (var phrase in BeforeName)
            if (lead.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // An office number begins 01, 02, 03 or 08; 07 is somebody's own. Source: Ofcom, national telephone numbering plan.
    private static bool OfficeNumberAfter(string text, int end, Span sentence)
    {
        for (var i = end; i + 1 < sentence.End && i < end + 40; i++)
            if (text[i] == '0' && text[i + 1] is '1' or '2' or '3' or '8' && (i == 0 || !char.IsAsciiDigit(text[i - 1])))
                return true;
        return false;
    }

    private static bool IsCaseLaw(string text, Span name)
    {
        var line = text.AsSpan(Math.Max(0, name.Start - 40), Math.Min(text.Length, name.End + 80) - Math.Max(0, name.Start - 40));
        return line.Contains("EWHC", StringComparison.Ordinal) || line.Contains("EWCA", StringComparison.Ordinal) || line.Contains("EWFC", StringComparison.Ordinal)
            || line.Contains("UKSC", StringComparison.Ordinal) || line.Contains("UKHL", StringComparison.Ordinal) || line.Contains(" v ", StringComparison.Ordinal);
    }
}
