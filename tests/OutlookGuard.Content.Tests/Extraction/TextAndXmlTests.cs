using System.Text;

namespace OutlookGuard.Content.Tests.Extraction;

public class TextAndXmlTests
{
    private const string Canary = "Łucja Okafor-Quill";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Canary) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Canary)] },
        { "UTF-16 with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Canary)] },
        { "UTF-16 big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Canary)] },
        { "UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Canary)] },
        { "HTML that declares its code page", Encoding.Latin1.GetBytes("<html><meta charset=windows-1250><body>\u00A3ucja Okafor-Quill") },
        { "XML that declares its code page", Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='iso-8859-2'?><a>\u00A3ucja Okafor-Quill</a>") },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_decoded_by_what_it_says_or_looks_like(string name, byte[] bytes) =>
        Assert.Equal([HidingPlace.None], Read.File(name, bytes).PlacesOf(Canary));

    [Fact]
    public void Text_without_a_sign_of_its_encoding_is_read_as_Windows_wrote_it()
    {
        Assert.NotEmpty(Read.File("a.txt", [.. "caf"u8, 0xE9, .. " \u0093x\u0094"u8.ToArray().Where(one => one != 0xC2)]).PlacesOf("café"));
        Assert.NotEmpty(Read.File("a.csv", Encoding.Unicode.GetBytes("name;number of them;place of it")).PlacesOf("place of it"));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_of_unknown_type()
    {
        Assert.Equal([UnreadReason.UnknownType], Read.File("a.txt", [1, 2, 3, 4]).Reasons());
        Assert.Equal([UnreadReason.UnknownType], Read.File("a.docx", [0x4D, 0x5A, 0x90, 0, 3]).Reasons());
    }

    [Fact]
    public void A_card_and_an_invitation_are_read_unfolded()
    {
        var card = "BEGIN:VCARD\r\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C5=81ucja Oka=\r\nfor-Quill\r\nNOTE:one\\, two\\nthree\r\nEND:VCARD";

        var extracted = Read.Text("a.vcf", card);

        Assert.Equal([HidingPlace.None], extracted.PlacesOf(Canary));
        Assert.NotEmpty(extracted.PlacesOf("one, two\nthree"));
        Assert.NotEmpty(Read.Text("a.vcf", "BEGIN:VCARD\nBDAY:1984-03-12").PlacesOf("Date of birth: 12/03/1984"));
        Assert.NotEmpty(Read.Text("a.ics", "BEGIN:VCALENDAR\r\nATTENDEE;CN=\"Łucja Okafor-Quill\":mailto:a@x.example\r\nLOCATION:Ro\r\n om 4\r\n").PlacesOf("Room 4"));
    }

    [Theory]
    [InlineData("{\\rtf1 Amara{\\b nt}hine}", HidingPlace.None)]
    [InlineData("{\\rtf1\\ansi\\uc1 Amar\\u97?nthine}", HidingPlace.None)]
    [InlineData("{\\rtf1 \\'41marant\\'68ine}", HidingPlace.None)]
    [InlineData("{\\rtf1 seen{\\v Amaranthine}}", HidingPlace.Hidden)]
    [InlineData("{\\rtf1 seen{\\deleted Amaranthine}}", HidingPlace.TrackedChange)]
    [InlineData("{\\rtf1 seen{\\*\\annotation Amaranthine}}", HidingPlace.Comment)]
    [InlineData("{\\rtf1{\\header Amaranthine}seen}", HidingPlace.HeaderFooter)]
    [InlineData("{\\rtf1{\\info{\\author Amaranthine}}seen}", HidingPlace.Properties)]
    [InlineData("{\\rtf1 seen{\\footnote Amaranthine}}", HidingPlace.Footnote)]
    [InlineData("{\\rtf1 seen{\\*\\madeup Amaranthine}}", HidingPlace.Hidden)]
    [InlineData("{\\rtf1{\\field{\\*\\fldinst HYPERLINK Amaranthine}{\\fldrslt seen}}}", HidingPlace.Hidden)]
    [InlineData("{\\rtf1\\trowd seen\\cell Amaranthine\\cell\\row}", HidingPlace.None)]
    [InlineData("{\\rtf1{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset238 Arial CE;}}\\f1 Amaranthine \\'a3}", HidingPlace.None)]
    public void Rich_text_is_read_wherever_it_stands(string rtf, HidingPlace place) =>
        Assert.Equal([place], Read.Text("a.rtf", rtf).PlacesOf("Amaranthine"));

    [Fact]
    public void Files_written_into_rich_text_are_read()
    {
        var picture = Convert.ToHexString(PictureSamples.Jpeg(9, 9, (0xFE, "Amaranthine"u8.ToArray())));
        var workbook = Convert.ToHexString(CompoundSamples.Of(("Package", OfficeSamples.Docx(OfficeSamples.Paragraph("Amaranthine")))));
        byte[] old = [1, 5, 0, 0, 2, 0, 0, 0, 8, 0, 0, 0, .. "Package\0"u8, 0, 0, 0, 0, 0, 0, 0, 0, 49, 0, 0, 0, 2, 0, .. "a.txt\0C:\\a.txt\0"u8, 0, 0, 3, 0, 9, 0, 0, 0, .. "C:\\a.txt\0"u8, 11, 0, 0, 0, .. "Amaranthine"u8];

        Assert.Equal([HidingPlace.PictureData], Read.Text("a.rtf", $"{{\\rtf1 seen{{\\pict\\jpegblip {picture}}}}}").PlacesOf("Amaranthine"));
        Assert.Equal([HidingPlace.Embedded], Read.Text("a.rtf", $"{{\\rtf1 seen{{\\object{{\\*\\objdata {workbook}}}}}}}").PlacesOf("Amaranthine"));
        Assert.Equal([HidingPlace.Embedded], Read.Text("a.rtf", $"{{\\rtf1 seen{{\\object{{\\*\\objdata {Convert.ToHexString(old)}}}}}}}").PlacesOf("Amaranthine"));
        Assert.Equal([UnreadReason.PictureOnly], Read.Text("a.rtf", $"{{\\rtf1{{\\pict\\jpegblip {picture}}}}}").Reasons());
    }

    [Fact]
    public void Rich_text_uses_the_code_page_of_its_font() =>
        Assert.NotEmpty(Read.Text("a.rtf", "{\\rtf1{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset238 Arial CE;}}\\f1 \\'a3ucja Okafor-Quill}").PlacesOf(Canary));

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/x.dtd'><a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x0 'ha'><!ENTITY x1 '&x0;&x0;&x0;&x0;'><!ENTITY x2 '&x1;&x1;&x1;&x1;'>]><a>&x2;</a>")]
    [InlineData("<a>&undefined;</a>")]
    [InlineData("<a><b></a>")]
    public void Xml_with_a_document_type_or_a_fault_is_malformed(string xml)
    {
        Assert.Equal([UnreadReason.Malformed], Read.Text("a.xml", $"<?xml version='1.0'?>{xml}").Reasons());
        Assert.Equal([UnreadReason.Malformed], Read.File("a.docx", OfficeSamples.Docx("", OfficeSamples.Plain("word/extra.xml", xml))).Reasons());
    }

    [Fact]
    public void Xml_deeper_than_the_cap_is_too_large()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", Limits.XmlDepth + 2));

        Assert.Equal([UnreadReason.TooLarge], Read.Text("a.xml", $"<?xml version='1.0'?>{deep}").Reasons());
    }

    [Fact]
    public void Only_one_door_reads_XML_and_zip()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(FixtureTests.Corpus(), "..", "..", "..", "api", "OutlookGuard.Content"), "*.cs", SearchOption.AllDirectories);

        foreach (var source in sources.Where(source => Path.GetFileName(source) != "SafeXml.cs"))
            Assert.DoesNotContain("XmlReader.Create", File.ReadAllText(source), StringComparison.Ordinal);
    }
}
