using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

public class PhraseTests
{
    public static TheoryData<string, string> Patterns => new()
    {
        { "punch~", "punch|punches|punched|punching" },
        { "stab~~", "stab|stabs|stabbed|stabbing" },
        { "bruise+", "bruise|bruises" },
        { "chok[e|ed|ing] her", "choke her|choked her|choking her" },
        { "[a|b c|] d", "a d|b c d|d" },
        { "a, b\nc\n# heading, d", "a|b|c" },
        { "A&E".ToLowerInvariant().Replace("&", " & ", StringComparison.Ordinal), "a & e" },
        { "self-harm", "self harm" },
        { "isn 't safe", "isn 't safe" },
        { "carr[y|ies]", "carry|carries" },
        { "deny~", "deny|denies|denied|denying" },
        { "in {any} room", "in {any} room" },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_stands_for_its_spellings(string pattern, string expected) =>
        Assert.Equal(expected, string.Join('|', PhrasePattern.Expand(pattern).Select(words => string.Join(' ', words))));

    [Theory]
    [InlineData("[a|b")]
    [InlineData("a ] b")]
    [InlineData("{nosuchset} b")]
    [InlineData("£50")]
    public void A_broken_pattern_is_refused(string pattern) => Assert.Throws<FormatException>(() => new PhraseTrieBuilder(new Vocabulary()).With(pattern, 1));

    // Vocabulary is shared: the words below are in its tables.
    [Theory]
    [InlineData("high risk", 2)]
    [InlineData("high\nrisk", 2)]
    [InlineData("high, risk", 0)]
    [InlineData("high. risk", 0)]
    [InlineData("HIGH RISK", 2)]
    [InlineData("high", 0)]
    [InlineData("high risk assessment form", 4)]
    public void The_longest_phrase_wins_and_stops_at_a_comma(string text, int length)
    {
        using var words = Words.Read(text);
        Assert.Equal(length, Lexicon.Categories.At(words, 0).Length);
    }

    [Fact]
    public void No_phrase_is_both_ordinary_and_of_a_category()
    {
        var ordinary = Spellings(OrdinaryPhrases.All).ToHashSet(StringComparer.Ordinal);
        var categories = CategoryTables.All.SelectMany(table => Spellings(table.Table));
        Assert.DoesNotContain(categories, ordinary.Contains);
    }

    [Fact]
    public void Every_category_has_words_that_speak_for_themselves_and_words_that_need_somebody()
    {
        for (var kind = CategoryTables.FirstKind; kind <= CategoryTables.LastKind; kind++)
        {
            Assert.Contains(CategoryTables.All, table => table.Kind == kind && table.Force == PhraseForce.SpeaksForItself);
            Assert.Contains(CategoryTables.All, table => table.Kind == kind && table.Force == PhraseForce.NeedsSomebody);
        }
    }

    private static IEnumerable<string> Spellings(string table) => PhrasePattern.Expand(table).Select(words => string.Join(' ', words));
}
