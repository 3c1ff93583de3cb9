using OutlookGuard.Content.Recognition;
using OutlookGuard.Content.Recognition.Addresses;
using OutlookGuard.Content.Recognition.Names;
using Xunit.Abstractions;

namespace OutlookGuard.Content.Tests.Recognition.Names;

/// <summary>Floors on labelled sets: a regression is a red build.</summary>
/// <remarks>
/// Rules were tuned on one half of the made texts; the other half, used here, was looked at twice, so its figures flatter a little. Sets written blind
/// gave overlap F1 0.91 and 0.93 for names when first run (hard on purpose: names that are words, no capitals); they now stand in hard.txt.
/// </remarks>
public class NameScoreTests(ITestOutputHelper output)
{
    private const uint Seed = 7;

    [Theory]
    [InlineData("chat", 0.97, 0.96)]
    [InlineData("business", 0.98, 0.98)]
    [InlineData("letters", 0.98, 0.98)]
    public void Names_are_found_in_texts_held_out(string register, double overlap, double exact)
    {
        var names = Score(FindingKind.PersonName, new TextMaker(Half.HeldOut, Seed).Make(register, 600));
        Assert.True(names.Overlap >= overlap, names.ToString());
        Assert.True(names.Exact >= exact, names.ToString());
    }

    [Fact]
    public void Nobody_is_less_protected_because_of_where_her_name_comes_from()
    {
        var maker = new TextMaker(Half.HeldOut, Seed);
        var names = Score(FindingKind.PersonName, maker.Make("chat", 600).Concat(maker.Make("business", 600)).Concat(maker.Make("letters", 600)));
        output.WriteLine(names.Origins());
        Assert.True(names.WorstOrigin >= 0.93, names.Origins());
        Assert.True(names.Spread <= 0.07, names.Origins());
    }

    [Fact]
    public void Names_and_addresses_of_the_sample_mails_are_found()
    {
        var mails = LabelledText.SampleMails().ToList();
        var names = Score(FindingKind.PersonName, mails);
        var addresses = Score(FindingKind.StreetAddress, mails);
        Assert.True(names.Overlap >= 0.99 && names.Exact >= 0.985, names.ToString());
        Assert.True(addresses.Overlap >= 0.99 && addresses.Exact >= 0.99, addresses.ToString());
    }

    [Theory]
    [InlineData("chat")]
    [InlineData("letters")]
    public void Addresses_are_found_in_texts_held_out(string register)
    {
        var addresses = Score(FindingKind.StreetAddress, new TextMaker(Half.HeldOut, Seed).Make(register, 600));
        Assert.True(addresses.Overlap >= 0.98 && addresses.Exact >= 0.97, addresses.ToString());
    }

    [Fact]
    public void Ordinary_mails_without_names_stay_quiet()
    {
        var texts = new TextMaker(Half.Both, Seed).Make("traps", 30).ToList();
        var names = Score(FindingKind.PersonName, texts);
        var addresses = Score(FindingKind.StreetAddress, texts);
        Assert.True(names.FalseAlarms <= 6, $"{names.FalseAlarms} false alarms in {texts.Count} texts");
        Assert.Equal(0, addresses.FalseAlarms);
    }

    private Scores Score(FindingKind kind, IEnumerable<LabelledText> texts)
    {
        var scores = new Scores(kind);
        var found = new List<Candidate>();
        foreach (var text in texts)
        {
            found.Clear();
            if (kind == FindingKind.PersonName)
                PersonNameRecogniser.Find(text.Text, [], found);
            else
                StreetAddressRecogniser.Find(text.Text, found);
            scores.Add(text, found);
        }

        output.WriteLine(scores.ToString());
        return scores;
    }
}
