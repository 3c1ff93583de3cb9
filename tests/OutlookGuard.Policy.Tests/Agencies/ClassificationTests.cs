using System.Collections.Immutable;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Tests.Agencies;

public sealed class ClassificationTests
{
    public static TheoryData<string, RecipientClass, string> Recipients => new()
    {
        { "marac",                                       RecipientClass.Malformed,       "" },
        { "d.okonkwo.test@gmail.com",                    RecipientClass.Perpetrator,     "" },
        { "daniel.okonkwo@harbourside-ha.example",       RecipientClass.Perpetrator,     "" },
        { "Kyle.Renshaw+x@NORTHMOOR.police.example",     RecipientClass.Perpetrator,     "" },
        { "01632960123@fax.larkfield-wra.example",       RecipientClass.FaxRegistered,   "hospital" },
        { "01632960124@fax.larkfield-wra.example",       RecipientClass.FaxUnregistered, "" },
        { "closed@northmoor.police.example",             RecipientClass.ListUnresolved,  "" },
        { "grace.adeyemi@larkfield-wra.example",         RecipientClass.InternalTeam,    "" },
        { "marac@northmoor.police.example",              RecipientClass.PartnerLive,     "northmoor_police" },
        { "\"Karen Bright\" <K.Bright@Northmoor.Police.Example>", RecipientClass.PartnerLive, "northmoor_police" },
        { "frontdoor.cs@northmoor.gov.example",          RecipientClass.PartnerLive,     "childrens" },
        { "housing.options@northmoor.gov.example",       RecipientClass.PartnerLive,     "housing" },
        { "safeguarding.stbrannock@nhsmail.example",     RecipientClass.PartnerLive,     "hospital" },
        { "dsl@talloaks.sch.example",                    RecipientClass.PartnerLive,     "school" },
        { "dsl@office.talloaks.sch.example",             RecipientClass.PartnerLive,     "school" },
        { "womensline.test@gmail.com",                   RecipientClass.PartnerLive,     "refuge_line" },
        { "safeguarding@harbourside-ha.example",         RecipientClass.PartnerNotLive,  "harbourside" },
        { "desk@bridgewater-law.example",                RecipientClass.PartnerNotLive,  "solicitors" },
        { "referrals@rosewood-counselling.example",      RecipientClass.ListedOnly,      "rosewood" },
        { "other@rosewood-counselling.example",          RecipientClass.UnknownOther,    "" },
        { "marac@n0rthmoor.police.example",              RecipientClass.Lookalike,       "" },
        { "pc.jones.test@gmail.com",                     RecipientClass.Freemail,        "" },
        { "supporter@btinternet.com",                    RecipientClass.Freemail,        "" },
        { "supporter@yahoo.co.uk",                       RecipientClass.Freemail,        "" },
        { "supporter@hotmail.fr",                        RecipientClass.Freemail,        "" },
        { "supporter@live.com.au",                       RecipientClass.Freemail,        "" },
        { "supporter@mail.btinternet.com",               RecipientClass.Freemail,        "" },
        { "supporter@notgmail.com",                      RecipientClass.UnknownOther,    "" },
        { "supporter@yahoo.example",                     RecipientClass.UnknownOther,    "" },
        { "commissioning@northmoor.gov.example",         RecipientClass.UnknownPublic,   "" },
        { "desk@westmoor.police.example",                RecipientClass.UnknownPublic,   "" },
        { "desk@police.example",                         RecipientClass.UnknownPublic,   "" },
        { "ward@nhsmail.example",                        RecipientClass.UnknownPublic,   "" },
        { "desk@xpolice.example",                        RecipientClass.UnknownOther,    "" },
        { "desk@mail.northmoor.police.example",          RecipientClass.UnknownPublic,   "" },
        { "j.renshaw@northmoor.police.example",          RecipientClass.UnknownOther,    "" },
        { "jrenshaw+x@northmoor.police.example",         RecipientClass.UnknownOther,    "" },
        { "events@bluebell-venue.example",               RecipientClass.UnknownOther,    "" },
        { "editor@northmoor-herald.example",             RecipientClass.UnknownOther,    "" },
        { "sam.patel@gilded-trust.example",              RecipientClass.UnknownOther,    "" },
        // An address that had to be mended is never vouched for
        { "marac@northmoor.police.example.",             RecipientClass.Lookalike,       "" },
        { "marac@north\u200Bmoor.police.example",        RecipientClass.Lookalike,       "" },
        { "marac@ｎorthmoor.police.example",              RecipientClass.Lookalike,       "" },
        { "referrals\u200B@rosewood-counselling.example", RecipientClass.Lookalike,      "" },
        { "grace(x)@larkfield-wra.example",              RecipientClass.Lookalike,       "" },
        { "x%y.example@northmoor.police.example",        RecipientClass.Lookalike,       "" },
        { "marac @northmoor.police.example",             RecipientClass.Malformed,       "" },
        { "desk@west\u200Bmoor.police.example",          RecipientClass.UnknownOther,    "" },
    };

