using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Cases;

public sealed class CaseTests : IDisposable
{
    private readonly GuardApplication guard = new();

    [Fact]
    public async Task A_sealed_case_is_not_there_for_anybody_but_its_team()
    {
        var (priya, grace) = (await guard.As("priya"), await guard.As("grace"));
        var reference = await priya.NewCase("Wilhelmina Tattersby", isSealed: true, "priya.nair@larkfield-wra.example");

        foreach (var path in new[] { "", "/consents", "/file", "/shared", "/notices", "/her-list" })
        {
            Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync($"/api/cases/{reference}{path}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await grace.GetAsync($"/api/cases/{reference}{path}")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await grace.PostAsJsonAsync($"/api/cases/{reference}/consents/changes", new { id = Guid.NewGuid(), change = "withdraw", how = "phone" })).StatusCode);
        Assert.Contains(reference, (await priya.Gets($"/api/me/cases?q={reference}")).Strings("reference"));
        Assert.Empty((await grace.Gets($"/api/me/cases?q={reference}")).EnumerateArray());
        Assert.Empty((await grace.Gets("/api/me/cases?q=Wilhelmina%20Tattersby")).EnumerateArray());
    }

    [Theory]
    [InlineData("ruth")]
    public async Task Who_is_not_a_worker_sees_no_case(string persona)
    {
        var other = await guard.As(persona);

        foreach (var path in new[] { "/api/cases/OG-1042", "/api/cases/OG-1042/consents", "/api/cases/OG-1042/file", "/api/me/cases", "/api/tasks", "/api/notices" })
            Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_person_is_found_by_mails_from_the_moment_they_are_recorded_and_not_after_they_are_removed()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        var child = Guid.NewGuid();
        await priya.Puts($"/api/cases/{reference}/people/{child}", new { name = "Ottoline Tattersby", role = "child" });
        var mail = CaseWork.MailAbout(reference, "Ottoline Tattersby").With("declared.case", null);

        Assert.Equal("justify", await OutcomeAsync(priya, mail));
        var before = (await priya.Gets($"/api/cases/{reference}")).GetProperty("version").GetInt64();
        Assert.Equal(HttpStatusCode.NoContent, (await priya.DeleteAsync($"/api/cases/{reference}/people/{child}")).StatusCode);

        var after = await priya.Gets($"/api/cases/{reference}");
        Assert.Equal(before + 1, after.GetProperty("version").GetInt64());
        Assert.Equal(["Wilhelmina Tattersby"], after.GetProperty("people").Strings("name"));
        Assert.Equal([reference], (await priya.Gets("/api/me/cases?q=tattersby%20wilhelmina")).Strings("reference"));
        Assert.Empty((await priya.Gets("/api/me/cases?q=ottoline%20tattersby")).EnumerateArray());
    }

    [Fact]
    public async Task One_worker_adds_a_stop_contact_and_it_takes_two_to_remove_it()
    {
        var (priya, grace) = (await guard.As("priya"), await guard.As("grace"));
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        var id = (await priya.Posts($"/api/cases/{reference}/stop-contacts", new { name = "Barnaby Tattersby", addresses = new[] { "b.tattersby@northmoor.police.example" } })).GetProperty("id").GetGuid();
        var path = $"/api/cases/{reference}/stop-contacts/{id}";
        await priya.Agrees(reference, CaseWork.Police);
        var mail = CaseWork.MailAbout(reference, "Wilhelmina Tattersby", "b.tattersby@northmoor.police.example");

        Assert.Equal("hard_block", await OutcomeAsync(priya, mail));
        Assert.Equal("/problems/nobody-asked", (await (await grace.DeleteAsync(path)).Json()).GetProperty("type").GetString());
        Assert.Equal(HttpStatusCode.NoContent, (await priya.PostAsync(path + "/removal", null)).StatusCode);
        Assert.Equal("/problems/same-person", (await (await priya.DeleteAsync(path)).Json()).GetProperty("type").GetString());
        Assert.Equal("hard_block", await OutcomeAsync(priya, mail));
        Assert.Equal(HttpStatusCode.NoContent, (await grace.DeleteAsync(path)).StatusCode);
        Assert.Equal("allow_encrypt_mark", await OutcomeAsync(priya, mail));
        Assert.Equal(0, await guard.Stored(db => db.Set<ContactFormRow>().CountAsync(row => row.ContactId == id)));
    }

    [Fact]
    public async Task A_standing_decision_lifts_what_consent_would_ask_until_its_review_is_due()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        var mail = CaseWork.MailAbout(reference, "Wilhelmina Tattersby");
        Assert.Equal("justify", await OutcomeAsync(priya, mail));

        await priya.Puts($"/api/cases/{reference}/standing", new { basis = "public", assessor = "MARAC chair", review = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(30) });
        Assert.Equal("allow_encrypt_mark", await OutcomeAsync(priya, mail));
        Assert.Equal(HttpStatusCode.OK, (await priya.DeleteAsync($"/api/cases/{reference}/standing")).StatusCode);
        Assert.Equal("justify", await OutcomeAsync(priya, mail));
    }

    [Fact]
    public async Task A_representative_may_be_left_out_of_one_case_only()
    {
        var priya = await guard.As("priya");
        var (one, other) = (await priya.NewCase("Wilhelmina Tattersby"), await priya.NewCase("Leopoldine Quarshie"));
        await priya.Agrees(one, CaseWork.Police);
        await priya.Agrees(other, CaseWork.Police);
        await priya.Posts($"/api/cases/{one}/not-for", new { address = "sgt.lowe@northmoor.police.example" });

        Assert.Equal("block_release", await OutcomeAsync(priya, CaseWork.MailAbout(one, "Wilhelmina Tattersby", "Sgt.Lowe@northmoor.police.example")));
        Assert.Equal("allow_encrypt_mark", await OutcomeAsync(priya, CaseWork.MailAbout(one, "Wilhelmina Tattersby")));
        Assert.Equal("allow_encrypt_mark", await OutcomeAsync(priya, CaseWork.MailAbout(other, "Leopoldine Quarshie", "sgt.lowe@northmoor.police.example")));
    }

    [Fact]
    public async Task No_name_or_address_lies_open_in_the_store()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.Posts($"/api/cases/{reference}/own-addresses", new { address = "mina.secret@freemail.example", safety = "safe", @checked = "2026-03-01" });
        await priya.Posts($"/api/cases/{reference}/places", new { label = "Her sister's", address = "14 Cloister Walk, NM3 7QT" });
        await priya.Agrees(reference, CaseWork.Police);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();

        foreach (var file in Directory.GetFiles(guard.DataDirectory, "outlookguard.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy);
            foreach (var word in new[] { "Tattersby", "mina.secret", "Cloister", "Yes, tell them" })
                Assert.Equal(-1, copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)));
        }
    }

    private static async Task<string> OutcomeAsync(HttpClient worker, System.Text.Json.Nodes.JsonObject mail) => (await (await worker.Assess(mail)).Json()).GetProperty("outcome").GetString()!;

    public void Dispose() => guard.Dispose();
}
