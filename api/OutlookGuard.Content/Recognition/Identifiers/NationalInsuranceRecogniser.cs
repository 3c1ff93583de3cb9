namespace OutlookGuard.Content.Recognition.Identifiers;

/// <summary>National Insurance numbers: two letters, six digits, one of A to D.</summary>
/// <remarks>
/// Source: HMRC manual NIM39110: D, F, I, Q, U and V are in neither place of the prefix, O is not in the second; BG, GB, KN, NK, NT, TN and ZZ are
/// not allocated. Without the last letter, or with a letter typed for a digit, only a cue word makes one.
/// </remarks>
internal static class NationalInsuranceRecogniser
{
    private const int Digits = 6;

    /// <summary>Reads from the first letter.</summary>
    public static bool At(ref Spot spot, int start)
    {
        if (!Glyph.IsLetter(spot.At(start)) || !Glyph.IsLetter(spot.At(start + 1)) || !IsPrefix(Glyph.Upper(spot.At(start)), Glyph.Upper(spot.At(start + 1))))
            return false;
        int i = start + 2, slips = 0;
        for (var digits = 0; digits < Digits; digits++)
        {
            i = SkipGap(ref spot, i);
            var c = spot.At(i);
            if (!Glyph.IsDigit(c) && (!IsSlip(c) || ++slips > 2))
                return false;
            i++;
        }

        var last = SkipGap(ref spot, i);
        var suffix = Glyph.Upper(spot.At(last));
        var whole = suffix is >= 'A' and <= 'D' && Glyph.IsEdge(spot.Text, last + 1);
        var end = whole ? last + 1 : i;
        if (!Glyph.IsEdge(spot.Text, end))
            return false;
        var said = spot.Says(Cue.NationalInsurance, start);
        if (said && (whole || !Glyph.IsLetter(spot.At(last)) || last > i + 1 || !Glyph.IsEdge(spot.Text, last + 1)))
        {
            return spot.Claim(FindingKind.NationalInsuranceNumber, start, end, whole && slips == 0 ? Confidence.Certain : Confidence.Fair,
                Explanation.Shape | Explanation.CueWord);
        }

        if (!whole || slips > 0)
            return false;
        var confidence = spot.SaysImpersonal(start) ? Confidence.Blocking : Confidence.Strong;
        return spot.Claim(FindingKind.NationalInsuranceNumber, start, end, confidence, Explanation.Shape);
    }

    private static int SkipGap(ref Spot spot, int i) =>
        spot.At(i) is ' ' or '-' or '.' or '\t' or '_' or '/' or '\n' && Glyph.IsWord(spot.At(i + 1)) ? i + 1 : i;

    private static bool IsSlip(char c) => c is 'O' or 'o' or 'I' or 'l' or 'S' or 'B' or 'Z';

    private static bool IsPrefix(char first, char second)
    {
        if (first is 'D' or 'F' or 'I' or 'Q' or 'U' or 'V' || second is 'D' or 'F' or 'I' or 'O' or 'Q' or 'U' or 'V')
            return false;
        return (first, second) is not (('B', 'G') or ('G', 'B') or ('K', 'N') or ('N', 'K') or ('N', 'T') or ('T', 'N') or ('Z', 'Z'));
    }
}
