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
    public async Task Pages_about_a_case_read_no_growing_table_row_by_row()
    {
        var (plans, store) = (new QueryPlans(), postgres.NewDatabase());
        using var guard = new GuardApplication().On(store).With(plans.Into);
        var (priya, imogen) = (await guard.As("priya"), await guard.As("imogen"));
        plans.Forget();

        foreach (var path in (string[])["/api/cases/OG-1042", "/api/cases/OG-1042/consents", "/api/cases/OG-1042/file", "/api/cases/OG-1042/shared", "/api/cases/OG-1042/notices", "/api/tasks?case=OG-1042", "/api/me/cases?q=OG-10"])
            Assert.True((await priya.GetAsync(path)).IsSuccessStatusCode, path);
        Assert.True((await imogen.GetAsync("/api/notices")).IsSuccessStatusCode);

        Assert.True(plans.Count > 10);
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
