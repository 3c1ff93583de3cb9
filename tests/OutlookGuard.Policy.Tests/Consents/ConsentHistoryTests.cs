using OutlookGuard.Policy.Consents;
using static OutlookGuard.Policy.PersonalDataCategories;

namespace OutlookGuard.Policy.Tests.Consents;

public sealed class ConsentHistoryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset January = new(2026, 1, 12, 9, 0, 0, TimeSpan.Zero);

    private static ConsentEntry Given(string agency = "police") => new()
    {
        State = ConsentState.Given,
        Agencies = [agency],
        Categories = Identity | Risk,
        Purposes = ["safety"],
        From = January,
        To = Now.AddMonths(4),
    };

    private static Consent StandingOf(PersonalDataCategories found, params ConsentEntry[] entries) => Judge("police", found, entries).Consent;

    private static ConsentStanding Judge(string? agency, PersonalDataCategories found, params ConsentEntry[] entries) =>
        new ConsentHistory([.. entries]).For(agency, found, ConsentNeed.Required, Now);

    [Fact]
    public void Agreeing_to_one_agency_covers_that_agency_and_no_other()
    {
        Assert.Equal(Consent.Given, StandingOf(Identity, Given()));
        Assert.Equal(Consent.NotRecorded, StandingOf(Identity, Given("housing")));
        Assert.Equal(Consent.NotRecorded, Judge(null, Identity, Given()).Consent);
    }

    [Fact]
    public void Agreeing_without_naming_an_agency_covers_nobody() =>
        Assert.Equal(Consent.NotRecorded, StandingOf(Identity, Given() with { Agencies = [] }));

    [Fact]
    public void A_category_she_did_not_agree_to_is_restricted_and_named()
    {
        var standing = Judge("police", Identity | Health, Given());

        Assert.Equal(Consent.Restricted, standing.Consent);
        Assert.Equal(Health, standing.Outside);
    }

    [Fact]
    public void Two_agreements_for_one_agency_add_up() =>
        Assert.Equal(Consent.Given, StandingOf(Identity | Health, Given(), Given() with { Categories = Health }));

    [Fact]
    public void A_withdrawal_counts_from_its_very_moment()
    {
        var withdrawn = Given() with { State = ConsentState.Withdrawn, WithdrawnAt = Now };

        Assert.Equal(Consent.Withdrawn, StandingOf(Identity, withdrawn));
        Assert.Equal(Consent.Given, new ConsentHistory([withdrawn]).For("police", Identity, ConsentNeed.Required, Now.AddTicks(-1)).Consent);
        Assert.Equal(Now, Judge("police", Identity, withdrawn).Changed);
    }

    [Fact]
    public void Withdrawing_one_agency_leaves_the_others_as_they_were()
    {
        var withdrawn = Given("housing") with { State = ConsentState.Withdrawn, WithdrawnAt = Now };

        Assert.Equal(Consent.Given, StandingOf(Identity, Given(), withdrawn));
        Assert.Equal(Consent.Withdrawn, Judge("housing", Identity, Given(), withdrawn).Consent);
        Assert.Equal(Consent.NotRecorded, Judge("school", Identity, Given(), withdrawn).Consent);
    }

    [Fact]
    public void When_nothing_she_agreed_to_is_left_the_withdrawal_holds_for_everybody()
    {
        var withdrawn = Given("housing") with { State = ConsentState.Withdrawn, WithdrawnAt = Now };

        Assert.Equal(Consent.Withdrawn, Judge("school", Identity, withdrawn).Consent);
        Assert.Equal(Consent.Withdrawn, Judge(null, Identity, withdrawn).Consent);
    }

    [Fact]
    public void Agreeing_again_after_a_withdrawal_or_a_refusal_counts()
    {
        var again = Given() with { From = Now.AddDays(-1) };

        Assert.Equal(Consent.Given, StandingOf(Identity, Given() with { State = ConsentState.Withdrawn, WithdrawnAt = Now.AddDays(-2) }, again));
        Assert.Equal(Consent.Given, StandingOf(Identity, Given() with { State = ConsentState.Refused }, again));
    }

    [Fact]
    public void A_refusal_after_an_agreement_counts() =>
        Assert.Equal(Consent.Refused, StandingOf(Identity, Given(), Given() with { State = ConsentState.Refused, From = Now.AddDays(-1) }));

    [Fact]
    public void An_agency_ruled_out_is_restricted_as_a_whole()
    {
        var standing = Judge("police", Identity, Given(), new ConsentEntry { State = ConsentState.Restricted, AgenciesExcluded = ["police"], From = January });

        Assert.Equal(Consent.Restricted, standing.Consent);
        Assert.Equal(None, standing.Outside);
    }

    [Fact]
    public void A_category_ruled_out_without_an_agency_holds_for_all()
    {
        var rule = new ConsentEntry { State = ConsentState.Restricted, CategoriesExcluded = Risk, From = January };

        Assert.Equal(Consent.Restricted, StandingOf(Identity | Risk, Given(), rule));
        Assert.Equal(Consent.Given, StandingOf(Identity, Given(), rule));
        Assert.Equal(Consent.Restricted, Judge(null, Risk, Given(), rule).Consent);
    }

    [Theory]
    [InlineData(-1, Consent.Given)]
    [InlineData(0, Consent.Given)]
    [InlineData(1, Consent.Expired)]
    public void An_agreement_holds_to_its_last_moment_and_is_expired_after(int ticks, Consent expected) =>
        Assert.Equal(expected, new ConsentHistory([Given() with { To = Now }]).For("police", Identity, ConsentNeed.Required, Now.AddTicks(ticks)).Consent);

    [Fact]
    public void What_has_not_begun_is_not_recorded() =>
        Assert.Equal(Consent.NotRecorded, StandingOf(Identity, Given() with { From = Now.AddTicks(1) }));

    [Fact]
    public void An_agreement_that_needs_no_consent_says_so_unless_she_ruled_the_agency_out()
    {
        var history = new ConsentHistory([]);
        Assert.Equal(Consent.NotRequired, history.For("police", Identity, ConsentNeed.NotRequired, Now).Consent);

        var ruledOut = new ConsentHistory([new ConsentEntry { State = ConsentState.Refused, Agencies = ["police"], From = January }]);
        Assert.Equal(Consent.Refused, ruledOut.For("police", Identity, ConsentNeed.NotRequired, Now).Consent);
    }

    [Fact]
    public void A_withdrawal_appended_as_a_fact_of_its_own_counts_as_one_written_into_the_agreement()
    {
        var withdrawal = new ConsentEntry { State = ConsentState.Withdrawn, Agencies = ["police"], From = Now.AddDays(-1) };

        Assert.Equal(Consent.Withdrawn, StandingOf(Identity, Given(), withdrawal));
        // Nothing she agreed to is left, so it holds for everybody.
        Assert.Equal(Consent.Withdrawn, Judge("housing", Identity, Given(), withdrawal).Consent);
        Assert.Equal(Consent.NotRecorded, Judge("housing", Identity, Given(), Given("school"), withdrawal).Consent);
        Assert.Equal(Consent.Given, Judge("police", Identity, Given(), withdrawal, Given() with { From = Now }).Consent);
    }

    [Fact]
    public void A_stop_for_everybody_holds_for_each_until_it_ends()
    {
        var pause = new ConsentEntry { State = ConsentState.Restricted, From = Now.AddDays(-1), To = Now.AddDays(1) };

        Assert.Equal(Consent.Restricted, StandingOf(Identity, Given(), pause));
        Assert.Equal(Consent.Restricted, Judge(null, Identity, pause).Consent);
        Assert.Equal(Consent.Given, new ConsentHistory([Given(), pause]).For("police", Identity, ConsentNeed.Required, Now.AddDays(1).AddTicks(1)).Consent);
    }
}
