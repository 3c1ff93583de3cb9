using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Partners;

public sealed class RolloutTests : IDisposable
{
    private const string AboutHer = "Her name is Shanice Campbell, NHS number 999 463 6006.";

    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    private readonly GuardApplication guard = new();

    [Fact]
    public async Task What_observing_lets_go_is_recorded_with_what_enforcing_would_have_done()
    {
        await guard.InForce("team", Register.Team("observe", Today.AddDays(-1), Today.AddDays(30)));
        var (priya, ben) = (await guard.As("priya"), await guard.As("ben"));

        var unknown = await (await priya.Assess(ToStranger())).Json();
        var stopped = await (await priya.Assess(ToStranger().With("subject", "Shanice Campbell"))).Json();

        Assert.Equal("allow_encrypt_mark", unknown.GetProperty("outcome").GetString());
        Assert.Equal("[\"Encrypted and marked.\"]", unknown.GetProperty("workerText").GetRawText());
        Assert.Equal("hard_block", stopped.GetProperty("outcome").GetString());
        var entry = await guard.Stored(db => db.AuditEntries.Where(one => one.Action == "disclosure-decided").OrderBy(one => one.Sequence).FirstAsync());
        var detail = JsonDocument.Parse(entry.Detail).RootElement;
        Assert.Equal(("observe", "block_release"), (detail.GetProperty("mode").GetString(), detail.GetProperty("enforced").GetString()));
        Assert.Contains("R4-UNKNOWN", detail.GetProperty("observed").EnumerateArray().Select(rule => rule.GetString()));

        var observed = await (await ben.GetAsync("/api/rollout/observed")).Json();
        Assert.Equal(2, observed.GetProperty("decisions").GetInt32());
        Assert.Equal(2, observed.GetProperty("rules").GetProperty("R4-UNKNOWN").GetInt32());
    }

