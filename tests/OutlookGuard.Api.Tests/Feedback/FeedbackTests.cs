using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Feedback;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Feedback;

/// <summary>What a worker says of a finding becomes a count, and nothing leads back from it.</summary>
public abstract class FeedbackTests : IDisposable
{
    private const string Path = "/api/feedback";

    private readonly GuardApplication guard;
    private readonly StoreFault fault = new();

    protected FeedbackTests(string? connectionString)
    {
        guard = new GuardApplication().With(fault.Into);
        if (connectionString is not null)
            guard.On(connectionString);
    }

    [Fact]
    public async Task What_is_said_is_counted_once_for_each_finding()
    {
        var priya = await guard.As("priya");
        var first = await SaidOf(priya, "not_hers");
        var second = await SaidOf(priya, "not_hers");

        foreach (var said in new[] { first, second, first, ((JsonObject)first.DeepClone()).With("says", "not_a_person") })
            Assert.Equal(HttpStatusCode.NoContent, (await Say(priya, said)).StatusCode);

        var count = Assert.Single(await Counts("imogen"));
        Assert.Equal(("nhs-number", "not_hers", 2), (Text(count, "kind"), Text(count, "says"), count.GetProperty("count").GetInt32()));
        Assert.Equal(["shape", "check_digits", "cue_word"], count.GetProperty("why").EnumerateArray().Select(sign => sign.GetString()));
        Assert.StartsWith("Looks like an NHS number: the check digits are right", Text(count, "explanation"), StringComparison.Ordinal);
        Assert.Matches("^[0-9]{4}-[0-9]{2}$", Text(count, "month"));
    }

    [Fact]
    public async Task Many_at_once_are_counted_once_and_of_many_mails_all()
    {
        var priya = await guard.As("priya");
        var one = await SaidOf(priya, "not_personal");
        var others = new List<JsonObject>();
        for (var i = 0; i < 4; i++)
            others.Add(await SaidOf(priya, "not_personal"));

        var answers = await Task.WhenAll(Enumerable.Repeat(one, 6).Concat(others).Select(said => Say(priya, said)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode));
        Assert.Equal(5, Assert.Single(await Counts("imogen")).GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("part", "subject")]
    [InlineData("kind", "person-name")]
    [InlineData("start", 0)]
    [InlineData("end", 9999)]
    public async Task A_finding_that_the_decision_does_not_have_is_refused(string member, object value)
    {
        var priya = await guard.As("priya");
        var said = (await SaidOf(priya, "not_hers")).With(member, JsonSerializer.SerializeToNode(value));

        var response = await Say(priya, said);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.EndsWith("/no-such-finding", Text(await response.Json(), "type"), StringComparison.Ordinal);
        Assert.Empty(await Counts("imogen"));
    }

    [Fact]
    public async Task Another_persons_decision_looks_like_none_at_all()
    {
        var priya = await guard.As("priya");
        var said = await SaidOf(priya, "not_hers");

        var foreign = await Say(await guard.As("grace"), said);
        var none = await Say(priya, JsonNode.Parse(said.ToJsonString())!.AsObject().With("disclosure", Guid.NewGuid().ToString()));

        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(Unnumbered(await none.Content.ReadAsStringAsync()), Unnumbered(await foreign.Content.ReadAsStringAsync()));
        Assert.Empty(await Counts("imogen"));
    }

    [Fact]
    public async Task Once_the_answer_is_forgotten_there_is_nothing_to_speak_of()
    {
        var priya = await guard.As("priya");
        var said = await SaidOf(priya, "not_hers");
        await guard.Stored(db => AnswerSweep.SweepAsync(db, DateTimeOffset.UtcNow.AddHours(25), CancellationToken.None));

        Assert.Equal(HttpStatusCode.NotFound, (await Say(priya, said)).StatusCode);
    }

    [Fact]
    public async Task That_it_was_said_is_forgotten_after_thirty_days_and_the_count_stays()
    {
        var priya = await guard.As("priya");
        await Say(priya, await SaidOf(priya, "not_hers"));

        await guard.Stored(db => FeedbackSweep.SweepAsync(db, DateTimeOffset.UtcNow.AddDays(29), CancellationToken.None));
        Assert.Equal(1, await guard.Stored(db => db.Set<FeedbackGivenRow>().CountAsync()));
        await guard.Stored(db => FeedbackSweep.SweepAsync(db, DateTimeOffset.UtcNow.AddDays(31), CancellationToken.None));

        Assert.Equal(0, await guard.Stored(db => db.Set<FeedbackGivenRow>().CountAsync()));
        Assert.Single(await Counts("imogen"));
    }

    [Fact]
    public async Task Only_the_decision_itself_is_in_the_audit_trail()
    {
        var priya = await guard.As("priya");
        await Say(priya, await SaidOf(priya, "not_hers"));

        Assert.Equal(["disclosure-decided"], await guard.Stored(db => db.AuditEntries.Select(entry => entry.Action).ToListAsync()));
    }

    [Fact]
    public async Task A_saying_whose_commit_was_lost_on_the_way_back_counts_once()
    {
        var priya = await guard.As("priya");
        var said = await SaidOf(priya, "not_hers");
        fault.AfterCommit = 1;

        Assert.Equal(HttpStatusCode.NoContent, (await Say(priya, said)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await Say(priya, said)).StatusCode);
        Assert.Equal(1, Assert.Single(await Counts("imogen")).GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task What_could_not_be_written_is_not_counted_and_may_be_said_again()
    {
        var priya = await guard.As("priya");
        var said = await SaidOf(priya, "not_hers");
        fault.BeforeCommit = 1;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Say(priya, said)).StatusCode);
        Assert.Empty(await Counts("imogen"));
        Assert.Equal(HttpStatusCode.NoContent, (await Say(priya, said)).StatusCode);
        Assert.Single(await Counts("imogen"));
    }

    public void Dispose()
    {
        guard.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string Text(JsonElement at, string member) => at.GetProperty(member).GetString()!;

    private static string Unnumbered(string problem) => problem[..problem.IndexOf("traceId", StringComparison.Ordinal)];

    private static Task<HttpResponseMessage> Say(HttpClient client, JsonObject said) =>
        client.PostAsync(Path, new StringContent(said.ToJsonString(), Encoding.UTF8, "application/json"));

    private async Task<JsonElement[]> Counts(string persona) =>
        [.. (await (await (await guard.As(persona)).GetAsync(Path)).Json()).GetProperty("counts").EnumerateArray()];

    // A mail of the caller's with one number in it, and what they say of it.
    private static async Task<JsonObject> SaidOf(HttpClient client, string says)
    {
        var answer = await (await client.Assess(Mail.Plain().With("body.content", "Her NHS number is 999 000 0018."))).Json();
        var finding = answer.GetProperty("findings").EnumerateArray().First(finding => Text(finding, "kind") == "nhs-number");
        return new JsonObject
        {
            ["disclosure"] = Text(answer, "id"),
            ["part"] = Text(finding, "part"),
            ["kind"] = Text(finding, "kind"),
            ["start"] = finding.GetProperty("start").GetInt32(),
            ["end"] = finding.GetProperty("end").GetInt32(),
            ["says"] = says,
        };
    }
}

public sealed class FeedbackOnSqliteTests() : FeedbackTests(null);

[Collection(OnPostgreSql.Name)]
public sealed class FeedbackOnPostgreSqlTests(PostgreSqlCluster cluster) : FeedbackTests(cluster.NewDatabase());
