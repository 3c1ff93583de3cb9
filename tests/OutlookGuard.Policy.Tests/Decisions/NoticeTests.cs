namespace OutlookGuard.Policy.Tests.Decisions;

/// <summary>F1-NOTICE: our own notice of a withdrawal must reach the agencies it concerns, and never a stop contact.</summary>
public class NoticeTests
{
    public static TheoryData<RecipientClass, Outcome> PointsOfContact => new()
    {
        { RecipientClass.PartnerLive,        Outcome.AllowEncryptMark },
        { RecipientClass.PartnerNotLive,     Outcome.AllowEncryptMark },
        { RecipientClass.ListedOnly,         Outcome.AllowEncryptMark },
        { RecipientClass.Perpetrator,        Outcome.HardBlock },
        { RecipientClass.Lookalike,          Outcome.HardBlock },
        { RecipientClass.Malformed,          Outcome.HardBlock },
        { RecipientClass.SurvivorUnsafe,     Outcome.HardBlock },
        { RecipientClass.SurvivorUnverified, Outcome.BlockRelease },
    };

    [Theory]
    [MemberData(nameof(PointsOfContact))]
    public void A_notice_goes_whatever_she_agreed_to_but_never_to_a_stop_contact(RecipientClass recipientClass, Outcome outcome) =>
        Assert.All(Enum.GetValues<Consent>(), consent =>
            Assert.Equal(outcome, DisclosurePolicy.DecideNotice(Examples.Recipient(recipientClass, consent, Scope.Out), EncryptionState.Available).Outcome));

    [Fact]
    public void A_notice_is_encrypted_or_stays() =>
        Assert.Equal(Outcome.HardBlock, DisclosurePolicy.DecideNotice(Examples.Recipient(), EncryptionState.Unavailable).Outcome);
}
