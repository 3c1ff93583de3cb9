namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>The 124 postcode areas of the United Kingdom and its islands, with the districts in use, and the pseudo area ZZ.</summary>
/// <remarks>
/// Source: Royal Mail, postcode areas and districts, and Office for National Statistics, Postcode Directory user guide, written down as facts; ZZ99 is
/// the NHS's code for no fixed abode and overseas. Districts open and close: one that is not here lowers the confidence, it does not refuse.
/// </remarks>
internal static class OutwardCodes
{
    private const string Facts = """
        AB 10-16 21-25 30-39 41-45 51-56 99;AL 1-10;B 1-21 23-38 40 42-50 60-80 90-99;BA 1-16 20-22;BB 1-12 18 94;BD 1-24 97-99;BF 1
        BH 1-25 31;BL 0-9 11 78;BN 1-18 20-27 41-45 50-52 88 91 95 99;BR 1-8;BS 0-16 20-32 34-37 39-41 48-49 80 98-99
        BT 1-49 51-58 60-71 74-82 92-94;BX 1-11;CA 1-28 95 99;CB 1-11 21-25;CF 3 5 10-11 14-15 23-24 30-48 61-64 71-72 81-83 91 95 99
        CH 1-8 25-34 41-49 60-66 70 88 99;CM 0-9 11-24 77 92 98-99;CO 1-16;CR 0 2-9 44 90;CT 1-21 50;CV 1-13 21-23 31-37 47;CW 1-12 98
        DA 1-18;DD 1-11;DE 1 3-7 11-15 21-24 45 55-56 65 72-75 99;DG 1-14 16;DH 1-9 97-99;DL 1-17 98;DN 1-12 14-22 31-41 55;DT 1-11;DY 1-14
        E 1-20 77 98;EC 1-4 50;EH 1-49 51-55 77 91 95 99;EN 1-11 77;EX 1-24 31-39;FK 1-21;FY 0-8;G 1-5 9 11-15 20-23 31-34 40-46 51-53 58 60-84 90
        GL 1-20 50-56;GU 1-35 46-47 51-52 95;GY 1-10;HA 0-9;HD 1-9;HG 1-5;HP 1-23 27;HR 1-9;HS 1-9;HU 1-20;HX 1-7;IG 1-11;IM 1-9 86-87 99
        IP 1-33 98;IV 1-28 30-32 36 40-49 51-56 63 99;JE 1-5;KA 1-30;KT 1-24;KW 1-3 5-17;KY 1-16 99;L 1-40 67-75 80;LA 1-23;LD 1-8
        LE 1-19 21 41 55 65 67 87 94-95;LL 11-49 51-78;LN 1-13;LS 1-29 88 98-99;LU 1-7;M 1-9 11-35 38 40-41 43-46 50 60-61 90 99;ME 1-20
        MK 1-19 40-46 77;ML 1-12;N 1-22 81;NE 1-13 15-49 61-71 82-83 85 88 92 98-99;NG 1-25 31-34 70 80 90;NN 1-18 29 99
        NP 4 7-8 10-13 15-16 18-20 22-26 44;NR 1-35 99;NW 1-11 26;OL 1-16 95;OX 1-18 20 25-29 33 39 44 49;PA 1-38 40-49 60-78 80;PE 1-17 19-38 99
        PH 1-26 30-44 49-50;PL 1-35 95;PO 1-22 30-41;PR 0-9 11 25-26;RG 1-2 4-10 12 14 17-31 40-42 45;RH 1-20 77;RM 1-20 50
        S 1-14 17-18 20-21 25-26 32-33 35-36 40-45 49 60-66 70-75 80-81 95-99;SA 1-20 31-48 61-73 80 99;SE 1-28;SG 1-19;SK 1-17 22-23
        SL 0-9 60 95;SM 1-7;SN 1-16 25-26 38 99;SO 14-24 30-32 40-43 45 50-53 97;SP 1-11;SR 1-9 43;SS 0-9 11-17 22 99;ST 1-21 55;SW 1-20 95 99
        SY 1-25 99;TA 1-24;TD 1-15;TF 1-13;TN 1-40;TQ 1-14;TR 1-27 93;TS 1-29;TW 1-20;UB 1-11 18;W 1-14;WA 1-16 55 88;WC 1-2 99;WD 1-7 17-19 23-25 99
        WF 1-17 90;WN 1-8;WR 1-15 78 99;WS 1-15;WV 1-16 98-99;YO 1 7-8 10-19 21-26 30-32 41-43 51 60-62 90-91;ZE 1-3;ZZ 99
        """;

