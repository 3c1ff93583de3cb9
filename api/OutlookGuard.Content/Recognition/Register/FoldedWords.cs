using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Recognition.Register;

/// <summary>A word as the register compares it: lower case, no marks, look-alike letters folded.</summary>
/// <param name="Folded">The folded letters and digits.</param>
/// <param name="Start">Where the word begins in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive; a possessive 's is left out.</param>
/// <param name="Capital">Whether it began with a capital, or with a letter of a script that has none.</param>
internal readonly record struct FoldedWord(string Folded, int Start, int End, bool Capital);

/// <summary>Cuts text into folded words. The same folding makes the register's forms and reads the mail, so both sides always agree.</summary>
internal static class FoldedWords
{
    // Each pair is a letter and what it folds to: letters whose decomposition leaves no base letter, Cyrillic and Greek letters that look Latin
    // (Unicode UTS 39 confusables, the pairs that occur in names), and the Arabic letters that are written in several ways.
    private const string Pairs =
        "łl øo đd ðd þp ßs æa œo ıi ħh ŧt ŋn аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq һh кk мm тt вb нh αa οo ρp νv ιi κk υy τt εe γy єe ґg ѓg ќk їi أا إا آا ٱا ىي ةه ؤو ئي";

    private static readonly Dictionary<char, char> Letters = Pairs.Split(' ').ToDictionary(pair => pair[0], pair => pair[1]);

    public static List<FoldedWord> Of(string text)
    {
        var words = new List<FoldedWord>();
        var word = new StringBuilder();
        var (start, end, capital) = (-1, 0, false);
        for (var i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
                rune = Rune.ReplacementChar;
            var length = rune == Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength;
            var category = Rune.GetUnicodeCategory(rune);

            if (category is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark || rune.Value == Tatweel)
            {
                i += length;
                continue;
            }

            if (!Rune.IsLetterOrDigit(rune))
            {
                if (IsApostrophe(rune) && start >= 0 && !IsPossessive(text, i))
                {
                    i += length;
                    continue;
                }

                Close();
                if (IsApostrophe(rune) && IsPossessive(text, i))
                    i++;
                i += length;
                continue;
            }

            var ideograph = IsIdeograph(rune);
            if (ideograph)
                Close();
            if (start < 0)
            {
                start = i;
                capital = category is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter;
            }

            Append(word, rune);
            end = i + length;
            i += length;
            if (ideograph)
                Close();
        }

        Close();
        return words;

        void Close()
        {
            if (start >= 0 && word.Length > 0)
                words.Add(new FoldedWord(word.ToString(), start, end, capital));
            word.Clear();
            start = -1;
        }
    }

    private const int Tatweel = 0x0640;

    private static void Append(StringBuilder word, Rune rune)
    {
        if (rune.IsAscii)
        {
            word.Append(char.ToLowerInvariant((char)rune.Value));
            return;
        }

        if (Rune.IsDigit(rune))
        {
            word.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
            return;
        }

        foreach (var letter in rune.ToString().Normalize(NormalizationForm.FormKD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                word.Append(Letters.GetValueOrDefault(char.ToLowerInvariant(letter), char.ToLowerInvariant(letter)));
    }

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '´';

    private static bool IsPossessive(string text, int apostrophe) =>
        apostrophe + 1 < text.Length && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));

    // Chinese, Japanese kana and Hangul are written without spaces: every sign is a word of its own.
    private static bool IsIdeograph(Rune rune) => rune.Value is
        (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
