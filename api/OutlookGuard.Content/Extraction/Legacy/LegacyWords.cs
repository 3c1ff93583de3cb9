using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Words in records of an old workbook that are not cells.</summary>
internal static class LegacyWords
{
    private const byte QuotedText = 0x17;

    /// <summary>A name that somebody gave to cells, and the words in its formula.</summary>
    public static string OfName(BiffRecord record)
    {
        const int HeaderLength = 14;
        var name = new BiffStrings(record.Pieces, HeaderLength + 1).ReadLetters(record.Bytes[3], (record.Bytes[HeaderLength] & 1) != 0);
        return $"{name}\n{OfFormula(record.Bytes[HeaderLength..])}";
    }

    /// <summary>The words that a formula quotes: a mark, their length, their width, the letters.</summary>
    public static string OfFormula(ReadOnlySpan<byte> tokens)
    {
        var words = new StringBuilder();
        while (tokens.IndexOf(QuotedText) is var at and >= 0)
        {
            tokens = tokens[(at + 1)..];
            if (tokens.Length < 3 || tokens[1] > 1)
                continue;
            var wide = tokens[1] == 1;
            var length = tokens[0] * (wide ? 2 : 1);
            if (length == 0 || 2 + length > tokens.Length)
                continue;
            // The mark may be a number that looks like it: then what follows is no text.
            var text = (wide ? Encoding.Unicode : Encoding.Latin1).GetString(tokens.Slice(2, length));
            if (text.Any(char.IsControl))
                continue;
            words.Append(text).Append('\n');
            tokens = tokens[(2 + length)..];
        }
        return words.ToString();
    }

    /// <summary>The runs of letters in a record, one byte or two bytes wide: links, prompts, copies of cells elsewhere.</summary>
    public static string Loose(BiffRecord record)
    {
        var words = new StringBuilder();
        foreach (var piece in record.Pieces)
        {
            AppendRuns(Encoding.Latin1.GetString(piece.Span), words);
            AppendRuns(Encoding.Unicode.GetString(piece.Span), words);
            if (piece.Length > 1)
                AppendRuns(Encoding.Unicode.GetString(piece.Span[1..]), words);
        }
        return words.ToString();
    }

    private static void AppendRuns(string text, StringBuilder words)
    {
        const int ShortestRun = 4;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is >= ' ' and < '\u0250')
                continue;
            if (i - start >= ShortestRun)
                words.Append(text.AsSpan(start, i - start)).Append('\n');
            start = i + 1;
        }
    }
}
