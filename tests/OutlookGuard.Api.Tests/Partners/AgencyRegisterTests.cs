using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Partners;

public sealed class AgencyRegisterTests : IDisposable
{
    private readonly GuardApplication guard = new();

    public static TheoryData<string, string, string> Faults => new()
    {
        { "domains",                      """["gmail.com"]""",                        "agency.domains[0]" },
        { "domains",                      """["larkfield-wra.example"]""",            "agency.domains[0]" },
        { "domains",                      """["co.uk"]""",                            "agency.domains[0]" },
        { "domains",                      """["not a domain"]""",                     "agency.domains[0]" },
        { "domains",                      """["harbourside-ha.example"]""",           "agency.domains[0]" },
        { "domains",                      """["a.example", "A.example"]""",           "agency.domains[1]" },
        { "addresses",                    """["priya.nair@larkfield-wra.example"]""", "agency.addresses[0]" },
        { "addresses",                    """["nobody"]""",                           "agency.addresses[0]" },
        { "id",                           "\"export\"",                               "agency.id" },
        { "id",                           "\"Rose Field\"",                           "agency.id" },
        { "name",                         "\" \"",                                    "agency.name" },
        { "agreement.endInclusive",       "\"2025-12-31\"",                           "agency.agreement.endInclusive" },
        { "agreement.endInclusive",       "\"2030-02-30\"",                           "agency.agreement.endInclusive" },
        { "agreement.endInclusive",       "null",                                     "agency.agreement.endInclusive" },
        { "agreement.categories",         "[]",                                       "agency.agreement.categories" },
        { "agreement.categories",         """["everything"]""",                       "agency.agreement.categories[0]" },
        { "agreement.purposes",           "[]",                                       "agency.agreement.purposes" },
        { "agreement.securityMethod",     "\"mandatory_tls\"",                        "agency.agreement.accreditationExpires" },
        { "agreement.securityMethod",     "\"tls_if_available\"",                     "agency.agreement.securityMethod" },
        { "agreement.state",              "\"suspended\"",                            "agency.agreement.state" },
        { "workers.0.phoneChecked",       "\"2999-01-01\"",                           "agency.workers[0].phoneChecked" },
        { "approved",                     "true",                                     "agency.approved" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_told_by_its_field_and_nothing_is_proposed(string path, string value, string field)
    {
        var ben = await guard.As("ben");

        var response = await ben.Propose("agency", Register.Rosefield().With(path, JsonNode.Parse(value)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal([field], await response.FaultyFields());
        Assert.Equal(0, await guard.Stored(db => db.Set<Proposals.ProposalRow>().CountAsync()));
    }

    [Theory]
    [InlineData("domains", """["harb0urside-ha.example"]""", "domains[0]: Looks like harbourside-ha.example")]
    [InlineData("addresses", """["karl.moss@gmail.com"]""", "addresses[0]: Is a personal mailbox")]
    [InlineData("agreement.categories", """["immigration"]""", "agreement.categories: Immigration status is ticked")]
    [InlineData("agreement.categories", """["location"]""", "agreement.categories: Location is ticked")]
    [InlineData("agreement.consentRequired", "false", "agreement.consentRequired: Nobody will be asked")]
    [InlineData("workers.0.phoneChecked", "\"2020-01-05\"", "workers[0].phoneChecked: Nobody has made sure")]
    public async Task What_should_be_looked_at_twice_is_a_warning_that_both_people_see(string path, string value, string warning)
    {
        var (ben, imogen) = (await guard.As("ben"), await guard.As("imogen"));

        var proposed = await ben.Propose("agency", Register.Rosefield().With(path, JsonNode.Parse(value)));
        Assert.Equal(HttpStatusCode.Created, proposed.StatusCode);
        var seen = await (await imogen.GetAsync(proposed.Headers.Location)).Json();

        Assert.Contains(seen.GetProperty("warnings").EnumerateArray(), one => one.GetString()!.StartsWith(warning, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shared_domain_needs_its_tick_on_both_sides_and_listed_addresses()
    {
        var ben = await guard.As("ben");
        var council = Register.Rosefield().With("domains", new JsonArray("northmoor.gov.example")).Without("workers").Without("pointOfContact");

        Assert.Equal(["agency.domains[0]"], await (await ben.Propose("agency", council)).FaultyFields());
        Assert.Equal(["agency.addresses"], await (await ben.Propose("agency", council.With("sharedDomain", true))).FaultyFields());
        Assert.Equal(HttpStatusCode.Created, (await ben.Propose("agency", council.With("addresses", new JsonArray("homelessness@northmoor.gov.example")))).StatusCode);
    }

    [Fact]
    public async Task The_list_is_searched_filtered_and_paged_over_ten_thousand_agencies()
    {
        var ben = await guard.As("ben");
        await guard.Stored(async db =>
        {
            db.AddRange(Enumerable.Range(0, 10_000).Select(i => new AgencyRow { Id = $"made-{i}", Name = $"Made-up Agency {i:00000}", Domains = [$"made-{i}.example"] }));
            db.AddRange(Enumerable.Range(0, 10_000).Select(i => new AgreementRow
            {
                AgencyId = $"made-{i}",
                State = i % 10 == 0 ? "suspended" : "signed",
                Start = new DateOnly(2026, 1, 1),
                EndInclusive = new DateOnly(2040, 1, 1),
            }));
            await RegisterChange.BumpDirectoryAsync(db, CancellationToken.None);
            return await db.SaveChangesAsync();
        });

        var suspended = await (await ben.GetAsync("/api/agencies?search=made-up&state=suspended&page=3&size=100")).Json();
        var one = await (await ben.GetAsync("/api/agencies?search=made-4711.example")).Json();

        Assert.Equal(1_000, suspended.GetProperty("total").GetInt32());
        Assert.Equal((9_000, 1_000), (suspended.GetProperty("states").GetProperty("live").GetInt32(), suspended.GetProperty("states").GetProperty("suspended").GetInt32()));
        Assert.Equal(100, suspended.GetProperty("agencies").GetArrayLength());
        Assert.Equal("Made-up Agency 02000", suspended.GetProperty("agencies")[0].GetProperty("name").GetString());
        Assert.Equal(["made-4711"], one.GetProperty("agencies").EnumerateArray().Select(agency => agency.GetProperty("id").GetString()));
        foreach (var bad in new[] { "state=alive", "page=0", "size=1000", "order=colour" })
            Assert.Equal(HttpStatusCode.BadRequest, (await ben.GetAsync($"/api/agencies?{bad}")).StatusCode);
    }

    [Fact]
    public async Task What_ends_soon_stands_in_the_calendar_and_among_the_reminders()
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var (soon, later) = (today.AddDays(20), today.AddDays(90));
        await guard.InForce("agency", Register.Rosefield().With("agreement.endInclusive", Day(soon)).With("agreement.review", Day(later)));
        var ben = await guard.As("ben");

        var calendar = await (await ben.GetAsync($"/api/agreements/calendar?from={Day(today)}&to={Day(later)}")).Json();
        var reminders = await (await ben.GetAsync("/api/agreements/reminders")).Json();

        Assert.Equal(
            [(Day(soon), "ends"), (Day(later), "review")],
            calendar.GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("agencyId").GetString() == "rosefield")
                .Select(entry => (entry.GetProperty("day").GetString(), entry.GetProperty("what").GetString())));
        var due = reminders.GetProperty("reminders").EnumerateArray().Single(reminder => reminder.GetProperty("agencyId").GetString() == "rosefield");
        Assert.Equal(30, due.GetProperty("step").GetInt32());
        Assert.InRange(due.GetProperty("daysLeft").GetInt32(), 19, 20);
    }

    [Fact]
    public async Task An_agency_from_the_register_file_is_seen_whole_and_changed_like_any_other()
    {
        var ben = await guard.As("ben");
        var police = (await (await ben.GetAsync("/api/agencies/northmoor_police")).Json()).GetProperty("agency");

        var document = JsonObject.Create(police)!;
        Assert.Contains("incident", document["agreement"]!["categories"]!.AsArray().Select(one => one!.GetValue<string>()));
        await guard.InForce("agency", document.With("phone", "01632 960777"));

        var changed = (await (await ben.GetAsync("/api/agencies/northmoor_police")).Json()).GetProperty("history")[0].GetProperty("changes");
        Assert.Equal(["phone"], changed.EnumerateArray().Select(change => change.GetProperty("field").GetString()));
    }

    public void Dispose() => guard.Dispose();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