    [Theory]
    [MemberData(nameof(Recipients))]
    public void The_first_class_that_fits_is_the_class(string typed, RecipientClass expected, string agencies)
    {
        var answer = LarkfieldRegister.Judge(typed);
        Assert.Equal(expected, answer.Class);
        Assert.Equal(agencies, string.Join(' ', answer.Agencies.Select(agency => agency.Id)));
        Assert.Equal(expected == RecipientClass.Malformed, answer.AddressFault is not null);
        Assert.Equal(expected == RecipientClass.Lookalike, answer.RealDomain is not null);
    }

    [Fact]
    public void A_lapsed_agreement_says_why()
    {
        var agency = Assert.Single(LarkfieldRegister.Judge("safeguarding@harbourside-ha.example").Agencies);
        Assert.Equal(new AgreementLapse(LapseKind.Ended, new DateOnly(2026, 3, 9)), Assert.IsType<AgreementStanding.Lapsed>(agency.Standing).Lapse);
    }

    public static TheoryData<SurvivorStanding, Likeness, string, RecipientClass> Survivors => new()
    {
        { SurvivorStanding.Safe,       Likeness.Exact, "og-test@gmail.com",              RecipientClass.SurvivorSafe },
        { SurvivorStanding.Safe,       Likeness.Loose, "og-test@gmail.com",              RecipientClass.SurvivorUnverified },
        { SurvivorStanding.Safe,       Likeness.Exact, "og-te\u200Bst@gmail.com",        RecipientClass.SurvivorUnverified },
        { SurvivorStanding.Unverified, Likeness.Exact, "og-test@gmail.com",              RecipientClass.SurvivorUnverified },
        { SurvivorStanding.Unsafe,     Likeness.Loose, "og-test@gmail.com",              RecipientClass.SurvivorUnsafe },
        { SurvivorStanding.Unsafe,     Likeness.Exact, "grace@larkfield-wra.example",    RecipientClass.SurvivorUnsafe },
        { (SurvivorStanding)99,        Likeness.Exact, "og-test@gmail.com",              RecipientClass.SurvivorUnsafe },
        { SurvivorStanding.NotASurvivor, Likeness.Exact, "og-test@gmail.com",            RecipientClass.Freemail },
    };

    [Theory]
    [MemberData(nameof(Survivors))]
    public void Only_the_very_address_that_was_checked_is_safe(SurvivorStanding standing, Likeness likeness, string typed, RecipientClass expected) =>
        Assert.Equal(expected, Judge(typed, new PeopleMatches(StopMatch.None, standing, likeness)));

