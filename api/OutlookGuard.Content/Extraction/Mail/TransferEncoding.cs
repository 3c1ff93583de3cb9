namespace OutlookGuard.Content.Extraction;

/// <summary>Undoes the encodings that carry bytes through mail. Tolerant: what does not belong is passed over, as mail programs do.</summary>
/// <remarks>Source: RFC 2045 6.7 and 6.8; POSIX uuencode.</remarks>
internal static class TransferEncoding
{
    private const byte Skip = 255;

    private static readonly byte[] Base64Values = Base64Table();

    public static byte[] Base64(ReadOnlySpan<byte> text)
    {
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        int length = 0, held = 0, bits = 0;
        foreach (var character in text)
        {
            // Padding ends one run; another may follow.
            if (character == '=')
                bits = held = 0;
            var value = Base64Values[character];
            if (value == Skip)
                continue;
            held = ((held << 6) | value) & 0xFFFF;
            bits += 6;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes[length++] = (byte)((held >> bits) & 0xFF);
        }
        return bytes[..length];
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> text)
    {
        var bytes = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
                bytes[length++] = text[i];
            else if (i + 2 < text.Length && char.IsAsciiHexDigit((char)text[i + 1]) && char.IsAsciiHexDigit((char)text[i + 2]))
            {
                bytes[length++] = (byte)((Nibble(text[i + 1]) << 4) | Nibble(text[i + 2]));
                i += 2;
            }
            else if (SoftBreak(text[(i + 1)..]) is var skipped and > 0)
                i += skipped;
            else
                bytes[length++] = text[i];
        }
        return bytes[..length];
    }

    public static byte[] Uuencoded(ReadOnlySpan<char> lines)
    {
        using var bytes = new MemoryStream();
        foreach (var line in lines.EnumerateLines())
        {
            if (line.StartsWith("end", StringComparison.Ordinal))
                break;
            if (line.IsEmpty || line.StartsWith("begin ", StringComparison.Ordinal))
                continue;
            var wanted = (line[0] - 32) & 63;
            for (var i = 1; i + 3 < line.Length && wanted > 0; i += 4)
            {
                var group = (Six(line[i]) << 18) | (Six(line[i + 1]) << 12) | (Six(line[i + 2]) << 6) | Six(line[i + 3]);
                for (var shift = 16; shift >= 0 && wanted > 0; shift -= 8, wanted--)
                    bytes.WriteByte((byte)((group >> shift) & 0xFF));
            }
        }
        return bytes.ToArray();

        static int Six(char character) => (character - 32) & 63;
    }

    // An equals sign at the end of a line, blanks after it allowed, joins the next line to this one.
    private static int SoftBreak(ReadOnlySpan<byte> after)
    {
        const int MostBlanks = 76;
        var i = 0;
        while (i < after.Length && i < MostBlanks && after[i] is (byte)' ' or (byte)'\t')
            i++;
        if (i == after.Length)
            return i;
        if (after[i] == '\n')
            return i + 1;
        return after[i] == '\r' ? (i + 1 < after.Length && after[i + 1] == '\n' ? i + 2 : i + 1) : 0;
    }

    private static int Nibble(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static byte[] Base64Table()
    {
        var table = new byte[256];
        Array.Fill(table, Skip);
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (var i = 0; i < alphabet.Length; i++)
            table[alphabet[i]] = (byte)i;
        (table['-'], table['_']) = (62, 63);
        return table;
    }
}
