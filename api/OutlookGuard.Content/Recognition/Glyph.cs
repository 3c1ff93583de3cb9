using System.Runtime.CompilerServices;

namespace OutlookGuard.Content.Recognition;

/// <summary>The classes of characters that matter to a recogniser, without culture and without tables of the runtime on the common path.</summary>
internal static class Glyph
{
    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    public static bool IsUpper(char c) => char.IsAsciiLetterUpper(c);

    public static bool IsLower(char c) => char.IsAsciiLetterLower(c);

    public static bool IsLetter(char c) => char.IsAsciiLetter(c);

    public static bool IsHex(char c) => char.IsAsciiHexDigit(c);

    /// <summary>A character that belongs to a word: a letter or digit of any script.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(char c) => c < 0x80 ? IsDigit(c) || IsLetter(c) : char.IsLetterOrDigit(c);

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\u00A0';

    public static char Upper(char c) => IsLower(c) ? (char)(c & ~0x20) : c;

    public static char Lower(char c) => IsUpper(c) ? (char)(c | 0x20) : c;

    /// <summary>Whether a word begins or ends at a place, so that nothing is found inside a longer word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">A position between two characters.</param>
    /// <returns>True at either end of the text and wherever one side is not part of a word.</returns>
    public static bool IsEdge(ReadOnlySpan<char> text, int at) =>
        at <= 0 || at >= text.Length || !IsWord(text[at - 1]) || !IsWord(text[at]);

    /// <summary>Whether two pieces of text are the same in any case. The second must be written in lower case.</summary>
    public static bool Same(ReadOnlySpan<char> text, ReadOnlySpan<char> lower)
    {
        if (text.Length != lower.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (Lower(text[i]) != lower[i])
                return false;
        }

        return true;
    }
}
