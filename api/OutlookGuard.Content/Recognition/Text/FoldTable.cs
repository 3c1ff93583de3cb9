using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Recognition.Text;

/// <summary>What each code point is read as: plainly (compatibility forms, digits, dashes, spaces made one) and deeply (look-alikes made Latin).</summary>
/// <remarks>
/// Source: Unicode normalisation form KC (UAX 15), applied by code point; decimal digits of every script; general category Cf, the variation selectors and
/// the tag characters left out, by rune, because they lie outside the sixteen-bit range. Worked out block by block when first met, then kept.
/// </remarks>
internal static class FoldTable
{
    private const int BlockBits = 8;
    private const int BlockSize = 1 << BlockBits;

    private static readonly (string? Plain, string? Deep)[]?[] Blocks = new (string?, string?)[]?[0x110000 >> BlockBits];

    /// <summary>What a code point is plainly read as.</summary>
    /// <returns>Null for itself, empty for nothing.</returns>
    public static string? Plain(Rune rune) => Block(rune)[rune.Value & (BlockSize - 1)].Plain;

    /// <summary>What a code point is deeply read as.</summary>
    /// <returns>Null for itself, empty for nothing.</returns>
    public static string? Deep(Rune rune) => Block(rune)[rune.Value & (BlockSize - 1)].Deep;

    /// <summary>Whether a mark changes the character before it.</summary>
    public static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static (string? Plain, string? Deep)[] Block(Rune rune)
    {
        var index = rune.Value >> BlockBits;
        return Blocks[index] ??= Compute(index << BlockBits);
    }

    private static (string?, string?)[] Compute(int first)
    {
        var block = new (string?, string?)[BlockSize];
        for (var i = 0; i < BlockSize; i++)
        {
            if (!Rune.IsValid(first + i))
                continue;
            var rune = new Rune(first + i);
            var plain = PlainOf(rune);
            var deep = DeepOf(rune, plain);
            var self = rune.ToString();
            block[i] = (plain == self ? null : plain, deep == self ? null : deep);
        }

        return block;
    }

    private static string PlainOf(Rune rune)
    {
        if (rune.Value is '\t' or '\n' or '\r')
            return rune.ToString();

        // Noncharacters stand for nothing, and normalising them throws.
        if ((rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF)
            return "";
        var category = Rune.GetUnicodeCategory(rune);
        return (category, rune.Value) switch
        {
            (UnicodeCategory.Format or UnicodeCategory.Control, _) => "",
            (_, >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF or 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x180B or 0x180C or 0x180D or 0x180F) => "",
            (UnicodeCategory.SpaceSeparator, _) or (_, 0x2800) => " ",
            (UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator, _) => "\n",
            (UnicodeCategory.DashPunctuation, _) or (_, 0x2212 or 0x02D7 or 0x2043) => "-",
            (_, 0x2018 or 0x2019 or 0x201A or 0x201B or 0x2032 or 0x02B9 or 0x02BC or 0x00B4) => "'",
            (_, 0x201C or 0x201D or 0x201E or 0x201F or 0x2033) => "\"",
            (_, 0x00BA or 0x02DA) => "°",
            (_, 0x2022 or 0x2219 or 0x22C5 or 0x30FB or 0x2027) => "·",
            (_, 0x3002 or 0xFF61) => ".",
            (_, 0x2044 or 0x2215 or 0x29F8) => "/",
            (_, 0x2236 or 0xA789 or 0x02D0) => ":",
            (UnicodeCategory.DecimalDigitNumber, _) => ((char)('0' + (int)Rune.GetNumericValue(rune))).ToString(),
            (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse, _) => rune.ToString(),
            _ => rune.ToString().Normalize(NormalizationForm.FormKC),
        };
    }

    private static string DeepOf(Rune rune, string plain)
    {
        if (rune.Value is >= 0xE0020 and <= 0xE007E)
            return ((char)(rune.Value - 0xE0000)).ToString();
        if (Confusables.Of(rune.Value) is var look and not '\0')
            return look.ToString();
        if (plain.Length == 0 || Ascii.IsValid(plain) || IsMark(rune))
            return IsMark(rune) ? "" : plain;
        // Places that hold no character (U+FFFE) stand in the same block as full-width letters; normalising them is an error.
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
            return plain;
        var folded = new StringBuilder();
        foreach (var part in plain.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (IsMark(part) && folded.Length > 0)
                continue;
            _ = Confusables.Of(part.Value) is var letter and not '\0' ? folded.Append(letter) : folded.Append(part.ToString());
        }

        return folded.ToString();
    }
}
