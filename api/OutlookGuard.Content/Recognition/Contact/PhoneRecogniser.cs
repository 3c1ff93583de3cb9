namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>Telephone and fax numbers: British ones by the numbering plan, others by country code, any plausible one behind a cue word.</summary>
/// <remarks>
/// Source: Ofcom, National Telephone Numbering Plan: 0 and ten digits, nine behind some 01 codes and 0800; ITU-T E.164: at most fifteen digits; North
/// American Numbering Plan: 3-3-4, area and exchange from 200. Ofcom's drama ranges are numbers like any other. 999, 101 and 111 are nobody's.
/// </remarks>
internal static class PhoneRecogniser
{
    private const int British = 11;
    private const int FewestSaid = 6;
    private const int Most = 16;

    public static bool AtExtension(ref Spot spot)
    {
        var digits = 0;
        while (digits < spot.Word.Length && Glyph.IsDigit(spot.Word[digits]))
            digits++;
        return digits >= 7 && Extension.End(spot.Text, spot.Start + digits) == spot.End && At(ref spot);
    }

    /// <summary>Numbers whose first groups are too few digits for anything else: "(01", "+44 (0)", "1 (877) ...".</summary>
    public static bool AtBracket(ref Spot spot) =>
        (spot.At(spot.Start - 1) is '+' or '(' || spot.At(spot.End) is ')' or '(' || (spot.At(spot.End) == ' ' && spot.At(spot.End + 1) is '(' or ')'))
        && At(ref spot);

    public static bool At(ref Spot spot)
    {
        var number = DialledNumber.Read(spot.Text, spot.Start);
        if (number.Groups == 0 || number.CountTo(number.Groups - 1) < FewestSaid || IsGlued(ref spot, in number))
            return false;
        var said = spot.Says(Cue.Phone, number.Start) && !spot.SaysImpersonal(number.Start);
        var (group, confidence) = Choose(ref spot, in number, said);
        if (group < 0)
            return false;
        var end = number.EndOf(group);
        if (spot.At(end) == ')' && number.Start < spot.Start && spot.Text[number.Start..end].Contains('(') && !spot.Text[number.Start..end].Contains(')'))
            end++;
        var extension = Extension.End(spot.Text, group == number.Groups - 1 && number.GluedExtension >= 0 ? number.GluedExtension : end);
        end = Math.Max(end, extension);
        // "07700 900123 not the other one": a whole mobile number is nothing else, whatever is said not to be behind it.
        var whole = IsMobile(spot.Text, spot.Start) && number.CountTo(group) == British;
        if (spot.GluedAfter(end) && !IsListed(ref spot, end) || !whole && spot.DeniedAfter(Cue.Phone, end))
            return false;
        var other = spot.SaysImpersonal(number.Start);
        if (other)
            confidence = Math.Min(confidence, number.Plus || IsMobile(spot.Text, spot.Start) && group > 0 ? Confidence.Blocking : Confidence.Doubtful);
        var why = Explanation.Shape | (said ? Explanation.CueWord : Explanation.None) | (other ? Explanation.CounterCue : Explanation.None);
        spot.Add(FindingKind.PhoneNumber, number.Start, end, confidence, why);
        return confidence >= Confidence.Blocking && spot.Take(end);
    }

    private static (int Group, float Confidence) Choose(ref Spot spot, in DialledNumber number, bool said)
    {
        var text = spot.Text;
        var first = spot.Start;
        if (number.Plus)
            return International(text, in number, first, said);
        if (spot.At(first) == '0' && spot.At(first + 1) == '0' && spot.At(first + 2) != '0')
        {
            var abroad = International(text, in number, first + 2, said);
            if (abroad.Group >= 0)
                return abroad;
        }

        if (spot.At(first) == '0' && InPlan(spot.At(first + 1)))
        {
            var home = Home(text, in number, first, said);
            if (home.Group >= 0)
                return home;
        }

        var american = American(text, in number, said);
        if (american.Group >= 0)
            return american;
        if (said)
            return Said(in number);
        return spot.Says(Cue.Number, number.Start) && !spot.SaysOther(Cue.Phone, number.Start) && Said(in number) is { Group: >= 0 } plain && number.CountTo(plain.Group) is >= 9 and <= 11
            ? (plain.Group, Confidence.Weak)
            : (-1, 0);
    }

