using System.Text;
using OutlookGuard.Content.Extraction;
using static OutlookGuard.Content.Tests.Extraction.OfficeSamples;

namespace OutlookGuard.Content.Tests.Extraction;

public class MutationTests
{
    private const string Canary = "Amaranthine Okafor-Quill";

    private static readonly TimeSpan Patience = Limits.ExtractionTime * 4;

    private static readonly Dictionary<string, byte[]> Archives = new()
    {
        ["a.zip"] = Zip(("a.txt", Canary), ("b.html", $"<p>{Canary}</p>")),
        ["a.docx"] = Docx(Paragraph(Canary), WordPart("comments.xml", "comments", "comments", Paragraph(Canary))),
        ["a.xlsx"] = Xlsx("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", [("sheet1.xml", $"<sheetData>{Row(Canary)}</sheetData>")]),
        ["a.pptx"] = Pptx("", Shape(Canary)),
        ["report.docx"] = FixtureTests.Bytes("report.docx"),
        ["report.odt"] = FixtureTests.Bytes("report.odt"),
        ["rota.xlsx"] = FixtureTests.Bytes("rota.xlsx"),
        ["rota.ods"] = FixtureTests.Bytes("rota.ods"),
        ["talk.pptx"] = FixtureTests.Bytes("talk.pptx"),
    };

    private static readonly Dictionary<string, byte[]> Others = new()
    {
        ["report.rtf"] = FixtureTests.Bytes("report.rtf"),
        ["report.doc"] = FixtureTests.Bytes("report.doc"),
        ["rota.xls"] = FixtureTests.Bytes("rota.xls"),
        ["report.html"] = FixtureTests.Bytes("report.html"),
        ["a.msg"] = CompoundSamples.Of(("__properties_version1.0", new byte[32]), ("__substg1.0_1000001F", Encoding.Unicode.GetBytes(Canary)), ("__attach_version1.0_#0/__substg1.0_37010102", Archives["a.docx"])),
        ["a.ppt"] = CompoundSamples.Of(("PowerPoint Document", [0, 0, 0xA0, 0x0F, 48, 0, 0, 0, .. Encoding.Unicode.GetBytes(Canary)])),
        ["a.eml"] = Encoding.UTF8.GetBytes($"Subject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>{Canary}=20</p>\r\n--b\r\nContent-Type: application/octet-stream; name*=utf-8''a.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Archives["a.docx"])}\r\n--b--\r\n"),
        ["a.jpg"] = PictureSamples.Jpeg(100, 50, PictureSamples.Exif(PictureSamples.Tiff(Canary)), PictureSamples.Xmp($"<a>{Canary}</a>")),
        ["a.png"] = PictureSamples.Png(100, 50, ("eXIf", PictureSamples.Tiff(Canary)), ("zTXt", [.. "x\0\0"u8, .. PictureSamples.Deflated(Canary)])),
        ["a.gz"] = GZip(),
        ["a.vcf"] = Encoding.UTF8.GetBytes($"BEGIN:VCARD\r\nFN;ENCODING=QUOTED-PRINTABLE:=41 {Canary}\r\nPHOTO;ENCODING=B:{Convert.ToBase64String(PictureSamples.Jpeg(1, 1))}\r\nEND:VCARD"),
        ["a.xml"] = Encoding.UTF8.GetBytes($"<?xml version='1.0'?><a b='{Canary}'>{Canary}<!-- x --></a>"),
    };

    public static TheoryData<string> ArchiveNames => [.. Archives.Keys];

    public static TheoryData<string> OtherNames => [.. Others.Keys];

    // Checksums make this law possible: what is not read as it was is known to be broken.
    [Theory]
    [MemberData(nameof(ArchiveNames))]
    public void A_damaged_archive_still_says_its_words_or_that_it_is_broken(string name)
    {
        foreach (var number in Numbers(200, Archives.Count))
        {
            var damaged = Mutations.Of(Archives[name], number);
            var extracted = ReadPatiently(name, damaged);

            // Cut down to its first few bytes it may be a short text and nothing else.
            Assert.True(damaged.Length < 30 || extracted.Faults.Count > 0 || extracted.PlacesOf(Canary).Count > 0, $"{name}, damage {number}");
        }
    }

    [Theory]
    [MemberData(nameof(OtherNames))]
    public void A_damaged_file_never_stops_the_reader(string name)
    {
        foreach (var number in Numbers(200, Others.Count))
            Assert.NotNull(ReadPatiently(name, Mutations.Of(Others[name], number)));
    }

    [PdfFact]
    public void A_damaged_PDF_never_stops_the_reader()
    {
        var seeds = new[] { PdfSamples.Of([Canary, null], "/Annots[100 0 R]", "", $"<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents({Canary})>>"), FixtureTests.Bytes("report.pdf") };
        foreach (var number in Numbers(40, 100))
            Assert.NotNull(ReadPatiently("a.pdf", Mutations.Of(seeds[number % seeds.Length], number)));
    }

    [Fact]
    public async Task Damaged_files_go_through_children_and_none_is_lost()
    {
        await using var pool = ChildTests.Pool();
        var seeds = Archives.Concat(Others).ToArray();
        foreach (var number in Numbers(100, 100))
        {
            var (name, seed) = seeds[number % seeds.Length];
            var extracted = await pool.ExtractAsync(name, Mutations.Of(seed, number), CancellationToken.None);

            Assert.DoesNotContain(UnreadReason.ReaderFailed, extracted.Reasons());
            Assert.DoesNotContain(UnreadReason.TooSlow, extracted.Reasons());
        }
    }

    private static IEnumerable<int> Numbers(int inEveryRun, int seeds) =>
        Enumerable.Range(1, Math.Max(inEveryRun, Mutations.Count(inEveryRun) / seeds));

    private static Extracted ReadPatiently(string name, byte[] file)
    {
        var reading = Task.Run(() => Read.File(name, file));
        Assert.True(reading.Wait(Patience), "The reader hangs.");
        return reading.Result;
    }

    private static byte[] GZip()
    {
        using var stream = new MemoryStream();
        using (var packer = new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
            packer.Write(Encoding.UTF8.GetBytes(Canary));
        return stream.ToArray();
    }
}
