using System.Globalization;
using OutlookGuard.Content.Protection;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Content.Tests.Explaining;

public sealed class ExplanationWordsTests
{
    // Chosen: what a worker reads at a glance.
    private const int LongestSentence = 170;

    // Source: reading age about 12, which is the American grade 7.
    private const double HighestGrade = 7;

    private const int EverySign = 1 << 11;

    private static readonly string[] NotPlain =
    [
        "policy", "regex", "pattern", "entropy", "checksum", "confidence", "score", "string", "token", "identifier", "data subject", "personal data", "recipient", "error", "invalid", "user",
    ];

    private static readonly Lazy<string[]> All = new(() =>
    [
        .. (from kind in Enum.GetValues<FindingKind>()
            from weight in Enum.GetValues<FindingWeight>()
            from signs in Enumerable.Range(0, EverySign)
            select ExplanationWords.Of(ExplanationCatalogue.Found(kind, (Explanation)signs) with { Weight = weight })).Distinct(StringComparer.Ordinal),
    ]);

    [Fact]
    public void There_are_as_many_signs_as_these_tests_try() =>
        Assert.Equal(EverySign - 1, Enum.GetValues<Explanation>().Aggregate(0, (all, sign) => all | (int)sign));

    [Fact]
    public void Whatever_the_kind_and_the_signs_there_is_a_whole_sentence() => Assert.Equal([], All.Value.Where(said =>
        said.Length == 0 || !char.IsUpper(said[0]) || !said.EndsWith('.') || said.Contains("  ", StringComparison.Ordinal) || said.Contains(" .", StringComparison.Ordinal) || said.Contains(": .", StringComparison.Ordinal)));

    [Fact]
    public void No_technical_word_is_used() =>
        Assert.Equal([], All.Value.Where(said => NotPlain.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase))));

    [Fact]
    public void With_two_signs_it_is_short() => Assert.Equal([], (
        from kind in Enum.GetValues<FindingKind>()
        from signs in Enumerable.Range(0, EverySign).Where(signs => int.PopCount(signs) <= 2)
        select ExplanationWords.Of(ExplanationCatalogue.Found(kind, (Explanation)signs))).Where(said => said.Length > LongestSentence));

    [Fact]
    public void Together_they_read_at_the_age_of_twelve() => Assert.InRange(
        Grade(string.Join(' ',
            from kind in Enum.GetValues<FindingKind>()
            from signs in Enumerable.Range(0, EverySign).Where(signs => int.PopCount(signs) <= 2)
            select ExplanationWords.Of(ExplanationCatalogue.Found(kind, (Explanation)signs)))),
        0,
        HighestGrade);

    [Fact]
    public void A_match_in_the_register_names_neither_case_nor_person() => Assert.All(
        Enum.GetValues<FindingKind>(),
        kind => Assert.DoesNotContain("case", ExplanationWords.Of(ExplanationCatalogue.Found(kind, Explanation.Register) with { RegisterEntry = 7 }), StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("Her NHS number 999 000 0018 is on it", FindingKind.NhsNumber, "Looks like an NHS number: the check digits are right and 'NHS' stands two words before it.")]
    [InlineData("NHS: 9990000018", FindingKind.NhsNumber, "Looks like an NHS number: the check digits are right and 'NHS' stands right before it.")]
    [InlineData("Patient no. 999 000 0018", FindingKind.NhsNumber, "Looks like an NHS number: the check digits are right and 'patient' stands two words before it.")]
    [InlineData("999 000 0018", FindingKind.NhsNumber, "Looks like an NHS number: the check digits are right and the digits are in the groups people write.")]
    [InlineData("She was born on 3 March 1991", FindingKind.DateOfBirth, "Looks like a date of birth: 'born' stands two words before it.")]
    [InlineData("Ring her mobile on 07700 900123", FindingKind.PhoneNumber, "Looks like a phone number: 'mobile' stands two words before it.")]
    public void It_names_the_word_and_where_it_stands(string text, FindingKind kind, string expected)
    {
        var found = new List<TextFinding>();
        new TextScan().Find(text, found);

        Assert.Equal(expected, ExplanationWords.Of(found.Single(finding => finding.Kind == kind), text));
    }

    [Theory]
    [InlineData("Amaranthine Quillfeather 999 000 0018 zzyzxword")]
    [InlineData("NHS Quillfeather 999 000 0018 for Zzyzxword, 07700 900123, passport 123456789, at 12 Zzyzxword Road, AB1 2CD")]
    public void It_never_says_a_word_of_the_mail_that_is_not_on_our_list(string text)
    {
        var found = new List<TextFinding>();
        new TextScan().Find(text, found);

        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.DoesNotContain(text.Split(' ', ',').Where(word => word.Length > 3 && word is not ("passport" or "Road")),
            word => ExplanationWords.Of(finding, text).Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task A_finding_of_a_mail_carries_its_word_with_it()
    {
        await using var pool = Extraction.ChildTests.Pool();
        var read = await new ContentScanner(pool).ReadAsync(
            new OutgoingMessage
            {
                From = new Mailbox(ConfidentialText.Empty, "priya.nair@larkfield-wra.example"),
                Recipients = [],
                Subject = ConfidentialText.Empty,
                Body = ConfidentialText.Seal("Her NHS number is 999 000 0018."),
            },
            CancellationToken.None);
        var report = read.Scan(new ScanContext { Register = new RegisterIndex(new RegisterKey(new byte[RegisterKey.Bytes]), []) });

        Assert.Contains("'NHS' stands three words before it", ExplanationWords.Of(report.Findings.Single(finding => finding.Kind == FindingKind.NhsNumber)), StringComparison.Ordinal);
    }

    /// <summary>Flesch and Kincaid's grade: how many years of school a text needs. Syllables are counted as groups of vowels.</summary>
    private static double Grade(string text)
    {
        var words = text.Split([' ', '.', ',', ':', '(', ')', '\''], StringSplitOptions.RemoveEmptyEntries);
        var syllables = words.Sum(word => Math.Max(1, Groups(word.ToLower(CultureInfo.InvariantCulture)) - (word.EndsWith('e') ? 1 : 0)));
        return (0.39 * words.Length / text.Count(letter => letter == '.')) + (11.8 * syllables / words.Length) - 15.59;
    }

    private static int Groups(string word) => word.Where((letter, i) => IsVowel(letter) && (i == 0 || !IsVowel(word[i - 1]))).Count();

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
