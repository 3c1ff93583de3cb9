using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Disclosures;

public sealed class AssessmentTests : IDisposable
{
    private readonly GuardApplication guard = new();

    [Fact]
    public async Task A_verdict_leaves_with_its_record_its_audit_entry_and_a_ticket_for_exactly_that_mail()
    {
        var priya = await guard.As("priya");

        var response = await priya.Assess(Mail.Plain());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var verdict = await response.Json();
        var id = verdict.GetProperty("id").GetGuid();
        var row = await guard.Stored(db => db.Disclosures.SingleAsync());
        var entry = await guard.Stored(db => db.AuditEntries.SingleAsync());
        Assert.Equal(id, row.Id);
        Assert.Equal(id, entry.Subject);
        Assert.Equal("disclosure-decided", entry.Action);
        Assert.Equal(verdict.GetProperty("outcome").GetString(), entry.Outcome);
        Assert.Equal("outlook-web/1.0.0", entry.Client);

        var ticket = DecisionTicket.Read(verdict.GetProperty("ticket").GetString()!, guard.Services.GetRequiredService<KeyCabinet>().Keys.Tickets);
        Assert.NotNull(ticket);
        Assert.True(ticket.Fits(row.Fingerprint, row.Sender, entry.At));
        Assert.Equal(entry.Hash, ticket.AuditHead);
        Assert.Equal((entry.Lane, entry.Sequence), (ticket.Lane, ticket.Sequence));
        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
    }

    [Theory]
    [InlineData("Her name is Shanice Campbell, NHS number 999 463 6006.", "hard_block")]
    [InlineData("Can we move Thursday to 2pm?", "allow")]
    public async Task What_leaves_later_cannot_be_checked_then_so_personal_data_stays(string body, string expected)
    {
        var priya = await guard.As("priya");

        var verdict = await (await priya.Assess(Mail.Plain().With("body.content", body).With("delayedUntil", "2030-01-01T08:00:00Z"))).Json();

        Assert.Equal(expected, verdict.GetProperty("outcome").GetString());
        if (expected != "allow")
            Assert.Contains(verdict.GetProperty("workerText").EnumerateArray(), sentence => sentence.GetString()!.Contains("Send it now", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_audit_entry_names_recipients_by_keyed_hash_and_counts_without_words()
    {
        var priya = await guard.As("priya");
        await priya.Assess(Mail.Plain().With("messageId", "<1@larkfield-wra.example>"));

        var entry = await guard.Stored(db => db.AuditEntries.SingleAsync());
        var detail = JsonDocument.Parse(entry.Detail).RootElement;

        var keys = guard.Services.GetRequiredService<KeyCabinet>().Keys;
        Assert.Equal(
            [keys.HashOf("MARAC@northmoor.police.example "), keys.HashOf("duty@harbourside-ha.example")],
            detail.GetProperty("recipients").EnumerateArray().Select(recipient => recipient.GetProperty("addressHash").GetString()!));
        Assert.Equal(64, detail.GetProperty("contentDigest").GetString()!.Length);
        Assert.Equal(64, detail.GetProperty("messageIdHash").GetString()!.Length);
        Assert.DoesNotContain("@", entry.Detail, StringComparison.Ordinal);
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}[+-][0-9:]{5}$", entry.LocalTime);
    }

    [Fact]
    public async Task The_reasons_of_an_override_are_kept_sealed_and_the_audit_entry_holds_their_digest()
    {
        var priya = await guard.As("priya");
        var mail = Mail.Plain().With("declared.override", new System.Text.Json.Nodes.JsonObject
        {
            ["basis"] = "vital",
            ["reason"] = "He is at her door.",
            ["whoIsAtRisk"] = "Her and the baby.",
            ["coversAllCategories"] = true,
        });

        Assert.Equal(HttpStatusCode.OK, (await priya.Assess(mail)).StatusCode);

        var row = await guard.Stored(db => db.Disclosures.SingleAsync());
        var entry = await guard.Stored(db => db.AuditEntries.SingleAsync());
        Assert.DoesNotContain("door", Encoding.UTF8.GetString(row.SealedReasons!), StringComparison.Ordinal);
        Assert.Contains("\"basis\":\"vital\"", entry.Detail, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(row.SealedReasons!)), entry.Detail, StringComparison.Ordinal);
        var opened = Content.Protection.SealedWords.OpenBytes(guard.Services.GetRequiredService<KeyCabinet>().Keys.Fields, $"override of {row.Id:N}", row.SealedReasons);
        Assert.Contains("He is at her door.", Encoding.UTF8.GetString(opened), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_come_as_binary_parts()
    {
        var priya = await guard.As("priya");
        var mail = Mail.Plain().Attach("plan.txt", "a").Attach("gone.txt", null);

        var response = await priya.AssessWithFiles(mail, null, ("a", "The plan."u8.ToArray()));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Nobody_sends_in_another_persons_name_but_a_shared_mailbox_that_is_set_up_may_be_used()
    {
        var priya = await guard.As("priya");

        var another = await priya.Assess(Mail.Plain().With("from.address", "imogen.hale@larkfield-wra.example"));
        var shared = await priya.Assess(Mail.Plain().With("from.address", "Duty@larkfield-wra.example"));

        Assert.Equal(HttpStatusCode.Forbidden, another.StatusCode);
        Assert.EndsWith("/not-your-mailbox", (await another.Json()).GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, shared.StatusCode);
        var entry = await guard.Stored(db => db.AuditEntries.SingleAsync());
        Assert.Equal(guard.Services.GetRequiredService<KeyCabinet>().Keys.HashOf("duty@larkfield-wra.example"), entry.OnBehalfOf);
    }

    [Theory]
    [InlineData("ruth")]
    public async Task Who_is_not_a_worker_assesses_nothing(string persona)
    {
        var auditor = await guard.As(persona);

        var response = await auditor.Assess(Mail.Plain());

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    public void Dispose() => guard.Dispose();
}
