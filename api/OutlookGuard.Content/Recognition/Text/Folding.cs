using System.Text;

namespace OutlookGuard.Content.Recognition.Text;

/// <summary>Reads a text through the fold table.</summary>
internal static class Folding
{
    /// <summary>The plain view: what anybody sees, in one form.</summary>
    public static TextView Plain(TextView source) => Fold(source, FoldTable.Plain, Sight.Plain, keepMarks: true);

    /// <summary>The deep view: look-alikes as Latin, marks off, tag characters read.</summary>
    public static TextView Deep(TextView source) => Fold(source, FoldTable.Deep, Sight.Disguised, keepMarks: false);

    /// <summary>Whether the deep view of a text can say more than the plain one: it has look-alikes, stray marks or tag characters.</summary>
    /// <remarks>An ordinary accented letter is no disguise.</remarks>
    public static bool HasDisguise(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyExceptInRange('\0', '\x7F') is var next and >= 0)
        {
            var length = Rune.DecodeFromUtf16(rest[next..], out var rune, out var used) == System.Buffers.OperationStatus.Done ? used : 1;
            rest = rest[(next + length)..];
            if (!rune.IsAscii && (Confusables.Of(rune.Value) != '\0' || FoldTable.IsMark(rune) || rune.Value is >= 0xE0020 and <= 0xE007E))
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
            var plain = text.AsSpan(i).IndexOfAnyExceptInRange(' ', '~');
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
        else if (letter > 0x24F)
            built.Add(mark, at, end);
    }
}
