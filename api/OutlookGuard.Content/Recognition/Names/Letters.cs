using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace OutlookGuard.Content.Recognition.Names;

/// <summary>What one UTF-16 code unit is to a name, and the letter it folds to.</summary>
internal enum LetterClass : byte
{
    Other = 0,
    Lower,
    Upper,
    Uncased,
    Ideograph,
    Mark,
    Digit,
    Apostrophe,
    Hyphen,
    Blank,
    Break,
}

/// <summary>Two tables over the whole basic plane, made once.</summary>
/// <remarks>Folding drops case, accents and strokes, so that one list entry stands for "Woś", "woś" and "WOS".</remarks>
internal static class Letters
{
    private const int Planes = 0x10000;

    // Letters that Unicode does not decompose.
    private static readonly (char From, char To)[] Strokes =
    [
        ('ł', 'l'), ('Ł', 'l'), ('ø', 'o'), ('Ø', 'o'), ('đ', 'd'), ('Đ', 'd'), ('ħ', 'h'), ('Ħ', 'h'), ('ı', 'i'), ('İ', 'i'), ('ŋ', 'n'), ('Ŋ', 'n'),
        ('þ', 't'), ('Þ', 't'), ('ð', 'd'), ('Ð', 'd'), ('æ', 'a'), ('Æ', 'a'), ('œ', 'o'), ('Œ', 'o'), ('ß', 's'), ('ŧ', 't'), ('Ŧ', 't'), ('ə', 'a'), ('Ə', 'a'),
    ];

    private static readonly LetterClass[] Classes = MakeClasses();
    private static readonly char[] Folded = MakeFolded();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LetterClass Class(char unit) => Classes[unit];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char unit) => Folded[unit];

    private static LetterClass[] MakeClasses()
    {
        var classes = new LetterClass[Planes];
        for (var i = 0; i < Planes; i++)
            classes[i] = Classify((char)i);
        return classes;
    }

    private static LetterClass Classify(char unit) => unit switch
    {
        '\'' or '\u2019' or '\u02BC' or '\u2018' or '`' or '\u00B4' => LetterClass.Apostrophe,
        '-' or '\u2010' or '\u2011' => LetterClass.Hyphen,
        '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f' => LetterClass.Break,
        ' ' or '\t' or '\u00A0' or '\u202F' or '\u2009' => LetterClass.Blank,
        (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\u3040' and <= '\u30FF') or '\u3005' => LetterClass.Ideograph,
        _ => char.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.LowercaseLetter => LetterClass.Lower,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => LetterClass.Upper,
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => LetterClass.Uncased,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => LetterClass.Mark,
            UnicodeCategory.DecimalDigitNumber => LetterClass.Digit,
            UnicodeCategory.SpaceSeparator => LetterClass.Blank,
            _ => LetterClass.Other,
        },
    };

    private static char[] MakeFolded()
    {
        var folded = new char[Planes];
        for (var i = 0; i < Planes; i++)
            folded[i] = char.ToLowerInvariant((char)i);
        Span<(char First, char Last)> ranges = [('\u00C0', '\u024F'), ('\u0370', '\u0481'), ('\u0622', '\u0626'), ('\u1E00', '\u1FFF')];
        foreach (var (first, last) in ranges)
        {
            for (var c = first; c <= last; c++)
            {
                if (char.IsLetter(c))
                    folded[c] = char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]);
            }
        }

        foreach (var (from, to) in Strokes)
            folded[from] = to;
        return folded;
    }
}
