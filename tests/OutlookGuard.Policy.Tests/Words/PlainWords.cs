using System.Text.RegularExpressions;
using OutlookGuard.Policy.Tests.Laws;

namespace OutlookGuard.Policy.Tests.Words;

/// <summary>Every sentence that can be shown: plain words, no gap left open, something to do. Tried on an even sample of all facts.</summary>
public class PlainWords
{
    // chosen: a prime near 25 million / 20,000.
    private const int OneIn = 1249;

    // chosen: what a worker reads at a glance; the longest is the fax checklist.
    private const int LongestSentence = 170;

    // Source: the add-in's message box takes 500 characters.
    private const int LongestMessage = 500;

    // Source: reading age about 12, which is the American grade 7.
    private const double HighestGrade = 7;

    private static readonly string[] NotPlain =
    [
        "policy", "violat", "DLP", "Art.", "Article", "GDPR", "data subject", "personal data", "lawful", "processing", "compliance", "disclos",
        "quarantine", "recipient", "pursuant", "authoris", "override", "vital interest", "public interest", "safeguarding", "user", "error", "invalid",
    ];

    private static readonly string[] Actions =
    [
        "?", "Talk ", "Send ", "Ring ", "ring ", "Check ", "Take ", "Use ", "Tick ", "Choose ", "choose ", "Try ", "Give ", "Name ", "Drop ", "Look ", "Remove: ", "Complete ",
    ];

    private static readonly Regex SeeksConsent = new("(?i)(ask|get|seek|obtain|wait for) (her|him|them|for|consent|agreement|permission)", RegexOptions.NonBacktracking);

    private static readonly Lazy<Occasion[]> Occasions = new(() =>
    [
        .. from sample in FactSpace.Whole.Sample(OneIn)
           from known in new[] { (Known.Mail, Known.Recipient), (new MailParticulars(), Known.Nothing) }
           let facts = sample.Mail with { Recipients = [sample.Recipient] }
           let verdict = DisclosurePolicy.Decide(facts)
           select new Occasion(facts, verdict, known.Item1, known.Item2, [.. WorkerWords.For(verdict, facts, known.Item1, [known.Item2])]),
    ]);

    private sealed record Occasion(MailFacts Facts, Verdict Verdict, MailParticulars Mail, RecipientParticulars Recipient, string[] Said);

    [Fact]
    public void Every_sentence_is_whole_and_short() =>
        EverySentence(sentence => sentence.Length is > 0 and <= LongestSentence && char.IsUpper(sentence[0]) && sentence.Trim() == sentence
            && !sentence.Contains('{', StringComparison.Ordinal) && !sentence.Contains('}', StringComparison.Ordinal) && !sentence.Contains("  ", StringComparison.Ordinal));

    [Fact]
    public void No_legal_or_technical_term_is_used() =>
        EverySentence(sentence => !NotPlain.Any(term => sentence.Contains(term, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Everything_together_reads_at_the_age_of_twelve() => Assert.InRange(Grade(string.Join(' ', Sentences())), 0, HighestGrade);

    [Fact]
    public void Whatever_does_not_go_says_what_to_do() =>
        Every(told => told.Verdict.Outcome.Goes() || Actions.Any(action => Says(told, action)));

    [Fact]
    public void The_winning_reasons_and_every_mend_are_always_shown() =>
        Every(told => told.Verdict.Outcome.Goes()
            || Due(told.Verdict.Recipients.Single()).Where(reason => !IsBesideAStopContact(told)).All(reason => Says(told, Gaps.Fill(reason.Sentence, told.Mail, told.Recipient, [told.Recipient.Address]))));

    [Fact]
    public void A_hard_stop_without_a_mend_always_names_the_data_controller() =>
        Every(told => !told.Verdict.Recipients.Single().Deciding.Any(reason => reason is { Outcome: Outcome.HardBlock, Fix: null })
            || Says(told, "Talk to the data controller"));

    [Fact]
    public void Every_stop_ends_with_a_number_where_one_is_known() =>
        Every(told => !told.Verdict.Outcome.IsHeldOrStopped() || told.Mail.DataControllerPhone is null
            || told.Said[^1].EndsWith($"{told.Mail.DataControllerPhone}.", StringComparison.Ordinal));

    [Fact]
    public void A_danger_stated_and_not_gone_always_says_999() =>
        Every(told => !InDanger(told) || told.Verdict.Outcome.Goes() || Says(told, "If someone is in danger ring 999"));

    [Fact]
    public void Nobody_in_danger_is_told_to_seek_consent() =>
        Every(told => !InDanger(told) || !told.Said.Any(sentence => SeeksConsent.IsMatch(sentence)));

    [Fact]
    public void Two_problems_at_once_fit_the_message_box() =>
        Every(told => Due(told.Verdict.Recipients.Single()).Distinct().Count() > 2 || string.Join(' ', told.Said).Length <= LongestMessage);

    // Beside a stop contact the sentences name less: WhatIsShown has a test of its own for that.
    private static bool IsBesideAStopContact(Occasion told) => told.Verdict.Winning.Contains(RuleId.S1SafetyStop);

    private static bool InDanger(Occasion told) => told.Facts.Override is OverrideBasis.VitalInterests or OverrideBasis.PublicInterest;

    private static IEnumerable<Reason> Due(RecipientVerdict verdict) => verdict.Deciding.Concat(verdict.Reasons.Where(reason => reason.Fix is not null));

    private static bool Says(Occasion told, string words) => told.Said.Any(sentence => sentence.Contains(words, StringComparison.Ordinal));

    private static void EverySentence(Func<string, bool> holds) => Assert.Equal([], Sentences().Where(sentence => !holds(sentence)));

    private static void Every(Func<Occasion, bool> holds)
    {
        var broken = Occasions.Value.Where(told => !holds(told)).ToArray();
        if (broken.Length > 0)
            Assert.Fail($"{broken.Length} of {Occasions.Value.Length}, the longest for {broken.MaxBy(told => string.Join(' ', told.Said).Length)!.Facts}:\n  {string.Join("\n  ", broken.MaxBy(told => string.Join(' ', told.Said).Length)!.Said)}");
    }

    private static IEnumerable<string> Sentences() => Occasions.Value.SelectMany(told => told.Said).Distinct(StringComparer.Ordinal);

    /// <summary>Flesch and Kincaid's grade: how many years of school a text needs. Syllables are counted as groups of vowels.</summary>
    private static double Grade(string text)
    {
        var words = Regex.Matches(text, "[A-Za-z']+", RegexOptions.NonBacktracking).Select(word => word.Value).ToArray();
        var sentences = text.Count(letter => letter is '.' or '?');
        var syllables = words.Sum(word => Math.Max(1, Regex.Count(word, "[aeiouyAEIOUY]+", RegexOptions.NonBacktracking) - (word.EndsWith('e') ? 1 : 0)));
        return (0.39 * words.Length / sentences) + (11.8 * syllables / words.Length) - 15.59;
    }
}
