namespace OutlookGuard.Policy.Tests.Decisions;

public class QuotedThreadTests
{
    [Fact]
    public void Where_the_thread_alone_holds_the_mail_dropping_it_is_offered() =>
        Assert.Equal([Obligation.StripThread], Offer(Examples.Recipient(consent: Consent.Refused), without: Sensitivity.None));

    [Fact]
    public void Where_it_would_not_help_it_is_not_offered() =>
        Assert.Empty(Offer(Examples.Recipient(consent: Consent.Refused), without: Sensitivity.Special));

    [Fact]
    public void From_her_own_address_the_thread_always_goes() =>
        Assert.Contains(Obligation.StripThread, Offer(Examples.Recipient(RecipientClass.SurvivorSafe), without: Sensitivity.Special));

    [Fact]
    public void A_hard_stop_is_not_opened_by_dropping_the_thread() =>
        Assert.Empty(Offer(Examples.Recipient(RecipientClass.Lookalike), without: Sensitivity.None));

    [Fact]
    public void The_offer_changes_no_outcome()
    {
        var facts = Examples.Mail(Examples.Recipient(consent: Consent.Refused));
        var verdict = DisclosurePolicy.Decide(facts);
        var offered = QuotedThread.OfferToDropIt(verdict, DisclosurePolicy.Decide(facts with { Level = Sensitivity.None }), facts.Recipients);
        Assert.Equal(verdict.Outcome, offered.Outcome);
        Assert.Equal(verdict.Reasons.ToArray(), offered.Reasons.ToArray());
    }

    private static Obligation[] Offer(RecipientFacts recipient, Sensitivity without)
    {
        var facts = Examples.Mail(recipient);
        return [.. QuotedThread.OfferToDropIt(DisclosurePolicy.Decide(facts), DisclosurePolicy.Decide(facts with { Level = without }), facts.Recipients).Obligations];
    }
}
