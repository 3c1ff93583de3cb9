using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Declarations;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Declarations;

/// <summary>What may not be said, and that nothing of it stays.</summary>
public sealed class RefusalTests : IDisposable
{
    private const string Police = "marac@northmoor.police.example";
    private readonly StoreFault fault = new();
    private readonly GuardApplication guard;

    public RefusalTests() => guard = new GuardApplication().With(fault.Into);

    public static TheoryData<string, string> Bent => new()
    {
        { "agreed.0.toldSheCanChangeHerMind", "false" },
        { "agreed.0.toldTheImpact", "false" },
        { "agreed.0.until", "\"2020-01-01\"" },
        { "agreed.0.until", "\"2999-01-01\"" },
        { "agreed.0.until", "\"1 May 2027\"" },
        { "agreed.0.until", "\"2027-02-30\"" },
        { "agreed.0.when", "\"2999-01-01T00:00:00Z\"" },
        { "agreed.0.categories", "[]" },
        { "agreed.0.agency", "\"school\"" },
        { "agreed.0.agency", "\"nobody\"" },
        { "agreed.0.purposes", "[\"payroll\"]" },
        { "agreed.0.how", "\"by_owl\"" },
        { "case", "\"OG-0000\"" },
        { "case", "\"OG-1140\"" },
        { "override.reason", "\" \\n\"" },
        { "override.whoIsAtRisk", "[]" },
        { "override.basis", "\"hunch\"" },
        { "confirmed.0.reason", "\"\"" },
        { "confirmed.0.rule", "\"C4-WITHDRAWN\"" },
        { "confirmed.0.categories", "[]" },
        { "purpose", "\"fun\"" },
    };

    [Theory]
    [MemberData(nameof(Bent))]
    public async Task What_may_not_be_said_is_refused_by_name(string path, string value)
    {
        var priya = await guard.As("priya");
        var asked = await Asked(priya);

        var refused = await priya.Declare(asked, Whole().With(path, JsonNode.Parse(value)));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal([System.Text.RegularExpressions.Regex.Replace(path, @"\.(\d+)", "[$1]")], await refused.FaultyFields());
        await NothingStays();
        Assert.Equal(HttpStatusCode.OK, (await priya.Declare(asked, Whole())).StatusCode);
    }

    [Theory]
    [InlineData("agreed.0.toldTheImpact")]
    [InlineData("agreed.0.toldSheCanChangeHerMind")]
    [InlineData("agreed.0.until")]
    [InlineData("case")]
    public async Task Her_word_needs_both_ticks_an_end_and_a_case(string path)
    {
        var priya = await guard.As("priya");
        var declaration = Whole().Without("confirmed").Without("override");
        if (path == "case")
            declaration.Remove(path);
        else
            ((JsonObject)declaration["agreed"]![0]!).Remove(path.Split('.')[^1]);

        Assert.Equal([path.Replace(".0", "[0]", StringComparison.Ordinal)], await (await priya.Declare(await Asked(priya), declaration)).FaultyFields());
        await NothingStays();
    }

    [Fact]
    public async Task A_sealed_case_is_refused_like_one_that_is_not_there_and_is_open_to_its_team()
    {
        var (priya, grace) = (await guard.As("priya"), await guard.As("grace"));
        var asked = await Asked(priya);

        var foreign = await (await priya.Declare(asked, new JsonObject { ["case"] = "OG-1140" })).Json();
        var unknown = await (await priya.Declare(asked, new JsonObject { ["case"] = "OG-9999" })).Json();
        var hers = await grace.Declare(
            await grace.Verdict(Draft.To(Police, "Thursday?").From("grace.adeyemi@larkfield-wra.example")), new JsonObject { ["case"] = "OG-1140" });

        Assert.Equal(unknown.GetProperty("errors").GetRawText(), foreign.GetProperty("errors").GetRawText());
        Assert.Equal(HttpStatusCode.OK, hers.StatusCode);
    }

    [Theory]
    [InlineData(Police, "Nguyễn Thị Hoa rang.", "OG-1090", "northmoor_police", "identity")]
    [InlineData(Police, "Zainab Al-Rashidi rang.", "OG-1077", "northmoor_police", "identity")]
    [InlineData("frontdoor.cs@northmoor.gov.example", "Siân Pryce rang.", "OG-1101", "childrens", "identity")]
    [InlineData(Police, "Siân Pryce is in hospital.", "OG-1101", "northmoor_police", "health")]
    public async Task What_she_said_no_to_is_not_answered_beside_a_Send(string to, string body, string about, string agency, string category)
    {
        var priya = await guard.As("priya");
        var asked = await priya.Verdict(Draft.To(to, body, about));
        var before = await guard.Stored(db => db.Set<ConsentRow>().CountAsync());

        var refused = await priya.Declare(asked, new JsonObject { ["case"] = about, ["agreed"] = new JsonArray(Draft.Agreed(agency, category)) });

        Assert.Equal(["agreed[0].agency"], await refused.FaultyFields());
        Assert.Equal(before, await guard.Stored(db => db.Set<ConsentRow>().CountAsync()));
    }

    [Fact]
    public async Task When_the_store_fails_neither_the_declaration_nor_the_consent_stays_and_the_retry_keeps_both()
    {
        var priya = await guard.As("priya");
        var asked = await Asked(priya);
        var declaration = Whole();
        fault.BeforeCommit = 1;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await priya.Declare(asked, (JsonObject)declaration.DeepClone())).StatusCode);
        await NothingStays();
        fault.AfterCommit = 1;
        Assert.Equal(HttpStatusCode.OK, (await priya.Declare(asked, (JsonObject)declaration.DeepClone())).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await priya.Declare(asked, declaration)).StatusCode);

        Assert.Equal(1, await guard.Stored(db => db.Set<ConsentRow>().CountAsync(row => row.CaseReference == Draft.Unasked)));
        Assert.Equal(1, await guard.Stored(db => db.Set<DeclarationRow>().CountAsync()));
    }

    public void Dispose() => guard.Dispose();

    private static Task<JsonElement> Asked(HttpClient priya) => priya.Verdict(Draft.To(Police, "Łucja Wiśniewska rang.", Draft.Unasked));

    private static JsonObject Whole() => new()
    {
        ["case"] = Draft.Unasked,
        ["purpose"] = "safety",
        ["override"] = Draft.AtRisk("identity"),
        ["agreed"] = new JsonArray(Draft.Agreed("northmoor_police", "identity")),
        ["confirmed"] = new JsonArray(Draft.Confirmed("U1-UNREADABLE")),
    };

    private async Task NothingStays()
    {
        Assert.Equal(0, await guard.Stored(db => db.Set<DeclarationRow>().CountAsync()));
        Assert.Equal(0, await guard.Stored(db => db.Set<ConsentRow>().CountAsync(row => row.CaseReference == Draft.Unasked)));
        Assert.Equal(0, await guard.Stored(db => db.AuditEntries.CountAsync(entry => entry.Action != "disclosure-decided")));
    }
}
