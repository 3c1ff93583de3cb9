using System.Text;
using System.Text.Unicode;

namespace OutlookGuard.Content.Recognition.Text;

/// <summary>Words of base64 that hold plain text.</summary>
/// <remarks>Source: RFC 4648 section 4 and 5. A word that does not decode to plain text (a picture, a signature) is given up at its first bytes.</remarks>
internal static class Base64Words
{
    // A shorter word decodes to fewer than six characters: no number fits. Chosen.
    private const int Shortest = 8;
    private const int Longest = 4_096;

    /// <summary>Whether the word around a position decodes to plain text.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int position) => Decode(text, position, out _, out _) is not null;

    /// <summary>The view in which such words are read decoded; what is found inside has the whole word's place.</summary>
    public static TextView Decoded(TextView source)
    {
        var text = source.Text;
        var built = new ViewBuilder(source);
        var i = 0;
        while (i < text.Length)
        {
            var begins = IsSymbol(text[i]) && (i == 0 || !IsSymbol(text[i - 1]));
            if (begins && Decode(text, i, out _, out var end) is { } words)
            {
                built.Add(words, i, end);
                i = end;
                continue;
            }

            do
            {
                built.Add(text.AsSpan(i, 1), i, i + 1);
                i++;
            }
            while (begins && i < text.Length && IsSymbol(text[i]));
        }

        return built.Build(Sight.Disguised);
    }

    private static string? Decode(ReadOnlySpan<char> text, int position, out int start, out int end)
    {
        start = end = position;
        while (start > 0 && end - start < Longest && IsSymbol(text[start - 1]))
            start--;
        while (end < text.Length && end - start < Longest && IsSymbol(text[end]))
            end++;
        var word = text[start..end];
        if (word.Length < Shortest || word.Length % 4 == 1 || !word.ContainsAnyInRange('a', 'z') || !word.ContainsAnyInRange('A', 'Z'))
            return null;
        var bytes = new List<byte>();
        return Decode(word, bytes) ? Encoding.UTF8.GetString([.. bytes]) : null;
    }

    private static bool Decode(ReadOnlySpan<char> word, List<byte> bytes)
    {
        int bits = 0, held = 0;
        foreach (var c in word.TrimEnd('='))
        {
            held = (held & 0xFFFF) << 6 | Value(c);
            bits += 6;
            if (bits < 8)
                continue;
            bits -= 8;
            var value = (byte)(held >> bits & 0xFF);
            if (value < 0x20 && value is not ((byte)'\n' or (byte)'\r' or (byte)'\t'))
                return false;
            bytes.Add(value);
        }

        return Utf8.IsValid([.. bytes]);
    }

    private static int Value(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' or '-' => 62,
        _ => 63,
    };

    private static bool IsSymbol(char c) => Glyph.IsDigit(c) || Glyph.IsLetter(c) || c is '+' or '/' or '=' or '-' or '_';
}
