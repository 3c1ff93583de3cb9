using System.Buffers;
using System.Runtime.CompilerServices;

namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Cuts text into words in one pass: every character is looked at once.</summary>
internal static class WordReader
{
    // Chosen: mail clients wrap plain text at 72 to 78 characters, so a line that ends earlier was ended on purpose.
    private const int ShortLine = 60;

    private enum Shape : byte
    {
        Blank = 0, Letter, Digit, Apostrophe, Stop, Comma, Colon, NewLine, Bullet, Ampersand,
    }

    private static readonly Shape[] Shapes = MakeShapes();
    private static readonly char[] Lower = MakeLower();

    /// <summary>Reads all words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">A rented array; replaced by a larger one when it is too small.</param>
    /// <param name="vocabulary">Numbers the words.</param>
    /// <returns>How many words were read.</returns>
    public static int Read(ReadOnlySpan<char> text, ref Word[] words, Vocabulary vocabulary)
    {
        var count = 0;
        var gap = Gap.Paragraph;
        var lineStart = 0;
        var (shortLine, lineHasWord) = (true, false);
        for (var i = 0; i < text.Length;)
        {
            var shape = ShapeOf(text[i]);
            switch (shape)
            {
                case Shape.Letter or Shape.Digit or Shape.Ampersand:
                    break;
                case Shape.Apostrophe when gap == Gap.Space && i > 0 && i + 1 < text.Length && IsWord(text[i - 1]) && ShapeOf(text[i + 1]) == Shape.Letter:
                    break;
                case Shape.NewLine:
                    shortLine = i - lineStart < ShortLine;
                    gap = lineHasWord ? Max(gap, Gap.Line) : Gap.Paragraph;
                    lineHasWord = false;
                    lineStart = ++i;
                    continue;
                case Shape.Stop:
                    if (EndsSentence(text, i, words, count, vocabulary))
                        gap = Max(gap, Gap.Sentence);
                    i++;
                    continue;
                case Shape.Bullet:
                    // A dash at the beginning of a line is a bullet, between spaces a dash, inside a word a hyphen.
                    if (gap == Gap.Line)
                        gap = Gap.Sentence;
                    else if (text[i] is not '-' || (i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' '))
                        gap = Max(gap, Gap.Comma);
                    i++;
                    continue;
                default:
                    gap = Max(gap, shape switch { Shape.Comma => Gap.Comma, Shape.Colon => Gap.Colon, _ => Gap.Space });
                    i++;
                    continue;
            }

            if (gap == Gap.Line && shortLine && (shape == Shape.Digit || char.IsUpper(text[i])))
                gap = Gap.Sentence;
            var start = i;
            var id = ReadWord(text, ref i, shape, vocabulary);
            if (count == words.Length)
                words = Grow(words);
            words[count++] = new Word(start, i, id, gap);
            gap = Gap.Space;
            lineHasWord = true;
        }

        return count;
    }

    private static int ReadWord(ReadOnlySpan<char> text, ref int i, Shape shape, Vocabulary vocabulary)
    {
        var hash = Vocabulary.Seed;
        if (shape == Shape.Ampersand)
            return vocabulary.Find(Vocabulary.Step(hash, text[i++]));
        if (shape == Shape.Digit)
        {
            do
                hash = Vocabulary.Step(hash, text[i++]);
            while (i < text.Length && ShapeOf(text[i]) == Shape.Digit);
            return vocabulary.Find(hash) is var known and not Vocabulary.Unknown ? known : Vocabulary.Number;
        }

        if (shape == Shape.Apostrophe)
        {
            hash = Vocabulary.Step(hash, '\'');
            i++;
        }

        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c < Lower.Length)
            {
                var lower = Lower[c];
                if (lower == 0)
                    break;
                hash = Vocabulary.Step(hash, lower);
            }
            else if (ShapeOf(c) == Shape.Letter)
            {
                hash = Vocabulary.Step(hash, char.ToLowerInvariant(c));
            }
            else
            {
                break;
            }
        }

        return vocabulary.Find(hash);
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int i, Word[] words, int count, Vocabulary vocabulary)
    {
        if (i + 1 < text.Length && ShapeOf(text[i + 1]) is Shape.Letter or Shape.Digit)
            return false;
        if (text[i] != '.' || count == 0 || words[count - 1].End != i)
            return true;
        var last = words[count - 1];
        var isInitial = last.End - last.Start == 1 && char.IsUpper(text[last.Start]) && text[last.Start] != 'I';
        return !isInitial && (vocabulary.SenseOf(last.Id) & Sense.Abbreviation) == 0;
    }

    private static Word[] Grow(Word[] words)
    {
        var larger = ArrayPool<Word>.Shared.Rent(words.Length * 2);
        words.AsSpan().CopyTo(larger);
        ArrayPool<Word>.Shared.Return(words);
        return larger;
    }

    private static bool IsWord(char c) => ShapeOf(c) is Shape.Letter or Shape.Digit;

    private static Gap Max(Gap left, Gap right) => left > right ? left : right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Shape ShapeOf(char c) => c < Shapes.Length ? Shapes[c] : ShapeOfOther(c);

    private static Shape ShapeOfOther(char c) => c switch
    {
        '\u2019' or '\u2018' or '\u02BC' or '\uFF07' => Shape.Apostrophe,
        '\u2022' or '\u2023' or '\u25CF' or '\u25AA' or '\u00B7' or '\u2013' or '\u2014' => Shape.Bullet,
        '\u2026' => Shape.Stop,
        '\u2028' or '\u2029' or '\u0085' => Shape.NewLine,
        _ when char.IsLetter(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark => Shape.Letter,
        _ when char.IsDigit(c) => Shape.Digit,
        _ => Shape.Blank,
    };

    private static Shape[] MakeShapes()
    {
        var shapes = new Shape[128];
        for (var c = 0; c < shapes.Length; c++)
            shapes[c] = char.IsAsciiLetter((char)c) ? Shape.Letter : char.IsAsciiDigit((char)c) ? Shape.Digit : Shape.Blank;
        shapes['\''] = shapes['`'] = Shape.Apostrophe;
        shapes['.'] = shapes['!'] = shapes['?'] = Shape.Stop;
        shapes[','] = shapes[';'] = shapes['('] = shapes[')'] = shapes['['] = shapes[']'] = shapes['/'] = shapes['|'] = shapes['\t'] = shapes['<'] = shapes['>'] = Shape.Comma;
        shapes[':'] = shapes['='] = Shape.Colon;
        shapes['\n'] = shapes['\v'] = shapes['\f'] = Shape.NewLine;
        shapes['-'] = shapes['*'] = Shape.Bullet;
        shapes['&'] = Shape.Ampersand;
        return shapes;
    }

    private static char[] MakeLower()
    {
        // Zero ends a word. Digits go on inside a word ("p45") although they never begin one.
        var lower = new char[128];
        for (var c = '\0'; c < lower.Length; c++)
            lower[c] = char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
        return lower;
    }
}
