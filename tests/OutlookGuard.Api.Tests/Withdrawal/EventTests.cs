using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookGuard.Api.Notices;
using OutlookGuard.Api.Tasks;
using OutlookGuard.Api.Tests.Support;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Tests.Withdrawal;

/// <summary>What else may happen around a change of mind.</summary>
public sealed class EventTests : IDisposable
{
    private readonly GuardApplication guard = new();

    [Fact]
    public async Task A_second_change_before_the_first_notice_went_is_told_in_one_notice()
    {
        var (priya, imogen) = (await guard.As("priya"), await guard.As("imogen"));
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.SharesByPhone(reference, CaseWork.Police);
        await RestrictAsync(priya, reference, "housing");
        await guard.Notices(reference, NoticeState.Sent);
        // As if the mail system had been away.
        await guard.Stored(db => db.Set<NoticeRow>().Where(row => row.CaseReference == reference).ExecuteUpdateAsync(row => row
            .SetProperty(it => it.State, NoticeState.Queued).SetProperty(it => it.NextTry, long.MaxValue).SetProperty(it => it.DraftId, (string?)null)));
        await RestrictAsync(priya, reference, "health");

        var rows = await guard.Notices(reference, NoticeState.Sent);
        Assert.Equal([NoticeState.Superseded, NoticeState.Sent], rows.Select(row => row.State));
        var letters = await imogen.GetFromLetters();
        var letter = await (await imogen.GetAsync($"/api/notices/letters/{letters.Single(name => name.StartsWith(rows[1].Id.ToString("N"), StringComparison.Ordinal))}")).Content.ReadAsStringAsync();
        Assert.Contains("health and housing details", letter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restriction_stops_that_kind_only_and_can_be_lifted()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.Agrees(reference, CaseWork.Police);
        var fact = Guid.NewGuid();
        await priya.Posts($"/api/cases/{reference}/consents/changes", new { id = fact, change = "restrict", categories = new[] { "contact" }, how = "text" });

        var phone = CaseWork.MailAbout(reference, "Wilhelmina Tattersby").With("body.content", "Wilhelmina Tattersby is on 07700 900123 now.");
        Assert.Equal("block_release", await OutcomeAsync(priya, phone));
        Assert.Equal("allow_encrypt_mark", await OutcomeAsync(priya, CaseWork.MailAbout(reference, "Wilhelmina Tattersby")));
        await priya.Posts($"/api/cases/{reference}/consents/changes", new { id = Guid.NewGuid(), change = "lift", fact, how = "text" });
        Assert.Equal("allow_encrypt_mark", await OutcomeAsync(priya, phone));
    }

    [Fact]
    public async Task An_agreement_after_a_withdrawal_counts_again()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.Agrees(reference, CaseWork.Police);
        await priya.Withdraws(reference);
        Assert.Equal("withdrawn", (await priya.Gets($"/api/cases/{reference}/consents")).GetProperty("now")[0].GetProperty("standing").GetString());
        await priya.Agrees(reference, CaseWork.Police);

        Assert.Equal("allow_encrypt_mark", await OutcomeAsync(priya, CaseWork.MailAbout(reference, "Wilhelmina Tattersby")));
        Assert.Equal("given", (await priya.Gets($"/api/cases/{reference}/consents")).GetProperty("now")[0].GetProperty("standing").GetString());
    }

    [Fact]
    public async Task A_notice_never_goes_to_a_stop_contact()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.SharesByPhone(reference, "bridgewater");
        await priya.Posts($"/api/cases/{reference}/stop-contacts", new { addresses = new[] { "family@bridgewater-law.example" } });

        await priya.Withdraws(reference);

