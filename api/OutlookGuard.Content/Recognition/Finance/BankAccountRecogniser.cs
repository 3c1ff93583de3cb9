namespace OutlookGuard.Content.Recognition.Finance;

/// <summary>Bank account numbers: eight digits behind "account" or beside a sort code.</summary>
/// <remarks>
/// Source: Pay.UK, standard domestic account numbers: eight digits; older building society numbers have six to ten. The modulus check needs the
/// banks' weight table and is not used: the cue decides.
/// </remarks>
internal static class BankAccountRecogniser
{
    public const int Length = 8;

    // How far an account number may stand behind its sort code. Chosen, as in SortCodeRecogniser.
    private const int Beside = 30;

    public static bool At(ref Spot spot, in Figures figures)
    {
        var groups = figures.GroupsOf(Length);
        var start = spot.Start;
        if (groups == 0)
            return AtOtherLength(ref spot, in figures);
        if (groups > 1 && figures.GapBefore(groups - 1) == '.')
            return false; // "182400.00" in a column headed "Account" is money
        var end = figures.EndOf(groups - 1);
        if (spot.Says(Cue.Account, start) && !spot.SaysImpersonal(start))
            return spot.Claim(FindingKind.BankAccount, start, end, Confidence.Strong, Explanation.Shape | Explanation.CueWord);
        if (groups == 1 && (spot.FoundJustBefore(FindingKind.SortCode, Beside) || IsSortCodeBehind(in figures)) && !spot.SaysImpersonal(start))
            return spot.Claim(FindingKind.BankAccount, start, end, Confidence.Strong, Explanation.Shape | Explanation.Grouping);
        if (groups == 1 && !spot.SaysOther(Cue.Account, start) && !spot.GluedBefore(start) && !spot.GluedAfter(end))
            spot.Add(FindingKind.BankAccount, start, end, spot.Hints(Cue.Account, start, end) ? Confidence.Doubtful : Confidence.Faint, Explanation.Shape);
        return false;
    }

    private static bool AtOtherLength(ref Spot spot, in Figures figures)
    {
        var length = figures.LengthOf(0);
        return length is 6 or 7 or 9 or 10 && figures.Groups == 1 && spot.Says(Cue.Account, spot.Start) && spot.Says(Cue.Number, spot.Start)
            && !spot.SaysImpersonal(spot.Start)
            && spot.Claim(FindingKind.BankAccount, spot.Start, figures.EndOf(0), Confidence.Blocking, Explanation.Shape | Explanation.CueWord);
    }

    private static bool IsSortCodeBehind(in Figures figures) =>
        figures.Begins([8, 2, 2, 2]) && figures.GapBefore(2) == '-' && figures.GapBefore(3) == '-';
}
