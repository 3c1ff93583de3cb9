namespace OutlookGuard.Content.Recognition.Finance;

/// <summary>Which card numbers can exist: how each scheme's begin and how long they are.</summary>
/// <remarks>Source: ISO/IEC 7812-1, and the schemes' published ranges (Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, Maestro, Dankort, Mir, Troy, UATP).</remarks>
internal static class CardIssuers
{
    /// <summary>How well a number fits a scheme.</summary>
    public enum Fit
    {
        None,

        /// <summary>A range that few cards and many other numbers use.</summary>
        Rare,
        Usual,
    }

    public static Fit Of(in Figures digits, int length)
    {
        int first = digits[0], two = first * 10 + digits[1], four = (two * 10 + digits[2]) * 10 + digits[3], three = four / 10;
        return first switch
        {
            4 => length is 13 or 16 or 19 ? Fit.Usual : Fit.None,
            3 when two is 34 or 37 => length == 15 ? Fit.Usual : Fit.None,
            3 when three is >= 300 and <= 305 or 309 || two is 36 or 38 or 39 => length is 14 or 16 or 19 ? Fit.Usual : Fit.None,
            3 when four is >= 3528 and <= 3589 => length is >= 16 and <= 19 ? Fit.Usual : Fit.None,
            5 when two is >= 51 and <= 55 => length == 16 ? Fit.Usual : Fit.None,
            5 when two is 50 or >= 56 and <= 58 => length == 16 ? Fit.Usual : length is >= 12 and <= 19 ? Fit.Rare : Fit.None,
            2 when four is >= 2221 and <= 2720 or >= 2200 and <= 2204 => length == 16 ? Fit.Usual : Fit.None,
            6 => length == 16 ? Fit.Usual : length is >= 12 and <= 19 ? Fit.Rare : Fit.None,
            9 when four == 9792 => length == 16 ? Fit.Usual : Fit.None,
            1 => length == 15 ? Fit.Rare : Fit.None,
            _ => Fit.None,
        };
    }
}
