using System.Runtime.InteropServices;
using System.Text;
using OutlookGuard.Content.Recognition;
using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "she", "her", "He", "password", "is", ":", ".", ",", "\n", "\n\n", " ", "'s", "'", "\u2019", "7", "12", "(", ")", "-", "aged", "years old", "Primary", "School", "Amara", "a client", "from", "Somali", "nurse",
        "moved to", "staying at", "new address", "risk", "assessment form", "pregnant", "threatened to", "kill", "&", "£", "\t", "\uD83D\uDE00", "\uD83D", "王秀英", "e\u0301", "\u200B", "use", "to open", "with", "Bluebell22", "\"", "i", "I", "\r\n", "- ",
    ];

    [Fact]
    public void Any_text_is_read_and_every_finding_lies_inside_it()
    {
        var random = new Random(4711);
        for (var round = 0; round < 3_000; round++)
        {
            var text = MakeText(random);
            var found = new List<Candidate>();
            var spans = new List<TextSpan>();
            var portraits = new List<Portrait>();
            using var words = Words.Read(text);
            var cast = new Cast(text.Length > 10 ? [new PersonSpan(2, 6, Whose.Client)] : [], (Referents)random.Next(4), ["AB"]);
            CategoryRecogniser.Find(words, found);
            var answers = new SaidOf[found.Count];
            AboutWhom.Judge(words, cast, CollectionsMarshal.AsSpan(found), answers);
            PasswordRecogniser.Find(words, found);
            AgeRecogniser.Find(words, cast, found);
            Jigsaw.Find(words, portraits);
            SchoolRecogniser.Find(words, spans);
            PlaceSpeech.FindWhereabouts(words, spans);
            foreach (var span in spans)
            {
                Assert.True(Enum.IsDefined(PlaceSpeech.Judge(words, cast, span, PlaceKind.School)));
                Assert.True(Enum.IsDefined(AboutWhom.OfSpan(words, cast, span)));
            }

            Assert.All(found, c => Assert.True(c.Start >= 0 && c.Start < c.End && c.End <= text.Length));
            Assert.All(spans, s => Assert.True(s.Start >= 0 && s.Start < s.End && s.End <= text.Length));
            Assert.All(portraits, p => Assert.True(p.Start >= 0 && p.Start < p.End && p.End <= text.Length));
        }
    }

    [Fact]
    public void An_empty_text_holds_nothing()
    {
        var found = new List<Candidate>();
        CategoryRecogniser.Find("", found);
        PasswordRecogniser.Find("", found);
        AgeRecogniser.Find("", found);
        Assert.Empty(found);
    }

    private static string MakeText(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(40); i >= 0; i--)
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) > 0 ? " " : "");
        return text.ToString();
    }
}
