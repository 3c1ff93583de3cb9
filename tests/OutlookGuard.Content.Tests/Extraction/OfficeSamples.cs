using System.IO.Compression;
using System.Text;

namespace OutlookGuard.Content.Tests.Extraction;

/// <summary>Archives and Office documents written by hand, as small as each test needs them.</summary>
internal static class OfficeSamples
{
    public const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private const string Sheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Slide = "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string OfficeTypes = "application/vnd.openxmlformats-officedocument.";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Zip(params (string Name, string Content)[] entries) => ZipBytes([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Content)))]);

    public static byte[] ZipBytes(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return stream.ToArray();
    }

    public static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static byte[] Docx(string body, params (string Name, string Type, string Content)[] parts) =>
        Package([("word/document.xml", OfficeTypes + "wordprocessingml.document.main+xml", $"<w:document {Word}><w:body>{body}</w:body></w:document>"), .. parts]);

    public static (string Name, string Type, string Content) WordPart(string name, string kind, string root, string content) =>
        ($"word/{name}", $"{OfficeTypes}wordprocessingml.{kind}+xml", $"<w:{root} {Word}>{content}</w:{root}>");

    public static (string Name, string Type, string Content) Plain(string name, string content) => (name, "application/xml", content);

    public static byte[] Xlsx(string sheets, (string Name, string Content)[] sheetParts, params (string Name, string Type, string Content)[] parts)
    {
        var links = string.Concat(sheetParts.Select((sheet, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Links}/worksheet\" Target=\"worksheets/{sheet.Name}\"/>"));
        return Package([
            ("xl/workbook.xml", OfficeTypes + "spreadsheetml.sheet.main+xml", $"<workbook {Sheet}><sheets>{sheets}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "application/vnd.openxmlformats-package.relationships+xml", $"<Relationships>{links}</Relationships>"),
            .. sheetParts.Select(sheet => ($"xl/worksheets/{sheet.Name}", OfficeTypes + "spreadsheetml.worksheet+xml", $"<worksheet {Sheet}>{sheet.Content}</worksheet>")),
            .. parts]);
    }

    public static string Row(string cell, string attributes = "") => $"<row r=\"1\" {attributes}><c r=\"A1\" t=\"inlineStr\"><is><t>{cell}</t></is></c></row>";

    public static (string Name, string Type, string Content) SheetPart(string name, string kind, string content) =>
        ($"xl/{name}", $"{OfficeTypes}spreadsheetml.{kind}+xml", content);

    public static byte[] Pptx(string slideAttributes, string slideBody, params (string Name, string Type, string Content)[] parts) => Package([
        ("ppt/presentation.xml", OfficeTypes + "presentationml.presentation.main+xml", $"<p:presentation {Slide}><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/></p:sldIdLst></p:presentation>"),
        ("ppt/_rels/presentation.xml.rels", "application/vnd.openxmlformats-package.relationships+xml", $"<Relationships><Relationship Id=\"rId1\" Type=\"{Links}/slide\" Target=\"slides/slide1.xml\"/></Relationships>"),
        ("ppt/slides/slide1.xml", OfficeTypes + "presentationml.slide+xml", $"<p:sld {Slide} {slideAttributes}><p:cSld><p:spTree>{slideBody}</p:spTree></p:cSld></p:sld>"),
        .. parts]);

    public static string Shape(string text) => $"<p:sp><p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>";

    public static (string Name, string Type, string Content) SlidePart(string name, string kind, string root, string text) =>
        ($"ppt/{name}", $"{OfficeTypes}presentationml.{kind}+xml", $"<p:{root} {Slide}><p:cSld><p:spTree>{Shape(text)}</p:spTree></p:cSld></p:{root}>");

    public static byte[] Package(params (string Name, string Type, string Content)[] parts)
    {
        var types = string.Concat(parts.Select(part => $"<Override PartName=\"/{part.Name}\" ContentType=\"{part.Type}\"/>"));
        return Zip([("[Content_Types].xml", $"<Types><Default Extension=\"png\" ContentType=\"image/png\"/>{types}</Types>"), .. parts.Select(part => (part.Name, part.Content))]);
    }
}
