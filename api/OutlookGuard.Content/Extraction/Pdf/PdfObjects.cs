using System.Globalization;
using System.IO.Compression;

namespace OutlookGuard.Content.Extraction;

/// <summary>What a PDF keeps beside its pages: notes, form fields, links, outlines, attached files, forms in XML, photographs' positions.</summary>
/// <remarks>
/// Every object that the file holds is looked at, in use or not: an older version of a note is still in the file. Source: ISO 32000-1, 7.5, 7.11, 12.5 and 12.7.
/// </remarks>
internal static class PdfObjects
{
    public static void Read(ReadOnlyMemory<byte> bytes, PdfDescription description, MemoryFile file, Reading into)
    {
        if (description.IsEncrypted)
            bytes = Decrypted(file);
        var words = new PdfWords();
        var streams = new Dictionary<int, ReadOnlyMemory<byte>>();
        var forms = new HashSet<int>();
        for (var at = 0; NextObject(bytes.Span, at) is var (number, start) && start >= 0;)
        {
            var found = PdfObject.Read(bytes.Span[start..], words);
            forms.UnionWith(found.FormStreams);
            at = start + found.End;
            if (found.StreamAt < 0)
                continue;
            var stream = bytes[(start + found.StreamAt)..];
            var end = stream.Span.IndexOf("endstream"u8);
            stream = end < 0 ? stream : stream[..end];
            at = start + found.StreamAt + stream.Length;
            ReadStream(found, stream, words, forms, into);
            streams[number] = found.Filter == "FlateDecode" || found.Filter.Length == 0 ? stream : default;
        }
        foreach (var form in forms.Where(streams.ContainsKey))
            ReadForm(streams[form], into);
        words.AddTo(into);
    }

    // Anybody may open a file whose password is empty, but its notes are still in cipher: qpdf undoes it.
    private static ReadOnlyMemory<byte> Decrypted(MemoryFile file)
    {
        const int Warnings = 3;
        var plain = Tool.Run("qpdf", "--decrypt", file.Path, "-") ?? throw new UnreadableException(UnreadReason.ReaderMissing);
        return plain.Status is 0 or Warnings ? plain.Bytes : throw new UnreadableException(UnreadReason.Encrypted);
    }

    private static void ReadStream(PdfObject found, ReadOnlyMemory<byte> stream, PdfWords words, HashSet<int> forms, Reading into)
    {
        switch (found.Type)
        {
            case "ObjStm" when Content(found, stream, into) is { } packed:
                forms.UnionWith(PdfObject.Read(packed.Span[Math.Clamp(found.First, 0, packed.Length)..], words).FormStreams);
                break;
            case "EmbeddedFile":
                if (Content(found, stream, into) is { } file)
                    FileReader.ReadInside("attached file", file, into);
                else
                    into.CannotRead("attached file", UnreadReason.UnknownType);
                break;
            case "Metadata" when Content(found, stream, into) is { } packet:
                Xmp.Read(packet, into, HidingPlace.Properties);
                break;
            default:
                if (found.Filter == "DCTDecode" && FileKinds.Of("", stream.Span) is FileKind.Jpeg)
                    JpegFile.ReadData(stream, into);
                break;
        }
    }

    private static void ReadForm(ReadOnlyMemory<byte> stream, Reading into)
    {
        var xml = stream.Span.TrimStart("\r\n "u8).StartsWith("<"u8) ? stream : Inflated(stream, into);
        try
        {
            XmlFile.Read(xml, HidingPlace.Hidden, "form", into);
        }
        catch (System.Xml.XmlException)
        {
            // A form is one document cut into several streams: a piece alone is not XML, but its text is text.
            HtmlFile.Read(HtmlFile.Decode(xml.Span, declared: null), into);
        }
    }

    private static ReadOnlyMemory<byte>? Content(PdfObject found, ReadOnlyMemory<byte> stream, Reading into) =>
        found.HasPredictor ? null : found.Filter switch
        {
            "" => stream,
            "FlateDecode" or "Fl" => Inflated(stream, into),
            _ => null,
        };

    private static ReadOnlyMemory<byte> Inflated(ReadOnlyMemory<byte> stream, Reading into)
    {
        using var inflater = new ZLibStream(stream.AsStream(), CompressionMode.Decompress);
        return Inflation.Whatever(inflater, stream.Length, into);
    }

    // "12 0 obj"
    private static (int Number, int Start) NextObject(ReadOnlySpan<byte> bytes, int from)
    {
        while (from < bytes.Length && bytes[from..].IndexOf("obj"u8) is var at and >= 0)
        {
            var end = from + at;
            from = end + 3;
            var before = bytes[Math.Max(0, end - 20)..end].TrimEnd(" \r\n\t"u8);
            var generation = TakeNumber(ref before);
            before = before.TrimEnd(" \r\n\t"u8);
            var number = TakeNumber(ref before);
            if (generation >= 0 && number >= 0)
                return (number, from);
        }
        return (-1, -1);
    }

    private static int TakeNumber(ref ReadOnlySpan<byte> before)
    {
        var start = before.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1;
        var digits = before[start..];
        before = before[..start];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }
}
