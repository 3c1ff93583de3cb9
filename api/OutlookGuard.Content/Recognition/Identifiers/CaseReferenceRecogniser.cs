namespace OutlookGuard.Content.Recognition.Identifiers;

/// <summary>References of cases: crime numbers, family court numbers, and whatever stands behind "case", "crime", "MARAC" or "ref".</summary>
/// <remarks>
/// Source: police crime numbers (force or area number / running number / year, as 57/70011/20); HM Courts, family case numbers (two letters of the
/// court, year, a letter for the kind, five digits, as ZE23P00123). Other forms are an office's own: the cue word decides, and an order, an invoice
/// or a contractor's reference is not one.
/// </remarks>
internal static class CaseReferenceRecogniser
{
    private const int Shortest = 4;
    private const int Longest = 24;

    /// <summary>57/70011/20: two digits, a running number, two or four digits of the year.</summary>
    public static bool AtCrimeNumber(ref Spot spot, in Figures figures)
    {
        if (figures.Groups < 3 || figures.GapBefore(1) != '/' || figures.GapBefore(2) != '/' || figures.LengthOf(1) is < 4 or > 7)
            return false;
        if (figures.LengthOf(0) is < 1 or > 3 || figures.LengthOf(2) is not (2 or 4) || spot.GluedBefore(spot.Start) || spot.At(figures.EndOf(2)) == '/')
            return false;
        var end = figures.EndOf(2);
        if (spot.SaysImpersonal(spot.Start))
        {
            spot.Add(FindingKind.CaseReference, spot.Start, end, Confidence.Weak, Explanation.Shape | Explanation.CounterCue);
            return spot.Take(end);
        }

        var said = spot.Says(Cue.Case | Cue.Reference, spot.Start);
        return spot.Claim(FindingKind.CaseReference, spot.Start, end, said ? Confidence.Strong : Confidence.Fair,
            said ? Explanation.Shape | Explanation.CueWord : Explanation.Shape);
    }

    /// <summary>"OG-1042": capitals, a hyphen, the number that is the anchored word.</summary>
    public static bool AtPrefixed(ref Spot spot, int start)
    {
        if (spot.At(spot.Start - 1) is not ('-' or '/'))
            return false;
        foreach (var c in spot.Text[start..(spot.Start - 1)])
        {
            if (!Glyph.IsUpper(c))
                return AtWord(ref spot, start);
        }

        return AtWord(ref spot, start);
    }

    public static bool AtWord(ref Spot spot) => AtWord(ref spot, spot.Start);

    private static bool AtWord(ref Spot spot, int start)
    {
        int end = spot.End, digits = 0;
        while (end < spot.Text.Length && end - start <= Longest
            && (Glyph.IsWord(spot.Text[end]) || (spot.Text[end] is '-' or '/' && Glyph.IsWord(spot.At(end + 1)))))
            end++;
        if (end - start is < Shortest or > Longest || !Glyph.IsEdge(spot.Text, end) || spot.GluedBefore(start))
            return false;
        var letters = 0;
        foreach (var c in spot.Text[start..end])
        {
            digits += Glyph.IsDigit(c) ? 1 : 0;
            letters += Glyph.IsLower(c) ? 1 : 0;
        }

        if (digits < 3)
            return false;
        if (IsFamilyCourt(spot.Text[start..end]))
            return spot.Claim(FindingKind.CaseReference, start, end, Confidence.Likely, Explanation.Shape);
        var impersonal = spot.SaysImpersonal(start);
        var pure = digits == end - start;
        if (!impersonal && spot.Says(Cue.Case, start) && (letters == 0 || !pure && letters < 3) && IsNumberish(ref spot, start, pure))
            return spot.Claim(FindingKind.CaseReference, start, end, Confidence.Likely, Explanation.CueWord);
        if (!impersonal && !pure && letters == 0 && spot.Says(Cue.Reference, start))
            return spot.Claim(FindingKind.CaseReference, start, end, Confidence.Blocking, Explanation.CueWord);
        if (!impersonal && start < spot.Start && letters == 0 && spot.Start - start <= 5)
            spot.Add(FindingKind.CaseReference, start, end, Confidence.Weak, Explanation.Shape);
        return false;
    }

    // A bare number behind "police" or "court" is often a count, a date or a phone number: it needs "number", "ref" or the like, or no word between.
    private static bool IsNumberish(ref Spot spot, int start, bool pure) =>
        !pure || spot.Says(Cue.Number | Cue.Reference, start) && spot.End - spot.Start is >= 4 and <= 12;

    private static bool IsFamilyCourt(ReadOnlySpan<char> word)
    {
        if (word.Length != 10 || !Glyph.IsUpper(word[0]) || !Glyph.IsUpper(word[1]) || !Glyph.IsUpper(word[4]))
            return false;
        for (var i = 2; i < 10; i++)
        {
            if (i != 4 && !Glyph.IsDigit(word[i]))
                return false;
        }

        return true;
    }
}
