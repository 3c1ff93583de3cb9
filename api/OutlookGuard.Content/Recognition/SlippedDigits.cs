using OutlookGuard.Content.Recognition.Finance;
using OutlookGuard.Content.Recognition.Identifiers;

namespace OutlookGuard.Content.Recognition;

/// <summary>Numbers in which a letter was read or typed for a digit: O for 0, l for 1, S for 5, B for 8.</summary>
/// <remarks>Only numbers that a check digit confirms, or that a cue word names, are taken: the letters are otherwise letters.</remarks>
internal static class SlippedDigits
{
    private const int British = 11;

    /// <summary>A number whose later group has a slip.</summary>
    public static bool At(ref Spot spot, in Figures figures) => figures.SlipFollows && Read(ref spot);

    /// <summary>A word of digits and letters that look like digits.</summary>
    public static bool AtMixed(ref Spot spot)
    {
        foreach (var c in spot.Word)
        {
            if (!Glyph.IsDigit(c) && c is not ('O' or 'o' or 'Q' or 'D' or 'l' or 'I' or 'i' or 'Z' or 'z' or 'S' or 's' or 'G' or 'b' or 'B'))
                return false;
        }

        return Read(ref spot);
    }

    private static bool Read(ref Spot spot)
    {
        if (spot.GluedBefore(spot.Start))
            return false;
        var figures = Figures.ReadTolerant(spot.Text, spot.Start);
        var card = CardGroups(in figures);
        if (card > 0 && (spot.Says(Cue.Card, spot.Start) || card == 4))
            return Claim(ref spot, in figures, card, FindingKind.PaymentCard, Explanation.CheckDigits);
        var nhs = figures.GroupsOf(NhsNumberRecogniser.Length);
        if (nhs > 0 && NhsNumberRecogniser.IsValid(in figures) && (spot.Says(Cue.Nhs, spot.Start) || figures.Begins([3, 3, 4])))
            return Claim(ref spot, in figures, nhs, FindingKind.NhsNumber, Explanation.CheckDigits);
        return Named(ref spot, in figures);
    }

    private static int CardGroups(in Figures figures)
    {
        foreach (var length in (ReadOnlySpan<byte>)[16, 15, 14, 13, 19])
        {
            var groups = figures.GroupsOf(length);
            if (groups > 0 && CardIssuers.Of(in figures, length) == CardIssuers.Fit.Usual && PaymentCardRecogniser.PassesLuhn(in figures, length))
                return groups;
        }

        return 0;
    }

    private static bool Named(ref Spot spot, in Figures figures)
    {
        var phone = figures.GroupsOf(British);
        if (phone > 0 && figures[0] == 0 && spot.Says(Cue.Phone, spot.Start))
            return Claim(ref spot, in figures, phone, FindingKind.PhoneNumber, Explanation.CueWord);
        var passport = figures.GroupsOf(9);
        if (passport > 0 && spot.Says(Cue.Passport, spot.Start))
            return Claim(ref spot, in figures, passport, FindingKind.PassportNumber, Explanation.CueWord);
        var account = figures.GroupsOf(BankAccountRecogniser.Length);
        if (account > 0 && spot.Says(Cue.Account, spot.Start))
            return Claim(ref spot, in figures, account, FindingKind.BankAccount, Explanation.CueWord);
        var taxpayer = figures.GroupsOf(10);
        if (taxpayer > 0 && spot.Says(Cue.Taxpayer, spot.Start))
            return Claim(ref spot, in figures, taxpayer, FindingKind.UniqueTaxpayerReference, Explanation.CueWord);
        if ((figures.Begins([2, 2, 4]) || figures.Begins([2, 2, 2])) && figures.SameGaps(3) && figures.GapBefore(1) is '/' or '-' or '.' && Dates.DateFinding.IsDayAndMonth(figures.Value(0), figures.Value(1)) && spot.Says(Cue.Birth, spot.Start))
            return Claim(ref spot, in figures, 3, FindingKind.DateOfBirth, Explanation.CueWord);
        return figures.Begins([2, 2, 2]) && spot.Says(Cue.SortCode, spot.Start)
            && Claim(ref spot, in figures, 3, FindingKind.SortCode, Explanation.CueWord);
    }

    private static bool Claim(ref Spot spot, in Figures figures, int groups, FindingKind kind, Explanation why) =>
        spot.Claim(kind, spot.Start, figures.EndOf(groups - 1), Confidence.Fair, why | Explanation.Disguised);
}
