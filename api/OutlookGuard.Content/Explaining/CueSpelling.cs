using OutlookGuard.Content.Recognition;

namespace OutlookGuard.Content.Explaining;

/// <summary>A listed cue word as people write it.</summary>
internal static class CueSpelling
{
    // Short forms that are written in capitals; every other word is shown in small letters.
    private static readonly WordSet Capitals = new(
        "nhs chi ni nino nin dvla vrn vrm mot v5c bmw vw utr hmrc trn paye cad urn marac idva gmc nmc gdc hcpc gphc goc dea "
        + "cvv cvc pan hsbc iban bic btc eth dob ip ipv4 ipv6 dns mac gps w3w");

    /// <param name="entry">A place in <see cref="CueWords"/>.</param>
    public static string Of(short entry)
    {
        var word = CueWords.Written(entry);
        return Capitals.Contains(word) ? word.ToUpperInvariant() : word;
    }
}
