using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Declarations;

/// <summary>Many at once, on the database that lets them.</summary>
[Collection(OnPostgreSql.Name)]
public sealed class DeclarationsOnPostgreSqlTests(PostgreSqlCluster cluster) : IDisposable
{
    private readonly GuardApplication guard = new GuardApplication().On(cluster.NewDatabase());

    [Fact]
    public async Task The_same_said_at_once_is_recorded_once_while_others_decide_about_the_same_case()
    {
        var (priya, grace) = (await guard.As("priya"), await guard.As("grace"));
        var mail = Draft.To("marac@northmoor.police.example", "Łucja Wiśniewska rang.", Draft.Unasked);
        var asked = await priya.Verdict(mail);
        var declaration = new JsonObject { ["case"] = Draft.Unasked, ["agreed"] = new JsonArray(Draft.Agreed("northmoor_police", "identity")) };

        var others = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => grace.Assess(((JsonObject)mail.DeepClone()).From("grace.adeyemi@larkfield-wra.example"))));
        var ids = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => priya.Declared(asked, (JsonObject)declaration.DeepClone())));
        await others;
        var after = await priya.Verdict(mail.With("declaration", ids[0].ToString()));
        var told = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => priya.PostJson($"{Mail.Path}/{after.GetProperty("id").GetString()}/outcome", new JsonObject { ["left"] = "sent" })));

        Assert.Single(ids.Distinct());
        Assert.Equal("allow_encrypt_mark", after.Outcome());
        Assert.All(told, one => Assert.Equal(HttpStatusCode.NoContent, one.StatusCode));
        Assert.Equal(1, await guard.Stored(db => db.Set<ConsentRow>().CountAsync(row => row.CaseReference == Draft.Unasked)));
        Assert.Equal(1, await guard.Stored(db => db.AuditEntries.CountAsync(entry => entry.Action == SendOutcomes.Action)));
        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
    }

    public void Dispose() => guard.Dispose();
}
