using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Folds letters that look alike into one.</summary>
/// <remarks>
/// The idea of Unicode Technical Standard 39, section 4 (skeletons), cut down to what can be mistaken for the letters, digits and hyphen of a
/// domain. It serves stops only: two texts that fold alike are never for that reason treated as the same address when something is let through.
/// </remarks>
internal static class LookalikeLetters
{
    /// <summary>After each Latin letter or pair, the letters of other alphabets and extended Latin that are taken for it.</summary>
    private static readonly string[] Alike =
    [
        "a аαɑɐᴀꭺꓮⲁⱥ", "b ЬьвƅɓƀʙβЪъᏏꓐ", "c сҫϲᴄƈȼⲥꮯꓚ", "d ԁɗɖđðƌᴅᴆꭰꓓ", "e еєҽҿεɛəǝɘɇᴇꭼꓰⲉ℮", "f ƒғꜰϝꓝ", "g ɡցɠԍɢǥꮐꓖ", "h һнңҥӊհħɦɧⱨʜꮋꓧⲏ",
        "i іıɩιɪɨӏꓲⲓꭲ", "j јϳյʝɉᴊꓙ", "k кқҝҟҡӄκƙꝁⱪᴋꮶꓗⲕ", "l łɫɭɬƚⱡʟւǀӀꓡ", "m мӎɱᴍꮇꓟⲙ", "n пηոռղⲛɴɲɳƞȵŋꓠ", "o оοօծøɵөѳσᴏꓳⲟסه०໐ഠ", "p рρքƥᵽᴘþⲣꮲꓑ",
        "q ԛգզɋꝗ", "r гґяʀʁɍɾɼɽꭇꮢꓣ", "s ѕʂȿꜱꮪꓢ", "t тҭτŧƭƫʈȶᴛꓔⲧ", "u սυʉᵾᴜμцꓴ", "v ʋѵνᴠꮩꓦ", "w ԝωшщѡաᴡɯꮃꓪ", "x хҳӽχ×ⲭꓫ", "y уүұγʏƴɏყⲩꓬ", "z ᴢʐʑƶȥɀⱬꮓꓜ",
        "ae æ", "oe œ", "ss ß", "- ‐‑‒–—―−⁃ー", ". 。․·",
    ];

    private static readonly FrozenDictionary<char, string> Folds = Alike
        .Select(line => line.Split(' '))
        .SelectMany(pair => pair[1].Select(letter => (Letter: char.ToLowerInvariant(letter), Plain: pair[0])))
        .DistinctBy(fold => fold.Letter)
        .ToFrozenDictionary(fold => fold.Letter, fold => fold.Plain);

    /// <summary>Folds letters only: other alphabets and diacritics, as for people's names.</summary>
    /// <param name="text">Well-formed text.</param>
    /// <returns>Lower case; letters that resemble no Latin letter stay as they are.</returns>
    public static string FoldLetters(string text)
    {
        var lower = text.ToLowerInvariant();
        if (Ascii.IsValid(lower))
            return lower;

        var folded = new StringBuilder(lower.Length);
        foreach (var rune in lower.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
                continue;
            if (rune.IsBmp && Folds.TryGetValue((char)rune.Value, out var plain))
                folded.Append(plain);
            else if (!rune.IsAscii && Rune.IsDigit(rune))
                folded.Append((int)Rune.GetNumericValue(rune));
            else
                folded.Append(rune);
        }

        // Compatibility letters may come out of the decomposition as capitals.
        return folded.ToString().ToLowerInvariant();
    }

    /// <summary>Folds letters, digits and pairs of letters that look alike: 0 and o, 1 and l and i, 5 and s, rn and m, vv and w, cl and d.</summary>
    /// <param name="text">Well-formed text.</param>
    /// <returns>
    /// Lower case. Different digits stay different, because numbers tell addresses apart: only one digit folds into any letter.
    /// </returns>
    public static string FoldShapes(string text)
    {
        var letters = FoldLetters(text);
        var folded = new StringBuilder(letters.Length);
        for (var at = 0; at < letters.Length; at++)
        {
            var next = at + 1 < letters.Length ? letters[at + 1] : '\0';
            var pair = (letters[at], next) switch
            {
                ('r', 'n') => 'm',
                ('v', 'v') => 'w',
                ('c', 'l' or '1') => 'd',
                _ => '\0',
            };
            if (pair != '\0')
            {
                folded.Append(pair);
                at++;
            }
            else
            {
                folded.Append(letters[at] switch { '0' => 'o', '1' or 'i' or '|' => 'l', '5' => 's', var letter => letter });
            }
        }

        return folded.ToString();
    }
}
