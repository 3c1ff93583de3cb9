using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Http;

public sealed class EdgeTests : IDisposable
{
    private readonly StoreFault fault = new();
    private readonly GuardApplication guard = new();

    [Fact]
    public async Task Who_asks_too_often_in_a_minute_waits_and_nobody_else_does()
    {
        guard.With("Edge:PerMinute", "3");
        var (priya, grace) = (await guard.As("priya"), await guard.As("grace"));

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
            statuses.Add((await priya.Assess(Mail.Plain())).StatusCode);
        var refused = await priya.Assess(Mail.Plain());

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.EndsWith("/too-many", (await refused.Json()).GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await grace.Assess(Mail.Plain())).StatusCode);
    }

    [Fact]
    public async Task Who_asks_too_often_in_a_day_waits()
    {
        guard.With("Edge:PerDay", "2");
        var priya = await guard.As("priya");
        await priya.Assess(Mail.Plain());
        await priya.Assess(Mail.Plain());

        Assert.Equal(HttpStatusCode.TooManyRequests, (await priya.Assess(Mail.Plain())).StatusCode);
    }

    [Fact]
    public async Task Too_many_at_once_are_turned_away_and_the_others_are_served()
    {
        guard.With(fault.Into).With("Edge:Concurrent", "1").With("Edge:Waiting", "0");
        var priya = await guard.As("priya");
        var gate = new TaskCompletionSource();
        fault.Holds = gate.Task;

        var both = Enumerable.Range(0, 2).Select(_ => priya.Assess(Mail.Plain())).ToList();
        var refused = await await Task.WhenAny(both);
        gate.SetResult();
        var served = await both.Single(asked => asked.Result != refused);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, served.StatusCode);
    }

    [Fact]
    public async Task What_takes_too_long_is_answered_could_not_check()
    {
        guard.With(fault.Into).With("Edge:AssessmentSeconds", "1");
        var priya = await guard.As("priya");
        fault.Holds = Task.Delay(Timeout.Infinite);

        var response = await priya.Assess(Mail.Plain());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.EndsWith("/unavailable", (await response.Json()).GetProperty("type").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_ours_tells_nothing_but_where_to_find_it()
    {
        guard.With(fault.Into);
        var priya = await guard.As("priya");
        fault.Throws = new InvalidOperationException("secret");

        var response = await priya.Assess(Mail.Plain());
        var problem = await response.Json();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(["type", "title", "status", "traceId"], problem.EnumerateObject().Select(member => member.Name));
        Assert.Contains(problem.GetProperty("traceId").GetString()!, guard.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", guard.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/live")]
    [InlineData("/ready")]
    [InlineData("/dev/personas")]
    [InlineData("/api/disclosures")]
    [InlineData("/nothing")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        var response = await (await guard.Nobody()).GetAsync(path);

        Assert.Contains("frame-ancestors", string.Join(' ', response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["no-referrer"], response.Headers.GetValues("Referrer-Policy"));
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("https://guard.larkfield-wra.example", true)]
    [InlineData("https://guard.larkfield-wra.example/", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("https://guard.larkfield-wra.example.evil.example", false)]
    [InlineData("null", false)]
    public async Task Only_our_own_origin_may_ask_with_or_without_a_slash(string origin, bool allowed)
    {
        guard.With("Edge:PublicOrigin", "https://guard.larkfield-wra.example");
        var request = new HttpRequestMessage(HttpMethod.Options, Mail.Path);
        request.Headers.TryAddWithoutValidation("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,idempotency-key");

        var response = await (await guard.Nobody()).SendAsync(request);

        Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var answered) && answered.Single() == origin);
    }

    [Theory]
    [InlineData("Edge:PerMinute", "0")]
    [InlineData("Edge:Concurrent", "many")]
    [InlineData("Edge:Unknown", "1")]
    [InlineData("Identity:TenantId", "larkfield")]
    [InlineData("Organisation:TimeZone", "Larkfield")]
    public void A_setting_that_makes_no_sense_stops_the_start(string setting, string value)
    {
        guard.With(setting, value);

        Assert.ThrowsAny<Exception>(() => guard.CreateClient());
    }

    [Fact]
    public async Task A_live_host_without_its_store_is_not_ready_and_decides_nothing()
    {
        guard.On("Host=127.0.0.1;Port=1;Username=nobody;Database=none");
        var client = guard.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/live")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/ready")).StatusCode);
        var response = await client.Assess(Mail.Plain());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_key_ring_that_did_not_wrap_the_keys_keeps_the_host_closed()
    {
        using var another = new GuardApplication();
        await another.Nobody();
        await guard.Nobody();
        var copy = Directory.CreateTempSubdirectory("guard-copy-").FullName;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(guard.DataDirectory))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        File.Copy(Path.Combine(another.DataDirectory, "outlookguard.keyring"), Path.Combine(copy, "outlookguard.keyring"), overwrite: true);

        using var mixed = new GuardApplication().With("Store:DataDirectory", copy);
        var client = mixed.CreateClient();
        var waited = 0;
        while (!mixed.Log.Text.Contains("keys does not open", StringComparison.Ordinal) && waited++ < 200)
            await Task.Delay(50);

        // It tries again and again, and while it does it waits for the store for a moment.
        var answer = await client.GetAsync("/ready");
        while (waited++ < 200 && (await answer.Json()).GetProperty("missing").GetString() != "keys")
            answer = await client.GetAsync("/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("keys", (await answer.Json()).GetProperty("missing").GetString());
        Assert.NotNull(mixed.Services.GetRequiredService<Readiness>().Missing);
        Directory.Delete(copy, recursive: true);
    }

    public void Dispose() => guard.Dispose();
}
