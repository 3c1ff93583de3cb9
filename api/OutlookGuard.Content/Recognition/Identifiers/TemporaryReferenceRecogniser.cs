namespace OutlookGuard.Content.Recognition.Identifiers;

/// <summary>HMRC temporary reference numbers: two digits, a letter, five digits.</summary>
/// <remarks>Source: HMRC, NIM39110 and PAYE guidance, temporary reference number: 11 A1 11 11 or 11A11111.</remarks>
internal static class TemporaryReferenceRecogniser
{
    private const int Length = 8;

    public static bool At(ref Spot spot)
    {
        int i = spot.Start, read = 0, gaps = 0;
        while (read < Length)
        {
            if (read > 0 && spot.At(i) is ' ' or '-' && Glyph.IsWord(spot.At(i + 1)))
            {
                i++;
                gaps++;
            }

            var c = spot.At(i);
            if (read == 2 ? !Glyph.IsLetter(c) : !Glyph.IsDigit(c))
                return false;
            i++;
            read++;
        }

        if (!Glyph.IsEdge(spot.Text, i) || spot.GluedBefore(spot.Start) || spot.GluedAfter(i))
            return false;
        if (spot.Says(Cue.TemporaryReference | Cue.NationalInsurance | Cue.Taxpayer, spot.Start))
            return spot.Claim(FindingKind.TemporaryReferenceNumber, spot.Start, i, Confidence.Strong, Explanation.Shape | Explanation.CueWord);
        if (spot.SaysOther(Cue.TemporaryReference, spot.Start) || gaps > 4)
            return false;
        var hinted = spot.Hints(Cue.TemporaryReference | Cue.NationalInsurance, spot.Start, i);
        spot.Add(FindingKind.TemporaryReferenceNumber, spot.Start, i, hinted ? Confidence.Fair : Confidence.Doubtful, Explanation.Shape);
        return hinted;
    }
}
