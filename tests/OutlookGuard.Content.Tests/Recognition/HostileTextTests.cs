using OutlookGuard.Content.Recognition;

namespace OutlookGuard.Content.Tests.Recognition;

/// <summary>Texts made to keep a scanner busy. One million characters each: what is not linear does not end.</summary>
public sealed class HostileTextTests
{
    private const int Million = 1_000_000;

    public static readonly TheoryData<string> Patterns = new()
    {
        ".", "-", "9", ":", "@", "a.", "1.", "1 ", "1-", "12 ", "a@", "a1 ", "ab12 ", "+1", "(1", "((1", "99/", "may ", "may 1 ", "1 may", " at x", " at x dot ", "::1", "0x", "&#", "&#x", "<a", "<!--", "%4",
        "x_", "A A ", "9\u200B", "\u202E1", "9\u0336", "4111 ", "nhs 9", "///a.b", "QUJDREVG ", "1\n", "12:", "Aa1", "ref 123a ", "😀1", "a.b.c.", "1 2 3 4 ", "GB29 ", "GB29NWBK", "www.", "http://", "http://a.a.",
        "\"a@", "born 1/1/", "1,", "£1", "AB 12 34 56 ", "MORGA 753 ", "SW1A ", "51.5074, ", "51°", "\uD800", "\uFFFF", "\u0000",
    };

    [Theory, MemberData(nameof(Patterns))]
    public void A_million_characters_are_read_to_the_end(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, Million / pattern.Length));
        var scanner = new TextScanner();
        Assert.InRange(scanner.Scan(text).Count, 0, text.Length);
    }

    [Fact]
    public void What_stands_behind_a_hostile_stretch_is_found()
    {
        foreach (var pattern in Patterns)
        {
            var text = string.Concat(Enumerable.Repeat(pattern, 1_000)) + "\n\nHer NHS number is 999 463 6006.";
            Assert.Contains(new TextScanner().Scan(text), found => found.Kind == FindingKind.NhsNumber);
        }
    }
}
