using System.Text;

namespace OutlookGuard.Content.Recognition.Text;

/// <summary>Puts text into the order in which it is seen where an override turns it round.</summary>
/// <remarks>
/// Source: UAX 9: RLO (U+202E) shows what follows from right to left up to its PDF, or to the end of the line; embeddings and isolates leave Latin
/// letters and digits in their own order.
/// </remarks>
internal static class VisualOrder
{
    private const char RightToLeft = '\u202E';
    private const char LeftToRight = '\u202D';
    private const char Pop = '\u202C';

    // UAX 9 allows 125 levels; what is deeper stays as it is.
    private const int Deepest = 125;

    public static bool IsTurned(string text) => text.Contains(RightToLeft);

    public static TextView Of(TextView source)
    {
        var built = new ViewBuilder(source);
        var at = 0;
        var order = new List<int>();
        Read(source.Text, ref at, order, depth: 0);
        foreach (var i in order)
        {
            var length = Rune.TryGetRuneAt(source.Text, i, out var rune) ? rune.Utf16SequenceLength : 1;
            built.Add(source.Text.AsSpan(i, length), i, i + length);
        }

        return built.Build(Sight.Disguised);
    }

    private static void Read(string text, ref int at, List<int> order, int depth)
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (depth > 0 && c is Pop or '\n' or '\r' && depth > 0)
            {
                at += c == Pop ? 1 : 0;
                return;
            }

            if (c is RightToLeft or LeftToRight && depth < Deepest)
            {
                at++;
                var from = order.Count;
                Read(text, ref at, order, depth + 1);
                if (c == RightToLeft)
                    order.Reverse(from, order.Count - from);
                continue;
            }

            order.Add(at);
            at += Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
        }
    }
}
