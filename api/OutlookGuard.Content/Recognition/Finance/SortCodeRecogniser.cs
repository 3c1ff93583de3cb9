namespace OutlookGuard.Content.Recognition.Finance;

/// <summary>Sort codes: three pairs of digits, beside the words or beside an account number.</summary>
/// <remarks>
/// Source: Pay.UK, industry sorting code directory: six digits written 12-34-56. The form is also that of a date, so a cue word or an eight-digit
/// account number has to stand beside it; both are found together.
/// </remarks>
internal static class SortCodeRecogniser
{
    // How far an account number may stand from its sort code: "20-24-06 / account no: 55815970". Chosen.
    private const int Beside = 30;

    public static bool At(ref Spot spot, in Figures figures)
    {
        var pairs = figures.Begins([2, 2, 2]);
        if (!pairs && figures.LengthOf(0) != 6 && figures.GroupsOf(6) == 0)
            return false;
        int start = spot.Start, end = figures.EndOf(pairs ? 2 : Math.Max(0, figures.GroupsOf(6) - 1));
        if (spot.Says(Cue.SortCode, start))
            return spot.Claim(FindingKind.SortCode, start, end, Confidence.Strong, Explanation.Shape | Explanation.CueWord);
        if (!pairs || spot.GluedBefore(start) || spot.GluedAfter(end) || !figures.SameGaps(3))
            return false;
        if (!spot.Says(Cue.Birth, start) && (IsAccountBehind(spot.Text, end) || spot.FoundJustBefore(FindingKind.BankAccount, Beside)))
            return spot.Claim(FindingKind.SortCode, start, end, Confidence.Likely, Explanation.Shape | Explanation.Grouping);
        if (figures.GapBefore(1) == '-' && (spot.Hints(Cue.SortCode, start, end) || spot.Says(Cue.Account, start)))
            return spot.Claim(FindingKind.SortCode, start, end, Confidence.Likely, Explanation.Shape | Explanation.CueWord);
        if (figures.GapBefore(1) == '-' && figures.Value(1) > 12 && figures.Value(0) > 12)
            spot.Add(FindingKind.SortCode, start, end, Confidence.Weak, Explanation.Shape);
        return false;
    }

    private static bool IsAccountBehind(ReadOnlySpan<char> text, int end)
    {
        var i = end;
        while (i < text.Length && i - end < Beside && !Glyph.IsDigit(text[i]) && text[i] is not ('.' or ';'))
            i++;
        var digits = 0;
        while (i + digits < text.Length && Glyph.IsDigit(text[i + digits]))
            digits++;
        return i > end && i - end < Beside && digits == BankAccountRecogniser.Length && Glyph.IsEdge(text, i) && Glyph.IsEdge(text, i + digits);
    }
}
