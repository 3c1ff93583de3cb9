using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Cases;

public sealed class CaseImportTests : IDisposable
{
    private const string Cases = "reference,sealed,team\nOG-7001,no,\nOG-7002,yes,imogen.hale@larkfield-wra.example\nhas spaces,no,\nOG-7003,yes,\n";
    private const string People = "case,person_id,name,aliases,role,initials,date_of_birth,phone\nOG-7001,1,Wilhelmina Tattersby,Mina Tattersby; W Tattersby,survivor,WT,1990-02-03,07700 900123\nOG-7001,2,Ottoline Tattersby,,child,,,\nOG-9999,3,Nobody Here,,survivor,,,\n";

    private readonly GuardApplication guard = new();

    [Fact]
    public async Task The_same_files_twice_change_nothing()
    {
        var imogen = await guard.As("imogen");
        var consents = $"case,consent_id,agency,state,categories,purposes,said,until,told_change,told_impact\nOG-7001,a,{CaseWork.Police},given,identity;contact;risk,safety,2026-01-10,{DateTime.UtcNow.AddDays(60):yyyy-MM-dd},yes,yes\nOG-7001,b,{CaseWork.Housing},given,identity,safety,2026-01-10,2026-12-01,no,yes\nOG-7001,c,{CaseWork.Housing},refused,,,2026-01-10,,,\n";

        Assert.Equal((2, 0, 0, 2), Counts(await TakeAsync(imogen, "cases", "preview", Cases)));
        Assert.Equal(0, await guard.Stored(db => db.Set<CaseRow>().CountAsync(row => row.Reference.StartsWith("OG-70"))));
        Assert.Equal((2, 0, 0, 2), Counts(await TakeAsync(imogen, "cases", "import", Cases)));
        Assert.Equal((2, 0, 0, 1), Counts(await TakeAsync(imogen, "people", "import", People)));
        Assert.Equal((2, 0, 0, 1), Counts(await TakeAsync(imogen, "consents", "import", consents)));
        var versions = await VersionsAsync();

        Assert.Equal((0, 0, 2, 2), Counts(await TakeAsync(imogen, "cases", "import", Cases)));
        Assert.Equal((0, 0, 2, 1), Counts(await TakeAsync(imogen, "people", "import", People)));
        Assert.Equal((0, 0, 2, 1), Counts(await TakeAsync(imogen, "consents", "import", consents)));
        Assert.Equal(versions, await VersionsAsync());

        Assert.Equal((0, 1, 1, 1), Counts(await TakeAsync(imogen, "people", "import", People.Replace("07700 900123", "07700 900124", StringComparison.Ordinal))));
        Assert.Equal("allow_encrypt_mark", (await (await imogen.Assess(CaseWork.MailAbout("OG-7001", "Mina Tattersby").With("from.address", "imogen.hale@larkfield-wra.example"))).Json()).GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task A_withdrawal_that_the_case_system_knows_of_tells_the_agencies_too()
    {
        var imogen = await guard.As("imogen");
        await TakeAsync(imogen, "cases", "import", Cases);
        await imogen.SharesByPhone("OG-7001", CaseWork.Police);

        await TakeAsync(imogen, "consents", "import", "case,consent_id,agency,state,categories,purposes,said,until,told_change,told_impact\nOG-7001,z,,withdrawn,,,2026-01-10,,,\n");

        Assert.Equal(CaseWork.Police, Assert.Single(await guard.Notices("OG-7001", Policy.Notices.NoticeState.Sent)).AgencyId);
    }

    private Task<List<long>> VersionsAsync() => guard.Stored(db => db.Set<CaseRow>().OrderBy(row => row.Reference).Select(row => row.Version).ToListAsync());

    private static (int, int, int, int) Counts(JsonElement answer) => (
        answer.GetProperty("added").GetInt32(), answer.GetProperty("changed").GetInt32(), answer.GetProperty("unchanged").GetInt32(), answer.GetProperty("rejected").GetInt32());

    private static async Task<JsonElement> TakeAsync(HttpClient controller, string kind, string mode, string file)
    {
        var response = await controller.PostAsync($"/api/case-imports?kind={kind}&mode={mode}", new StringContent(file, Encoding.UTF8, "text/csv"));
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.Json();
    }

    public void Dispose() => guard.Dispose();
}
