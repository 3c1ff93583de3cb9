using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Proposals;
using OutlookGuard.Api.Tests.Support;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Tests.Partners;

/// <summary>A register is changed by two people, whatever the order and however many at once.</summary>
public abstract class ProposalTests : IDisposable
{
    private readonly GuardApplication guard = new();

    protected ProposalTests(string? connectionString)
    {
        if (connectionString is not null)
            guard.On(connectionString);
    }

    [Fact]
    public async Task A_partner_is_in_force_once_another_person_approved_it_and_not_before()
    {
        var (ben, imogen, priya) = (await guard.As("ben"), await guard.As("imogen"), await guard.As("priya"));
        var version = await VersionAsync();

        var proposal = await (await ben.Propose("agency", Register.Rosefield())).Json();
        Assert.Equal(0, await guard.Stored(db => db.Set<AgencyRow>().CountAsync(row => row.Id == "rosefield")));
        Assert.Equal(version, await VersionAsync());
        var approved = await imogen.Decide(proposal, "approve");

        Assert.Equal(HttpStatusCode.OK, approved.StatusCode);
        Assert.Equal("approved", (await approved.Json()).GetProperty("decision").GetString());
        Assert.Equal(version + 1, await VersionAsync());
        var agreement = await guard.Stored(db => db.Set<AgreementRow>().SingleAsync(row => row.AgencyId == "rosefield"));
        Assert.True(agreement.Categories.HasFlag(PersonalDataCategories.Criminal), "what was done or happened includes arrests and charges");
        Assert.False(agreement.Categories.HasFlag(PersonalDataCategories.Immigration) || agreement.Categories.HasFlag(PersonalDataCategories.Location));

        var agency = await (await ben.GetAsync("/api/agencies/rosefield")).Json();
        Assert.Equal("live", agency.GetProperty("state").GetString());
        Assert.Equal("Karl Moss", agency.GetProperty("agency").GetProperty("workers")[0].GetProperty("name").GetString());
        Assert.Equal("Imogen Hale", agency.GetProperty("history")[0].GetProperty("decidedByName").GetString());
        var verdict = await (await priya.Assess(Mail.Plain().With("to.0.address", "k.moss@rosefield-housing.example").With("body.content", "Her name is Shanice Campbell, NHS number 999 463 6006."))).Json();
        Assert.DoesNotContain("R4-UNKNOWN", verdict.GetProperty("recipients")[0].GetProperty("reasons").EnumerateArray().Select(rule => rule.GetString()));
        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
    }

