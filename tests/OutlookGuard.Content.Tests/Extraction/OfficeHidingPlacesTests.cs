using static OutlookGuard.Content.Tests.Extraction.OfficeSamples;

namespace OutlookGuard.Content.Tests.Extraction;

public class OfficeHidingPlacesTests
{
    private const string Canary = "Amaranthine Okafor-Quill";

    private static readonly Dictionary<string, (HidingPlace Place, byte[] File)> Samples = new()
    {
        ["document body"] = (HidingPlace.None, Docx(Paragraph(Canary))),
        ["a word cut into runs"] = (HidingPlace.None, Docx("<w:p><w:r><w:t>Amaran</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>thine </w:t></w:r><w:r><w:t>Okafor-Quill</w:t></w:r></w:p>")),
        ["table cell"] = (HidingPlace.None, Docx($"<w:tbl><w:tr><w:tc>{Paragraph(Canary)}</w:tc></w:tr></w:tbl>")),
        ["comment"] = (HidingPlace.Comment, Docx("", WordPart("comments.xml", "comments", "comments", $"<w:comment w:author=\"x\">{Paragraph(Canary)}</w:comment>"))),
        ["comment's author"] = (HidingPlace.Properties, Docx("", WordPart("comments.xml", "comments", "comments", $"<w:comment w:author=\"{Canary}\">{Paragraph("seen")}</w:comment>"))),
        ["header"] = (HidingPlace.HeaderFooter, Docx("", WordPart("header1.xml", "header", "hdr", Paragraph(Canary)))),
        ["footer"] = (HidingPlace.HeaderFooter, Docx("", WordPart("footer1.xml", "footer", "ftr", Paragraph(Canary)))),
        ["footnote"] = (HidingPlace.Footnote, Docx("", WordPart("footnotes.xml", "footnotes", "footnotes", $"<w:footnote>{Paragraph(Canary)}</w:footnote>"))),
        ["endnote"] = (HidingPlace.Footnote, Docx("", WordPart("endnotes.xml", "endnotes", "endnotes", $"<w:endnote>{Paragraph(Canary)}</w:endnote>"))),
        ["inserted text"] = (HidingPlace.None, Docx($"<w:p><w:ins w:author=\"x\"><w:r><w:t>{Canary}</w:t></w:r></w:ins></w:p>")),
        ["deleted text"] = (HidingPlace.TrackedChange, Docx($"<w:p><w:del w:author=\"x\"><w:r><w:delText>{Canary}</w:delText></w:r></w:del></w:p>")),
        ["moved text"] = (HidingPlace.TrackedChange, Docx($"<w:p><w:moveFrom><w:r><w:t>{Canary}</w:t></w:r></w:moveFrom></w:p>")),
        ["reviser's name"] = (HidingPlace.Properties, Docx($"<w:p><w:ins w:author=\"{Canary}\"><w:r><w:t>new</w:t></w:r></w:ins></w:p>")),
        ["hidden text"] = (HidingPlace.Hidden, Docx($"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{Canary}</w:t></w:r></w:p>")),
        ["white text"] = (HidingPlace.Hidden, Docx($"<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>{Canary}</w:t></w:r></w:p>")),
        ["tiny text"] = (HidingPlace.Hidden, Docx($"<w:p><w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>{Canary}</w:t></w:r></w:p>")),
        ["field code"] = (HidingPlace.Hidden, Docx($"<w:p><w:r><w:instrText>QUOTE \"{Canary}\"</w:instrText></w:r></w:p>")),
        ["text box"] = (HidingPlace.None, Docx($"<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{Paragraph(Canary)}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>")),
        ["text box for old programs only"] = (HidingPlace.Hidden, Docx($"<w:p><w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:txbxContent>{Paragraph(Canary)}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>")),
        ["alternative text"] = (HidingPlace.Hidden, Docx($"<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"{Canary}\"/></wp:inline></w:drawing></w:r></w:p>")),
        ["form default"] = (HidingPlace.Hidden, Docx($"<w:p><w:r><w:fldChar><w:ffData><w:textInput><w:default w:val=\"{Canary}\"/></w:textInput></w:ffData></w:fldChar></w:r></w:p>")),
        ["document variable"] = (HidingPlace.Hidden, Docx("", WordPart("settings.xml", "settings", "settings", $"<w:docVars><w:docVar w:name=\"n\" w:val=\"{Canary}\"/></w:docVars>"))),
        ["glossary"] = (HidingPlace.Hidden, Docx("", WordPart("glossary/document.xml", "document.glossary", "glossaryDocument", Paragraph(Canary)))),
        ["author property"] = (HidingPlace.Properties, Docx("", Plain("docProps/core.xml", $"<cp xmlns:dc=\"d\"><dc:creator>{Canary}</dc:creator></cp>"))),
        ["custom property"] = (HidingPlace.Properties, Docx("", Plain("docProps/custom.xml", $"<Properties><property name=\"Client\"><lpwstr>{Canary}</lpwstr></property></Properties>"))),
        ["custom XML"] = (HidingPlace.Properties, Docx("", Plain("customXml/item1.xml", $"<x><y>{Canary}</y></x>"))),
        ["XML comment"] = (HidingPlace.Hidden, Docx($"<!-- {Canary} -->")),
        ["hyperlink"] = (HidingPlace.Hidden, Docx("", ("word/_rels/document.xml.rels", "application/vnd.openxmlformats-package.relationships+xml", "<Relationships><Relationship Id=\"rId1\" Type=\"hyperlink\" TargetMode=\"External\" Target=\"https://x.example/?q=Amaranthine%20Okafor-Quill\"/></Relationships>"))),
        ["part that nothing points to"] = (HidingPlace.Hidden, Docx("", Plain("word/extra.xml", $"<x>{Canary}</x>"))),
        ["imported page"] = (HidingPlace.Embedded, Docx("", ("word/afchunk1.htm", "text/html", $"<html><body>{Canary}</body></html>"))),
        ["inline cell"] = (HidingPlace.None, Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", $"<sheetData>{Row(Canary)}</sheetData>")])),
        ["shared string"] = (HidingPlace.None, Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>")],
            SheetPart("sharedStrings.xml", "sharedStrings", "<sst><si><r><t>Amaranthine </t></r><r><t>Okafor-Quill</t></r></si></sst>"))),
        ["formula's result"] = (HidingPlace.None, Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", $"<sheetData><row><c t=\"str\"><f>B1</f><v>{Canary}</v></c></row></sheetData>")])),
        ["formula's own words"] = (HidingPlace.Hidden, Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", $"<sheetData><row><c><f>IF(A1=\"{Canary}\",1,0)</f><v>0</v></c></row></sheetData>")])),
        ["hidden sheet"] = (HidingPlace.Hidden, Xlsx("<sheet name=\"master\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>", [("sheet1.xml", $"<sheetData>{Row(Canary)}</sheetData>")])),
        ["very hidden sheet"] = (HidingPlace.Hidden, Xlsx("<sheet name=\"master\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>", [("sheet1.xml", $"<sheetData>{Row(Canary)}</sheetData>")])),
        ["sheet that the workbook does not list"] = (HidingPlace.Hidden, Xlsx("", [("sheet1.xml", $"<sheetData>{Row(Canary)}</sheetData>")])),
        ["hidden row"] = (HidingPlace.Hidden, Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", $"<sheetData>{Row(Canary, "hidden=\"1\"")}</sheetData>")])),
        ["hidden column"] = (HidingPlace.Hidden, Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", $"<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols><sheetData>{Row(Canary)}</sheetData>")])),
        ["cell comment"] = (HidingPlace.Comment, Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", "")],
            ("xl/worksheets/_rels/sheet1.xml.rels", "rels", "<Relationships><Relationship Id=\"a\" Type=\"x/comments\" Target=\"../comments1.xml\"/></Relationships>"),
            SheetPart("comments1.xml", "comments", $"<comments><commentList><comment ref=\"A1\"><text><r><t>{Canary}</t></r></text></comment></commentList></comments>"))),
        ["defined name"] = (HidingPlace.Hidden, Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets><definedNames><definedName name=\"x\" hidden=\"1\">\"" + Canary + "\"</definedName></definedNames><sheets>", [("sheet1.xml", "")])),
        ["sheet header"] = (HidingPlace.HeaderFooter, Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", $"<headerFooter><oddHeader>&amp;L{Canary}</oddHeader></headerFooter>")])),
        ["validation prompt"] = (HidingPlace.Hidden, Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", $"<dataValidations><dataValidation prompt=\"{Canary}\"/></dataValidations>")])),
        ["pivot cache"] = (HidingPlace.Hidden, Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", "")], SheetPart("pivotCache/pivotCacheDefinition1.xml", "pivotCacheDefinition", $"<p><sharedItems><s v=\"{Canary}\"/></sharedItems></p>"))),
        ["copy of another workbook's cells"] = (HidingPlace.Hidden, Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", "")], SheetPart("externalLinks/externalLink1.xml", "externalLink", $"<e><cell><v>{Canary}</v></cell></e>"))),
        ["sheet's name"] = (HidingPlace.None, Xlsx($"<sheet name=\"{Canary}\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", "")])),
        ["slide"] = (HidingPlace.None, Pptx("", Shape(Canary))),
        ["hidden slide"] = (HidingPlace.Hidden, Pptx("show=\"0\"", Shape(Canary))),
        ["speaker notes"] = (HidingPlace.Notes, Pptx("", Shape("seen"), SlidePart("notesSlides/notesSlide1.xml", "notesSlide", "notes", Canary))),
        ["slide master"] = (HidingPlace.HeaderFooter, Pptx("", Shape("seen"), SlidePart("slideMasters/slideMaster1.xml", "slideMaster", "sldMaster", Canary))),
        ["slide comment"] = (HidingPlace.Comment, Pptx("", Shape("seen"), ("ppt/comments/comment1.xml", "application/vnd.openxmlformats-officedocument.presentationml.comments+xml", $"<c><cm><text>{Canary}</text></cm></c>"))),
        ["slide's alternative text"] = (HidingPlace.Hidden, Pptx("", $"<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title 1\" descr=\"{Canary}\"/></p:nvSpPr></p:sp>")),
        ["chart"] = (HidingPlace.None, Pptx("", Shape("seen"), ("ppt/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", $"<c:chart xmlns:c=\"c\"><c:tx><c:v>{Canary}</c:v></c:tx></c:chart>"))),
        ["workbook embedded in a document"] = (HidingPlace.Embedded, DocxWithEmbedded()),
    };

    public static TheoryData<string> Names => [.. Samples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_are_found_wherever_an_Office_document_keeps_them(string name)
    {
        var (place, file) = Samples[name];

        var extracted = Read.File("file.bin", file);

        Assert.Equal([place], extracted.PlacesOf(Canary));
        Assert.Empty(extracted.Faults);
    }

    private static byte[] DocxWithEmbedded()
    {
        var workbook = Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", $"<sheetData>{Row(Canary)}</sheetData>")]);
        return ZipBytes(
            ("[Content_Types].xml", "<Types><Default Extension=\"xlsx\" ContentType=\"x\"/><Override PartName=\"/word/document.xml\" ContentType=\"wordprocessingml.document.main+xml\"/></Types>"u8.ToArray()),
            ("word/document.xml", System.Text.Encoding.UTF8.GetBytes($"<w:document {Word}>{Paragraph("seen")}</w:document>")),
            ("word/embeddings/sheet.xlsx", workbook));
    }
}
