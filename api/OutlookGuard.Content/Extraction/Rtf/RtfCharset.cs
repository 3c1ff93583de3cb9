using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Turns the bytes of RTF into letters by the code page of the font they are set in.</summary>
internal sealed class RtfCharset
{
    private readonly Dictionary<int, Encoding> fonts = [];
    private readonly List<byte> pending = [];
    private Encoding current = Charset.Windows1252;
    private Encoding byDefault = Charset.Windows1252;
    private int pendingFont;
    private int defining;

    public void SetCodePage(int number) => current = byDefault = ByNumber(number) ?? byDefault;

    public void DefineFont(ReadOnlySpan<byte> word, int? number)
    {
        if (word.SequenceEqual("f"u8))
            defining = number ?? 0;
        else if (word.SequenceEqual("fcharset"u8) && ByNumber(CodePageOf(number ?? 0)) is { } encoding)
            fonts[defining] = encoding;
    }

    public void Use(int font) => current = fonts.GetValueOrDefault(font) ?? byDefault;

    public void Add(byte value, int font)
    {
        if (pending.Count == 0)
            pendingFont = font;
        pending.Add(value);
    }

    public void Flush(Action<string> append)
    {
        if (pending.Count == 0)
            return;
        Use(pendingFont);
        append(current.GetString(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pending)));
        pending.Clear();
    }

    // Source: RTF specification, font table, \fcharset.
    private static int CodePageOf(int charset) => charset switch
    {
        77 => 10000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        255 => 437,
        _ => 1252,
    };

    private static Encoding? ByNumber(int number)
    {
        Charset.Ready();
        try
        {
            return number is 65000 ? null : Encoding.GetEncoding(number);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
