namespace OutlookGuard.Content.Recognition.Finance;

/// <summary>How long an IBAN is in each country that has them.</summary>
/// <remarks>Source: SWIFT, IBAN Registry (ISO 13616), release 97; countries that use the form without being registered are included.</remarks>
internal static class IbanCountries
{
    private const string Facts =
        "AD24 AE23 AL28 AO25 AT20 AX18 AZ28 BA20 BE16 BF28 BG22 BH22 BI27 BJ28 BL27 BR29 BY28 CF27 CG27 CH21 CI28 CM27 CR22 CV25 CY28 CZ24 "
        + "DE22 DJ27 DK18 DO28 DZ26 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GA27 GB22 GE22 GF27 GI23 GL18 GP27 GQ27 GR27 GT28 GW25 HN28 HR21 HU28 "
        + "IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KM27 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22 MF27 MG27 MK19 ML28 MN20 "
        + "MQ27 MR27 MT31 MU30 MZ25 NC27 NE28 NI28 NL18 NO15 OM23 PF27 PK24 PL28 PM27 PS29 PT25 QA29 RE27 RO24 RS22 RU33 SA24 SC31 SD18 SE24 "
        + "SI19 SK24 SM27 SN28 SO23 ST25 SV28 TD27 TF27 TG28 TL23 TN24 TR26 UA29 VA22 VG24 WF27 XK20 YE30 YT27";

    private const int Letters = 26;
    private static readonly byte[] Lengths = Read();

    /// <summary>How long an IBAN of a country is.</summary>
    /// <returns>15 to 33, or 0 for a country without IBANs.</returns>
    public static int LengthOf(char first, char second) =>
        Glyph.IsLetter(first) && Glyph.IsLetter(second) ? Lengths[(Glyph.Upper(first) - 'A') * Letters + Glyph.Upper(second) - 'A'] : 0;

    private static byte[] Read()
    {
        var lengths = new byte[Letters * Letters];
        foreach (var country in Facts.Split(' '))
            lengths[(country[0] - 'A') * Letters + country[1] - 'A'] = byte.Parse(country[2..], System.Globalization.CultureInfo.InvariantCulture);
        return lengths;
    }
}
