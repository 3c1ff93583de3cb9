namespace OutlookGuard.Content.Recognition.Finance;

/// <summary>Payment card numbers: 12 to 19 digits of a known scheme, the last a check digit.</summary>
/// <remarks>
/// Source: ISO/IEC 7812-1 annex B (the Luhn check) and <see cref="CardIssuers"/>. One number in ten passes the check by chance, so the scheme, the
/// length and the grouping (4-4-4-4, 4-6-5, together) have to fit as well.
/// </remarks>
internal static class PaymentCardRecogniser
{
    // Usual lengths first: of two readings of the same groups the commoner wins.
    private static ReadOnlySpan<byte> Lengths => [16, 15, 19, 14, 13, 18, 17, 12];

    public static bool At(ref Spot spot, in Figures figures)
    {
        if (figures.Count < 12)
            return false;
        foreach (var length in Lengths)
        {
            var groups = figures.GroupsOf(length);
            if (groups == 0)
                continue;
            var fit = CardIssuers.Of(in figures, length);
            if (fit != CardIssuers.Fit.None && PassesLuhn(in figures, length) && Judge(ref spot, in figures, groups, fit))
                return true;
        }

        return false;
    }

    /// <summary>Whether the first digits end with the check digit of the others.</summary>
    public static bool PassesLuhn(in Figures figures, int length)
    {
        var sum = 0;
        for (var i = 0; i < length; i++)
        {
            var digit = figures[length - 1 - i];
            sum += i % 2 == 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
        }

        return sum % 10 == 0;
    }

    private static bool Judge(ref Spot spot, in Figures figures, int groups, CardIssuers.Fit fit)
    {
        int start = spot.Start, end = figures.EndOf(groups - 1);
        const Explanation Passed = Explanation.Shape | Explanation.CheckDigits;
        if (spot.Says(Cue.Card, start))
            return spot.Claim(FindingKind.PaymentCard, start, end, Confidence.Certain, Passed | Explanation.CueWord);
        var grouped = groups == 1 || ((groups is 4 or 5 && figures.Begins([4, 4, 4, 4]) || figures.Begins([4, 6, 5]) || figures.Begins([4, 6, 4])) && figures.SameGaps(groups));
        if (!grouped || spot.GluedBefore(start) || spot.GluedAfter(end))
            return false;
        if (fit == CardIssuers.Fit.Rare)
        {
            spot.Add(FindingKind.PaymentCard, start, end, spot.SaysOther(Cue.Card, start) ? Confidence.Weak : Confidence.Doubtful, Passed);
            return false;
        }

        var other = spot.SaysOther(Cue.Card | Cue.Account, start);
        if (other && groups == 1)
        {
            spot.Add(FindingKind.PaymentCard, start, end, Confidence.Doubtful, Passed | Explanation.CounterCue);
            return false;
        }

        return spot.Claim(FindingKind.PaymentCard, start, end, other ? Confidence.Fair : Confidence.Strong, Passed | Explanation.Grouping);
    }
}
