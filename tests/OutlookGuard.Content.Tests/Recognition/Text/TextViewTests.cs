using System.Text;
using OutlookGuard.Content.Recognition;
using OutlookGuard.Content.Recognition.Text;

namespace OutlookGuard.Content.Tests.Recognition.Text;

public sealed class TextViewTests
{
    [Fact]
    public void Every_code_point_can_be_read()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (Rune.IsValid(value))
                Assert.True(FoldTable.Plain(new Rune(value)) is null or { Length: < 32 } && FoldTable.Deep(new Rune(value)) is null or { Length: < 40 });
        }
    }

    [Theory]
    [InlineData("NHS number 999 463 6006, again")]
    [InlineData("")]
    [InlineData("Fish & chips < 5 % of 100, <amara@mail.example>")]
    public void Plain_characters_need_no_view(string text) => Assert.False(TextViews.NeedsViews(text));

    [Theory]
    [InlineData("\uD800 07700 900123 \uDC00")]
    [InlineData("\uFFFF07700 900123\uFFFE")]
    [InlineData("07700 900123\u202E")]
    [InlineData("\u0336\u030107700 900123")]
    public void Broken_text_is_read_all_the_same(string text) => Assert.Equal("07700 900123", Scanned.Blocking(FindingKind.PhoneNumber, text));

    [Theory]
    [InlineData("£5 — “07700 900123” …", "07700 900123")]
    [InlineData("Muñoz’s mobile: 07700\u00A0900\u2009123.", "07700\u00A0900\u2009123")]
    [InlineData("ﬁrst: 07700 900123", "07700 900123")]
    [InlineData("½ 07700 900123", "07700 900123")]
    [InlineData("0&#55;700 900123!", "0&#55;700 900123")]
    [InlineData("0&#55700 900123! 0&#x37;700 900124", "0&#x37;700 900124")]
    [InlineData("077\u000000\u0001 900\u007F123.", "077\u000000\u0001 900\u007F123")]
    [InlineData("Łukasz ⑴ 07700 900123", "07700 900123")]
    [InlineData("x <b>07700</b> 900<i>123</i>", "07700</b> 900<i>123")]
    [InlineData("A \U000E0041\U000E0042 07700 900123", "07700 900123")]
    public void Positions_are_those_of_the_original(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.PhoneNumber, text));

    [Fact]
    public void A_disguise_is_told()
    {
        Assert.Contains(Scanned.All("pay ĠB33 BUKB 2020 1555 5555 55"), found => found.Kind == FindingKind.Iban);
        Assert.Contains(Scanned.All("NHS ⑼⑼⑼ ⒋⒍⒊ 6006"), found => found.Kind == FindingKind.NhsNumber);
        Assert.Contains(Scanned.All("her NHS \U0001D7D7\U0001D7D7\U0001D7D7 463 6006"), found => found.Kind == FindingKind.NhsNumber);
        Assert.Contains(Scanned.All("pay GВ33 ВUКВ 2020 1555 5555 55"), found => found.Kind == FindingKind.Iban && found.Why.HasFlag(Explanation.Disguised));
        Assert.DoesNotContain(Scanned.All("pay GB33 BUKB 2020 1555 5555 55"), found => found.Why.HasFlag(Explanation.Disguised));
    }

    [Fact]
    public void Scanning_plain_text_allocates_nothing_once_warm()
    {
        var text = string.Concat(Enumerable.Repeat("Order 20134010 for 25 kits; NHS number 999 463 6006. Ring 07700 900123 on 5 June 2026 at B33 8TH. ", 50));
        var scanner = new TextScanner();
        var least = long.MaxValue;

        // The platform's own code allocates until it is compiled for good, in the background.
        for (var i = 0; i < 100 && least > 0; i++)
        {
            for (var again = 0; again < 20; again++)
                scanner.Scan(text);
            Thread.Sleep(20);
            var before = GC.GetAllocatedBytesForCurrentThread();
            scanner.Scan(text);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
