using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Disclosures;

/// <summary>The answer of a decision again, and what it tells of recipients.</summary>
public sealed class OwnAnswerTests : IDisposable
{
    private readonly ShiftedClock clock = new();
    private readonly GuardApplication guard;

    public OwnAnswerTests() => guard = new GuardApplication().With(services => services.AddSingleton<TimeProvider>(clock));

    [Fact]
    public async Task Ones_own_answer_is_found_again_to_the_byte_and_nobody_elses_is()
    {
        var (priya, grace, ruth, nobody) = (await guard.As("priya"), await guard.As("grace"), await guard.As("ruth"), await guard.Nobody());
        var response = await priya.Assess(Mail.Plain());
        var path = $"{Mail.Path}/{(await response.Json()).GetProperty("id").GetString()}";

        Assert.Equal(await response.Content.ReadAsByteArrayAsync(), await priya.GetByteArrayAsync(path));
        var refused = new[] { await grace.GetAsync(path), await priya.GetAsync($"{Mail.Path}/{Guid.NewGuid()}"), await priya.GetAsync($"{Mail.Path}/nothing") };
        clock.Ahead = TimeSpan.FromHours(25);
        foreach (var missing in refused.Append(await priya.GetAsync(path)))
        {
            var problem = await missing.Json();
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
            Assert.Equal(["type", "title", "status", "traceId"], problem.EnumerateObject().Select(member => member.Name));
            Assert.Equal(("/problems/not-found", "There is nothing here."), (problem.GetProperty("type").GetString(), problem.GetProperty("title").GetString()));
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await ruth.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync(path)).StatusCode);
    }

    [Theory]
    [InlineData("marac@northmoor.police.example", "partner_live", "northmoor_police", null)]
    [InlineData("frontdoor.cs@northmoor.gov.example", "partner_live", "childrens", null)]
    [InlineData("duty@harbourside-ha.example", "partner_notlive", "harbourside", null)]
    [InlineData("referrals@rosewood-counselling.example", "listed_only", "rosewood", null)]
    [InlineData("duty@harboursid-ha.example", "lookalike", null, "duty@harbourside-ha.example")]
    [InlineData("Duty@Harboursid-HA.example", "lookalike", null, "duty@harbourside-ha.example")]
    [InlineData("someone.new@northmoor.gov.example", "unknown_public", null, null)]
    [InlineData("grace.adeyemi@larkfield-wra.example", "internal_team", null, null)]
    [InlineData("01632960123@fax.larkfield-wra.example", "fax_registered", "hospital", null)]
    [InlineData("nonsense", "malformed", null, null)]
    [InlineData("d.okonkwo.test@gmail.com", null, null, null)]
    [InlineData("daniel.okonkwo@harbourside-ha.example", null, null, null)]
    [InlineData("og-test-oa-0002@gmail.com", null, null, null)]
    [InlineData("og-test-wxy-0001@gmail.com", null, null, null)]
    [InlineData("somebody.else@gmail.com", null, null, null)]
    [InlineData("somebody@stranger.example", null, null, null)]
    public async Task A_recipient_is_told_by_class_agency_and_real_address_and_a_private_one_by_none(string address, string? code, string? agency, string? instead)
    {
        var verdict = await (await guard.As("priya")).Verdict(Draft.To(address, "Can we move Thursday to 2pm?"));

        var recipient = verdict.GetProperty("recipients")[0];
        Assert.Equal((code, instead), (recipient.GetProperty("class").GetString(), recipient.GetProperty("instead").GetString()));
        Assert.Equal(agency is null ? [] : [agency], recipient.GetProperty("agencies").EnumerateArray().Select(one => one.GetProperty("id").GetString()!));
        Assert.All(recipient.GetProperty("agencies").EnumerateArray(), one => Assert.NotEmpty(one.GetProperty("name").GetString()!));
    }

    [Fact]
    public async Task What_became_of_a_mail_is_recorded_once_for_ones_own_decisions_only()
    {
        var (priya, grace) = (await guard.As("priya"), await guard.As("grace"));
        var id = (await priya.Verdict(Mail.Plain())).GetProperty("id").GetGuid();
        var path = $"{Mail.Path}/{id}/outcome";
        var outcome = new JsonObject { ["left"] = "sent", ["encryption"] = "header", ["marking"] = "in_body" };

        var told = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => priya.PostJson(path, (JsonObject)outcome.DeepClone())));
        Assert.All(told, one => Assert.Equal(HttpStatusCode.NoContent, one.StatusCode));
        Assert.Equal(HttpStatusCode.NoContent, (await priya.PostJson(path, new JsonObject { ["left"] = "kept" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await grace.PostJson(path, (JsonObject)outcome.DeepClone())).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.PostJson($"{Mail.Path}/{Guid.NewGuid()}/outcome", (JsonObject)outcome.DeepClone())).StatusCode);
        Assert.Equal(["left"], await (await priya.PostJson(path, new JsonObject { ["left"] = "eaten" })).FaultyFields());
        Assert.Equal(HttpStatusCode.Forbidden, (await (await guard.As("ruth")).PostJson(path, outcome)).StatusCode);

        var entries = await guard.Stored(db => db.AuditEntries.Where(entry => entry.Action == SendOutcomes.Action).OrderBy(entry => entry.Sequence).ToListAsync());
        Assert.Equal(["""{"left":"sent","encryption":"header","marking":"in_body"}""", """{"left":"kept","encryption":null,"marking":null}"""], entries.Select(entry => entry.Detail));
        Assert.All(entries, entry => Assert.Equal(id, entry.Subject));
        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
    }

    [Fact]
    public async Task A_file_behind_a_link_is_told_as_a_link()
    {
        var mail = Draft.To("marac@northmoor.police.example", "See the file.", Draft.Case);
        mail["attachments"] = new JsonArray(new JsonObject { ["name"] = "plan.docx", ["cloudLink"] = "https://files.example/plan" });

        var verdict = await (await guard.As("priya")).Verdict(mail);

        Assert.Equal("""[{"attachment":0,"why":"cloud_link"}]""", verdict.GetProperty("unreadable").GetRawText());
        Assert.Equal(["U1-UNREADABLE"], verdict.Reasons());
    }

    public void Dispose() => guard.Dispose();
}
