using OutlookGuard.Policy.Tests.Laws;

namespace OutlookGuard.Policy.Tests.Decisions;

/// <summary>What a worker's answer changes, and what it cannot. Source: decision table 5.4, items 8 and 10.</summary>
public class AnswersTests
{
    public static TheoryData<MailFacts, RuleId, Outcome> Answerable => new()
    {
        { Examples.Mail(Examples.Recipient(RecipientClass.InternalOff)), RuleId.R1Sealed, Outcome.AllowMark },
        { Examples.Mail(Examples.Recipient(RecipientClass.ListedOnly)), RuleId.R3NoAgreement, Outcome.AllowEncryptMark },
        { Examples.Mail(Examples.Recipient()) with { Attachments = AttachmentState.UnprotectedSensitive }, RuleId.A1Unprotected, Outcome.AllowEncryptMark },
        { Examples.Mail(Examples.Recipient()) with { Legibility = Legibility.SomethingUnread }, RuleId.U1Unreadable, Outcome.AllowEncryptMark },
        { Examples.Mail(Examples.Recipient(RecipientClass.Perpetrator)) with { Level = Sensitivity.None }, RuleId.S1SafetyStop, Outcome.Allow },
        { Examples.Mail(Examples.Recipient(RecipientClass.SurvivorUnverified)) with { Level = Sensitivity.None }, RuleId.S2UnsafeContact, Outcome.Allow },
        { Examples.Mail(Examples.Recipient(RecipientClass.Lookalike)) with { Level = Sensitivity.None }, RuleId.S3Lookalike, Outcome.Allow },
        { Examples.Mail(Examples.Recipient(RecipientClass.FaxRegistered)) with { Level = Sensitivity.Ordinary }, RuleId.R6Fax, Outcome.AllowMark },
    };

    public static TheoryData<MailFacts> AnsweredByNewFactsOnly =>
    [
        Examples.Mail(Examples.Recipient(consent: Consent.NotRecorded)),
        Examples.Mail(Examples.Recipient(consent: Consent.Expired)),
        Examples.Mail(Examples.Recipient(consent: Consent.NoCase)),
        Examples.Mail(Examples.Recipient()) with { Purpose = Purpose.NotStated },
    ];

    private static readonly Answers ToEverything = new() { Confirmed = [.. Enum.GetValues<RuleId>()], Doubt = Doubt.None };

    [Theory]
    [MemberData(nameof(Answerable))]
    public void An_answer_replaces_exactly_the_rule_it_answers(MailFacts mail, RuleId rule, Outcome outcome)
    {
        Assert.Equal(Outcome.Justify, DisclosurePolicy.Decide(mail).Outcome);

        var verdict = DisclosurePolicy.Decide(mail, Answers.None with { Confirmed = [rule] });

        Assert.Equal(outcome, verdict.Outcome);
        Assert.Equal([rule], verdict.Answered.ToArray());
        Assert.Empty(verdict.Reasons);
    }

    [Theory]
    [MemberData(nameof(AnsweredByNewFactsOnly))]
    public void Consent_and_purpose_are_answered_by_new_facts_only(MailFacts mail) =>
        Assert.Equal(Outcome.Justify, DisclosurePolicy.Decide(mail, ToEverything).Outcome);

    [Fact]
    public void An_answered_fax_goes_with_its_cover_sheet_and_is_on_file() =>
        Assert.Equal(
            [Obligation.CoverSheet, Obligation.FaxChecklist, Obligation.LogDisclosure, Obligation.Mark],
            DisclosurePolicy.Decide(
                Examples.Mail(Examples.Recipient(RecipientClass.FaxRegistered)) with { Level = Sensitivity.Ordinary },
                Answers.None with { Confirmed = [RuleId.R6Fax] }).Obligations.ToArray());

    [Fact]
    public void An_answer_is_for_its_own_rule_only()
    {
        var mail = Examples.Mail(Examples.Recipient(RecipientClass.ListedOnly)) with { Attachments = AttachmentState.UnprotectedSensitive };
        var verdict = DisclosurePolicy.Decide(mail, Answers.None with { Confirmed = [RuleId.R3NoAgreement] });
        Assert.Equal(Outcome.Justify, verdict.Outcome);
        Assert.Equal([RuleId.A1Unprotected], verdict.Reasons.ToArray());
    }

    [Theory]
    [InlineData(Outcome.HardBlock)]
    [InlineData(Outcome.BlockRelease)]
    public void A_reason_that_holds_is_not_answered_even_if_it_says_it_may_be(Outcome outcome)
    {
        var reason = Catalogue.Reasons.First(entry => entry.Reason.Answerable == Policy.Answerable.ByReason).Reason;
        Assert.True(reason.IsAnsweredBy(ToEverything));
        Assert.False((reason with { Outcome = outcome }).IsAnsweredBy(ToEverything));
    }

    [Fact]
    public void No_answer_touches_what_is_held_or_stopped()
    {
        foreach (var (mail, recipient, outcome) in FactSpace.Whole.Sample(oneIn: 499))
        {
            var answered = DisclosurePolicy.Decide(mail with { Recipients = [recipient] }, ToEverything);
            Assert.True(!outcome.IsHeldOrStopped() || answered.Outcome == outcome, $"{outcome} became {answered.Outcome} for {mail} to {recipient}");
        }
    }

    [Fact]
    public void Whoever_is_not_sure_has_it_held_for_the_data_controller()
    {
        foreach (var (mail, recipient, outcome) in FactSpace.Whole.Sample(oneIn: 499).Where(sample => LawsOfTheTable.Ordinary(sample.Mail)))
        {
            var unsure = DisclosurePolicy.Decide(mail with { Recipients = [recipient] }, new Answers());
            Assert.Equal(outcome == Outcome.Justify ? Outcome.BlockRelease : outcome, unsure.Outcome);
        }
    }
}
