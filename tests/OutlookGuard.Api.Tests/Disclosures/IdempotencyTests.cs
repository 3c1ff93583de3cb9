using System.Net;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Disclosures;

/// <summary>One press of Send is one decision, one record and one answer, however often it is asked and whatever breaks in between.</summary>
public abstract class IdempotencyTests : IDisposable
{
    private readonly GuardApplication guard;
    private readonly StoreFault fault = new();

    protected IdempotencyTests(string? connectionString)
    {
        guard = new GuardApplication().With(fault.Into);
        if (connectionString is not null)
            guard.On(connectionString);
    }

    [Fact]
    public async Task Asked_again_with_the_same_key_the_answer_is_the_same_to_the_byte()
    {
        var priya = await guard.As("priya");
        var key = Mail.NewKey();

        var first = await (await priya.Assess(Mail.Plain(), key)).Content.ReadAsByteArrayAsync();
        var second = await (await priya.Assess(Mail.Plain(), key)).Content.ReadAsByteArrayAsync();

        Assert.Equal(first, second);
        await OneRecord();
    }

    [Fact]
    public async Task The_same_files_in_another_boundary_are_the_same_request()
    {
        var priya = await guard.As("priya");
        var key = Mail.NewKey();
        var mail = Mail.Plain().Attach("plan.txt", "a");

        var first = await (await priya.AssessWithFiles(mail, key, ("a", [1, 2, 3]))).Content.ReadAsStringAsync();
        var second = await (await priya.AssessWithFiles(mail, key, ("a", [1, 2, 3]))).Content.ReadAsStringAsync();
        var other = await priya.AssessWithFiles(mail, key, ("a", [1, 2, 4]));

        Assert.Equal(first, second);
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
    }

    [Fact]
    public async Task A_key_used_for_another_mail_is_refused()
    {
        var priya = await guard.As("priya");
        var key = Mail.NewKey();
        await priya.Assess(Mail.Plain(), key);

        var response = await priya.Assess(Mail.Plain().With("subject", "Friday"), key);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.EndsWith("/key-used", (await response.Json()).GetProperty("type").GetString(), StringComparison.Ordinal);
        await OneRecord();
    }

    [Fact]
    public async Task Another_persons_key_is_another_key()
    {
        var key = Mail.NewKey();
        var (priya, grace) = (await guard.As("priya"), await guard.As("grace"));

        await priya.Assess(Mail.Plain(), key);
        var response = await grace.Assess(Mail.Plain().With("from.address", "grace.adeyemi@larkfield-wra.example"), key);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, await guard.Stored(db => db.Disclosures.CountAsync()));
    }

    [Fact]
    public async Task Many_at_once_with_one_key_all_get_the_one_answer()
    {
        var priya = await guard.As("priya");
        var key = Mail.NewKey();

        var responses = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => priya.Assess(Mail.Plain(), key)));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Single((await Task.WhenAll(responses.Select(response => response.Content.ReadAsStringAsync()))).Distinct());
        await OneRecord();
    }

    [Fact]
    public async Task Without_a_record_there_is_no_verdict_and_the_retry_gets_one()
    {
        var priya = await guard.As("priya");
        var key = Mail.NewKey();
        fault.BeforeCommit = 1;

        var refused = await priya.Assess(Mail.Plain(), key);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal(0, await guard.Stored(db => db.Disclosures.CountAsync()));

        Assert.Equal(HttpStatusCode.OK, (await priya.Assess(Mail.Plain(), key)).StatusCode);
        await OneRecord();
    }

    [Fact]
    public async Task When_the_commit_succeeded_but_its_answer_was_lost_the_stored_verdict_is_given()
    {
        var priya = await guard.As("priya");
        var key = Mail.NewKey();
        fault.AfterCommit = 1;

        var first = await priya.Assess(Mail.Plain(), key);
        var again = await priya.Assess(Mail.Plain(), key);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        await OneRecord();
    }

    [Fact]
    public async Task When_the_store_goes_away_after_the_commit_the_retry_finds_what_was_decided()
    {
        var priya = await guard.As("priya");
        var key = Mail.NewKey();
        (fault.AfterCommit, fault.AwayAfterCommit) = (1, true);

        var lost = await priya.Assess(Mail.Plain(), key);
        fault.Away = false;
        var found = await priya.Assess(Mail.Plain(), key);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, lost.StatusCode);
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        await OneRecord();
    }

    [Fact]
    public async Task While_the_store_is_away_nothing_is_decided()
    {
        var priya = await guard.As("priya");
        fault.Away = true;

        var response = await priya.Assess(Mail.Plain());

        fault.Away = false;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(0, await guard.Stored(db => db.AuditEntries.CountAsync()));
    }

    [Fact]
    public async Task A_kept_answer_is_forgotten_after_a_day_and_the_record_is_not()
    {
        var priya = await guard.As("priya");
        await priya.Assess(Mail.Plain());

        await guard.Stored(db => AnswerSweep.SweepAsync(db, DateTimeOffset.UtcNow.AddHours(23), CancellationToken.None));
        await OneRecord();
        await guard.Stored(db => AnswerSweep.SweepAsync(db, DateTimeOffset.UtcNow.AddHours(25), CancellationToken.None));

        Assert.Equal(0, await guard.Stored(db => db.AnsweredRequests.CountAsync()));
        Assert.Equal(1, await guard.Stored(db => db.AuditEntries.CountAsync()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("short")]
    [InlineData("has a space in the middle")]
    public async Task A_press_of_Send_needs_a_number(string? key)
    {
        var priya = await guard.As("priya");

        var response = await priya.Post(new StringContent(Mail.Plain().ToJsonString(), System.Text.Encoding.UTF8, "application/json"), key);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(["Idempotency-Key"], await response.FaultyFields());
    }

    [Fact]
    public async Task A_client_that_loses_headers_may_number_it_in_the_document_but_not_in_both()
    {
        var priya = await guard.As("priya");
        var mail = Mail.Plain().With("idempotencyKey", Mail.NewKey());
        var body = new Func<HttpContent>(() => new StringContent(mail.ToJsonString(), System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.OK, (await priya.Post(body(), null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await priya.Post(body(), null)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await priya.Post(body(), Mail.NewKey())).StatusCode);
        await OneRecord();
    }

    public void Dispose()
    {
        guard.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task OneRecord()
    {
        Assert.Equal(1, await guard.Stored(db => db.Disclosures.CountAsync()));
        Assert.Equal(1, await guard.Stored(db => db.AuditEntries.CountAsync()));
        Assert.Equal(1, await guard.Stored(db => db.AnsweredRequests.CountAsync()));
        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
    }
}

public sealed class IdempotencyOnSqliteTests() : IdempotencyTests(null);

[Collection(OnPostgreSql.Name)]
public sealed class IdempotencyOnPostgreSqlTests(PostgreSqlCluster cluster) : IdempotencyTests(cluster.NewDatabase());
