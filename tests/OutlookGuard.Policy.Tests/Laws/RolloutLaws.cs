using OutlookGuard.Policy.Judging;

namespace OutlookGuard.Policy.Tests.Laws;

/// <summary>What a softer mode may and may not do, over the whole fact space.</summary>
public class RolloutLaws
{
    private static readonly FactSpace Space = FactSpace.Whole;

    private static Outcome In(RolloutMode mode, MailFacts mail, RecipientFacts recipient) =>
        Judgement.Of(RuleBook.ForMails, mail, recipient, Answers.None, mode).Outcome;

    [Fact]
    public void No_mode_is_stricter_than_enforcing_and_observing_is_the_softest() =>
        Sample((mail, recipient, enforced) =>
            // What would go encrypted in a softer mode stops where nothing can encrypt it, held or not: it stays in both.
            mail.Encryption != EncryptionState.Available
            || enforced.StricterOf(In(RolloutMode.Advise, mail, recipient)) == enforced
               && In(RolloutMode.Advise, mail, recipient).StricterOf(In(RolloutMode.Observe, mail, recipient)) == In(RolloutMode.Advise, mail, recipient));

    [Fact]
    public void Whatever_a_safety_rule_makes_of_a_mail_every_mode_makes_of_it() =>
        Sample((mail, recipient, _) =>
        {
            var whole = Judgement.Of(RuleBook.ForMails, mail, recipient, Answers.None).ToVerdict("a@b.example");
            var always = whole.Reasons.Where(reason => IsSafety(reason.Rule)).ToList();
            return always.TrueForAll(reason =>
                mail.Release == ReleaseState.Granted
                || (In(RolloutMode.Observe, mail, recipient).StricterOf(reason.Outcome) == In(RolloutMode.Observe, mail, recipient)
                    && In(RolloutMode.Advise, mail, recipient).StricterOf(reason.Outcome) == In(RolloutMode.Advise, mail, recipient)));
        });

    [Fact]
    public void In_every_mode_nothing_with_data_goes_outside_without_encryption() =>
        Sample((mail, recipient, _) =>
            !(recipient.Class.IsOutside() && mail.HoldsPersonalData)
            || (In(RolloutMode.Observe, mail, recipient) is not (Outcome.Allow or Outcome.AllowMark) && In(RolloutMode.Advise, mail, recipient) is not (Outcome.Allow or Outcome.AllowMark)));

    [Fact]
    public void Advising_never_holds_what_no_safety_rule_holds() =>
        Sample((mail, recipient, _) =>
        {
            if (mail.Encryption != EncryptionState.Available)
                return true;
            var verdict = Judgement.Of(RuleBook.ForMails, mail, recipient, Answers.None, RolloutMode.Advise).ToVerdict("a@b.example");
            return verdict.Outcome.StricterOf(Outcome.Justify) != verdict.Outcome || verdict.Outcome == Outcome.Justify || verdict.Reasons.Any(reason => IsSafety(reason.Rule));
        });

    [Fact]
    public void What_is_advised_can_be_answered_and_then_goes()
    {
        var facts = Examples.Mail(Examples.Recipient(RecipientClass.UnknownOther));
        var enforced = DisclosurePolicy.Decide(facts);
        var asked = Rollout.Apply(enforced, facts, Answers.None, RolloutMode.Advise);
        var answered = Rollout.Apply(enforced, facts, new Answers { Doubt = Doubt.None, Confirmed = asked.Reasons }, RolloutMode.Advise);

        Assert.Equal(Outcome.BlockRelease, enforced.Outcome);
        Assert.Equal(Outcome.Justify, asked.Outcome);
        Assert.Equal(Outcome.AllowEncryptMark, answered.Outcome);
        Assert.Contains(Obligation.Encrypt, answered.Obligations);
    }