    private const int Letters = 26;
    private static readonly UInt128[] Districts = Read();

    /// <summary>What is known of an outward code.</summary>
    /// <param name="code">"SW1A", "M1", "EH12", in any case.</param>
    /// <returns>Unknown for an area that does not exist or letters in the wrong place.</returns>
    public static Outward Look(ReadOnlySpan<char> code)
    {
        if (code.Length is < 2 or > 4 || !Glyph.IsLetter(code[0]))
            return Outward.Unknown;
        var letters = Glyph.IsLetter(code[1]) ? 2 : 1;
        var districts = Districts[Index(code[0], letters == 2 ? code[1] : '\0')];
        var digits = code[letters..];
        if (districts == 0 || digits.IsEmpty || !Glyph.IsDigit(digits[0]) || digits.Length > 2)
            return Outward.Unknown;
        var district = digits[0] - '0';
        if (digits.Length == 2)
        {
            if (Glyph.IsLetter(digits[1]))
                return LetterFits(letters, digits[1]) && (districts & (UInt128.One << district)) != 0 ? LettersUsed(code[..letters]) : Outward.Unknown;
            district = district * 10 + digits[1] - '0';
        }

        return (districts & (UInt128.One << district)) != 0 ? Outward.InUse : Outward.AreaOnly;
    }

    // Source: Royal Mail, programmers' guide: the letters that can stand in the third and in the fourth place.
    private static bool LetterFits(int letters, char c) =>
        (letters == 1 ? "ABCDEFGHJKPSTUW" : "ABEHMNPRVWXY").Contains(Glyph.Upper(c));

    // Only central London's areas divide districts by a letter.
    private static Outward LettersUsed(ReadOnlySpan<char> area) =>
        Glyph.Same(area, "e") || Glyph.Same(area, "n") || Glyph.Same(area, "w") || Glyph.Same(area, "ec") || Glyph.Same(area, "wc")
        || Glyph.Same(area, "sw") || Glyph.Same(area, "se") || Glyph.Same(area, "nw") ? Outward.InUse : Outward.AreaOnly;

    private static int Index(char first, char second) =>
        (Glyph.Upper(first) - 'A') * (Letters + 1) + (second == '\0' ? Letters : Glyph.Upper(second) - 'A');

    private static UInt128[] Read()
    {
        var table = new UInt128[Letters * (Letters + 1)];
        foreach (var area in Facts.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = area.Split(' ');
            UInt128 districts = 0;
            foreach (var range in words.AsSpan(1))
            {
                var dash = range.IndexOf('-', StringComparison.Ordinal);
                var from = int.Parse(dash < 0 ? range : range[..dash], System.Globalization.CultureInfo.InvariantCulture);
                var to = dash < 0 ? from : int.Parse(range[(dash + 1)..], System.Globalization.CultureInfo.InvariantCulture);
                for (var district = from; district <= to; district++)
                    districts |= UInt128.One << district;
            }

            table[Index(words[0][0], words[0].Length > 1 ? words[0][1] : '\0')] = districts;
        }

        return table;
    }
}

/// <summary>How much of an outward code is known.</summary>
internal enum Outward
{
    /// <summary>No such area.</summary>
    Unknown,

    /// <summary>The area exists, the district is not listed.</summary>
    AreaOnly,

    /// <summary>The district is in use.</summary>
    InUse,
}
