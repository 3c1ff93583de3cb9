namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>Country calling codes and how many digits follow them.</summary>
/// <remarks>
/// Source: ITU-T E.164 and its list of assigned country codes. The lengths are the numbering plans' usual ones, for the countries that mail here names
/// most; any other assigned code takes five digits up to the fifteen of E.164.
/// </remarks>
internal static class DiallingCodes
{
    // code:fewest-most digits behind it.
    private const string Usual =
        "1:10-10 7:10-10 20:8-10 27:9-9 30:10-10 31:9-9 32:8-9 33:9-9 34:9-9 36:8-9 39:6-11 40:9-9 41:9-9 43:7-12 44:9-10 45:8-8 46:7-10 47:8-8 48:9-9 49:6-13 "
        + "51:8-9 52:10-11 53:8-8 54:10-11 55:10-11 56:8-9 57:8-10 58:10-10 60:7-10 61:9-9 62:8-12 63:8-10 64:8-10 65:8-8 66:8-9 "
        + "81:9-10 82:8-11 84:8-10 86:7-14 90:10-10 91:10-10 92:9-10 93:9-9 94:9-9 95:7-10 98:10-10";

    // Two-digit codes of three-digit zones: 21x, 22x ... 99x.
    private const string Zones = "21 22 23 24 25 26 29 35 37 38 42 50 59 67 68 69 80 85 87 88 96 97 99";

    private static readonly (byte Fewest, byte Most)[] Table = Read();

    /// <summary>The lengths behind the country code that digits begin with.</summary>
    /// <param name="first">The first digit, as a character.</param>
    /// <param name="second">The second.</param>
    /// <returns>The code's length, and the fewest and the most digits behind it; a length of 0 for a code that is not assigned.</returns>
    public static (int Code, int Fewest, int Most) Of(char first, char second)
    {
        if (first is '1' or '7')
            return (1, Table[first - '0'].Fewest, Table[first - '0'].Most);
        if (!Glyph.IsDigit(first) || !Glyph.IsDigit(second))
            return default;
        var two = (first - '0') * 10 + second - '0';
        var (fewest, most) = Table[two];
        return most == 0 ? default : fewest == 0 ? (3, 5, most) : (2, fewest, most);
    }

    private static (byte, byte)[] Read()
    {
        var table = new (byte, byte)[100];
        foreach (var zone in Zones.Split(' '))
            table[int.Parse(zone, System.Globalization.CultureInfo.InvariantCulture)] = (0, 12);
        foreach (var fact in Usual.Split(' '))
        {
            var parts = fact.Split(':', '-');
            table[int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture)] =
                (byte.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), byte.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture));
        }

        return table;
    }
}
