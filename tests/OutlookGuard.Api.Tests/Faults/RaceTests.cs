using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Faults;

/// <summary>Withdrawals against presses of Send. Priya does both, so her lane of the audit trail holds the order in which everything was committed.</summary>
/// <remarks>More: <c>RACES=10000 dotnet test tests/OutlookGuard.Api.Tests --filter RaceTests</c>.</remarks>
public abstract class RaceTests : IDisposable
{
    private const int AtOnce = 4;
    private static readonly int Races = int.Parse(Environment.GetEnvironmentVariable("RACES") ?? "200", CultureInfo.InvariantCulture);

    private readonly GuardApplication guard = new();

    protected RaceTests(PostgreSqlCluster? cluster)
    {
        if (cluster is not null)
            guard.On(cluster.NewDatabase());
    }

    [Fact]
    public async Task Nothing_leaves_after_a_withdrawal_was_committed()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        for (var round = 0; round < Races / AtOnce; round++)
        {
            await priya.Agrees(reference, CaseWork.Police);
            var sends = Enumerable.Range(0, AtOnce).Select(_ => OutcomeAsync(priya, reference)).ToList();
            await Task.Delay(round % 7);
            await priya.Withdraws(reference, CaseWork.Police);
            Assert.Equal("block_release", await OutcomeAsync(priya, reference));
            await Task.WhenAll(sends);
        }

        await NothingWentAfterAsync();
    }

    private static async Task<string> OutcomeAsync(HttpClient priya, string reference) =>
        (await (await priya.Assess(CaseWork.MailAbout(reference, "Wilhelmina Tattersby"))).Json()).GetProperty("outcome").GetString()!;

    private async Task NothingWentAfterAsync()
    {
        var id = Persona.Find("priya")!.Id;
        var deeds = await guard.Stored(db => db.AuditEntries.AsNoTracking().Where(row => row.Actor == id).OrderBy(row => row.Sequence).Select(row => new { row.Action, row.Outcome }).ToListAsync());
        var (withdrawn, went, held) = (false, 0, 0);
        foreach (var deed in deeds)
        {
            withdrawn = deed.Action switch { "consent-given" => false, "consent-withdrawn" => true, _ => withdrawn };
            if (deed.Action != "disclosure-decided")
                continue;
            Assert.False(withdrawn && deed.Outcome == "allow_encrypt_mark", "a mail went after the withdrawal");
            (went, held) = deed.Outcome == "allow_encrypt_mark" ? (went + 1, held) : (went, held + 1);
        }

        // Without both, nothing raced.
        Assert.True(went > 0 && held > 0, $"{went} went, {held} were held");
    }

    public void Dispose()
    {
        guard.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class RacesOnSqliteTests() : RaceTests(null);

[Collection(OnPostgreSql.Name)]
public sealed class RacesOnPostgreSqlTests(PostgreSqlCluster cluster) : RaceTests(cluster);