    public static TheoryData<StopMatch, string, RecipientClass> Names => new()
    {
        { StopMatch.Address,           "marac@northmoor.police.example", RecipientClass.Perpetrator },
        { (StopMatch)99,               "marac@northmoor.police.example", RecipientClass.Perpetrator },
        { StopMatch.NameOnThisCase,    "marac@northmoor.police.example", RecipientClass.Perpetrator },
        { StopMatch.NameOnThisCase,    "grace@larkfield-wra.example",    RecipientClass.Perpetrator },
        { StopMatch.NameOnAnotherCase, "marac@northmoor.police.example", RecipientClass.PartnerLive },
        { StopMatch.NameOnAnotherCase, "desk@westmoor.police.example",   RecipientClass.UnknownPublic },
        { StopMatch.NameOnAnotherCase, "grace@larkfield-wra.example",    RecipientClass.InternalTeam },
        { StopMatch.NameOnAnotherCase, "dan@gmail.com",                  RecipientClass.Perpetrator },
        { StopMatch.NameOnAnotherCase, "dan@elsewhere.example",          RecipientClass.Perpetrator },
        { StopMatch.NameOnAnotherCase, "dan",                            RecipientClass.Malformed },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_stops_on_its_own_case_and_where_nobody_vouches(StopMatch stop, string typed, RecipientClass expected) =>
        Assert.Equal(expected, Judge(typed, PeopleMatches.Nobody with { Stop = stop }));

    [Fact]
    public void A_stop_contact_is_one_before_a_survivor() =>
        Assert.Equal(RecipientClass.Perpetrator, Judge("og-test@gmail.com", new PeopleMatches(StopMatch.Address, SurvivorStanding.Safe, Likeness.Exact)));

    public static TheoryData<string[], string, RecipientClass> Teams => new()
    {
        { ["grace.adeyemi@larkfield-wra.example"],  "Grace.Adeyemi@larkfield-wra.example", RecipientClass.InternalTeam },
        { ["grace.adeyemi@larkfield-wra.example"],  "graceadeyemi@larkfield-wra.example",  RecipientClass.InternalOff },
        { ["grace.adeyemi@larkfield-wra.example"],  "priya.nair@larkfield-wra.example",    RecipientClass.InternalOff },
        { [],                                       "grace.adeyemi@larkfield-wra.example", RecipientClass.InternalOff },
        { ["x"],                                    "grace.adeyemi@larkfield-wra.example", RecipientClass.InternalOff },
    };

    [Theory]
    [MemberData(nameof(Teams))]
    public void A_sealed_case_is_for_its_team(string[] team, string typed, RecipientClass expected) =>
        Assert.Equal(expected, Judge(typed, PeopleMatches.Nobody, new CaseTeam.Only([.. team])));

    [Fact]
    public void An_address_of_two_agencies_is_both_of_theirs_at_the_stricter_class()
    {
        var directory = With(
            Agency("b", addresses: ["desk@hub.example"], LarkfieldRegister.Live),
            Agency("a", addresses: ["Desk@hub.example"], LarkfieldRegister.EndedYesterday),
            Agency("c", addresses: ["desk@hub.example"], null),
            Agency("d", addresses: ["other@hub.example"], null) with { Domains = ["hub.example"], Sharing = DomainSharing.Exclusive });

        var answer = LarkfieldRegister.Judge(directory, new TypedRecipient("desk@hub.example"));

        Assert.Equal(RecipientClass.PartnerNotLive, answer.Class);
        Assert.Equal("a b c", string.Join(' ', answer.Agencies.Select(agency => agency.Id)));
    }

    [Fact]
    public void A_domain_that_one_agency_calls_shared_is_shared()
    {
        var directory = With(
            Agency("a", [], LarkfieldRegister.Live) with { Domains = ["hub.example"], Sharing = DomainSharing.Exclusive },
            Agency("b", [], LarkfieldRegister.Live) with { Domains = ["hub.example"] });

        Assert.Equal(RecipientClass.UnknownPublic, LarkfieldRegister.Judge(directory, new TypedRecipient("desk@hub.example")).Class);
    }

    [Fact]
    public void The_nearest_domain_decides()
    {
        var directory = With(
            Agency("council", [], LarkfieldRegister.Live) with { Domains = ["hub.example"], Sharing = DomainSharing.Exclusive, Subdomains = SubdomainReach.Below },
            Agency("library", [], null) with { Domains = ["library.hub.example"], Sharing = DomainSharing.Exclusive });

        Assert.Equal(RecipientClass.ListedOnly, LarkfieldRegister.Judge(directory, new TypedRecipient("desk@library.hub.example")).Class);
        Assert.Equal(RecipientClass.PartnerLive, LarkfieldRegister.Judge(directory, new TypedRecipient("desk@parks.hub.example")).Class);
        Assert.Equal(RecipientClass.UnknownOther, LarkfieldRegister.Judge(directory, new TypedRecipient("desk@xhub.example")).Class);
    }

    [Fact]
    public void A_register_with_nothing_in_it_knows_nobody()
    {
        var directory = new RecipientDirectory(new DirectoryEntries { OwnDomains = default, Agencies = [Agency("a", default, null) with { Domains = ["", "x", "*.example", "@"] }] });
        Assert.Equal(RecipientClass.UnknownOther, LarkfieldRegister.Judge(directory, new TypedRecipient("desk@hub.example")).Class);
    }

    private static AgencyEntry Agency(string id, ImmutableArray<string> addresses, AgreementTerms? agreement) =>
        new() { Id = id, Name = id, Addresses = addresses, Agreement = agreement };

    private static RecipientDirectory With(params AgencyEntry[] agencies) =>
        new(new DirectoryEntries { OwnDomains = ["larkfield-wra.example"], Agencies = [.. agencies] });

    private static RecipientClass Judge(string typed, PeopleMatches people, CaseTeam? team = null) =>
        LarkfieldRegister.Directory.Classify(
            LarkfieldRegister.Directory.Open(new TypedRecipient(typed)).Single(), people, team ?? new CaseTeam.Everyone(), LarkfieldRegister.Today).Class;
}
