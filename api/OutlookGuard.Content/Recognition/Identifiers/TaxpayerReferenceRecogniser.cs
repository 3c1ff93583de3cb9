namespace OutlookGuard.Content.Recognition.Identifiers;

/// <summary>Unique Taxpayer References: ten digits, the first a check digit, perhaps a K behind.</summary>
/// <remarks>
/// Source: HMRC, Unique Taxpayer Reference: modulus 11 over digits two to ten with weights 6, 7, 8, 9, 10, 5, 4, 3, 2; the remainder's place in
/// 21987654321 is the first digit. Only ever found beside a cue word; a wrong check digit there is a slip or an example, and still shown.
/// </remarks>
internal static class TaxpayerReferenceRecogniser
{
    private const int Length = 10;

    private static ReadOnlySpan<byte> Weights => [6, 7, 8, 9, 10, 5, 4, 3, 2];

    private static ReadOnlySpan<byte> CheckDigits => [2, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1];

    public static bool At(ref Spot spot, in Figures figures)
    {
        var groups = figures.GroupsOf(Length);
        if (groups == 0 || !spot.Says(Cue.Taxpayer, spot.Start))
            return false;
        var end = figures.EndOf(groups - 1);
        var valid = IsValid(in figures);
        return spot.Claim(FindingKind.UniqueTaxpayerReference, spot.Start, end, valid ? Confidence.Certain : Confidence.Fair,
            Explanation.CueWord | (valid ? Explanation.CheckDigits : Explanation.Shape));
    }

    /// <summary>"1123456789K": the K that letters of HMRC print behind is part of the word.</summary>
    public static bool AtLettered(ref Spot spot)
    {
        if (spot.Word.Length != Length + 1 || Glyph.Upper(spot.Word[Length]) != 'K' || !spot.Says(Cue.Taxpayer, spot.Start))
            return false;
        foreach (var c in spot.Word[..Length])
        {
            if (!Glyph.IsDigit(c))
                return false;
        }

        return spot.Claim(FindingKind.UniqueTaxpayerReference, spot.Start, spot.End, Confidence.Fair, Explanation.Shape | Explanation.CueWord);
    }

    private static bool IsValid(in Figures figures)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += figures[i + 1] * Weights[i];
        return CheckDigits[sum % 11] == figures[0];
    }
}