    private static (int Group, float Confidence) International(ReadOnlySpan<char> text, in DialledNumber number, int code, bool said)
    {
        // "00 44": the code may stand in the next group.
        while (code < text.Length && !Glyph.IsDigit(text[code]) && code - number.Start < 6)
            code++;
        if (code + 2 >= text.Length)
            return (-1, 0);
        var (length, fewest, most) = DiallingCodes.Of(text[code], NextDigit(text, code + 1));
        if (length == 0)
            return said ? Said(in number) : (-1, 0);
        var prefix = (number.Plus ? 0 : 2) + length;
        // A trunk nought that should have been dropped: "0044 07700".
        most += 1;
        var best = -1;
        for (var group = 0; group < Math.Min(number.Groups, number.WideBefore + (said ? 1 : 0)); group++)
        {
            var behind = number.CountTo(group) - prefix;
            if (behind >= fewest && behind <= most)
                best = group;
            if (best >= 0 && behind >= most - 1)
                break;
        }

        if (best >= 0)
            return (best, number.Plus ? Confidence.Certain : Confidence.Strong);
        return said || number.Plus ? (Said(in number).Group, Confidence.Fair) : (-1, 0);
    }

    private static (int Group, float Confidence) Home(ReadOnlySpan<char> text, in DialledNumber number, int first, bool said)
    {
        var shorter = -1;
        for (var group = 0; group < number.Groups && number.CountTo(group) <= British; group++)
        {
            if (number.CountTo(group) == British)
                return (group, text[first + 1] == '7' || said ? Confidence.Strong : group > 0 ? Confidence.Likely : Confidence.Fair);
            if (number.CountTo(group) == British - 1 && (text[first + 1] == '1' || IsFreephone(text, first)) || IsHelpline(text, first, number.EndOf(group)))
                shorter = group;
        }

        if (said && Said(in number) is { Group: > 0 } all && all.Group > shorter && number.CountTo(all.Group) <= British + 2)
            return all;
        return shorter >= 0 && (shorter > 0 || said) ? (shorter, said ? Confidence.Likely : Confidence.Blocking) : (-1, 0);
    }

    private static (int Group, float Confidence) American(ReadOnlySpan<char> text, in DialledNumber number, bool said)
    {
        var from = number.LengthOf(0) == 1 && text[number.StartOf(0)] == '1' ? 1 : 0;
        if (number.Groups < from + 3 || number.LengthOf(from) != 3 || number.LengthOf(from + 1) != 3 || number.LengthOf(from + 2) != 4)
            return (-1, 0);
        var valid = text[number.StartOf(from)] is >= '2' and <= '9' && text[number.StartOf(from + 1)] is >= '2' and <= '9';
        var bracketed = number.Bracketed == from + 1;
        return (from + 2, said ? Confidence.Likely : bracketed ? valid ? Confidence.Fair : Confidence.Blocking : valid ? Confidence.Doubtful : Confidence.Weak);
    }

    private static (int Group, float Confidence) Said(in DialledNumber number)
    {
        var last = -1;
        for (var group = 0; group < number.Groups && group < number.WideBefore && number.CountTo(group) <= Most; group++)
            last = group;
        if (last < 0)
            return (-1, 0);
        return number.CountTo(last) switch
        {
            < FewestSaid => (-1, 0),
            FewestSaid => (last, Confidence.Weak),
            FewestSaid + 1 => (last, Confidence.Doubtful),
            8 => (last, Confidence.Blocking),
            _ => (last, Confidence.Fair),
        };
    }

    private static bool IsGlued(ref Spot spot, in DialledNumber number)
    {
        var before = spot.At(number.Start - 1);
        if (before == '/' && spot.FoundJustBefore(FindingKind.PhoneNumber, 1))
            return false;
        if (before == '-' && !number.Plus)
            return number.LengthOf(0) > 5 && !IsMobile(spot.Text, spot.Start) || Glyph.IsDigit(spot.At(number.Start - 2)) || !Glyph.IsWord(spot.At(number.Start - 2)) && spot.At(number.Start - 2) is not ('#' or ' ');
        return number.Plus ? Glyph.IsDigit(before) || before == ')' : spot.GluedBefore(number.Start) || before == ')';
    }

    // "07700 900123/07700 900124": another whole number follows.
    private static bool IsListed(ref Spot spot, int end) => spot.At(end) == '/' && spot.At(end + 1) == '0' && spot.Text[spot.Start] == '0';

    // Source: Ofcom: 01 and 02 geographic, 03, 05, 07 mobile, 08 and 09 special services.
    private static bool InPlan(char second) => second is '1' or '2' or '3' or '5' or '7' or '8' or '9';

    private static bool IsMobile(ReadOnlySpan<char> text, int first) => first + 1 < text.Length && text[first] == '0' && text[first + 1] == '7';

    private static bool IsFreephone(ReadOnlySpan<char> text, int first) =>
        first + 4 <= text.Length && text.Slice(first, 4) is "0800" or "0808" or "0500";

    // 0800 1111 and 0845 46 47, the two short ones that are left.
    private static bool IsHelpline(ReadOnlySpan<char> text, int first, int end) => text[first..end] is "0800 1111" or "0845 46 47";

    private static char NextDigit(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && text[i] is ' ' or ')' or '(' or '-')
            i++;
        return i < text.Length ? text[i] : '\0';
    }
}
