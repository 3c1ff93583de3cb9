namespace OutlookGuard.Policy.Tests.GuideBook;

public class GuideTests
{
    public static TheoryData<GuideSentence> Sentences => [.. Enum.GetValues<GuideSentence>()];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Every_sentence_is_quoted_word_for_word(GuideSentence sentence) =>
        Assert.Contains(sentence.Quote(), File.ReadAllText(Repository.PathTo("tests", "scenarios", "guide-2007.txt")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Every_sentence_of_the_guide_has_a_rule(GuideSentence sentence) =>
        Assert.Contains(Catalogue.Enforcers, type => Catalogue.EnforcedBy(type).Contains(sentence));

    [Fact]
    public void Every_rule_says_which_sentences_it_keeps() =>
        Assert.All(Catalogue.Rules, rule => Assert.NotEmpty(Catalogue.EnforcedBy(rule)));

    [Fact]
    public void Every_reason_names_its_sentence_and_its_rule_file_says_so_too() =>
        Assert.All(Catalogue.Reasons, entry =>
        {
            Assert.NotEmpty(entry.Reason.Enforces);
            Assert.All(entry.Reason.Enforces, sentence => Assert.Contains(sentence, Catalogue.EnforcedBy(entry.Rule)));
        });

    [Fact]
    public void A_reason_that_sends_people_to_the_telephone_keeps_the_sentence_about_being_overheard() =>
        Assert.All(Catalogue.Reasons, entry =>
            Assert.Equal(entry.Reason.SuggestsRinging, entry.Reason.Enforces.Contains(GuideSentence.NotOverheard)));

    [Fact]
    public void The_marking_is_the_guides_byte_for_byte()
    {
        Assert.Contains($"\"{Marking.Text}\"", GuideSentence.MarkPersonal.Quote(), StringComparison.Ordinal);
        Assert.All(Marking.Text, letter => Assert.InRange(letter, ' ', '~'));
    }
}
