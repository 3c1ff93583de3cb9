namespace OutlookGuard.Content.Recognition.Identifiers;

/// <summary>NHS numbers: ten digits, written 3-3-4 or together, the last a check digit.</summary>
/// <remarks>
/// Source: NHS Data Model and Dictionary, NHS NUMBER: modulus 11, weights 10 to 2, remainder 10 is never issued; Scotland's CHI number has the same
/// check. One ten-digit number in eleven passes it by chance, so a bare one needs a cue word; grouped 3-3-4 it stands by itself.
/// </remarks>
internal static class NhsNumberRecogniser
{
    public const int Length = 10;

    public static bool At(ref Spot spot, in Figures figures)
    {
        var groups = figures.GroupsOf(Length);
        if (groups == 0 || !IsValid(in figures))
            return false;
        int start = spot.Start, end = figures.EndOf(groups - 1);
        const Explanation Passed = Explanation.Shape | Explanation.CheckDigits;
        if (spot.Says(Cue.Nhs, start))
            return spot.Claim(FindingKind.NhsNumber, start, end, Confidence.Certain, Passed | Explanation.CueWord);
        if (spot.GluedBefore(start) || spot.GluedAfter(end) || (groups > 1 && !IsGrouped(in figures, groups)))
            return false;
        if (spot.SaysOther(Cue.Nhs, start))
        {
            spot.Add(FindingKind.NhsNumber, start, end, Confidence.Weak, Passed | Explanation.CounterCue);
            return false;
        }

        if (spot.Hints(Cue.Nhs, start, end))
            return spot.Claim(FindingKind.NhsNumber, start, end, Confidence.Strong, Passed | Explanation.CueWord);
        if (groups > 1)
            return spot.Claim(FindingKind.NhsNumber, start, end, Confidence.Likely, Passed | Explanation.Grouping);
        spot.Add(FindingKind.NhsNumber, start, end, Confidence.Doubtful, Passed);
        return false;
    }

    /// <summary>Whether the first ten digits carry their check digit.</summary>
    public static bool IsValid(in Figures figures)
    {
        var sum = 0;
        var same = true;
        for (var i = 0; i < Length - 1; i++)
        {
            sum += figures[i] * (Length - i);
            same &= figures[i] == figures[i + 1];
        }

        var check = (11 - sum % 11) % 11;
        return check == figures[Length - 1] && !same;
    }

    private static bool IsGrouped(in Figures figures, int groups) =>
        groups == 3 && figures.Begins([3, 3, 4]) && figures.SameGaps(groups);
}
