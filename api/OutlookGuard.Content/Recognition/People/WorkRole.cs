namespace OutlookGuard.Content.Recognition.People;

/// <summary>Tells from the words beside a name whether its owner is at work: a job title, a shift, the contact for a booking, a judge's case.</summary>
/// <remarks>Source: decision table 5.1, "a name that the register does not know is staff or professional when …".</remarks>
internal static partial class WorkRole
{
    public static bool Fits(string text, Span name)
    {
        var sentence = Lines.SentenceAt(text, name.Start);
        return TitleInside(text, name) || IsOnRota(text, name) || IsStandIn(text, name, sentence) || IsStaffTraining(text, name, sentence) || TitleBefore(text, name.Start, sentence) || TitleAfter(text, name.End)
            || RoleAfter(text, name.End, sentence) || IsCaseLaw(text, name) || IsLabelled(text, name.Start, sentence) || SpeaksFor(text, name.End) || IsFromABody(text, name.End) || IsListed(text, name.Start, sentence)
            || HoldsAny(text.AsSpan(Math.Max(sentence.Start, name.Start - (2 * Nearby)), Math.Min(name.Start - sentence.Start, 2 * Nearby)), AlwaysBeforeName) || IsStaffing(text, name) || IsOfATeam(text, name.End, sentence) || IsNamedAs(text, name.End, sentence)
            || ((RoleBefore(text, name.Start, sentence) || IsOccasion(text, name, sentence)) && OfficeNumberAfter(text, name.End, sentence))
            || HoldsAny(text.AsSpan(sentence.Start, sentence.End - sentence.Start), Works);
    }

    // "Dr Helen Marsh", "PC Jones": the title is part of the name that was found.
    private static bool TitleInside(string text, Span name)
    {
        var words = text.AsSpan(name.Start, name.End - name.Start);
        var cut = words.IndexOfAny(" \t.");
        // "Di Carter" is a Diana; an inspector's rank is written in capitals.
        return cut > 0 && cut + 1 < words.Length && words[..cut] is not "Di" && Titles.Contains(words[..cut].ToString());
    }