        await guard.Notices(reference, NoticeState.Stuck);
        Assert.Contains("ring_the_agency", (await priya.Gets($"/api/tasks?case={reference}")).Strings("kind"));
    }

    [Fact]
    public async Task An_agency_that_received_something_is_told_even_when_its_agreement_has_ended_and_another_that_did_not_is_not()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.Agrees(reference, CaseWork.Police, "harbourside");
        await priya.SharesByPhone(reference, "harbourside");

        var change = await priya.Withdraws(reference);

        Assert.Equal(["harbourside"], change.GetProperty("told").Strings("agency"));
        Assert.Equal([CaseWork.Police], change.GetProperty("onlyNamed").Strings("agency"));
    }

    [Fact]
    public async Task What_stands_in_the_wrong_file_is_said_to_and_the_agency_is_told_of_the_right_case_only()
    {
        var priya = await guard.As("priya");
        var (wrong, right) = (await priya.NewCase("Wilhelmina Tattersby"), await priya.NewCase("Leopoldine Quarshie"));
        var entry = (await priya.SharesByPhone(wrong, CaseWork.Police)).GetProperty("id").GetGuid();
        Assert.Equal(HttpStatusCode.NoContent, (await priya.PostAsJsonAsync($"/api/cases/{wrong}/file/corrections", new { entry, belongsTo = right })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await priya.PostAsJsonAsync($"/api/cases/{wrong}/file/corrections", new { entry, belongsTo = right })).StatusCode);

        Assert.Empty((await priya.Withdraws(wrong)).GetProperty("told").EnumerateArray());
        Assert.Equal([CaseWork.Police], (await priya.Withdraws(right)).GetProperty("told").Strings("agency"));
        Assert.Empty((await priya.Gets($"/api/cases/{wrong}/shared")).EnumerateArray());
    }

    [Fact]
    public async Task A_call_that_is_written_down_after_the_withdrawal_is_told_of_it_too_and_only_once()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.Agrees(reference, CaseWork.Police);
        Assert.Empty((await priya.Withdraws(reference)).GetProperty("told").EnumerateArray());

        await priya.SharesByPhone(reference, CaseWork.Police);
        await priya.SharesByPhone(reference, CaseWork.Police);

        Assert.Equal(CaseWork.Police, Assert.Single(await guard.Notices(reference, NoticeState.Sent)).AgencyId);
        Assert.Contains("withdrawn", (await priya.Gets($"/api/cases/{reference}/file")).GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("outcome").GetString()));
    }

    [Fact]
    public async Task Her_page_names_agencies_and_nobody_else()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.Posts($"/api/cases/{reference}/file/shared", new
        {
            id = Guid.NewGuid(),
            channel = "in_person",
            agency = CaseWork.Police,
            categories = new[] { "risk", "health" },
            purpose = "marac",
            contact = "Karen Bright",
            note = "<b>About Barnaby</b>",
        });

        var page = await priya.GetAsync($"/api/cases/{reference}/her-list");
        var html = await page.Content.ReadAsStringAsync();

        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Northmoor Police", html, StringComparison.Ordinal);
        Assert.Contains("health, danger and safety", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Karen", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Barnaby", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Tattersby", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_is_put_off_with_a_reason_and_done_once()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        var task = (await priya.Withdraws(reference)).GetProperty("tellHer").GetGuid();

        Assert.Equal(HttpStatusCode.BadRequest, (await priya.PostAsJsonAsync($"/api/tasks/{task}", new { deferTo = DateTimeOffset.UtcNow.AddDays(1) })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await priya.PostAsJsonAsync($"/api/tasks/{task}", new { deferTo = DateTimeOffset.UtcNow.AddDays(1), note = "He reads her phone." })).StatusCode);
        await priya.Posts($"/api/tasks/{task}", new { outcome = "done" });

        Assert.Empty((await priya.Gets($"/api/tasks?case={reference}")).EnumerateArray());
        Assert.Contains("told-her-the-impact", (await priya.Gets($"/api/cases/{reference}/file")).GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("outcome").GetString()));
    }

    [Fact]
    public async Task Nobody_who_was_not_acknowledged_in_time_is_forgotten()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.SharesByPhone(reference, CaseWork.Police);
        await priya.Withdraws(reference);
        await guard.Notices(reference, NoticeState.Sent);
        await guard.Stored(db => db.Set<NoticeRow>().ExecuteUpdateAsync(row => row.SetProperty(it => it.SentAt, DateTimeOffset.UtcNow.AddDays(-3))));

        for (var i = 0; i < 2; i++)
        {
            await using var scope = guard.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<NoticeSweep>().SweepAsync(CancellationToken.None);
        }

        Assert.Equal(1, await guard.Stored(db => db.Set<TaskRow>().CountAsync(row => row.Kind == TaskKind.AskForAcknowledgement)));
    }

    [Fact]
    public async Task Neither_a_file_nor_a_consent_can_be_changed_in_the_store()
    {
        var priya = await guard.As("priya");
        var reference = await priya.NewCase("Wilhelmina Tattersby");
        await priya.Agrees(reference, CaseWork.Police);

        foreach (var deed in new[]
        {
            """UPDATE "Consents" SET "State" = 4""", """DELETE FROM "Consents" """, """UPDATE "Consents" SET "SealedDetails" = x'00'""",
            """UPDATE "FileEntries" SET "Outcome" = 'x'""", """DELETE FROM "FileEntries" """,
        })
            await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => guard.Stored(db => db.Database.ExecuteSqlRawAsync(deed)));
        // Words whose time is over may be destroyed.
        Assert.Equal(1, await guard.Stored(db => db.Database.ExecuteSqlAsync($"""UPDATE "Consents" SET "SealedDetails" = NULL WHERE "CaseReference" = {reference}""")));
    }

    private static Task<System.Text.Json.JsonElement> RestrictAsync(HttpClient worker, string reference, string category) => worker.Posts(
        $"/api/cases/{reference}/consents/changes", new { id = Guid.NewGuid(), change = "restrict", categories = new[] { category }, how = "phone" });

    private static async Task<string> OutcomeAsync(HttpClient worker, System.Text.Json.Nodes.JsonObject mail) => (await (await worker.Assess(mail)).Json()).GetProperty("outcome").GetString()!;

    public void Dispose() => guard.Dispose();
}