    [Fact]
    public async Task Who_is_in_no_team_or_whose_term_is_over_is_enforced()
    {
        await guard.InForce("team", Register.Team("observe", Today.AddDays(-1), Today.AddDays(30)));
        var grace = await guard.As("grace");

        var verdict = await (await grace.Assess(ToStranger().With("from.address", "grace.adeyemi@larkfield-wra.example"))).Json();

        Assert.Equal("block_release", verdict.GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Advising_asks_where_enforcing_would_hold()
    {
        await guard.InForce("team", Register.Team("advise", Today.AddDays(-1), Today.AddDays(30)));

        var verdict = await (await (await guard.As("priya")).Assess(ToStranger())).Json();

        Assert.Equal("justify", verdict.GetProperty("outcome").GetString());
        Assert.NotEqual("[]", verdict.GetProperty("workerText").GetRawText());
    }

    [Theory]
    [InlineData(0, 200, "team.untilInclusive")]
    [InlineData(-30, -1, "team.untilInclusive")]
    public async Task A_softer_mode_has_an_end_in_sight(int from, int until, string field)
    {
        var response = await (await guard.As("ben")).Propose("team", Register.Team("observe", Today.AddDays(from), Today.AddDays(until)));

        Assert.Equal([field], await response.FaultyFields());
    }

    [Fact]
    public async Task A_change_is_tried_on_last_months_mails_by_their_facts_alone()
    {
        var (priya, ben) = (await guard.As("priya"), await guard.As("ben"));
        await priya.Assess(ToStranger());
        await priya.Assess(ToStranger().With("body.content", "Can we move Thursday to 2pm?"));
        await priya.Assess(Mail.Plain());
        var proposal = await (await ben.Propose("agency", Register.Rosefield())).Json();

        var preview = await (await ben.PostJson($"/api/proposals/{proposal.GetProperty("id").GetString()}/preview", new JsonObject())).Json();

        Assert.Equal((3, 2, 1), (preview.GetProperty("decisions").GetInt32(), preview.GetProperty("touched").GetInt32(), preview.GetProperty("changed").GetInt32()));
        Assert.Equal(("block_release", "justify"), (preview.GetProperty("outcomes")[0].GetProperty("before").GetString(), preview.GetProperty("outcomes")[0].GetProperty("after").GetString()));
        Assert.Contains(preview.GetProperty("rules").EnumerateArray(), rule => rule.GetProperty("rule").GetString() == "R4-UNKNOWN" && rule.GetProperty("gone").GetInt32() == 1);
        var kept = await guard.Stored(db => db.Set<DisclosureFactsRow>().Select(row => row.Facts).ToListAsync());
        Assert.All(kept, facts => Assert.DoesNotContain("@", facts, StringComparison.Ordinal));
        Assert.All(kept, facts => Assert.DoesNotContain("rosefield", facts, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Facts_are_forgotten_after_five_weeks()
    {
        await (await guard.As("priya")).Assess(Mail.Plain());

        await guard.Stored(db => AnswerSweep.SweepAsync(db, DateTimeOffset.UtcNow.AddDays(34), CancellationToken.None));
        Assert.Equal(1, await guard.Stored(db => db.Set<DisclosureFactsRow>().CountAsync()));
        await guard.Stored(db => AnswerSweep.SweepAsync(db, DateTimeOffset.UtcNow.AddDays(36), CancellationToken.None));
        Assert.Equal(0, await guard.Stored(db => db.Set<DisclosureFactsRow>().CountAsync()));
    }

    [Theory]
    [InlineData("given", "allow_encrypt_mark")]
    [InlineData("not_recorded", "justify")]
    [InlineData("withdrawn", "block_release")]
    public async Task A_made_up_mail_is_tried_on_the_register_of_agencies(string consent, string outcome)
    {
        var ben = await guard.As("ben");

        var answer = await (await ben.PostJson("/api/check", Trial(consent))).Json();

        Assert.Equal(outcome, answer.GetProperty("outcome").GetString());
        Assert.Equal("northmoor_police", answer.GetProperty("recipients")[0].GetProperty("agencyId").GetString());
        Assert.Equal(0, await guard.Stored(db => db.Disclosures.CountAsync()));
    }

    [Fact]
    public async Task A_trial_never_tells_who_is_in_a_case()
    {
        var ben = await guard.As("ben");
        var real = JsonNode.Parse(await System.IO.File.ReadAllTextAsync(Repository.File("api/OutlookGuard.Api/Registers/larkfield.json")))!["cases"]!.AsArray();
        var stop = real.SelectMany(one => one!["stopContacts"]?.AsArray() ?? []).SelectMany(one => one!["addresses"]!.AsArray()).First()!.GetValue<string>();
        var reference = real[0]!["reference"]!.GetValue<string>();

        var answer = await (await ben.PostJson("/api/check", Trial("given").With("to", new JsonArray(stop)).With("subject", $"Case {reference}"))).Json();

        Assert.NotEqual("perpetrator", answer.GetProperty("recipients")[0].GetProperty("class").GetString());
        Assert.DoesNotContain(reference, answer.GetProperty("workerText").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trial_sees_a_partner_from_the_moment_it_is_in_force()
    {
        var ben = await guard.As("ben");
        var trial = Trial("given").With("to", new JsonArray("k.moss@rosefield-housing.example"));

        var before = await (await ben.PostJson("/api/check", trial)).Json();
        await guard.InForce("agency", Register.Rosefield());
        var after = await (await ben.PostJson("/api/check", trial)).Json();

        Assert.Equal("unknown_other", before.GetProperty("recipients")[0].GetProperty("class").GetString());
        Assert.Equal("partner_live", after.GetProperty("recipients")[0].GetProperty("class").GetString());
    }

    public void Dispose() => guard.Dispose();

    private static JsonObject ToStranger() => Mail.Plain()
        .With("to", new JsonArray(new JsonObject { ["address"] = "k.moss@rosefield-housing.example" })).With("cc", new JsonArray()).With("body.content", AboutHer);

    private static JsonObject Trial(string consent) => new()
    {
        ["to"] = new JsonArray("marac@northmoor.police.example"),
        ["subject"] = "Update",
        ["body"] = "Dana Wells told us that he hit her on Sunday.",
        ["purpose"] = "safety",
        ["madeUp"] = new JsonObject { ["people"] = new JsonArray("Dana Wells"), ["consent"] = consent },
    };
}
