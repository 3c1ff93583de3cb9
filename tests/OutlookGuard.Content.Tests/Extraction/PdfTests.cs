using static OutlookGuard.Content.Tests.Extraction.PdfSamples;

namespace OutlookGuard.Content.Tests.Extraction;

public class PdfTests
{
    private const string Canary = "Amaranthine Okafor-Quill";

    [PdfFact]
    public void Every_page_is_read()
    {
        var extracted = Read.File("a.pdf", Of("one", Canary, ""));

        Assert.Equal([HidingPlace.None], extracted.PlacesOf(Canary));
        Assert.Empty(extracted.Faults);
    }

    [PdfFact]
    public void One_scanned_page_among_typed_ones_is_unread()
    {
        var extracted = Read.File("a.pdf", Of("one", null, "three"));

        Assert.Equal([("page 2", UnreadReason.PictureOnly)], extracted.Faults.Select(fault => (fault.Entry, fault.Why)));
    }

    [PdfFact]
    public void A_scanner_s_stamp_does_not_make_a_scan_readable() =>
        Assert.Equal([UnreadReason.PictureOnly], Read.File("a.pdf", Of(["Scanned with a telephone"], "", "")).Reasons());

    [PdfTheory]
    [InlineData("sticky note", HidingPlace.Comment, "/Annots[100 0 R]", "", "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Amaranthine Okafor-Quill)>>")]
    [InlineData("note in UTF-16", HidingPlace.Comment, "/Annots[100 0 R]", "", "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents<FEFF0041006D006100720061006E007400680069006E00650020004F006B00610066006F0072002D005100750069006C006C>>>")]
    [InlineData("note with escapes", HidingPlace.Comment, "/Annots[100 0 R]", "", "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(\\101maran\\\nthine Okafor\\55Quill)>>")]
    [InlineData("its writer", HidingPlace.Hidden, "/Annots[100 0 R]", "", "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/T(Amaranthine Okafor-Quill)/Contents(x)>>")]
    [InlineData("link", HidingPlace.Hidden, "/Annots[100 0 R]", "", "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://x.example/Amaranthine Okafor-Quill)>>>>")]
    [InlineData("outline", HidingPlace.Hidden, "", "/Outlines 100 0 R", "<</Type/Outlines/First 101 0 R/Last 101 0 R>>", "<</Title(Amaranthine Okafor-Quill)/Parent 100 0 R>>")]
    [InlineData("form field", HidingPlace.Hidden, "", "/AcroForm<</Fields[100 0 R]>>", "<</FT/Tx/T(name)/V(Amaranthine Okafor-Quill)>>")]
    [InlineData("attached file", HidingPlace.Embedded, "", "", "<</Type/EmbeddedFile/Length 24>>\nstream\nAmaranthine Okafor-Quill\nendstream")]
    [InlineData("form in XML", HidingPlace.Hidden, "", "/AcroForm<</Fields[]/XFA[(datasets)100 0 R]>>", "<</Length 50>>\nstream\n<data><name>Amaranthine Okafor-Quill</name></data>\nendstream")]
    [InlineData("object in nobody's use", HidingPlace.Hidden, "", "", "<</Old(Amaranthine Okafor-Quill)>>")]
    [InlineData("metadata", HidingPlace.Properties, "", "/Metadata 100 0 R", "<</Type/Metadata/Length 90>>\nstream\n<x:xmpmeta xmlns:x='adobe:ns:meta/'><t xmlns='u'>Amaranthine Okafor-Quill</t></x:xmpmeta>\nendstream")]
    public void Words_are_found_beside_the_pages(string name, HidingPlace place, string firstPage, string catalogue, params string[] objects)
    {
        var extracted = Read.File($"{name}.pdf", Of(["seen"], firstPage, catalogue, objects));

        Assert.Contains(place, extracted.PlacesOf(Canary));
        Assert.Empty(extracted.Faults);
    }

    [PdfFact]
    public void An_earlier_version_in_the_same_file_is_read()
    {
        var first = Of(Canary);
        byte[] second = [.. first, .. System.Text.Encoding.ASCII.GetBytes(
            $"11 0 obj\n<</Length 36>>\nstream\nBT /F1 12 Tf 50 700 Td (clean) Tj ET\nendstream\nendobj\nxref\n11 1\n{first.Length:D10} 00000 n \ntrailer\n<</Size 12/Root 1 0 R/Prev {StartOfTable(first)}>>\nstartxref\n{first.Length + 89}\n%%EOF\n")];

        var extracted = Read.File("a.pdf", second);

        Assert.Equal([HidingPlace.None], extracted.PlacesOf("clean"));
        Assert.Equal([HidingPlace.Hidden], extracted.PlacesOf(Canary));
    }

    [PdfFact]
    public void A_broken_file_is_malformed_and_never_empty()
    {
        var whole = Of(Canary, Canary);

        Assert.NotEmpty(Read.File("a.pdf", whole[..40]).Faults);
        Assert.NotEmpty(Read.File("a.pdf", [.. "%PDF-1.7\n"u8]).Faults);
    }

    [PdfTheory]
    [InlineData("scanned-page.pdf", UnreadReason.PictureOnly)]
    [InlineData("locked.pdf", UnreadReason.Encrypted)]
    public void What_nobody_can_read_is_unread(string file, UnreadReason why)
    {
        var extracted = Read.File(file, FixtureTests.Bytes(file));

        Assert.Equal([why], extracted.Reasons());
        Assert.Empty(extracted.PlacesOf(Canary));
    }

    [PdfTheory]
    [InlineData("report.pdf")]
    [InlineData("restricted.pdf")]
    public void Every_word_is_found_in_its_place(string file)
    {
        var extracted = Read.File(file, FixtureTests.Bytes(file));

        foreach (var word in new[] { Canary, "Insertedword Zebedee", "Łukasz and café", "Cellword Peregrine" })
            Assert.Contains(HidingPlace.None, extracted.PlacesOf(word));
        foreach (var word in new[] { "Titleword Barnaby", "Authorprop Clement", "Subjectword Ludmila" })
            Assert.Contains(HidingPlace.Properties, extracted.PlacesOf(word));
        Assert.Empty(extracted.Faults);
    }

    private static int StartOfTable(byte[] pdf) => pdf.AsSpan().IndexOf("xref\n0 1"u8);
}
