using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using OutlookGuard.Api.Feedback;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Feedback;

/// <summary>Who may speak and who may read, what is refused, and what the file looks like.</summary>
public sealed class FeedbackEdgeTests(OneGuard one) : IClassFixture<OneGuard>
{
    private const string Path = "/api/feedback";

    private static JsonObject Said() => (JsonObject)JsonNode.Parse("""
        { "disclosure": "00000000-0000-4000-8000-000000000001", "part": "body", "kind": "person-name", "start": 0, "end": 5, "says": "not_a_person" }
        """)!;

    [Theory]
    [InlineData("priya", HttpStatusCode.NotFound)]
    [InlineData("ben", HttpStatusCode.NotFound)]
    [InlineData("imogen", HttpStatusCode.NotFound)]
    [InlineData("ruth", HttpStatusCode.Forbidden)]
    public async Task Only_workers_speak(string persona, HttpStatusCode expected) =>
        Assert.Equal(expected, (await Post(persona, Said().ToJsonString())).StatusCode);

    [Theory]
    [InlineData("priya", HttpStatusCode.Forbidden)]
    [InlineData("ruth", HttpStatusCode.Forbidden)]
    [InlineData("ben", HttpStatusCode.OK)]
    [InlineData("imogen", HttpStatusCode.OK)]
    public async Task Only_administrators_and_data_controllers_read(string persona, HttpStatusCode expected)
    {
        var client = await one.Guard.As(persona);

        Assert.Equal(expected, (await client.GetAsync(Path)).StatusCode);
        Assert.Equal(expected, (await client.GetAsync(Path + "?format=csv")).StatusCode);
    }

    [Theory]
    [InlineData("says", "\"spam\"", "says")]
    [InlineData("says", "1", "says")]
    [InlineData("start", "-1", "start")]
    [InlineData("end", "\"5\"", "end")]
    [InlineData("part", "\"two\\nlines\"", "part")]
    [InlineData("part", "null", "part")]
    [InlineData("disclosure", "\"7\"", "disclosure")]
    [InlineData("text", "\"Amara\"", "text")]
    public async Task What_is_not_of_the_form_is_refused_by_its_field(string member, string value, string field)
    {
        var response = await Post("priya", Said().With(member, JsonNode.Parse(value)).ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal([field], await response.FaultyFields());
    }

    [Theory]
    [InlineData("disclosure")]
    [InlineData("part")]
    [InlineData("kind")]
    [InlineData("start")]
    [InlineData("end")]
    [InlineData("says")]
    public async Task Every_member_is_needed(string member) =>
        Assert.Equal([member], await (await Post("priya", Said().Without(member).ToJsonString())).FaultyFields());

    [Fact]
    public async Task Another_form_of_file_is_refused() =>
        Assert.Equal(["format"], await (await (await one.Guard.As("imogen")).GetAsync(Path + "?format=xlsx")).FaultyFields());

    [Fact]
    public async Task Nobody_says_more_than_they_can_have_read()
    {
        using var guard = new GuardApplication();
        var (priya, grace) = (await guard.As("priya"), await guard.As("grace"));
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 31; i++)
            statuses.Add((await Post(priya, Said().ToJsonString())).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, statuses[..^1]);
        Assert.Equal(HttpStatusCode.NotFound, (await Post(grace, Said().ToJsonString())).StatusCode);
    }

    [Fact]
    public async Task The_file_has_a_line_for_each_count()
    {
        using var guard = new GuardApplication();
        await guard.Nobody();
        await guard.Stored(async db =>
        {
            db.Add(new FeedbackCountRow { Month = "2026-03", Kind = "nhs-number", Why = 3, Says = "not_hers", Count = 2 });
            db.Add(new FeedbackCountRow { Month = "2026-04", Kind = "=cmd|' /C calc'!A0", Why = 0, Says = "not_personal", Count = 1 });
            return await db.SaveChangesAsync();
        });

        var response = await (await guard.As("imogen")).GetAsync(Path + "?format=csv");

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(
            "month,kind,why,explanation,says,count\r\n"
            + "2026-04,'=cmd|' /C calc'!A0,,,not_personal,1\r\n"
            + "2026-03,nhs-number,shape check_digits,Looks like an NHS number: the check digits are right.,not_hers,2\r\n",
            await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> Post(string persona, string body) => await Post(await one.Guard.As(persona), body);

    private static Task<HttpResponseMessage> Post(HttpClient client, string body) => client.PostAsync(Path, new StringContent(body, Encoding.UTF8, "application/json"));
}
