using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Files;
using OutlookGuard.Api.Notices;
using OutlookGuard.Api.Tasks;
using OutlookGuard.Api.Tests.Support;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Tests.Withdrawal;

public sealed partial class WithdrawalTests : IDisposable
{
    private readonly GuardApplication guard = new();

    [Fact]
    public async Task From_consent_to_acknowledgement_she_is_heard_and_everybody_affected_is_told()
    {
        var (priya, imogen) = (await guard.As("priya"), await guard.As("imogen"));
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.Agrees(reference, CaseWork.Police, CaseWork.Housing);

        var before = await (await priya.Assess(CaseWork.MailAbout(reference, "Wilhelmina Tattersby"))).Json();
        Assert.Equal("allow_encrypt_mark", before.GetProperty("outcome").GetString());
        var shared = await priya.Gets($"/api/cases/{reference}/shared");
        Assert.Equal([CaseWork.Police], shared.Strings("agency"));

        var preview = await priya.Posts($"/api/cases/{reference}/consents/changes/preview", new { id = Guid.NewGuid(), change = "withdraw", how = "phone" });
        Assert.Equal([CaseWork.Police], preview.GetProperty("told").Strings("agency"));
        Assert.Equal([CaseWork.Housing], preview.GetProperty("onlyNamed").Strings("agency"));
        Assert.False(preview.GetProperty("recorded").GetBoolean());

        var change = await priya.Withdraws(reference);
        Assert.Equal([CaseWork.Police], change.GetProperty("told").Strings("agency"));
        var after = await (await priya.Assess(CaseWork.MailAbout(reference, "Wilhelmina Tattersby"))).Json();
        Assert.Equal("block_release", after.GetProperty("outcome").GetString());

        var notice = Assert.Single(await guard.Notices(reference, NoticeState.Sent));
        var letter = await (await imogen.GetAsync($"/api/notices/letters/{(await imogen.GetFromLetters())[0]}")).Content.ReadAsStringAsync();
        Assert.Contains(Marking.Text, letter, StringComparison.Ordinal);
        Assert.Contains("marac@northmoor.police.example", letter, StringComparison.Ordinal);
        Assert.Contains(reference, letter, StringComparison.Ordinal);
        Assert.DoesNotContain("Tattersby", letter, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Wilhelmina", letter, StringComparison.OrdinalIgnoreCase);

        var anybody = await guard.Nobody();
        var link = Link().Match(letter).Value;
        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync(link)).StatusCode);
        Assert.Equal(NoticeState.Sent, (await guard.Notices(reference, NoticeState.Sent))[0].State);
        Assert.Equal(HttpStatusCode.OK, (await anybody.PostAsync(link + "/acknowledged", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await anybody.PostAsync(link + "/acknowledged", null)).StatusCode);
        await guard.Notices(reference, NoticeState.Acknowledged);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync(link[..^2] + "zz")).StatusCode);

        var entries = (await priya.Gets($"/api/cases/{reference}/file")).GetProperty("entries");
        Assert.Equal(["acknowledgement", "notice", "change", "disclosure", "consent", "consent"], entries.Strings("kind"));
        Assert.Equal(notice.Id, entries[0].GetProperty("concerns").GetGuid());
        var task = Assert.Single((await priya.Gets($"/api/tasks?case={reference}")).EnumerateArray());
        Assert.Equal("tell_her_what_this_changes", task.GetProperty("kind").GetString());
        await EntriesAreInTheChain();
    }

    [Fact]
    public async Task Asking_twice_with_one_id_withdraws_once()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.Agrees(reference, CaseWork.Police);
        await priya.SharesByPhone(reference, CaseWork.Police);
        var id = Guid.NewGuid();

        var first = await priya.Withdraws(reference, id: id);
        var second = await priya.Withdraws(reference, id: id);

        Assert.Equal(first.GetRawText(), second.GetRawText());
        Assert.Equal(1, await guard.Stored(db => db.Set<ConsentRow>().CountAsync(row => row.CaseReference == reference && row.State == Policy.Consents.ConsentState.Withdrawn)));
        Assert.Equal(1, await guard.Stored(db => db.Set<NoticeRow>().CountAsync(row => row.CaseReference == reference)));
        Assert.Equal(1, await guard.Stored(db => db.Set<TaskRow>().CountAsync(row => row.CaseReference == reference)));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public async Task An_agreement_is_not_saved_before_she_was_told(bool right, bool impact)
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");

        var refused = await priya.PostAsync($"/api/cases/{reference}/consents", System.Net.Http.Json.JsonContent.Create(new
        {
            id = Guid.NewGuid(),
            state = "given",
            agencies = new[] { CaseWork.Police },
            categories = new[] { "risk" },
            until = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(7),
            how = "phone",
            toldSheCanChangeHerMind = right,
            toldTheImpact = impact,
        }));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.EndsWith("/not-told", (await refused.Json()).GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.Empty((await priya.Gets($"/api/cases/{reference}/consents")).GetProperty("history").EnumerateArray());
    }

    private async Task EntriesAreInTheChain()
    {
        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
        var (entries, audited) = await guard.Stored(async db => (await db.Set<FileEntryRow>().AsNoTracking().ToListAsync(), await db.AuditEntries.AsNoTracking().Where(row => row.Action == "file-entry-added").ToListAsync()));
        Assert.Equal(entries.Count, audited.Count);
        Assert.All(entries, entry => Assert.Contains(entry.Digest(), audited.Single(row => row.Subject == entry.Id).Detail, StringComparison.Ordinal));
    }

    public void Dispose() => guard.Dispose();

    [GeneratedRegex("/notices/[A-Za-z0-9_-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}

internal static class Letters
{
    public static async Task<string[]> GetFromLetters(this HttpClient controller) => [.. (await controller.Gets("/api/notices/letters")).EnumerateArray().Select(name => name.GetString()!)];
}
