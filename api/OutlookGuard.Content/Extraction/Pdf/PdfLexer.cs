using System.Globalization;

namespace OutlookGuard.Content.Extraction;

/// <summary>The kinds of token in a PDF's objects.</summary>
internal enum PdfToken
{
    End = 0,
    Name,
    Text,
    Number,
    Word,
    DictionaryStart,
    DictionaryEnd,
    ArrayStart,
    ArrayEnd,
}

/// <summary>Cuts the text of PDF objects into tokens.</summary>
/// <remarks>Source: ISO 32000-1, 7.2 and 7.3.</remarks>
internal ref struct PdfLexer(ReadOnlySpan<byte> bytes)
{
    private static readonly System.Buffers.SearchValues<byte> Ends = System.Buffers.SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int Position { get; private set; }

    /// <summary>A name or word as written, or the bytes of a string.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    public int Number { get; private set; }

    public PdfToken Read()
    {
        SkipBlank();
        if (Position >= bytes.Length)
            return PdfToken.End;
        switch (bytes[Position])
        {
            case (byte)'/':
                Position++;
                Value = Regular();
                return PdfToken.Name;
            case (byte)'(':
                return Literal();
            case (byte)'<':
                return Follows('<') ? Sign(2, PdfToken.DictionaryStart) : Hexadecimal();
            case (byte)'>':
                return Follows('>') ? Sign(2, PdfToken.DictionaryEnd) : Sign(1, PdfToken.Word);
            case (byte)'[':
                return Sign(1, PdfToken.ArrayStart);
            case (byte)']':
                return Sign(1, PdfToken.ArrayEnd);
            case (byte)')' or (byte)'{' or (byte)'}':
                return Sign(1, PdfToken.Word);
            default:
                Value = Regular();
                if (!int.TryParse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                    return PdfToken.Word;
                Number = number;
                return PdfToken.Number;
        }
    }

    private void SkipBlank()
    {
        while (Position < bytes.Length)
        {
            if (bytes[Position] == '%')
            {
                var line = bytes[Position..].IndexOfAny((byte)'\n', (byte)'\r');
                Position = line < 0 ? bytes.Length : Position + line;
            }
            else if (bytes[Position] is not (0 or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' or (byte)' '))
                return;
            else
                Position++;
        }
    }

    private ReadOnlySpan<byte> Regular()
    {
        var length = bytes[Position..].IndexOfAny(Ends);
        var value = length < 0 ? bytes[Position..] : bytes.Slice(Position, length);
        Position += value.Length;
        return value;
    }

    private readonly bool Follows(char sign) => Position + 1 < bytes.Length && bytes[Position + 1] == sign;

    private PdfToken Sign(int length, PdfToken token)
    {
        Value = bytes.Slice(Position, length);
        Position += length;
        return token;
    }

    private PdfToken Literal()
    {
        var text = new List<byte>();
        var depth = 0;
        for (; Position < bytes.Length; Position++)
        {
            var one = bytes[Position];
            if (one == '\\' && Position + 1 < bytes.Length)
            {
                Escape(text);
                continue;
            }
            depth += one == '(' ? 1 : one == ')' ? -1 : 0;
            if (depth == 0)
                break;
            if (depth > 1 || one != '(' || text.Count > 0)
                text.Add(one);
        }
        Position++;
        Value = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(text);
        return PdfToken.Text;
    }

    private void Escape(List<byte> text)
    {
        var one = bytes[++Position];
        if (one is >= (byte)'0' and <= (byte)'7')
        {
            var value = 0;
            for (var digits = 0; digits < 3 && Position < bytes.Length && bytes[Position] is >= (byte)'0' and <= (byte)'7'; digits++)
                value = (value * 8) + bytes[Position++] - '0';
            Position--;
            text.Add((byte)(value & 0xFF));
            return;
        }
        if (one == '\r' && Position + 1 < bytes.Length && bytes[Position + 1] == '\n')
            Position++;
        else if (one is not ((byte)'\n' or (byte)'\r'))
            text.Add(one switch { (byte)'n' => (byte)'\n', (byte)'r' => (byte)'\r', (byte)'t' => (byte)'\t', (byte)'b' or (byte)'f' => (byte)' ', _ => one });
    }

    private PdfToken Hexadecimal()
    {
        var end = bytes[Position..].IndexOf((byte)'>');
        var digits = end < 0 ? bytes[(Position + 1)..] : bytes[(Position + 1)..(Position + end)];
        Position = end < 0 ? bytes.Length : Position + end + 1;
        var text = new List<byte>(digits.Length / 2);
        var half = -1;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
                continue;
            var value = digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
            if (half >= 0)
                text.Add((byte)((half << 4) | value));
            half = half >= 0 ? -1 : value;
        }
        if (half >= 0)
            text.Add((byte)(half << 4));
        Value = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(text);
        return PdfToken.Text;
    }
}