    [Fact]
    public void Observing_keeps_what_would_have_stood_and_lets_it_go_encrypted()
    {
        var facts = Examples.Mail(Examples.Recipient(consent: Consent.Withdrawn));
        var enforced = DisclosurePolicy.Decide(facts);

        var observed = Rollout.Apply(enforced, facts, Answers.None, RolloutMode.Observe);

        Assert.Equal(Outcome.BlockRelease, enforced.Outcome);
        Assert.Equal(Outcome.AllowEncryptMark, observed.Outcome);
        Assert.Contains(RuleId.C4Withdrawn, observed.Observed);
        Assert.DoesNotContain(RuleId.C4Withdrawn, observed.Reasons);
        Assert.Equal(enforced.Reasons, observed.Observed.Concat(observed.Reasons).Order(Comparer<RuleId>.Create((one, other) => string.CompareOrdinal(one.Code(), other.Code()))));
        Assert.Contains(Obligation.Encrypt, observed.Obligations);
    }

    [Theory]
    [InlineData(RolloutMode.Enforce)]
    [InlineData((RolloutMode)99)]
    public void Enforcing_and_a_mode_that_nobody_defined_leave_the_verdict_as_it_is(RolloutMode mode)
    {
        var facts = Examples.Mail(Examples.Recipient(consent: Consent.Withdrawn));
        var enforced = DisclosurePolicy.Decide(facts);

        Assert.Same(enforced, Rollout.Apply(enforced, facts, Answers.None, mode));
    }

    [Fact]
    public void Exactly_the_rules_of_safety_count_in_every_mode() => Assert.Equal(
        ["D-UNAVAILABLE", "E1-ENCRYPTION", "S1-SAFETY-STOP", "S2-UNSAFE-CONTACT", "S3-LOOKALIKE", "S4-PLACE", "S5-SUBJECT", "S6-PASSWORD", "S7-ADDRESS", "S8-GROUP"],
        Enum.GetValues<RuleId>().Where(Rollout.AlwaysCounts).Select(rule => rule.Code()).Order(StringComparer.Ordinal));

    [Fact]
    public void A_softer_mode_ends_by_itself_and_of_several_teams_the_strictest_counts()
    {
        var from = new DateOnly(2026, 3, 1);
        var observe = new RolloutTerm(RolloutMode.Observe, from, from.AddDays(Rollout.LongestDays - 1));
        var advise = new RolloutTerm(RolloutMode.Advise, from, from.AddDays(10));

        Assert.Equal(RolloutMode.Enforce, observe.On(from.AddDays(-1)));
        Assert.Equal(RolloutMode.Observe, observe.On(from));
        Assert.Equal(RolloutMode.Observe, observe.On(observe.UntilInclusive));
        Assert.Equal(RolloutMode.Enforce, observe.On(observe.UntilInclusive.AddDays(1)));
        Assert.Equal(RolloutMode.Enforce, (observe with { UntilInclusive = observe.UntilInclusive.AddDays(1) }).On(from));
        Assert.Equal(RolloutMode.Advise, RolloutTerm.Strictest([observe, advise], from));
        Assert.Equal(RolloutMode.Enforce, RolloutTerm.Strictest([observe, advise], from.AddDays(11)));
        Assert.Equal(RolloutMode.Enforce, RolloutTerm.Strictest([], from));
    }

    private static bool IsSafety(RuleId rule) => rule is RuleId.DUnavailable or RuleId.S1SafetyStop or RuleId.S2UnsafeContact or RuleId.S3Lookalike
        or RuleId.S4Place or RuleId.S5Subject or RuleId.S6Password or RuleId.S7Address or RuleId.S8Group;

    // Chosen: a prime, so that the sample falls out of step with every axis of the space; about half a million of 25 million.
    private const int Step = 53;

    private static void Sample(Func<MailFacts, RecipientFacts, Outcome, bool> holds)
    {
        var count = 0;
        Space.Every((mail, recipient, outcome) => count++ % Step != 0 || holds(mail, recipient, outcome));
        Assert.True(count > Step);
    }
}
