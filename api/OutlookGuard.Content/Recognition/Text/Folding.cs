using System.Buffers;
using System.Text;

namespace OutlookGuard.Content.Recognition.Text;

/// <summary>Reads a text through the fold table.</summary>
internal static class Folding
{
    // Unicode: the Latin blocks with precomposed and stroked letters end here.
    private const int LastLatin = 0x24F;

    private const int LongestIdentifier = 34;

    // Printable characters and line ends are read as they are.
    private static readonly SearchValues<char> Kept = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code), '\t', '\n', '\r']);

    /// <summary>The plain view: what anybody sees, in one form.</summary>
    /// <remarks>Most mails have only curly quotes, dashes, pound signs and accents: one character for one, so no position moves and no map is kept.</remarks>
    public static TextView Plain(TextView source) => PlacesStay(source.Text, out var changes)
        ? changes ? source with { Text = string.Create(source.Text.Length, source.Text, static (to, text) => FoldOneByOne(text, to)) } : source
        : Fold(source, FoldTable.Plain, Sight.Plain, keepMarks: true);

    /// <summary>The deep view: look-alikes as Latin, marks off, tag characters read.</summary>
    public static TextView Deep(TextView source) => Fold(source, FoldTable.Deep, Sight.Disguised, keepMarks: false);

    /// <summary>Whether the deep view of a text can say more than the plain one: it has look-alikes, stray marks or tag characters.</summary>
    /// <remarks>A Latin letter with an accent or a stroke is a disguise only in a word that has digits.</remarks>
    public static bool HasDisguise(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyExceptInRange('\0', '\x7F') is var next and >= 0)
        {
            var length = Rune.DecodeFromUtf16(rest[next..], out var rune, out var used) == OperationStatus.Done ? used : 1;
            var isLetter = rune.Value is >= 0xC0 and <= LastLatin && char.IsLetter(rest[next]);
            if (isLetter && HasDigitBeside(rest, next))
                return true;
            rest = rest[(next + length)..];
            if (!rune.IsAscii && !isLetter && (Confusables.Of(rune.Value) != '\0' || FoldTable.IsMark(rune) || rune.Value is >= 0xE0020 and <= 0xE007E))
                return true;
        }

        return false;
    }

    private static bool PlacesStay(string text, out bool changes)
    {
        changes = false;
        var rest = text.AsSpan();
        while (rest.IndexOfAnyExcept(Kept) is var next and >= 0)
        {
            if (!Rune.TryCreate(rest[next], out var rune) || FoldTable.IsMark(rune) || FoldTable.Plain(rune) is { Length: not 1 })
                return false;
            changes |= FoldTable.Plain(rune) is not null;
            rest = rest[(next + 1)..];
        }

        return true;
    }

    private static void FoldOneByOne(string text, Span<char> to)
    {
        text.CopyTo(to);
        for (var rest = to; rest.IndexOfAnyExcept(Kept) is var next and >= 0; rest = rest[(next + 1)..])
        {
            if (FoldTable.Plain(new Rune(rest[next])) is [var other])
                rest[next] = other;
        }
    }

    private static bool HasDigitBeside(ReadOnlySpan<char> text, int letter)
    {
        for (var i = letter + 1; i < text.Length && i - letter < LongestIdentifier && Glyph.IsWord(text[i]); i++)
        {
            if (Glyph.IsDigit(text[i]))
                return true;
        }

        for (var i = letter - 1; i >= 0 && letter - i < LongestIdentifier && Glyph.IsWord(text[i]); i--)
        {
            if (Glyph.IsDigit(text[i]))
                return true;
        }

        return false;
    }

    private static TextView Fold(TextView source, Func<Rune, string?> read, Sight sight, bool keepMarks)
    {
        var text = source.Text;
        var built = new ViewBuilder(source);
        var i = 0;
        while (i < text.Length)
        {
            var plain = text.AsSpan(i).IndexOfAnyExcept(Kept);
            var stop = plain < 0 ? text.Length : i + plain;
            if (stop > i)
            {
                built.Copy(i, stop);
                i = stop;
                continue;
            }

            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                i++;
                continue;
            }

            var end = i + rune.Utf16SequenceLength;
            if (keepMarks && FoldTable.IsMark(rune))
                AddMark(built, text.AsSpan(i, end - i), end, i);
            else
                built.Add(read(rune) is { } other ? other : text.AsSpan(i, end - i), i, end);
            i = end;
        }

        return built.Build(sight);
    }

    // An accent typed behind its letter becomes one letter with it; on a Latin letter that has no such form it is a stroke through the word, and left out.
    private static void AddMark(ViewBuilder built, ReadOnlySpan<char> mark, int end, int at)
    {
        if (built.Length == 0)
            return;
        var letter = built[built.Length - 1];
        var composed = !char.IsLetter(letter) ? "" : (letter + mark.ToString()).Normalize(NormalizationForm.FormC);
        if (composed.Length == 1)
            built.Replace(composed[0], end);
        else if (letter > LastLatin)
            built.Add(mark, at, end);
    }
}
