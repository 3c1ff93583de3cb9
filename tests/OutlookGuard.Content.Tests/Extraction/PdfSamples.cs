using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Tests.Extraction;

/// <summary>PDF files written by hand, with the cross-reference table that readers want.</summary>
internal static class PdfSamples
{
    /// <summary>A page's text; null stands for a page that is only a picture, empty for a blank one.</summary>
    public static byte[] Of(params string?[] pages) => Of(pages, "", "");

    /// <summary>With entries for the first page's dictionary and more objects, numbered from 100.</summary>
    public static byte[] Of(string?[] pages, string firstPage, string catalogue, params string[] more)
    {
        var objects = new SortedDictionary<int, byte[]>
        {
            [1] = Ascii($"<</Type/Catalog/Pages 2 0 R{catalogue}>>"),
            [2] = Ascii($"<</Type/Pages/Count {pages.Length}/Kids[{string.Join(' ', Enumerable.Range(0, pages.Length).Select(i => $"{10 + (2 * i)} 0 R"))}]>>"),
            [3] = Ascii("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"),
            [4] = Ascii("<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\nx\nendstream"),
        };
        for (var i = 0; i < pages.Length; i++)
        {
            var content = pages[i] is { } text ? $"BT /F1 12 Tf 50 700 Td ({text}) Tj ET" : "q 500 0 0 700 0 0 cm /I1 Do Q";
            objects[10 + (2 * i)] = Ascii($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>/XObject<</I1 4 0 R>>>>/Contents {11 + (2 * i)} 0 R{(i == 0 ? firstPage : "")}>>");
            objects[11 + (2 * i)] = Ascii($"<</Length {content.Length}>>\nstream\n{content}\nendstream");
        }
        for (var i = 0; i < more.Length; i++)
            objects[100 + i] = Ascii(more[i]);
        return Write(objects);
    }

    private static byte[] Write(SortedDictionary<int, byte[]> objects)
    {
        using var stream = new MemoryStream();
        stream.Write("%PDF-1.7\n"u8);
        var table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, content) in objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{stream.Position:D10} 00000 n \n");
            stream.Write([.. Ascii($"{number} 0 obj\n"), .. content, .. "\nendobj\n"u8]);
        }
        var at = stream.Position;
        stream.Write(Ascii($"{table}trailer\n<</Size {objects.Keys.Max() + 1}/Root 1 0 R>>\nstartxref\n{at}\n%%EOF\n"));
        return stream.ToArray();
    }

    private static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);
}
