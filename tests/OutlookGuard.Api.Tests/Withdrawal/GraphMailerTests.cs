using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookGuard.Api.Notices;
using OutlookGuard.Api.Tests.Support;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Tests.Withdrawal;

/// <summary>Notices by Microsoft Graph, against a mailbox that loses replies.</summary>
public sealed class GraphMailerTests : IDisposable
{
    private readonly LoopbackGraph graph = new();
    private readonly GuardApplication guard = new();

    public GraphMailerTests() => guard
        .With("Notices:Mailbox", "notices@larkfield-wra.example").With("Notices:GraphEndpoint", graph.Endpoint).With("Notices:PauseSeconds", "1").With("Notices:RequestSeconds", "2");

    public static TheoryData<string, LoopbackGraph.Fault> Faults => new()
    {
        { "create", LoopbackGraph.Fault.LosesReply },
        { "create", LoopbackGraph.Fault.LosesRequest },
        { "create", LoopbackGraph.Fault.Busy },
        { "send",   LoopbackGraph.Fault.LosesReply },
        { "send",   LoopbackGraph.Fault.LosesRequest },
        { "send",   LoopbackGraph.Fault.Busy },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Whatever_reply_is_lost_an_agency_is_told_exactly_once(string step, LoopbackGraph.Fault fault)
    {
        var met = 0;
        graph.Meets = (method, path) => method == "POST" && path.EndsWith("/send", StringComparison.Ordinal) == (step == "send") && Interlocked.Increment(ref met) == 1 ? fault : null;
        var reference = await WithdrawnAsync();

        await SentAsync(reference);

        Assert.True(met >= 1);
        var told = Assert.Single(graph.All);
        Assert.Equal(1, told.TimesSent);
        Assert.Contains(GraphNoticeMailer.EncryptHeader, told.Headers);
        Assert.StartsWith(Policy.Marking.Text, told.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_that_comes_back_goes_to_the_second_contact_and_then_to_a_person()
    {
        await guard.Nobody();
        await guard.Stored(db => db.Database.ExecuteSqlAsync($"""UPDATE "Agencies" SET "Addresses" = '["deputy@northmoor.police.example"]' WHERE "Id" = {CaseWork.Police}"""));
        var reference = await WithdrawnAsync();
        await SentAsync(reference);

        graph.Bounce(Assert.Single(graph.Sent));
        await SweepAsync();
        await SentAsync(reference);
        Assert.Equal(["deputy@northmoor.police.example", "marac@northmoor.police.example"], graph.Sent.Select(message => message.To).Order(StringComparer.Ordinal));

        // The first report is still there: it is not about the second letter.
        await SweepAsync();
        await guard.Notices(reference, NoticeState.Sent);
        graph.Bounce(graph.Sent.Single(message => message.To.StartsWith("deputy", StringComparison.Ordinal)));
        await SweepAsync();
        await guard.Notices(reference, NoticeState.Stuck);
        var tasks = await (await guard.As("priya")).Gets($"/api/tasks?case={reference}");
        Assert.Contains("ring_the_agency", tasks.Strings("kind"));
    }

    private async Task<string> WithdrawnAsync()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.SharesByPhone(reference, CaseWork.Police);
        await priya.Withdraws(reference);
        return reference;
    }

    // A turn that failed waits five seconds: the test does not.
    private async Task SentAsync(string reference)
    {
        for (var tries = 0; (await guard.Stored(db => db.Set<NoticeRow>().SingleAsync(row => row.CaseReference == reference))).State != NoticeState.Sent; tries++)
        {
            Assert.True(tries < 300, "not sent");
            await Task.Delay(100);
            await guard.Stored(db => db.Set<NoticeRow>().Where(row => row.State == NoticeState.Queued).ExecuteUpdateAsync(row => row.SetProperty(it => it.NextTry, 0)));
            guard.Services.GetRequiredService<NoticeBell>().Ring();
        }
    }

    private async Task SweepAsync()
    {
        await using var scope = guard.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<NoticeSweep>().SweepAsync(CancellationToken.None);
    }

    public void Dispose()
    {
        guard.Dispose();
        graph.Dispose();
    }
}
