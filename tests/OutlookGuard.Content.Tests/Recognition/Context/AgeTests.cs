using OutlookGuard.Content.Recognition;
using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

public class AgeTests
{
    public static TheoryData<string, string> Ages => new()
    {
        { "Chidi, aged 7, is well", "7" },
        { "He is 7 years old.", "7 years old" },
        { "7yo boy", "7yo" },
        { "a 7-year-old girl", "7-year-old" },
        { "her 6 month old", "6 month old" },
        { "age: 34", "34" },
        { "Age 34", "34" },
        { "children aged 3 and 7", "3|7" },
        { "her son (7) and daughter (4)", "7|4" },
        { "seven-year-old twins", "seven-year-old" },
        { "a two week old baby", "two week old" },
        { "her 15 yr old", "15 yr old" },
        { "she is 34 years of age", "34 years of age" },
        { "7y/o", "7y/o" },
    };

    public static TheoryData<string> NoAges =>
    [
        "a 7 year plan", "12 places", "a 21-day notice", "average stay 71 days", "under-18s 96", "aged 16 and over", "aged 16-25", "aged 18+", "a 10-year-old boiler", "ages 5 to 11",
        "Age UK", "Session (2)", "page 7", "in 7 years", "open 7 days", "£30 aged debt", "room 4", "3 years' experience", "aged 7.5 kg",
    ];

    [Theory]
    [MemberData(nameof(Ages))]
    public void An_age_is_found(string text, string expected)
    {
        var found = new List<Candidate>();
        AgeRecogniser.Find(text, found);
        Assert.Equal(expected, string.Join('|', found.Select(c => text[c.Start..c.End])));
    }

    [Theory]
    [MemberData(nameof(NoAges))]
    public void Other_numbers_are_no_age(string text)
    {
        var found = new List<Candidate>();
        AgeRecogniser.Find(text, found);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("aged 1\u0663")]
    [InlineData("aged 121")]
    [InlineData("aged 0007")]
    [InlineData("aged 99999999999999999999")]
    public void Figures_that_are_no_years_of_a_life_are_no_age(string text) => Other_numbers_are_no_age(text);

    [Fact]
    public void A_small_number_after_a_name_is_an_age()
    {
        const string Text = "Amara came with Chidi (7) and Ada, 4, today. Session (2).";
        var found = new List<Candidate>();
        using var words = Words.Read(Text);
        AgeRecogniser.Find(words, new Cast([new(0, 5, Whose.Client), new(16, 21, Whose.Client), new(30, 33, Whose.Client)], Referents.None, []), found);
        Assert.Equal("7|4", string.Join('|', found.Select(c => Text[c.Start..c.End])));
    }
}
