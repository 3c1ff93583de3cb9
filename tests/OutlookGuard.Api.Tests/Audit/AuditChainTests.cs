using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Storage;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Audit;

public abstract class AuditChainTests : IDisposable
{
    private readonly GuardApplication guard = new();

    protected AuditChainTests(string? connectionString)
    {
        if (connectionString is not null)
            guard.On(connectionString);
    }

    [Fact]
    public async Task Many_writers_in_all_lanes_leave_unbroken_chains()
    {
        await guard.Nobody();
        const int writers = 16;
        const int each = 24;

        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            var actor = Guid.NewGuid();
            for (var i = 0; i < each; i++)
                await Tell([actor]);
        })));

        var lanes = await guard.VerifiedChains();
        Assert.Equal(AuditChain.Lanes, lanes.Length);
        Assert.All(lanes, lane => Assert.Null(lane.Fault));
        Assert.Equal(writers * each, lanes.Sum(lane => lane.Entries));
    }

    [Fact]
    public async Task Units_of_work_that_touch_several_lanes_do_not_wait_for_each_other_for_ever()
    {
        await guard.Nobody();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => Tell([.. Enumerable.Range(0, 6).Select(_ => Guid.NewGuid())]))));

        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
        Assert.Equal(12 * 6, await guard.Stored(db => db.AuditEntries.CountAsync()));
    }

    [Fact]
    public async Task A_deed_that_is_not_committed_leaves_no_entry_and_no_gap()
    {
        await guard.Nobody();
        var actor = Guid.NewGuid();
        await Tell([actor]);
        await guard.Stored(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            new AuditTrail(db, TimeProvider.System).Append(new AuditEntry("undone", actor, Guid.NewGuid()));
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
            return 0;
        });
        await Tell([actor]);

        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
        Assert.Equal([1L, 2L], await guard.Stored(db => db.AuditEntries.OrderBy(row => row.Sequence).Select(row => row.Sequence).ToListAsync()));
    }

    [Fact]
    public async Task The_database_itself_refuses_to_change_or_remove_an_entry()
    {
        await guard.Nobody();
        await Tell([Guid.NewGuid()]);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => guard.Stored(db => db.Database.ExecuteSqlRawAsync("UPDATE \"AuditEntries\" SET \"Outcome\" = 'allow'")));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => guard.Stored(db => db.Database.ExecuteSqlRawAsync("DELETE FROM \"AuditEntries\"")));
    }

    private static readonly (string What, string Sql, bool OnlyByCheckpoint)[] Tampers =
    [
        // What somebody who owns the database does in the lane of entries 1 to 5; whether only a checkpoint shows it.
        ("another local time",       Set("LocalTime", "'2026-01-01T00:00:00.000+00:00'"), false),
        ("another moment",           Set("At", "\"At\" + 1"),                             false),
        ("another deed",             Set("Action", "'nothing-done'"),                      false),
        ("another person",           Set("Actor", "'00000000-0000-0000-0000-0000000000AA'"), false),
        ("on behalf of another",     Set("OnBehalfOf", "'x'"),                             false),
        ("another client",           Set("Client", "'x'"),                                 false),
        ("another subject",          Set("Subject", "'00000000-0000-0000-0000-0000000000AA'"), false),
        ("another outcome",          Set("Outcome", "'allow'"),                            false),
        ("another detail",           Set("Detail", "'{}'||' '"),                           false),
        ("another id",               Set("Id", "'00000000-0000-0000-0000-0000000000AA'"),  false),
        ("another previous hash",    Set("PreviousHash", "\"Hash\""),                      false),
        ("another hash",             Set("Hash", "\"PreviousHash\""),                      false),
        ("another lane",             Set("Lane", "(\"Lane\" + 1) % 16"),                   false),
        ("a lane that is none",      Set("Lane", "99"),                                    false),
        ("removed",                  "DELETE FROM \"AuditEntries\" WHERE \"Sequence\" = 3", false),
        ("swapped",                  "UPDATE \"AuditEntries\" SET \"Sequence\" = \"Sequence\" + 100; UPDATE \"AuditEntries\" SET \"Sequence\" = CASE \"Sequence\" WHEN 103 THEN 4 WHEN 104 THEN 3 ELSE \"Sequence\" - 100 END", false),
        ("tail cut",                 "DELETE FROM \"AuditEntries\" WHERE \"Sequence\" > 3", false),
        ("head moved",               "UPDATE \"AuditLanes\" SET \"Sequence\" = 4 WHERE \"Sequence\" = 5", false),
        ("lane forgotten",           "DELETE FROM \"AuditLanes\"", false),
        ("tail cut and head reset",  "UPDATE \"AuditLanes\" SET \"Sequence\" = 3, \"Head\" = (SELECT \"Hash\" FROM \"AuditEntries\" WHERE \"Sequence\" = 3) WHERE \"Sequence\" = 5; DELETE FROM \"AuditEntries\" WHERE \"Sequence\" > 3", true),
        ("everything removed",       "UPDATE \"AuditLanes\" SET \"Sequence\" = 0, \"Head\" = (SELECT \"PreviousHash\" FROM \"AuditEntries\" WHERE \"Sequence\" = 1) WHERE \"Sequence\" = 5; DELETE FROM \"AuditEntries\"", true),
    ];

    [Fact]
    public async Task Every_kind_of_tampering_shows()
    {
        await guard.Nobody();
        var actor = Guid.NewGuid();
        for (var i = 0; i < 5; i++)
            await Tell([actor]);
        var checkpoint = await guard.Stored(db => AuditCheckpoint.TakeAsync(db, guard.Services.GetRequiredService<IKeyRing>(), TimeProvider.System, CancellationToken.None));
        Assert.All(await guard.VerifiedChains(checkpoint), lane => Assert.Null(lane.Fault));

        foreach (var (what, sql, onlyByCheckpoint) in Tampers)
        {
            var (alone, withCheckpoint) = await guard.Stored(async db =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync();
                Assert.True(await TamperAsync(db, sql) > 0, what);
                var seen = (Shows(await AuditVerifier.VerifyAsync(db, null, default)), Shows(await AuditVerifier.VerifyAsync(db, checkpoint, default)));
                await transaction.RollbackAsync();
                return seen;
            });
            Assert.True(alone != onlyByCheckpoint, $"{what}: without a checkpoint it {(alone ? "shows" : "does not show")}");
            Assert.True(withCheckpoint, $"{what}: the checkpoint does not show it");
        }

        static bool Shows(System.Collections.Immutable.ImmutableArray<LaneReport> lanes) => lanes.Any(lane => lane.Fault is not null);
    }

    [Fact]
    public async Task The_first_bad_entry_is_named()
    {
        await guard.Nobody();
        var actor = Guid.NewGuid();
        for (var i = 0; i < 5; i++)
            await Tell([actor]);
        await guard.Stored(db => TamperAsync(db, Set("Outcome", "'allow'")));

        var fault = (await guard.VerifiedChains()).Select(lane => lane.Fault).Single(fault => fault is not null)!;

        Assert.Equal(3, fault.Sequence);
        Assert.Equal(await guard.Stored(db => db.AuditEntries.Where(row => row.Sequence == 3).Select(row => row.Id).SingleAsync()), fault.Id);
    }

    [Fact]
    public async Task A_chain_rewritten_from_the_start_is_shown_by_the_checkpoint()
    {
        await guard.Nobody();
        var actor = Guid.NewGuid();
        for (var i = 0; i < 5; i++)
            await Tell([actor]);
        var checkpoint = await guard.Stored(db => AuditCheckpoint.TakeAsync(db, guard.Services.GetRequiredService<IKeyRing>(), TimeProvider.System, CancellationToken.None));
        await guard.Stored(db => TamperAsync(db, "UPDATE \"AuditLanes\" SET \"Sequence\" = 0, \"Head\" = (SELECT \"PreviousHash\" FROM \"AuditEntries\" WHERE \"Sequence\" = 1) WHERE \"Sequence\" = 5; DELETE FROM \"AuditEntries\""));
        for (var i = 0; i < 6; i++)
            await Tell([actor]);

        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
        Assert.Contains(await guard.VerifiedChains(checkpoint), lane => lane.Fault is not null);
    }

    [Fact]
    public async Task A_checkpoint_that_was_edited_is_not_genuine()
    {
        await guard.Nobody();
        var ring = guard.Services.GetRequiredService<IKeyRing>();
        var checkpoint = await guard.Stored(db => AuditCheckpoint.TakeAsync(db, ring, TimeProvider.System, CancellationToken.None));

        Assert.True(await checkpoint.IsGenuineAsync(ring, CancellationToken.None));
        Assert.False(await (checkpoint with { At = checkpoint.At.AddSeconds(1) }).IsGenuineAsync(ring, CancellationToken.None));
        Assert.False(await (checkpoint with { Lanes = checkpoint.Lanes.SetItem(0, checkpoint.Lanes[0] with { Sequence = 7 }) }).IsGenuineAsync(ring, CancellationToken.None));
        Assert.False(await (checkpoint with { Signature = "AAAA" }).IsGenuineAsync(ring, CancellationToken.None));
    }

    public void Dispose()
    {
        guard.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string Set(string column, string value) => $"UPDATE \"AuditEntries\" SET \"{column}\" = {value} WHERE \"Sequence\" = 3";

    private static async Task<int> TamperAsync(GuardDb db, string sql)
    {
        // Who owns the database takes the guards off first.
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER \"AuditEntriesStayUpdate\"; DROP TRIGGER \"AuditEntriesStayDelete\"");
            return await db.Database.ExecuteSqlRawAsync(sql.Replace("{}", "{{}}", StringComparison.Ordinal));
        }

        var moment = sql.Replace("\"At\" + 1", "\"At\" + interval '1 second'", StringComparison.Ordinal).Replace("0000000000AA'", "0000000000AA'::uuid", StringComparison.Ordinal);
        await db.Database.ExecuteSqlRawAsync("DROP TRIGGER \"AuditEntriesStay\" ON \"AuditEntries\"");
        return await db.Database.ExecuteSqlRawAsync(moment.Replace("{}", "{{}}", StringComparison.Ordinal));
    }

    private async Task Tell(Guid[] actors)
    {
        await using var scope = guard.Services.CreateAsyncScope();
        var audit = scope.ServiceProvider.GetRequiredService<AuditTrail>();
        foreach (var actor in actors)
            audit.Append(new AuditEntry("tried", actor, Guid.NewGuid()) { Client = "test/1", Outcome = "justify" });
        await scope.ServiceProvider.GetRequiredService<GuardDb>().SaveChangesAsync();
    }
}

public sealed class AuditChainOnSqliteTests() : AuditChainTests(null);

[Collection(OnPostgreSql.Name)]
public sealed class AuditChainOnPostgreSqlTests(PostgreSqlCluster cluster) : AuditChainTests(cluster.NewDatabase());
