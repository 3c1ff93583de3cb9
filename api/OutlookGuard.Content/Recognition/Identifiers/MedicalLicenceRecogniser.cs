namespace OutlookGuard.Content.Recognition.Identifiers;

/// <summary>Registrations of clinicians: GMC, NMC, GDC and HCPC numbers beside a cue word, United States DEA numbers by their form.</summary>
/// <remarks>
/// Source: GMC reference number: seven digits; NMC PIN: two digits, a letter, four digits, a letter for the country; GDC: four to six digits;
/// HCPC: two or three letters and five or six digits; DEA 21 CFR 1301: two letters (or a letter and 9) and seven digits, the last from
/// (d1 + d3 + d5) + 2 (d2 + d4 + d6).
/// </remarks>
internal static class MedicalLicenceRecogniser
{
    public static bool AtRegistrationNumber(ref Spot spot, in Figures figures)
    {
        if (figures.LengthOf(0) is < 4 or > 7 || !spot.Says(Cue.Medical, spot.Start) || spot.SaysOther(Cue.Medical, spot.Start))
            return false;
        if (!spot.Says(Cue.Number, spot.Start) && figures.LengthOf(0) != 7 && spot.At(spot.Start - 2) != ':')
            return false;
        return spot.Claim(FindingKind.MedicalLicence, spot.Start, figures.EndOf(0), Confidence.Fair, Explanation.Shape | Explanation.CueWord);
    }

    public static bool AtLettered(ref Spot spot) => AtDea(ref spot) || AtNmc(ref spot) || AtHcpc(ref spot);

    private static bool AtDea(ref Spot spot)
    {
        var word = spot.Word;
        if (word.Length != 9 || !Glyph.IsUpper(word[0]) || Glyph.Upper(word[0]) is 'I' or 'N' or 'O' or 'Q' or 'V' or 'W' || !(Glyph.IsUpper(word[1]) || word[1] == '9') || !AllDigits(word[2..]))
            return false;
        var right = (word[2] + word[4] + word[6] + 2 * (word[3] + word[5] + word[7]) - 9 * '0') % 10 == word[8] - '0';
        if (spot.Says(Cue.Medical, spot.Start))
            return spot.Claim(FindingKind.MedicalLicence, spot.Start, spot.End, right ? Confidence.Strong : Confidence.Fair, Explanation.Shape | Explanation.CueWord);
        if (spot.SaysOther(Cue.Medical, spot.Start))
            return false;
        spot.Add(FindingKind.MedicalLicence, spot.Start, spot.End, right ? Confidence.Doubtful : Confidence.Weak, Explanation.Shape);
        return false;
    }

    private static bool AtNmc(ref Spot spot)
    {
        var word = spot.Word;
        return word.Length == 8 && Glyph.IsDigit(word[0]) && Glyph.IsDigit(word[1]) && Glyph.IsLetter(word[2]) && AllDigits(word[3..7]) && Glyph.IsLetter(word[7])
            && spot.Says(Cue.Medical, spot.Start)
            && spot.Claim(FindingKind.MedicalLicence, spot.Start, spot.End, Confidence.Strong, Explanation.Shape | Explanation.CueWord);
    }

    private static bool AtHcpc(ref Spot spot)
    {
        var word = spot.Word;
        var letters = word.IndexOfAnyInRange('0', '9');
        return letters is 2 or 3 && word.Length - letters is 5 or 6 && AllDigits(word[letters..]) && spot.Says(Cue.Medical, spot.Start)
            && spot.Claim(FindingKind.MedicalLicence, spot.Start, spot.End, Confidence.Fair, Explanation.Shape | Explanation.CueWord);
    }

    private static bool AllDigits(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExceptInRange('0', '9');
}
