using System.Collections.Frozen;

namespace OutlookGuard.Content.Recognition.Text;

/// <summary>Letters and digits of other scripts and of decorated alphabets that look like Latin ones.</summary>
/// <remarks>
/// Source: the letters' printed forms, after the idea of Unicode UTS 39 (skeletons); the list is our own and holds the scripts met in practice:
/// Cyrillic, Greek, Armenian, Cherokee, Lisu, small capitals, stroked letters, letters and digits in boxes and circles that have no compatibility form.
/// </remarks>
internal static class Confusables
{
    private static readonly string[] Pairs =
    [
        // Cyrillic.
        "АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY ҮY ԚQ ԜW аa сc еe һh іi јj ӏl оo рp ѕs уy хx ѵv ԛq ԝw гr ԁd ԍG ьb ҝk З3 б6 Ч4 мm тt нh вb кk пn иu",

        // Greek.
        "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC αa οo νv ιi ρp υu κk τt ϲc ϳj ηn ωw σo γy χx βb εe",

        // Armenian, Cherokee, Lisu.
        "օo սu հh ոn ցg ՕO ՍU ՏS ԼL ᎠD ᎡR ᎢT ᎪA ᎫJ ᎬE ᎳW ᎷM ᎻH ᎽY ᏀG ᏃZ ᏎA ᏒR ᏚS ᏙV ᏞL ᏟC ᏢP ᏦK ᏴB ᏂH ꓮA ꓐB ꓚC ꓓD ꓰE ꓝF ꓖG ꓧH ꓲI ꓙJ ꓗK ꓡL ꓟM ꓠN ꓳO ꓑP ꓣR ꓢS ꓔT ꓴU ꓦV ꓪW ꓫX ꓬY ꓜZ",

        // Small capitals and Latin letters of their own.
        "ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ıi ɩi ɑa ɡg ƅb ɗd ƒf ɦh ʝj ƙk ɭl ɱm ŋn ƥp ʠq ɾr ʂs ƭt ʋv ʐz øo đd łl ħh ŧt ØO ĐD ŁL ĦH ŦT ɨi ȷj",

        // Digits in dark and double circles.
        "❶1 ❷2 ❸3 ❹4 ❺5 ❻6 ❼7 ❽8 ❾9 ➀1 ➁2 ➂3 ➃4 ➄5 ➅6 ➆7 ➇8 ➈9 ➊1 ➋2 ➌3 ➍4 ➎5 ➏6 ➐7 ➑8 ➒9 ⓿0 ⓵1 ⓶2 ⓷3 ⓸4 ⓹5 ⓺6 ⓻7 ⓼8 ⓽9 Ꮞ4 Ʒ3 ʒ3 ȝ3 Ȝ3 ƽ5 Ƽ5 Ƨ2 ƨ2",
    ];

    private static readonly FrozenDictionary<int, char> Table = Read();

    /// <summary>The Latin letter or digit that a code point looks like, or NUL.</summary>
    public static char Of(int rune) => rune switch
    {
        < 0x80 => '\0',

        // Letters in dark circles and boxes, regional indicators, outlined, bracketed and dotted ones: whole alphabets in order.
        >= 0x1F150 and <= 0x1F169 => (char)('A' + rune - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => (char)('A' + rune - 0x1F170),
        >= 0x1F1E6 and <= 0x1F1FF => (char)('A' + rune - 0x1F1E6),
        >= 0x1CCD6 and <= 0x1CCEF => (char)('A' + rune - 0x1CCD6),
        >= 0x1CCF0 and <= 0x1CCF9 => (char)('0' + rune - 0x1CCF0),
        >= 0x2474 and <= 0x247C => (char)('1' + rune - 0x2474),
        >= 0x2488 and <= 0x2490 => (char)('1' + rune - 0x2488),
        >= 0x249C and <= 0x24B5 => (char)('a' + rune - 0x249C),
        >= 0x1F101 and <= 0x1F10A => (char)('0' + rune - 0x1F101),
        >= 0x1F110 and <= 0x1F129 => (char)('A' + rune - 0x1F110),
        0x1F100 or 0x1F10B or 0x1F10C => '0',
        _ => Table.GetValueOrDefault(rune),
    };

    private static FrozenDictionary<int, char> Read()
    {
        var table = new Dictionary<int, char>();
        foreach (var list in Pairs)
        {
            foreach (var pair in list.Split(' '))
            {
                if (pair[1] < 0x80)
                    table[pair[0]] = pair[1];
            }
        }

        return table.ToFrozenDictionary();
    }
}
