using System.Globalization;
using System.Text;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Takes out what does not show.</summary>
internal static class AddressCleaning
{
    /// <summary>Turns every kind of white space into a plain space and drops characters that do not show.</summary>
    /// <param name="text">Any text, even with half a surrogate pair.</param>
    /// <param name="hidden">Whether something that does not show was dropped.</param>
    /// <returns>Well-formed text, not trimmed.</returns>
    public static string Clean(string text, out bool hidden)
    {
        hidden = false;
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAnyInRange('\0', '\x1F') && !text.Contains('\x7F'))
            return text;

        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            // Half a pair cannot be normalised and shows as nothing useful: it counts as hidden.
            if (!Rune.TryGetRuneAt(text, at, out var rune))
            {
                hidden = true;
                at++;
                continue;
            }

            at += rune.Utf16SequenceLength;
            if (Rune.IsWhiteSpace(rune))
                kept.Append(' ');
            else if (IsHidden(rune))
                hidden = true;
            else
                kept.Append(rune);
        }

        return kept.ToString();
    }

    /// <summary>Folds full-width, mathematical and other forms of the same letter into the ordinary one.</summary>
    /// <param name="clean">Well-formed text.</param>
    /// <returns>The text in normalisation form KC.</returns>
    public static string Ordinary(string clean) => Ascii.IsValid(clean) ? clean : clean.Normalize(NormalizationForm.FormKC);

    /// <summary>The text without any space.</summary>
    /// <param name="clean">Cleaned text.</param>
    /// <returns>The same text when it holds none.</returns>
    public static string Squeeze(string clean) => clean.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Control and format characters, private and unassigned ones, and the letters and marks that Unicode calls default ignorable.</summary>
    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        UnicodeCategory.NonSpacingMark => rune.Value is 0x034F or 0x17B4 or 0x17B5
            or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF),
        UnicodeCategory.OtherLetter => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0,
        UnicodeCategory.OtherSymbol => rune.Value is 0x2800, // a Braille cell without dots
        _ => false,
    };
}
