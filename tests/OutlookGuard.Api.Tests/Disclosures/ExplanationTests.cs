using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Disclosures;

public sealed class ExplanationTests(OneGuard one) : IClassFixture<OneGuard>
{
    [Fact]
    public async Task Every_finding_says_why_in_words_that_are_not_the_mails()
    {
        const string Words = "Amara Okonkwo, her NHS number is 999 000 0018. Her asthma is worse. Quillfeather Street 12, AB10 1XG.";
        var answer = await (await (await one.Guard.As("priya")).Assess(Mail.Plain().With("body.content", Words))).Json();
        var explained = answer.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("explanation").GetString()!).ToList();

        Assert.Contains(explained, why => why.StartsWith("Looks like an NHS number: the check digits are right and 'NHS' stands three words before it.", StringComparison.Ordinal));
        Assert.All(explained, why => Assert.EndsWith(".", why, StringComparison.Ordinal));
        Assert.DoesNotContain(explained, why => new[] { "Amara", "Okonkwo", "asthma", "Quillfeather", "AB10", "0018" }.Any(word => why.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
