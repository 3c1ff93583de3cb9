namespace OutlookGuard.Content.Tests.Extraction;

/// <summary>Files that programs made, kept in tests/corpus/attachments; its README says how.</summary>
public class FixtureTests
{
    private const string Body = "Amaranthine Okafor-Quill";

    [Theory]
    [InlineData("locked-zipcrypto.zip", UnreadReason.Encrypted)]
    [InlineData("locked-aes.zip", UnreadReason.Encrypted)]
    [InlineData("locked.odt", UnreadReason.Encrypted)]
    [InlineData("locked.xls", UnreadReason.Encrypted)]
    [InlineData("locked.doc", UnreadReason.Encrypted)]
    public void What_nobody_can_read_is_unread(string file, UnreadReason why)
    {
        var extracted = Read.File(file, Bytes(file));

        Assert.Equal([why], extracted.Reasons());
        Assert.Empty(extracted.PlacesOf(Body));
    }

    public static TheoryData<string, HidingPlace, string> Words
    {
        get
        {
            var words = new TheoryData<string, HidingPlace, string>();
            foreach (var file in new[] { "report.docx", "report.odt" })
                Add(file, (HidingPlace.Comment, "Commentword Ottoline"));
            foreach (var file in new[] { "report.docx", "report.odt", "report.rtf" })
                Add(file, (HidingPlace.Hidden, "Hiddenword Perpetua"), (HidingPlace.TrackedChange, "Second"), (HidingPlace.Footnote, "Footnoteword Isolde"), (HidingPlace.Footnote, "Endnoteword Cosima"));
            foreach (var file in new[] { "report.docx", "report.odt", "report.rtf", "report.doc" })
                Add(file, (HidingPlace.HeaderFooter, "Headerword Quillan"), (HidingPlace.HeaderFooter, "Footerword Tamsin"));
            foreach (var file in new[] { "report.docx", "report.odt", "report.rtf", "report.doc", "report.html" })
                Add(file, (HidingPlace.None, Body), (HidingPlace.None, "Insertedword Zebedee"), (HidingPlace.None, "Łukasz and café"), (HidingPlace.None, "Cellword Peregrine"));
            foreach (var file in new[] { "report.docx", "report.odt", "report.rtf", "report.doc" })
                Add(file, (HidingPlace.Properties, "Titleword Barnaby"), (HidingPlace.Properties, "Authorprop Clement"), (HidingPlace.Properties, "Subjectword Ludmila"));
            Add("report.doc", (HidingPlace.None, "Hiddenword Perpetua"), (HidingPlace.Comment, "Commentword Ottoline"), (HidingPlace.Footnote, "Footnoteword Isolde"), (HidingPlace.None, "Frameword Ignatius"));
            foreach (var file in new[] { "rota.xlsx", "rota.ods", "rota.xls" })
                Add(file, (HidingPlace.None, Body), (HidingPlace.None, "9434765919"), (HidingPlace.None, "12/03/1984"), (HidingPlace.None, "07700900123"), (HidingPlace.None, "Formulaword Isolde"), (HidingPlace.Hidden, "Hiddenrow Perpetua"),
                    (HidingPlace.Hidden, "Hiddencol Tamsin"), (HidingPlace.Hidden, "Hiddensheet Marigold Łukasz"), (HidingPlace.Comment, "Commentword Ottoline"), (HidingPlace.HeaderFooter, "Headerword Quillan"), (HidingPlace.Properties, "Authorprop Clement"));
            foreach (var file in new[] { "talk.pptx", "talk.odp" })
                Add(file, (HidingPlace.None, Body), (HidingPlace.Hidden, "Hiddenslide Tamsin Łukasz"), (HidingPlace.Properties, "Titleword Barnaby"));
            return words;

            void Add(string file, params (HidingPlace Place, string Word)[] found)
            {
                foreach (var (place, word) in found)
                    words.Add(file, place, word);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_word_is_found_in_its_place(string file, HidingPlace place, string word)
    {
        var extracted = Read.File(file, Bytes(file));

        Assert.Contains(place, extracted.PlacesOf(word));
        Assert.Empty(extracted.Faults);
    }

    [Theory]
    [InlineData("report.docx")]
    [InlineData("report.odt")]
    [InlineData("rota.xlsx")]
    [InlineData("report.doc")]
    public void The_name_of_a_file_does_not_decide_what_it_is(string file)
    {
        foreach (var name in new[] { "a.txt", "a.jpg", "a.pdf", "a.docx.exe", "" })
            Assert.Equal([HidingPlace.None], Read.File(name, Bytes(file)).PlacesOf(Body));
    }

    internal static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Corpus(), file));

    internal static string Corpus()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "OutlookGuard.sln")))
            directory = directory.Parent;
        return Path.Combine(directory!.FullName, "tests", "corpus", "attachments");
    }
}
