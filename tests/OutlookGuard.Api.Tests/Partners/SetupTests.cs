using System.Net;
using System.Text.Json.Nodes;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Partners;

public sealed class SetupTests : IDisposable
{
    private static readonly JsonObject Organisation = new()
    {
        ["name"] = "Larkfield WRA",
        ["domains"] = new JsonArray("larkfield-wra.example"),
        ["publicBodySuffixes"] = new JsonArray("police.example"),
        ["dataController"] = "Imogen Hale",
        ["dataControllerPhone"] = "01632 960110",
    };

    private readonly GuardApplication guard = new GuardApplication().With("Registers:File", "").With("Setup:FirstDataController", "imogen.hale@larkfield-wra.example");

    [Fact]
    public async Task The_named_data_controller_sets_the_organisation_up_once()
    {
        var (ben, imogen, maya) = (await guard.As("ben"), await guard.As("imogen"), await guard.As("maya"));
        Assert.False((await (await ben.GetAsync("/api/setup/state")).Json()).GetProperty("organisation").GetBoolean());
        var early = await (await ben.Propose("agency", Register.Rosefield())).Json();
        Assert.Equal("not-set-up", await (await imogen.Decide(early, "approve")).Code());

        Assert.Equal(HttpStatusCode.Forbidden, (await ben.PostJson("/api/setup", Organisation)).StatusCode);
        Assert.Equal("not-named", await (await maya.PostJson("/api/setup", Organisation)).Code());
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => imogen.PostJson("/api/setup", Organisation)));

        Assert.Equal(1, all.Count(response => response.StatusCode == HttpStatusCode.OK));
        Assert.All(all.Where(response => response.StatusCode != HttpStatusCode.OK), response => Assert.Equal(HttpStatusCode.Conflict, response.StatusCode));
        Assert.True((await (await ben.GetAsync("/api/setup/state")).Json()).GetProperty("organisation").GetBoolean());
        await guard.InForce("agency", Register.Rosefield().With("id", "first"));
        await guard.InForce("organisation", Organisation.DeepClone().AsObject().With("dataControllerPhone", "01632 960111"));
        Assert.Equal("01632 960111", (await (await ben.GetAsync("/api/setup/organisation")).Json()).GetProperty("dataControllerPhone").GetString());
    }

    [Theory]
    [InlineData("domains", "[]", "domains")]
    [InlineData("domains", """["gmail.com"]""", "domains[0]")]
    [InlineData("domains", """["co.uk"]""", "domains[0]")]
    [InlineData("timeZone", "\"Larkfield\"", "timeZone")]
    [InlineData("name", "\"\"", "name")]
    public async Task A_fault_is_told_by_its_field(string path, string value, string field)
    {
        var response = await (await guard.As("imogen")).PostJson("/api/setup", Organisation.DeepClone().AsObject().With(path, JsonNode.Parse(value)));

        Assert.Equal([field], await response.FaultyFields());
    }

    [Fact]
    public async Task The_domains_of_recent_mail_are_judged_the_most_frequent_first()
    {
        using var larkfield = new GuardApplication();
        var ben = await larkfield.As("ben");

        var answer = await (await ben.PostCsv("/api/setup/domains", "domain,count\nrosefield-housing.example,40\nGMAIL.com,90\nharb0urside-ha.example,3\neastmoor.police.example,7\nharbourside-ha.example,60\nkarl@rosefield-housing.example,5\nnot a domain,1\nlarkfield-wra.example,500\n")).Json();

        Assert.Equal(
            [
                ("larkfield-wra.example", 500, "own", null), ("gmail.com", 90, "freemail", null), ("harbourside-ha.example", 60, "known", null),
                ("rosefield-housing.example", 45, "other", "rosefield-housing"), ("eastmoor.police.example", 7, "public_body", "eastmoor"), ("harb0urside-ha.example", 3, "lookalike", null),
            ],
            answer.GetProperty("domains").EnumerateArray().Select(one => (
                one.GetProperty("domain").GetString(), one.GetProperty("count").GetInt32(), one.GetProperty("kind").GetString(),
                one.TryGetProperty("suggestedId", out var id) ? id.GetString() : null)));
        Assert.Equal([8], answer.GetProperty("rejected").EnumerateArray().Select(line => line.GetInt32()));
    }

    public void Dispose() => guard.Dispose();
}
