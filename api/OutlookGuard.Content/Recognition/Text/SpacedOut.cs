using System.Numerics;
using System.Runtime.InteropServices;

namespace OutlookGuard.Content.Recognition.Text;

/// <summary>Words whose characters were pulled apart: "A m a r a", "9-9-9-5-5-6".</summary>
internal static class SpacedOut
{
    // Fewer single characters in a row are initials or a list. Chosen.
    private const int FewestCharacters = 4;

    /// <summary>Whether somewhere four single characters stand between equal separators. Reads whole vectors: it runs over every text.</summary>
    public static bool Exists(ReadOnlySpan<char> text)
    {
        const int Reach = 2 * (FewestCharacters - 1);
        var codes = MemoryMarshal.Cast<char, ushort>(text);
        var i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            var zero = new Vector<ushort>('0');
            var line = new Vector<ushort>('_');
            for (; i + Reach + Vector<ushort>.Count <= codes.Length; i += Vector<ushort>.Count)
            {
                var here = new Vector<ushort>(codes[i..]);
                var same = Vector.Equals(here, new Vector<ushort>(codes[(i + 2)..])) & Vector.Equals(here, new Vector<ushort>(codes[(i + 4)..]));
                if (Vector.EqualsAny(same & (Vector.LessThan(here, zero) | Vector.Equals(here, line)), Vector<ushort>.AllBitsSet) && AnyAt(text, i, i + Vector<ushort>.Count))
                    return true;
            }
        }

        return AnyAt(text, i, text.Length);
    }

    /// <summary>The view in which pulled-apart words are whole again.</summary>
    public static TextView Closed(TextView source)
    {
        var text = source.Text;
        var built = new ViewBuilder(source);
        var i = 0;
        while (i < text.Length)
        {
            var end = ChainEnd(text, i);
            if (end == i)
            {
                var word = i;
                do
                    i++;
                while (i < text.Length && ChainEnd(text, i) == i);
                built.Copy(word, i);
                continue;
            }

            for (; i < end; i += 2)
                built.Copy(i, i + 1);
            i = end;
        }

        return built.Build(Sight.Disguised);
    }

    // A chain's first separator stands behind its first character.
    private static bool AnyAt(ReadOnlySpan<char> text, int from, int to)
    {
        for (var i = Math.Max(1, from); i < to && i + 4 < text.Length; i++)
        {
            if (text[i + 2] == text[i] && text[i + 4] == text[i] && IsSeparator(text[i]) && ChainEnd(text, i - 1) > i - 1)
                return true;
        }

        return false;
    }

    // Where a chain of single characters that begins here ends: behind its last character.
    private static int ChainEnd(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 >= text.Length || !Glyph.IsWord(text[start]) || !IsSeparator(text[start + 1]) || (start > 0 && Glyph.IsWord(text[start - 1])))
            return start;
        var gap = text[start + 1];
        var i = start + 1;
        var count = 1;
        while (i + 1 < text.Length && text[i] == gap && Glyph.IsWord(text[i + 1]) && (i + 2 == text.Length || !Glyph.IsWord(text[i + 2])))
        {
            count++;
            i += 2;
        }

        return count >= FewestCharacters ? i : start;
    }

    private static bool IsSeparator(char c) => c is ' ' or '.' or '-' or '_' or '/' or '*' or '\t' or '\n' or ',' or '+' or '\u00B7';
}