    [Fact]
    public async Task Nobody_approves_or_rejects_what_they_proposed_even_with_every_role()
    {
        var maya = await guard.As("maya");
        var proposal = await (await maya.Propose("agency", Register.Rosefield())).Json();

        foreach (var decision in new[] { "approve", "reject" })
        {
            var refused = await maya.Decide(proposal, decision);
            Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
            Assert.Equal("own-proposal", await refused.Code());
        }

        Assert.Equal(0, await guard.Stored(db => db.Set<ProposalDecisionRow>().CountAsync()));
        Assert.Equal(HttpStatusCode.OK, (await maya.Decide(proposal, "withdraw")).StatusCode);
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_decision_and_an_own_one()
    {
        var maya = await guard.As("maya");
        var id = (await (await maya.Propose("agency", Register.Rosefield())).Json()).GetProperty("id").GetGuid();
        var proposal = await guard.Stored(db => db.Set<ProposalRow>().SingleAsync(row => row.Id == id));
        ProposalDecisionRow Decision(Guid proposer, Guid decider, string decision) => new()
        {
            ProposalId = id,
            Kind = proposal.Kind,
            ProposedBy = proposer,
            DecidedBy = decider,
            DecidedByName = "",
            DecidedAt = DateTimeOffset.UtcNow,
            Decision = decision,
        };

        await Refused(Decision(proposal.ProposedBy, proposal.ProposedBy, "approved"));
        await Refused(Decision(Guid.NewGuid(), proposal.ProposedBy, "approved"));
        await Refused(Decision(proposal.ProposedBy, proposal.ProposedBy, "at_once"));
        await Refused(Decision(proposal.ProposedBy, Guid.NewGuid(), "withdrawn"));
        await guard.Stored(db => Add(db, Decision(proposal.ProposedBy, Guid.NewGuid(), "rejected")));
        await Refused(Decision(proposal.ProposedBy, Guid.NewGuid(), "approved"));
        await Assert.ThrowsAnyAsync<Exception>(() => guard.Stored(db => db.Set<ProposalDecisionRow>().ExecuteDeleteAsync()));
        await Assert.ThrowsAnyAsync<Exception>(() => guard.Stored(db => db.Set<ProposalRow>().ExecuteUpdateAsync(row => row.SetProperty(one => one.After, "{}"))));

        Task Refused(ProposalDecisionRow row) => Assert.ThrowsAsync<DbUpdateException>(() => guard.Stored(db => Add(db, row)));
        static Task<int> Add(Storage.GuardDb db, ProposalDecisionRow row)
        {
            db.Add(row);
            return db.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task Of_many_decisions_at_once_exactly_one_wins_and_no_own_one_ever()
    {
        var (ben, imogen, maya) = (await guard.As("ben"), await guard.As("imogen"), await guard.As("maya"));
        var theirs = await (await ben.Propose("agency", Register.Rosefield())).Json();
        var own = await (await maya.Propose("agency", Register.Rosefield().With("id", "other").With("domains", new JsonArray("other-housing.example")).Without("workers").With("pointOfContact.address", "s@other-housing.example"))).Json();
        var version = await VersionAsync();

        var decisions = await Task.WhenAll(Enumerable.Range(0, 48).Select(i => (i % 4) switch
        {
            0 => imogen.Decide(theirs, "approve"),
            1 => maya.Decide(theirs, "approve"),
            2 => imogen.Decide(theirs, "reject"),
            _ => maya.Decide(own, "approve"),
        }));

        Assert.Equal(1, decisions.Count(response => response.StatusCode == HttpStatusCode.OK));
        Assert.All(decisions.Where(response => response.StatusCode != HttpStatusCode.OK), response => Assert.Equal(HttpStatusCode.Conflict, response.StatusCode));
        var row = await guard.Stored(db => db.Set<ProposalDecisionRow>().SingleAsync());
        Assert.NotEqual(row.ProposedBy, row.DecidedBy);
        Assert.Equal(row.Decision == "approved" ? version + 1 : version, await VersionAsync());
        Assert.Equal(row.Decision == "approved" ? 1 : 0, await guard.Stored(db => db.Set<AgencyRow>().CountAsync(agency => agency.Id == "rosefield")));
        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
    }

    [Fact]
    public async Task What_was_proposed_before_a_suspension_cannot_undo_it()
    {
        await guard.InForce("agency", Register.Rosefield());
        var (ben, imogen) = (await guard.As("ben"), await guard.As("imogen"));
        var stale = await (await ben.Propose("agency", Register.Rosefield().With("name", "Rosefield Homes"))).Json();

        var suspended = await ben.PostJson("/api/agencies/rosefield/suspend", new JsonObject { ["reason"] = "Their mailbox was broken into." });
        var late = await imogen.Decide(stale, "approve");

        Assert.Equal(HttpStatusCode.OK, suspended.StatusCode);
        Assert.Equal("changed-meanwhile", await late.Code());
        Assert.Equal("suspended", (await guard.Stored(db => db.Set<AgreementRow>().SingleAsync(row => row.AgencyId == "rosefield"))).State);
    }

    [Fact]
    public async Task Suspending_is_one_person_and_at_once_and_resuming_is_two()
    {
        await guard.InForce("agency", Register.Rosefield());
        var (ben, imogen) = (await guard.As("ben"), await guard.As("imogen"));
        var version = await VersionAsync();

        Assert.Equal(HttpStatusCode.OK, (await imogen.PostJson("/api/agencies/rosefield/suspend", new JsonObject { ["reason"] = "Doubt." })).StatusCode);
        Assert.Equal(version + 1, await VersionAsync());
        Assert.Equal("suspended", (await (await ben.GetAsync("/api/agencies/rosefield")).Json()).GetProperty("state").GetString());
        Assert.Equal("already-suspended", await (await ben.PostJson("/api/agencies/rosefield/suspend", new JsonObject { ["reason"] = "Doubt." })).Code());

        var resume = await ben.PostJson("/api/agencies/rosefield/resume", new JsonObject { ["reason"] = "They changed their passwords." });
        Assert.Equal(HttpStatusCode.Created, resume.StatusCode);
        Assert.Equal("suspended", (await (await ben.GetAsync("/api/agencies/rosefield")).Json()).GetProperty("state").GetString());
        Assert.Equal(HttpStatusCode.OK, (await imogen.Decide(await resume.Json(), "approve")).StatusCode);

        var agency = await (await ben.GetAsync("/api/agencies/rosefield")).Json();
        Assert.Equal("live", agency.GetProperty("state").GetString());
        Assert.Equal(["agency", "suspension", "agency"], agency.GetProperty("history").EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()));
        Assert.Equal("at_once", agency.GetProperty("history")[1].GetProperty("decision").GetString());
    }

    [Fact]
    public async Task The_data_controller_alone_extends_by_a_month_at_most_and_nobody_else()
    {
        await guard.InForce("agency", Register.Rosefield());
        var (ben, imogen) = (await guard.As("ben"), await guard.As("imogen"));
        Task<HttpResponseMessage> Extend(HttpClient who, string day) => who.PostJson("/api/agencies/rosefield/extend", new JsonObject { ["endInclusive"] = day });

        Assert.Equal(HttpStatusCode.Forbidden, (await Extend(ben, "2031-01-14")).StatusCode);
        Assert.Equal("too-long", await (await Extend(imogen, "2031-02-01")).Code());
        Assert.Equal("not-longer", await (await Extend(imogen, "2030-12-31")).Code());
        Assert.Equal(HttpStatusCode.OK, (await Extend(imogen, "2031-01-14")).StatusCode);
        Assert.Equal("too-long", await (await Extend(imogen, "2031-02-01")).Code());

        var row = await guard.Stored(db => db.Set<AgreementRow>().SingleAsync(one => one.AgencyId == "rosefield"));
        Assert.Equal((new DateOnly(2031, 1, 14), new DateOnly(2030, 12, 31)), (row.EndInclusive, row.ApprovedEnd));
    }

    [Fact]
    public async Task Two_agencies_approved_for_one_domain_end_with_one()
    {
        var (ben, imogen) = (await guard.As("ben"), await guard.As("imogen"));
        var first = await (await ben.Propose("agency", Register.Rosefield())).Json();
        var second = await (await ben.Propose("agency", Register.Rosefield().With("id", "rosefield2"))).Json();

        Assert.Equal(HttpStatusCode.OK, (await imogen.Decide(first, "approve")).StatusCode);
        Assert.Equal("no-longer-fits", await (await imogen.Decide(second, "approve")).Code());
    }

    [Fact]
    public async Task A_change_tells_what_differs_field_by_field()
    {
        await guard.InForce("agency", Register.Rosefield());
        var ben = await guard.As("ben");

        var proposal = await (await ben.Propose("agency", Register.Rosefield().With("agreement.endInclusive", "2029-12-31").With("domains", new JsonArray("rosefield-housing.example", "rosefield.example")))).Json();

        Assert.Equal(
            ["domains: rosefield-housing.example -> rosefield-housing.example; rosefield.example", "agreement.endInclusive: 2030-12-31 -> 2029-12-31"],
            proposal.GetProperty("changes").EnumerateArray().Select(change => $"{change.GetProperty("field")}: {change.GetProperty("before")} -> {change.GetProperty("after")}"));
        Assert.Contains(proposal.GetProperty("warnings").EnumerateArray(), warning => warning.GetString()!.StartsWith("agreement.signatories", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        guard.Dispose();
        GC.SuppressFinalize(this);
    }

    private Task<long> VersionAsync() => guard.Stored(db => db.Set<OrganisationRow>().Select(row => row.RegisterVersion).SingleAsync());
}

public sealed class ProposalOnSqliteTests() : ProposalTests(null);

[Collection(OnPostgreSql.Name)]
public sealed class ProposalOnPostgreSqlTests(PostgreSqlCluster cluster) : ProposalTests(cluster.NewDatabase());
