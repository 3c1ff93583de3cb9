using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Tests.Agencies;

public sealed class AgreementStandingTests
{
    private static readonly DateOnly Start = new(2026, 3, 1);
    private static readonly DateOnly End = new(2026, 3, 29);

    public static TheoryData<AgreementState, string, string> Standings => new()
    {
        { AgreementState.Live,             "2026-02-28", "NotStarted 2026-03-01" },
        { AgreementState.Live,             "2026-03-01", "Live" },
        { AgreementState.Live,             "2026-03-29", "Live" },
        { AgreementState.Live,             "2026-03-30", "Ended 2026-03-29" },
        { AgreementState.Expiring,         "2026-03-29", "Live" },
        { AgreementState.Expiring,         "2026-03-30", "Ended 2026-03-29" },
        { AgreementState.SignedNotStarted, "2026-02-28", "NotStarted 2026-03-01" },
        { AgreementState.SignedNotStarted, "2026-03-01", "Live" },
        { AgreementState.SignedNotStarted, "2026-03-30", "Ended 2026-03-29" },
        { AgreementState.Draft,            "2026-02-28", "NotStarted 2026-03-01" },
        { AgreementState.Draft,            "2026-03-15", "NotStarted" },
        { AgreementState.Suspended,        "2026-02-28", "Suspended" },
        { AgreementState.Suspended,        "2026-03-15", "Suspended" },
        { AgreementState.Suspended,        "2026-03-30", "Suspended" },
        { AgreementState.Ended,            "2026-03-15", "Ended" },
        { AgreementState.Ended,            "2026-03-30", "Ended 2026-03-29" },
        { AgreementState.Terminated,       "2026-02-28", "Ended" },
        { AgreementState.Terminated,       "2026-03-15", "Ended" },
        { (AgreementState)99,              "2026-03-15", "Suspended" },
    };

    [Theory]
    [MemberData(nameof(Standings))]
    public void Dates_decide_over_live_and_a_persons_word_over_dates(AgreementState state, string today, string expected) =>
        Assert.Equal(expected, Words(AgreementStanding.On(new AgreementTerms(state, Start, End), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void No_agreement_is_none() => Assert.IsType<AgreementStanding.None>(AgreementStanding.On(null, Start));

    [Fact]
    public void A_state_nobody_set_is_not_in_force() =>
        Assert.IsType<AgreementStanding.Lapsed>(AgreementStanding.On(new AgreementTerms(default, Start, End), Start));

    [Fact]
    public void An_agreement_that_ends_before_it_starts_is_never_in_force()
    {
        for (var day = Start.AddDays(-40); day < Start.AddDays(40); day = day.AddDays(1))
            Assert.IsType<AgreementStanding.Lapsed>(AgreementStanding.On(new AgreementTerms(AgreementState.Live, End, Start), day));
    }

    private static string Words(AgreementStanding standing) => standing switch
    {
        AgreementStanding.Lapsed { Lapse: var lapse } => $"{lapse.Kind} {lapse.On:yyyy-MM-dd}".TrimEnd(),
        _ => standing.GetType().Name,
    };
}
