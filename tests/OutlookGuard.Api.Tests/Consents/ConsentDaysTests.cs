using OutlookGuard.Api.Consents;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Tests.Consents;

/// <summary>The last day of an agreement, at midnight and where the clocks change.</summary>
public class ConsentDaysTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static TheoryData<string, string> Ends => new()
    {
        { "2026-03-10", "2026-03-10T23:59:59.999Z" },
        { "2026-03-28", "2026-03-28T23:59:59.999Z" },
        { "2026-03-29", "2026-03-29T22:59:59.999Z" }, // summer time begins that night
        { "2026-06-30", "2026-06-30T22:59:59.999Z" },
        { "2026-10-24", "2026-10-24T22:59:59.999Z" },
        { "2026-10-25", "2026-10-25T23:59:59.999Z" }, // and ends
        { "2026-12-31", "2026-12-31T23:59:59.999Z" },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void A_day_ends_when_the_organisations_clocks_say_so(string day, string end) => Assert.Equal(
        DateTimeOffset.Parse(end, System.Globalization.CultureInfo.InvariantCulture),
        ConsentTerms.EndOf(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), London));

    [Fact]
    public void An_instance_whose_clock_is_behind_knows_a_withdrawal_as_soon_as_it_is_stored_and_an_agreement_not_before_its_time()
    {
        var now = new DateTimeOffset(2026, 3, 10, 10, 0, 0, TimeSpan.Zero);
        var ahead = now.AddSeconds(30);
        ConsentRow Row(ConsentState state, DateTimeOffset from) => new()
        {
            CaseReference = "OG-1",
            AgencyId = "police",
            State = state,
            From = from,
            To = state == ConsentState.Given ? now.AddDays(9) : null,
            RecordedAt = from,
            Categories = PersonalDataCategories.Identity,
        };
        Consent Standing(params ConsentRow[] rows) => new ConsentHistory(ConsentEntries.Of(rows, now)).For("police", PersonalDataCategories.Identity, ConsentNeed.Required, now).Consent;

        Assert.Equal(Consent.Given, Standing(Row(ConsentState.Given, now.AddDays(-1))));
        Assert.Equal(Consent.Withdrawn, Standing(Row(ConsentState.Given, now.AddDays(-1)), Row(ConsentState.Withdrawn, ahead)));
        Assert.Equal(Consent.NotRecorded, Standing(Row(ConsentState.Given, ahead)));
    }
}
