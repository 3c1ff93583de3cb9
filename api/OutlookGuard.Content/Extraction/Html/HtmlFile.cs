using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>A page of HTML as a file.</summary>
internal static class HtmlFile
{
    // Browsers look for a declaration in the first kilobyte. Source: HTML standard, 13.2.3.2.
    private const int DeclarationWithin = 1024;

    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into) => Read(Decode(bytes.Span, declared: null), into);

    /// <summary>Adds the pieces of a page, and reads the files that stand inside it.</summary>
    public static void Read(string html, Reading into)
    {
        var body = HtmlText.ReadBody(html);
        into.Add(HidingPlace.None, "", body.Visible);
        into.Add(HidingPlace.None, "", body.Thread);
        foreach (var hidden in body.Hidden)
            into.Add(HidingPlace.Hidden, "", hidden);
        foreach (var file in body.Files)
        {
            into.SpendInflated(file.Bytes.Length);
            FileReader.ReadInside(file.MediaType, file.Bytes, into);
        }
    }

    /// <summary>Decodes a page by its byte order mark, what its carrier declared, what it declares, or its shape.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        var encoding = Charset.ByMark(bytes) ?? declared ?? Declared(bytes) ?? Charset.Guess(bytes) ?? Encoding.UTF8;
        return Charset.Decode(encoding, bytes);
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWithin)]).AsSpan();
        var at = start.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = start[(at + "charset=".Length)..].TrimStart("\"' ");
        var end = value.IndexOfAny(HtmlSigns.AfterCharset);
        // A page that can say so in one byte a letter is not written in two.
        return end <= 0 ? null : Charset.Named(value[..end].ToString()) is { } named and not UnicodeEncoding ? named : null;
    }
}
