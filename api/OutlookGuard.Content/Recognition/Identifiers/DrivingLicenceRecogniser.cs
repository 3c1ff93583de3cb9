namespace OutlookGuard.Content.Recognition.Identifiers;

/// <summary>Great Britain driver numbers: sixteen characters that hold surname, birth date and initials, perhaps an issue number behind.</summary>
/// <remarks>
/// Source: DVLA, driver number format: five characters of the surname filled with 9; the decade digit of the birth year; the month, plus 50 for
/// women; the day; the year digit; two initials, 9 for none; one digit, usually 9; two check characters; two digits of issue number.
/// DVLA does not publish the check. "1" as a check letter is often read for "I".
/// </remarks>
internal static class DrivingLicenceRecogniser
{
    private const int Surname = 5;
    private const int Whole = 16;

    /// <summary>Reads from the first letter of the surname.</summary>
    public static bool At(ref Spot spot, int start)
    {
        Span<char> number = stackalloc char[Whole];
        Span<int> ends = stackalloc int[Whole];
        int count = 0, i = start, gaps = 0;
        while (count < Whole)
        {
            if (count > 0 && spot.At(i) is ' ' or '-' or '.' or '_' or '\t' or '\n' or '/' && Glyph.IsWord(spot.At(i + 1)))
            {
                i++;
                gaps++;
            }

            var c = spot.At(i);
            if (!Glyph.IsDigit(c) && !Glyph.IsLetter(c) || gaps > Whole)
                return false;
            number[count] = Glyph.Upper(c);
            ends[count++] = ++i;
            if (count == Surname && !IsSurname(number))
                return false;
        }

        if (!IsBirthDate(number) || !IsTail(number))
            return false;
        var end = ends[Whole - 1];
        if (!Glyph.IsEdge(spot.Text, end) && !EndsWithIssue(ref spot, ref end))
            return false;
        if (spot.At(end) == ' ' && Glyph.IsEdge(spot.Text, end + 3) && Glyph.IsDigit(spot.At(end + 1)) && Glyph.IsDigit(spot.At(end + 2)))
            end += 3;
        var said = spot.Says(Cue.Driving, start);
        return spot.Claim(FindingKind.DrivingLicenceNumber, start, end, said ? Confidence.Certain : Confidence.Strong,
            said ? Explanation.Shape | Explanation.CueWord : Explanation.Shape);
    }

    private static bool EndsWithIssue(ref Spot spot, ref int end)
    {
        if (!Glyph.IsDigit(spot.At(end)) || !Glyph.IsDigit(spot.At(end + 1)) || !Glyph.IsEdge(spot.Text, end + 2))
            return false;
        end += 2;
        return true;
    }

    // Letters first, then only the filling 9.
    private static bool IsSurname(ReadOnlySpan<char> number)
    {
        var filled = false;
        for (var i = 0; i < Surname; i++)
        {
            if (number[i] == '9')
                filled = true;
            else if (filled || !Glyph.IsUpper(number[i]))
                return false;
        }

        return Glyph.IsUpper(number[0]);
    }

    private static bool IsBirthDate(ReadOnlySpan<char> number)
    {
        for (var i = Surname; i < Surname + 6; i++)
        {
            if (!Glyph.IsDigit(number[i]))
                return false;
        }

        var month = (number[6] - '0') * 10 + number[7] - '0';
        month = month > 50 ? month - 50 : month;
        var day = (number[8] - '0') * 10 + number[9] - '0';
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month);
    }

    private static bool IsTail(ReadOnlySpan<char> number) =>
        (Glyph.IsUpper(number[11]) || number[11] == '9')
        && (Glyph.IsUpper(number[12]) || number[12] == '9')
        && Glyph.IsDigit(number[13]);
}
