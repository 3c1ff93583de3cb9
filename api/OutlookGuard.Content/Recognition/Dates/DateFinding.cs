namespace OutlookGuard.Content.Recognition.Dates;

/// <summary>What a date is: anybody's day, or somebody's birth date.</summary>
internal static class DateFinding
{
    // Sources: nobody alive was born before 1900, and no diary here reaches past 2099.
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    /// <summary>Proposes a date, as a birth date when the words around say so.</summary>
    public static void Add(ref Spot spot, int start, int end, float confidence)
    {
        if (spot.Says(Cue.Birth, start) || spot.SaysAfter(Cue.Birth, end))
            spot.Add(FindingKind.DateOfBirth, start, end, Math.Max(confidence, Confidence.Strong), Explanation.Shape | Explanation.CueWord);
        else
            spot.Add(FindingKind.Date, start, end, confidence, Explanation.Shape);
    }

    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>Whether two numbers are a day and a month, the British way round or the American.</summary>
    public static bool IsDayAndMonth(int first, int second) => IsDay(first, second) || IsDay(second, first);

    /// <summary>Whether a day exists in a month of some year.</summary>
    public static bool IsDay(int day, int month) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month);
}
