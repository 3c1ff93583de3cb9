namespace OutlookGuard.Policy.Tests.Decisions;

public class VerdictTests
{
    [Theory]
    [InlineData(RecipientClass.PartnerLive, Sensitivity.Special, Marking.Text)]
    [InlineData(RecipientClass.InternalTeam, Sensitivity.Special, Marking.Text)]
    [InlineData(RecipientClass.PartnerLive, Sensitivity.None, null)]
    [InlineData(RecipientClass.Freemail, Sensitivity.Special, null)]
    public void What_goes_marked_carries_the_marking(RecipientClass recipientClass, Sensitivity level, string? marking) =>
        Assert.Equal(marking, DisclosurePolicy.Decide(Examples.Mail(Examples.Recipient(recipientClass)) with { Level = level }).MarkingText);

    [Fact]
    public void The_winning_rules_are_those_that_decide_the_strictest_recipient() =>
        Assert.Equal(
            [RuleId.C4Withdrawn, RuleId.R2Agreement],
            DisclosurePolicy.Decide(Examples.Mail(
                Examples.Recipient(RecipientClass.PartnerNotLive, Consent.Withdrawn),
                Examples.Recipient(consent: Consent.NotRecorded))).Winning.ToArray());

    [Fact]
    public void Nothing_wins_where_the_mail_goes() =>
        Assert.Empty(DisclosurePolicy.Decide(Examples.Mail(Examples.Recipient(consent: Consent.Withdrawn)) with { Release = ReleaseState.Granted }).Winning);

    [Fact]
    public void A_rule_may_be_lifted_for_one_recipient_and_stand_for_another()
    {
        var verdict = DisclosurePolicy.Decide(
            Examples.Mail(Examples.Recipient(RecipientClass.UnknownPublic), Examples.Recipient(RecipientClass.UnknownOther)) with { Override = OverrideBasis.VitalInterests });
        Assert.Contains(RuleId.R4Unknown, verdict.Reasons);
        Assert.Contains(RuleId.R4Unknown, verdict.Lifted);
    }

    [Fact]
    public void A_verdict_over_nobody_has_empty_lists()
    {
        var verdict = new Verdict { Recipients = default };
        Assert.Equal(Outcome.HardBlock, verdict.Outcome);
        Assert.Empty(verdict.Reasons);
        Assert.Empty(verdict.Obligations);
        Assert.Empty(verdict.Fixes);
    }
}
