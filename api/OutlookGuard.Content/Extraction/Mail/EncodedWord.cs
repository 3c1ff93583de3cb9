using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Words of a mail header that are not ASCII: <c>=?utf-8?Q?...?=</c>.</summary>
/// <remarks>Source: RFC 2047. White space between two encoded words belongs to neither; a letter cut in two by two words is joined.</remarks>
internal static class EncodedWord
{
    public static string Decode(string header)
    {
        if (!header.Contains("=?", StringComparison.Ordinal))
            return header;
        var decoded = new StringBuilder(header.Length);
        var pending = new PendingBytes(decoded);
        var rest = header.AsSpan();
        var endless = false;
        while (rest.IndexOf("=?") is var at and >= 0)
        {
            var between = rest[..at];
            if (!pending.IsEmpty && !between.IsWhiteSpace() || pending.IsEmpty)
            {
                pending.Flush();
                decoded.Append(between);
            }
            rest = rest[at..];
            // Once no word ends any more, none is looked for: a header of beginnings would be slow.
            var used = endless ? 0 : TryDecode(rest, pending, out endless);
            if (used == 0)
            {
                pending.Flush();
                decoded.Append("=?");
            }
            rest = rest[Math.Max(used, 2)..];
        }
        pending.Flush();
        return decoded.Append(rest).ToString();
    }

    private static int TryDecode(ReadOnlySpan<char> text, PendingBytes into, out bool endless)
    {
        endless = false;
        // No charset's name is this long, and a word has at most 75 characters; programs write longer ones.
        const int LongestCharset = 60;
        var first = text[2..Math.Min(text.Length, LongestCharset)].IndexOf('?') + 2;
        if (first < 3 || first + 2 >= text.Length || text[first + 2] != '?')
            return 0;
        var charset = text[2..first];
        var kind = char.ToUpperInvariant(text[first + 1]);
        var content = text[(first + 3)..];
        var end = content.IndexOf("?=");
        endless = end < 0;
        if (endless || kind is not ('Q' or 'B'))
            return 0;
        var language = charset.IndexOf('*');
        into.Add((language < 0 ? charset : charset[..language]).ToString(), Bytes(kind, content[..end].ToString()));
        return first + 3 + end + 2;
    }

    private static byte[] Bytes(char kind, string content) => kind == 'B'
        ? TransferEncoding.Base64(Encoding.Latin1.GetBytes(content))
        : TransferEncoding.QuotedPrintable(Encoding.Latin1.GetBytes(content.Replace('_', ' ')));

    private sealed class PendingBytes(StringBuilder into)
    {
        private readonly List<byte> bytes = [];
        private string charset = "";

        public bool IsEmpty => charset.Length == 0;

        public void Add(string name, byte[] more)
        {
            if (!charset.Equals(name, StringComparison.OrdinalIgnoreCase))
                Flush();
            charset = name;
            bytes.AddRange(more);
        }

        public void Flush()
        {
            if (IsEmpty)
                return;
            byte[] held = [.. bytes];
            into.Append((Charset.Named(charset) ?? Charset.Guess(held) ?? Encoding.Latin1).GetString(held));
            bytes.Clear();
            charset = "";
        }
    }
}
