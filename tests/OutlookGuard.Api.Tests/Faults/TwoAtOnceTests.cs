using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookGuard.Api.Notices;
using OutlookGuard.Api.Tests.Support;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Tests.Faults;

/// <summary>Two instances of the host on one store, and two workers with one survivor.</summary>
public abstract class TwoAtOnceTests : IDisposable
{
    private const int Cases = 10;
    private readonly LoopbackGraph graph = new();
    private readonly GuardApplication guard = new();

    protected TwoAtOnceTests(PostgreSqlCluster? cluster)
    {
        guard.With("Notices:Mailbox", "notices@larkfield-wra.example").With("Notices:GraphEndpoint", graph.Endpoint).With("Notices:PauseSeconds", "1");
        if (cluster is not null)
            guard.On(cluster.NewDatabase());
    }

    [Fact]
    public async Task Several_dispatchers_send_each_notice_once()
    {
        var priya = await guard.As("priya");
        var references = new List<string>();
        for (var i = 0; i < Cases; i++)
        {
            references.Add(await priya.NewCase("Wilhelmina Tattersby"));
            await priya.SharesByPhone(references[^1], CaseWork.Police);
            await priya.SharesByPhone(references[^1], CaseWork.Children);
        }

        await Task.WhenAll(references.Select(reference => priya.Withdraws(reference)).Concat(Enumerable.Range(0, 4).Select(_ => DispatchAsync())));

        foreach (var reference in references)
            Assert.Equal(2, (await guard.Notices(reference, NoticeState.Sent)).Count);
        Assert.Equal(2 * Cases, graph.Sent.Count);
        Assert.All(graph.Sent, message => Assert.Equal(1, message.TimesSent));
    }

    [Fact]
    public async Task Two_workers_who_hear_it_at_the_same_moment_are_both_recorded()
    {
        var (priya, grace) = (await guard.As("priya"), await guard.As("grace"));
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.Agrees(reference, CaseWork.Police);
        var before = (await priya.Gets($"/api/cases/{reference}")).GetProperty("version").GetInt64();

        await Task.WhenAll(priya.Withdraws(reference), grace.Withdraws(reference));

        Assert.Equal(before + 2, (await priya.Gets($"/api/cases/{reference}")).GetProperty("version").GetInt64());
        Assert.Equal(3, (await priya.Gets($"/api/cases/{reference}/consents")).GetProperty("history").GetArrayLength());
        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
    }

    // As another instance would, beside the one that the host runs.
    private async Task DispatchAsync()
    {
        for (var turns = 0; turns < 20 * Cases; turns++)
        {
            await using var scope = guard.Services.CreateAsyncScope();
            if (!await scope.ServiceProvider.GetRequiredService<NoticeDelivery>().DeliverNextAsync(CancellationToken.None))
                await Task.Delay(20);
        }
    }

    public void Dispose()
    {
        guard.Dispose();
        graph.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class TwoAtOnceOnSqliteTests() : TwoAtOnceTests(null);

[Collection(OnPostgreSql.Name)]
public sealed class TwoAtOnceOnPostgreSqlTests(PostgreSqlCluster cluster) : TwoAtOnceTests(cluster);