    private static bool IsOnRota(string text, Span name)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, name.Start - 1)) + 1;
        var lead = text.AsSpan(Math.Min(start, name.Start), name.Start - Math.Min(start, name.Start));
        var colon = lead.IndexOfAny(":–");
        if (colon > 0 && Shifts.Contains(LastWord(lead[..colon].TrimEnd()).ToString()) && ListsNames(lead[(colon + 1)..]) && EndsEntry(text, name.End))
            return true;
        if (Shifts.Contains(text[name.Start..name.End]) && name.End < text.Length && text[name.End] is ':' or '–')
            return true;
        var heading = text.AsSpan(0, Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal)));
        if (start == 0 || heading.IndexOf('\t') < 0 || HoldsAny(heading, ClientHeadings))
            return false;
        foreach (var cell in heading.Split('\t'))
            if (RotaHeadings.Contains(heading[cell].Trim().ToString()))
                return true;
        return false;
    }

    private static bool ListsNames(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(" ,;/&+\t"))
            if (words[range] is { IsEmpty: false } word && !char.IsUpper(word[0]) && word is not "and")
                return false;
        return true;
    }

    // "Nights: Grace Adeyemi, Priya Nair" is a rota; "Night: Shanice Campbell slept badly" is a note about her.
    private static bool EndsEntry(string text, int end)
    {
        var rest = text.AsSpan(end);
        var stop = rest.IndexOf('\n');
        rest = (stop < 0 ? rest : rest[..stop]).Trim();
        return rest.IsEmpty || rest[0] is ',' or '/' or '&' or '+' or ';' || rest.StartsWith("and ", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> words) => words[(words.LastIndexOfAny(" \t") + 1)..];

    // "I am away until Monday. For anything urgent ring Grace Adeyemi."
    private static bool IsStandIn(string text, Span name, Span sentence) =>
        HoldsAny(text, AwayWords) && HoldsAny(text.AsSpan(sentence.Start, name.Start - sentence.Start), WhileAway)
        && HoldsAny(text.AsSpan(sentence.Start, sentence.End - sentence.Start), InsteadWords);

    private static bool IsOccasion(string text, Span name, Span sentence) =>
        HoldsAny(text.AsSpan(sentence.Start, name.Start - sentence.Start), WhileAway) && HoldsAny(text.AsSpan(sentence.Start, sentence.End - sentence.Start), Occasions)
        && !Surroundings.SpeaksOfClient(text, name);

    private static bool IsStaffTraining(string text, Span name, Span sentence)
    {
        var words = text.AsSpan(sentence.Start, sentence.End - sentence.Start);
        return HoldsAny(words, TrainingWords) && HoldsAny(words, StaffTraining) && !Surroundings.SpeaksOfClient(text, name);
    }

    // "Chloe Hill from your finance team": a preposition, whose, at most two words, and a body of people who work together.
    private static bool IsOfATeam(string text, int end, Span sentence)
    {
        var words = text[Math.Min(end, sentence.End)..Math.Clamp(end + Nearby, Math.Min(end, sentence.End), sentence.End)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || words[0] is not ("from" or "in" or "of" or "at") || words[1] is not ("your" or "our" or "the" or "my"))
            return false;
        for (var i = 2; i < words.Length && i < 5; i++)
            if (words[i].TrimEnd('.', ',', ')', '?') is "team" or "department" or "branch" or "board" or "management"
                || (words[0] is "from" && words[i].TrimEnd('.', ',', ')', '?') is "office" or "company" or "firm" or "desk" or "university" or "council" or "trust" or "press"))
                return true; // "at the office" may be a client's visit
        return false;
    }

    // "... takes over from me as Team Manager", "the appointment of Tom Reid as treasurer".
    private static bool IsNamedAs(string text, int end, Span sentence)
    {
        var rest = text.AsSpan(Math.Min(end, sentence.End), Math.Clamp(sentence.End - end, 0, 2 * Nearby));
        var at = rest.IndexOf(" as ", StringComparison.Ordinal);
        if (at is < 0 or > 40)
            return false;
        var seen = 0;
        foreach (var word in rest[(at + 4)..].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Titles.Contains(word.TrimEnd('.', ',', ')')))
                return true;
            if (++seen >= 3)
                break;
        }

        return false;
    }

    private static bool IsStaffing(string text, Span name)
    {
        var before = text.AsSpan(Math.Max(0, name.Start - (4 * Nearby)), Math.Min(name.Start, 4 * Nearby));
        return HoldsAny(before[(before.LastIndexOf('\n') + 1)..], Staffing) && !Surroundings.SpeaksOfClient(text, name);
    }

    private static bool HoldsAny(ReadOnlySpan<char> words, string[] phrases)
    {
        foreach (var phrase in phrases)
            if (words.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool TitleBefore(string text, int start, Span sentence)
    {
        var lead = text.AsSpan(sentence.Start, start - sentence.Start).TrimEnd(" ,.:(");
        // "The recruiting manager is Will Banks."
        foreach (var link in (ReadOnlySpan<string>)[" called", " named", " is", " was", " will be"])
            if (lead.EndsWith(link, StringComparison.OrdinalIgnoreCase))
                lead = lead[..^link.Length];
        var cut = lead.LastIndexOfAny(" \t,(/");
        return IsTitle(lead[(cut + 1)..]);
    }

    // "one of our speakers, Tom Reid"
    private static bool IsTitle(ReadOnlySpan<char> word) => Titles.Contains(word.ToString()) || (word is [.., 's'] && Titles.Contains(word[..^1].ToString()));

    /// <summary>Whether somebody at work is spoken of by a title: "our engineer", "your driver".</summary>
    public static bool NamesOurs(string text, Span stretch)
    {
        var mine = false;
        foreach (var word in text[stretch.Start..stretch.End].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (mine && Titles.Contains(word.TrimEnd(',', '.')))
                return true;
            mine = word.ToLowerInvariant() is "our" or "your" or "my" or "the";
        }

        return false;
    }

    private static bool IsLabelled(string text, int start, Span sentence) =>
        text.AsSpan(sentence.Start, start - sentence.Start).TrimEnd() is [.., ':'] lead && Labels.Contains(LastWord(lead[..^1].TrimEnd()).ToString());

    // "All four candidates have accepted: Tom Reid, Jo Pugh": a list behind a title in the plural, a few words on at most.
    private static bool IsListed(string text, int start, Span sentence)
    {
        var lead = text.AsSpan(sentence.Start, start - sentence.Start);
        var colon = lead.IndexOf(':');
        if (colon < 1)
            return false;
        var words = lead[..colon].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = words.Length - 1; i >= Math.Max(0, words.Length - 3); i--)
            if (words[i] is [.., 's'] && Titles.Contains(words[i][..^1]))
                return true;
        return false;
    }

    // "with Tom Reid from Probation"
    private static bool IsFromABody(string text, int end)
    {
        const string From = " from ";
        var rest = text.AsSpan(end, Math.Min(40, text.Length - end));
        if (!rest.StartsWith(From, StringComparison.Ordinal))
            return false;
        rest = rest[From.Length..];
        var stop = rest.IndexOfAny(" .,)\n");
        return Bodies.Contains((stop < 0 ? rest : rest[..stop]).ToString());
    }

    private static bool SpeaksFor(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(50, text.Length - end)).TrimStart(' ');
        if (rest is not ['(' or ',', ..])
            return false;
        var stop = rest[1..].IndexOfAny(rest[0] == '(' ? ")" : ",;.)\n");
        if (stop < 1)
            return false;
        foreach (var word in rest.Slice(1, stop).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (!Bodies.Contains(word))
                return false;
        return true;
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
        return end < sentence.End && HoldsAny(text.AsSpan(end, Math.Min(sentence.End, end + 80) - end), AfterName);
    }

    private static bool RoleBefore(string text, int start, Span sentence)
    {
        return HoldsAny(text.AsSpan(sentence.Start, start - sentence.Start), BeforeName);
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
