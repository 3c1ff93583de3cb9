using OutlookGuard.Policy.Agencies;
using OutlookGuard.Policy.Agreements;

namespace OutlookGuard.Policy.Tests.Agreements;

public class AgreementPhaseTests
{
    private static readonly DateOnly Start = new(2026, 3, 1);
    private static readonly DateOnly End = new(2026, 10, 25); // the day on which the clocks go back

    public static TheoryData<AgreementState, int, AgreementState> Days => new()
    {
        { AgreementState.SignedNotStarted, -300, AgreementState.SignedNotStarted },
        { AgreementState.SignedNotStarted, -61,  AgreementState.Live },
        { AgreementState.Live,             -60,  AgreementState.Expiring },
        { AgreementState.Live,             0,    AgreementState.Expiring },
        { AgreementState.Live,             1,    AgreementState.Ended },
        { AgreementState.Expiring,         -61,  AgreementState.Live },
        { AgreementState.Draft,            -61,  AgreementState.Draft },
        { AgreementState.Suspended,        -61,  AgreementState.Suspended },
        { AgreementState.Terminated,       -61,  AgreementState.Terminated },
        { AgreementState.Ended,            -61,  AgreementState.Ended },
        { (AgreementState)99,              -61,  AgreementState.Suspended },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void A_persons_word_decides_over_the_dates_and_the_dates_decide_the_rest(AgreementState said, int daysFromEnd, AgreementState expected) =>
        Assert.Equal(expected, AgreementPhase.On(new AgreementTerms(said, Start, End), End.AddDays(daysFromEnd)));

    [Fact]
    public void Live_and_expiring_are_exactly_what_decisions_take_for_in_force()
    {
        foreach (var said in Enum.GetValues<AgreementState>().Append((AgreementState)99))
        {
            for (var day = Start.AddDays(-3); day <= End.AddDays(3); day = day.AddDays(1))
            {
                var terms = new AgreementTerms(said, Start, End);
                Assert.Equal(
                    AgreementStanding.On(terms, day) is AgreementStanding.Live,
                    AgreementPhase.On(terms, day) is AgreementState.Live or AgreementState.Expiring);
            }
        }
    }

    [Theory]
    [InlineData(-61, null, 0)]
    [InlineData(-60, ReminderStep.Sixty, 60)]
    [InlineData(-31, ReminderStep.Sixty, 31)]
    [InlineData(-30, ReminderStep.Thirty, 30)]
    [InlineData(-8, ReminderStep.Thirty, 8)]
    [InlineData(-7, ReminderStep.Seven, 7)]
    [InlineData(0, ReminderStep.Seven, 0)]
    [InlineData(1, null, 0)]
    public void A_reminder_is_due_from_sixty_thirty_and_seven_days_before_the_end(int daysFromEnd, ReminderStep? step, int left)
    {
        var due = AgreementReminder.Due(new AgreementTerms(AgreementState.Live, Start, End), End.AddDays(daysFromEnd));

        Assert.Equal(step, due?.Step);
        Assert.Equal(left, due?.DaysLeft ?? 0);
    }

    [Theory]
    [InlineData(AgreementState.Live, 10, ExtensionAnswer.Extends)]
    [InlineData(AgreementState.Live, 31, ExtensionAnswer.Extends)]
    [InlineData(AgreementState.Live, 32, ExtensionAnswer.TooLong)]
    [InlineData(AgreementState.Live, 0, ExtensionAnswer.NotLonger)]
    [InlineData(AgreementState.Live, 1, ExtensionAnswer.NotLonger)]
    [InlineData(AgreementState.Suspended, 10, ExtensionAnswer.NotInForce)]
    [InlineData(AgreementState.Draft, 10, ExtensionAnswer.NotInForce)]
    [InlineData(AgreementState.Terminated, 10, ExtensionAnswer.NotInForce)]
    public void One_person_extends_a_signed_agreement_by_a_month_at_most(AgreementState said, int days, ExtensionAnswer expected) => Assert.Equal(
        expected,
        AgreementExtension.Judge(new AgreementTerms(said, Start, End), End, End.AddDays(days), today: End.AddDays(2)));

    [Fact]
    public void Many_short_extensions_are_no_long_one() => Assert.Equal(
        ExtensionAnswer.TooLong,
        AgreementExtension.Judge(new AgreementTerms(AgreementState.Live, Start, End.AddDays(31)), End, End.AddDays(32), today: End));

    [Fact]
    public void Nobody_approves_what_they_proposed_and_nobody_else_takes_it_back()
    {
        var (ben, imogen) = (Guid.NewGuid(), Guid.NewGuid());

        foreach (var decision in new[] { ProposalDecision.Approved, ProposalDecision.Rejected })
        {
            Assert.Equal(FourEyesAnswer.OwnProposal, FourEyes.Judge(ben, ben, decision));
            Assert.Equal(FourEyesAnswer.May, FourEyes.Judge(ben, imogen, decision));
        }

        Assert.Equal(FourEyesAnswer.NotTheirs, FourEyes.Judge(ben, imogen, ProposalDecision.Withdrawn));
        Assert.Equal(FourEyesAnswer.May, FourEyes.Judge(ben, ben, ProposalDecision.Withdrawn));
        Assert.NotEqual(FourEyesAnswer.May, FourEyes.Judge(ben, imogen, (ProposalDecision)99));
    }
}
