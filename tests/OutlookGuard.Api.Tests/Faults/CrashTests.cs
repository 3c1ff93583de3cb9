using Microsoft.Data.Sqlite;
using OutlookGuard.Api.Faults;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Faults;

/// <summary>The host dies at each of twelve moments of a withdrawal and of telling the agencies. Nothing is lost and nothing is sent twice.</summary>
/// <remarks>More rounds: <c>CRASH_ROUNDS=50 dotnet test tests/OutlookGuard.Api.Tests --filter CrashTests</c>.</remarks>
public sealed class CrashTests : IDisposable
{
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("CRASH_ROUNDS") ?? "1", System.Globalization.CultureInfo.InvariantCulture);

    private readonly LoopbackGraph graph = new();
    private readonly string data = Directory.CreateTempSubdirectory("guard-crash-").FullName;

    public static TheoryData<string> Points => [.. CrashPoint.All];

    [Fact]
    public void There_are_twelve_points() => Assert.Equal(12, CrashPoint.All.Distinct().Count());

    [Theory]
    [MemberData(nameof(Points))]
    public async Task Killed_there_nothing_is_lost_and_nothing_is_sent_twice(string point)
    {
        for (var round = 1; round <= Rounds; round++)
        {
            var change = Guid.NewGuid();
            var reference = await DieAsync(point, change);
            Assert.Equal(round, File.ReadAllText(Path.Combine(data, $"crashed-{point}")).Length);
            await RecoverAsync(reference, change);
        }
    }

    private async Task<string> DieAsync(string point, Guid change)
    {
        using var host = await HostProcess.StartAsync(data, Settings(point));
        using var priya = await host.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.Agrees(reference, CaseWork.Police, CaseWork.Housing);
        await priya.SharesByPhone(reference, CaseWork.Police);
        await priya.SharesByPhone(reference, CaseWork.Housing);
        try
        {
            await priya.Withdraws(reference, id: change);
        }
        catch (HttpRequestException)
        {
            // Its reply died with the host.
        }

        await host.ExitedAsync();
        return reference;
    }

    private async Task RecoverAsync(string reference, Guid change)
    {
        using var host = await HostProcess.StartAsync(data, Settings(""));
        using var priya = await host.As("priya");
        var answer = await priya.Withdraws(reference, id: change);
        Assert.Equal([CaseWork.Housing, CaseWork.Police], answer.GetProperty("told").Strings("agency"));

        for (var tries = 0; ; tries++)
        {
            var notices = await priya.Gets($"/api/cases/{reference}/notices");
            if (notices.GetArrayLength() == 2 && notices.Strings("state").All(state => state == "sent"))
                break;
            Assert.True(tries < 600, notices.GetRawText());
            await Task.Delay(100);
        }

        var told = graph.Sent.Where(message => message.Body.Contains(reference, StringComparison.Ordinal)).ToList();
        Assert.Equal(["housing.options@northmoor.gov.example", "marac@northmoor.police.example"], told.Select(message => message.To).Order(StringComparer.Ordinal));
        Assert.All(told, message => Assert.Equal(1, message.TimesSent));
        Assert.Single((await priya.Gets($"/api/tasks?case={reference}")).EnumerateArray());
        var kinds = (await priya.Gets($"/api/cases/{reference}/file")).GetProperty("entries").Strings("kind");
        Assert.Equal((1, 2, 2, 2), (kinds.Count(kind => kind == "change"), kinds.Count(kind => kind == "notice"), kinds.Count(kind => kind == "disclosure"), kinds.Count(kind => kind == "consent")));
    }

    private Dictionary<string, string> Settings(string point) => new(StringComparer.Ordinal)
    {
        ["Faults__CrashAt"] = point,
        ["Notices__Mailbox"] = "notices@larkfield-wra.example",
        ["Notices__GraphEndpoint"] = graph.Endpoint,
        ["Notices__PauseSeconds"] = "1",
        ["Notices__TurnSeconds"] = "1",
    };

    public void Dispose()
    {
        graph.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }
}
