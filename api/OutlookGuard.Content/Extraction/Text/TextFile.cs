using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Plain text and everything written in lines: .txt, .csv, .json, .md, logs.</summary>
internal static class TextFile
{
    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into)
    {
        var encoding = Charset.Guess(bytes.Span) ?? throw new UnreadableException(UnreadReason.UnknownType);
        var text = Charset.Decode(encoding, bytes.Span);
        if (Armour.IsEncrypted(text))
            into.CannotRead("", UnreadReason.Encrypted);
        into.Add(HidingPlace.None, "", text);
        AddSecondOpinion(encoding, bytes.Span, into);
    }

    // Bytes that are valid UTF-8 by chance are rare; a byte order mark that lies is a trick. What other programs would show is read as well.
    private static void AddSecondOpinion(Encoding encoding, ReadOnlySpan<byte> bytes, Reading into)
    {
        if (encoding is UnicodeEncoding or UTF32Encoding && Charset.Guess(bytes[2..]) is { } other && other.IsSingleByte | other is UTF8Encoding)
            into.Add(HidingPlace.Hidden, "", other.GetString(bytes[2..]));
    }
}
