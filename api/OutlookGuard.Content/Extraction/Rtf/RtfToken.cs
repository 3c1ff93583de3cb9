using System.Globalization;

namespace OutlookGuard.Content.Extraction;

/// <summary>The kinds of token in RTF.</summary>
internal enum RtfKind
{
    End = 0,
    Open,
    Close,
    Word,
    Symbol,
    Byte,
    Text,
    Binary,
}

/// <summary>Cuts RTF into tokens.</summary>
/// <remarks>Source: Rich Text Format specification 1.9.1, "Conventions of an RTF reader".</remarks>
internal ref struct RtfTokens(ReadOnlySpan<byte> rtf)
{
    private static readonly System.Buffers.SearchValues<byte> Controls = System.Buffers.SearchValues.Create("{}\\\r\n\0"u8);

    private readonly ReadOnlySpan<byte> rtf = rtf;
    private int next;

    /// <summary>A control word's letters, a symbol, or raw text.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>The number behind a control word, or the value of a byte; null when there is none.</summary>
    public int? Number { get; private set; }

    public RtfKind Read()
    {
        while (next < rtf.Length && rtf[next] is (byte)'\r' or (byte)'\n' or 0)
            next++;
        if (next >= rtf.Length)
            return RtfKind.End;
        switch (rtf[next])
        {
            case (byte)'{':
                next++;
                return RtfKind.Open;
            case (byte)'}':
                next++;
                return RtfKind.Close;
            case (byte)'\\':
                next++;
                return Control();
            default:
                var length = rtf[next..].IndexOfAny(Controls);
                Value = length < 0 ? rtf[next..] : rtf.Slice(next, length);
                next += Value.Length;
                return RtfKind.Text;
        }
    }

    private RtfKind Control()
    {
        if (next >= rtf.Length)
            return RtfKind.End;
        if (!char.IsAsciiLetter((char)rtf[next]))
            return Symbol();
        var start = next;
        while (next < rtf.Length && char.IsAsciiLetter((char)rtf[next]))
            next++;
        Value = rtf[start..next];
        ReadNumber();
        if (next < rtf.Length && rtf[next] == ' ')
            next++;
        return Value.SequenceEqual("bin"u8) ? Binary() : RtfKind.Word;
    }

    private RtfKind Symbol()
    {
        Value = rtf.Slice(next, 1);
        if (rtf[next] == '\'' && next + 2 < rtf.Length && byte.TryParse(rtf.Slice(next + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            Number = value;
            next += 3;
            return RtfKind.Byte;
        }
        next++;
        return RtfKind.Symbol;
    }

    private void ReadNumber()
    {
        const int MostDigits = 10;
        var start = next;
        if (next < rtf.Length && rtf[next] == '-')
            next++;
        while (next < rtf.Length && next - start <= MostDigits && char.IsAsciiDigit((char)rtf[next]))
            next++;
        Number = int.TryParse(rtf[start..next], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // \bin is followed by that many bytes as they are.
    private RtfKind Binary()
    {
        var length = Math.Clamp(Number ?? 0, 0, rtf.Length - next);
        Value = rtf.Slice(next, length);
        next += length;
        return RtfKind.Binary;
    }
}
