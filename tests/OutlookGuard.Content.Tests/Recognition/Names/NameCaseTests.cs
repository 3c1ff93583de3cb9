using OutlookGuard.Content.Recognition;
using OutlookGuard.Content.Recognition.Names;

namespace OutlookGuard.Content.Tests.Recognition.Names;

public class NameCaseTests
{
    public static TheoryData<string> Cases => MarkedCases.Read("Names", "Texts", "cases.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_names_in_brackets_are_found_and_nothing_else(string line)
    {
        var (text, wanted) = MarkedCases.Parse(line);
        Assert.Equal(wanted, Blocking(text, []));
    }

    [Theory]
    [InlineData("hard.txt", 16)]
    [InlineData("quiet.txt", 9)]
    public void Cases_written_blind_mostly_hold(string file, int misses)
    {
        var broken = new List<string>();
        foreach (var line in MarkedCases.Lines("Names", "Texts", file))
        {
            var (text, wanted) = MarkedCases.Parse(line);
            if (!wanted.SequenceEqual(Blocking(text, [])))
                broken.Add(line);
        }

        Assert.True(broken.Count <= misses, string.Join('\n', broken));
    }

    [Theory]
    [InlineData("Dear all, Ploy and Grace will be late.", "Grace Ploy", "10: Ploy|19: Grace")]
    [InlineData("Wishart will bring the forms.", "Wishart, Duc (Housing)", "0: Wishart")]
    [InlineData("The Housing Team will bring the forms.", "Housing Team", "")]
    [InlineData("ask kiryl if he can come", "Kiryl Bahdanau", "4: kiryl")]
    public void A_name_on_the_mails_addresses_is_known_in_its_text(string text, string headerName, string wanted) =>
        Assert.Equal(wanted, string.Join('|', Blocking(text, [headerName])));

    [Fact]
    public void A_title_says_so_and_a_repeated_name_says_so()
    {
        var found = new List<Candidate>();
        PersonNameRecogniser.Find("Mrs Okonkwo rang. Okonkwo has moved.", [], found);
        Assert.Equal(2, found.Count);
        Assert.True(found[0].Why.HasFlag(Explanation.Title));
        Assert.True(found[1].Why.HasFlag(Explanation.SeenElsewhere) || found[1].Why.HasFlag(Explanation.List));
    }

    private static List<string> Blocking(string text, IReadOnlyList<string> headerNames)
    {
        var found = new List<Candidate>();
        PersonNameRecogniser.Find(text, headerNames, found);
        return [.. found.Where(c => c.Confidence >= (float)Finding.BlockingConfidence).OrderBy(c => c.Start).Select(c => $"{c.Start}: {text[c.Start..c.End]}")];
    }
}
