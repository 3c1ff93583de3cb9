using OutlookGuard.Content.Recognition;
using OutlookGuard.Content.Recognition.Addresses;
using OutlookGuard.Content.Tests.Recognition.Names;

namespace OutlookGuard.Content.Tests.Recognition.Addresses;

public class AddressCaseTests
{
    public static TheoryData<string> Cases => MarkedCases.Read("Addresses", "Texts", "cases.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_addresses_in_brackets_are_found_and_nothing_else(string line)
    {
        var (text, wanted) = MarkedCases.Parse(line);
        var found = new List<Candidate>();
        StreetAddressRecogniser.Find(text, found);
        var blocking = found.Where(c => c.Confidence >= (float)Finding.BlockingConfidence).OrderBy(c => c.Start);
        Assert.Equal(wanted, blocking.Select(c => $"{c.Start}: {text[c.Start..c.End]}"));
    }

    [Theory]
    [InlineData("He walks on Mill Lane.")]
    [InlineData("Leave it at 14 Victoria Road Surgery.")]
    public void A_street_where_nobody_is_said_to_live_is_shown_but_does_not_block(string text)
    {
        var found = new List<Candidate>();
        StreetAddressRecogniser.Find(text, found);
        var candidate = Assert.Single(found);
        Assert.True(candidate.Confidence < (float)Finding.BlockingConfidence);
    }
}
