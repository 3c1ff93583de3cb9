namespace OutlookGuard.Content.Recognition.Identifiers;

/// <summary>Passport numbers: nine digits for the United Kingdom, letters and digits for others when the text says passport.</summary>
/// <remarks>
/// Source: HM Passport Office, passport number: nine digits, no check digit outside the machine-readable zone; ICAO Doc 9303: at most nine letters and
/// digits. Nothing in the shape tells it from an order number, so the cue word decides.
/// </remarks>
internal static class PassportRecogniser
{
    private const int Length = 9;

    public static bool At(ref Spot spot, in Figures figures)
    {
        var groups = figures.GroupsOf(Length);
        if (groups == 0)
            return false;
        int start = spot.Start, end = figures.EndOf(groups - 1);
        if (spot.Says(Cue.Passport, start))
            return spot.Claim(FindingKind.PassportNumber, start, end, Confidence.Strong, Explanation.Shape | Explanation.CueWord);
        if (groups > 1 || spot.GluedBefore(start) || spot.GluedAfter(end))
            return false;
        if (!spot.SaysOther(Cue.Passport, start) && spot.Hints(Cue.Passport, start, end))
            return spot.Claim(FindingKind.PassportNumber, start, end, Confidence.Fair, Explanation.Shape | Explanation.CueWord);
        spot.Add(FindingKind.PassportNumber, start, end, Confidence.Faint, Explanation.Shape);
        return false;
    }

    /// <summary>One or two letters and six to eight digits: other countries' numbers, and old British ones with one letter.</summary>
    public static bool AtLettered(ref Spot spot)
    {
        var word = spot.Word;
        if (word.Length is < 7 or > Length || !Glyph.IsLetter(word[0]))
            return false;
        var letters = Glyph.IsLetter(word[1]) ? 2 : 1;
        for (var i = letters; i < word.Length - 1; i++)
        {
            if (!Glyph.IsDigit(word[i]))
                return false;
        }

        return spot.Says(Cue.Passport, spot.Start)
            && spot.Claim(FindingKind.PassportNumber, spot.Start, spot.End, Confidence.Likely, Explanation.Shape | Explanation.CueWord);
    }
}
