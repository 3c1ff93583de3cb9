using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Registers;

/// <summary>Holds that no request reads a table that grows with the years row by row.</summary>
[Collection(OnPostgreSql.Name)]
public sealed class QueryPlanTests(PostgreSqlCluster postgres)
{
    // The organisation is one row; agencies are kept whole in memory.
    private static readonly string[] MayBeReadWhole =
        ["Organisation", "Agencies", "Agreements", "DistributionLists", "FaxNumbers", "ProtectedPlaces", "AuditLanes", "WrappedKeys"];

    [Fact]
    public async Task A_decision_reads_no_growing_table_row_by_row()
    {
        var (plans, store) = (new QueryPlans(), postgres.NewDatabase());
        using var guard = new GuardApplication().On(store).With(plans.Into);
        var priya = await guard.As("priya");
        await priya.Assess(Mail.Plain());
        plans.Forget();

        await priya.Assess(Mail.Plain().With("body.content", "Amara Okonkwo (OG-1042) has moved, ring her on 07700 900142.").With("declared.case", "OG-1042"));

        Assert.True(plans.Count > 5);
        Assert.Empty((await plans.TablesReadRowByRow(store)).Except(MayBeReadWhole));
    }

    [Fact]
    public async Task What_has_no_index_is_noticed()
    {
        var (plans, store) = (new QueryPlans(), postgres.NewDatabase());
        using var guard = new GuardApplication().On(store).With(plans.Into);
        await guard.As("priya");
        plans.Forget();

        await guard.Stored(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.CountAsync(db.Disclosures.Where(row => row.Outcome == "allow")));

        Assert.Equal(["Disclosures"], await plans.TablesReadRowByRow(store));
    }
}
