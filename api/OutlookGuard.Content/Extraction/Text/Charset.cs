using System.Text;
using System.Text.Unicode;

namespace OutlookGuard.Content.Extraction;

/// <summary>Which encoding a text is written in.</summary>
internal static class Charset
{
    private const int Sample = 4096;

    private static readonly UTF32Encoding Utf32Little = new(bigEndian: false, byteOrderMark: true);
    private static readonly UTF32Encoding Utf32Big = new(bigEndian: true, byteOrderMark: true);

    // XmlReader finds declared code pages through the registered providers only.
    static Charset() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Windows1252 => Encoding.GetEncoding(1252);

    /// <summary>Makes the code pages known to readers that look them up by name.</summary>
    public static void Ready() => System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(Charset).TypeHandle);

    /// <summary>The encoding that a declaration names, or null when there is no such encoding.</summary>
    public static Encoding? Named(string name)
    {
        var wanted = name.Trim().Trim('"', '\'');
        if (wanted.Length is 0 or > 40 || wanted.Contains("utf-7", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return wanted.Equals("cp1252", StringComparison.OrdinalIgnoreCase) ? Windows1252 : Encoding.GetEncoding(wanted);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The encoding by byte order mark, by shape, else windows-1252; null when this is no text at all.</summary>
    public static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        if (ByMark(bytes) is { } marked)
            return marked is UnicodeEncoding && !IsPlausible(marked, bytes) ? null : marked;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (bytes.Contains((byte)0))
            return Utf16ByShape(sample);
        if (HasBinaryControls(bytes))
            return null;
        return Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows1252;
    }

    public static Encoding? ByMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Encoding.UTF8;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return Utf32Little;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return Utf32Big;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode;
        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>Decodes and drops the byte order mark.</summary>
    public static string Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes);
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    // A mark before bytes that make no letters is damage or a trick: half a pair, or signs that no text holds.
    private static bool IsPlausible(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var bigEndian = encoding.Equals(Encoding.BigEndianUnicode);
        var afterHigh = false;
        for (var i = 2; i + 1 < bytes.Length; i += 2)
        {
            var unit = bigEndian ? (char)((bytes[i] << 8) | bytes[i + 1]) : (char)((bytes[i + 1] << 8) | bytes[i]);
            if (char.IsLowSurrogate(unit) != afterHigh || (unit < ' ' && BinaryControls.Contains((byte)unit)) || unit is '\0' or '\uFFFF')
                return false;
            afterHigh = char.IsHighSurrogate(unit);
        }
        return true;
    }

    private static Encoding? Utf16ByShape(ReadOnlySpan<byte> sample)
    {
        int zeroFirst = 0, zeroSecond = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            zeroFirst += sample[i] == 0 ? 1 : 0;
            zeroSecond += sample[i + 1] == 0 ? 1 : 0;
        }
        // English in UTF-16 has a zero in nearly every other byte and none between.
        var most = sample.Length / 2 * 7 / 10;
        if (zeroFirst == 0 && zeroSecond > most)
            return Encoding.Unicode;
        return zeroSecond == 0 && zeroFirst > most ? Encoding.BigEndianUnicode : null;
    }

    // Escape and shift characters are left: ISO-2022 mail uses them.
    private static bool HasBinaryControls(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOfAny(BinaryControls) >= 0;

    private static readonly System.Buffers.SearchValues<byte> BinaryControls =
        System.Buffers.SearchValues.Create([1, 2, 3, 4, 5, 6, 7, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1C, 0x1D, 0x1E, 0x1F]);
}
