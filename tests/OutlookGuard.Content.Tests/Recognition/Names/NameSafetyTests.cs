using System.Text;
using OutlookGuard.Content.Recognition;
using OutlookGuard.Content.Recognition.Addresses;
using OutlookGuard.Content.Recognition.Names;

namespace OutlookGuard.Content.Tests.Recognition.Names;

public class NameSafetyTests
{
    private static readonly string[] Scraps =
    [
        "Mr ", "Mrs ", "Sarah ", "Okonkwo", "O'", "-", "'s ", ". ", ", ", "\n", "\r\n", "\n\n", "\t", "|", "@", "@example.org ", "http://", "www.", "_", "(", ")", "R v ", "St ", "Flat 2, ",
        "12 ", "14a", "Mill Lane", " Road", "PO Box 7", "de la ", "王秀英", "زينب ", "ð", "\u0301", "\u200B", "😀", "\uD800", "\0", "A", "a", "9", "Dear ", "Regards,\n", "From: ", "Name:", "&", "/", "§", "ß", "İ", "\u2028",
    ];

    [Fact]
    public void No_text_breaks_a_recogniser_and_every_span_lies_inside()
    {
        var dice = new Dice(11);
        var found = new List<Candidate>();
        for (var round = 0; round < 4_000; round++)
        {
            var text = new StringBuilder();
            for (var i = dice.Next(0, 40); i > 0; i--)
                text.Append(Scraps[dice.Next(0, Scraps.Length)]);
            var said = text.ToString();
            found.Clear();
            PersonNameRecogniser.Find(said, round % 3 == 0 ? [said] : [], found);
            StreetAddressRecogniser.Find(said, found);
            Assert.All(found, c => Assert.True(c.Start >= 0 && c.Start < c.End && c.End <= said.Length && c.Confidence is > 0 and <= 1, said));
        }
    }

    [Fact]
    public void A_text_longer_than_a_window_is_read_to_its_end()
    {
        var text = new StringBuilder();
        while (text.Length < 600_000)
            text.Append("the form was sent and the room is booked for the meeting\n");
        text.Append("Her son Natalia Okonkwo lives at 14 Hazel Close.");
        var found = new List<Candidate>();
        PersonNameRecogniser.Find(text.ToString(), [], found);
        StreetAddressRecogniser.Find(text.ToString(), found);
        Assert.Equal(["Natalia Okonkwo", "14 Hazel Close"], found.Select(c => text.ToString(c.Start, c.End - c.Start)));
    }

    [Fact]
    public void Nothing_is_allocated_for_a_mail_beyond_the_findings()
    {
        var text = LabelledText.SampleMails().First().Text;
        var found = new List<Candidate>(1_000);
        for (var warm = 0; warm < 50; warm++)
            Read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++)
            Read();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Read()
        {
            found.Clear();
            PersonNameRecogniser.Find(text, [], found);
            StreetAddressRecogniser.Find(text, found);
        }
    }

    [Fact]
    public void What_one_mail_said_is_not_known_in_the_next()
    {
        var found = new List<Candidate>();
        PersonNameRecogniser.Find("Client: Zvonbrk Qadrim\nPlease ring Zvonbrk.", [], found);
        Assert.Equal(2, found.Count(c => c.Confidence >= 0.6f));
        found.Clear();
        PersonNameRecogniser.Find("The Zvonbrk is on page 4.", [], found);
        Assert.DoesNotContain(found, c => c.Confidence >= 0.6f);
    }

    [Fact]
    public void Every_list_has_its_source_and_licence_written_beside_it()
    {
        var folder = Path.Combine(Repository.Root, "api", "OutlookGuard.Content", "Recognition", "Names", "Lists");
        var readme = File.ReadAllText(Path.Combine(folder, "README.md"));
        Assert.All(Directory.GetFiles(folder, "*.txt"), f => Assert.Contains(Path.GetFileName(f), readme, StringComparison.Ordinal));
    }
}
