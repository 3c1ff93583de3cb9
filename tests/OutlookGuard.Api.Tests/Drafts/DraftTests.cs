using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Drafts;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Drafts;

public sealed class DraftTests : IDisposable
{
    private const string Police = "marac@northmoor.police.example";
    private const string Threat = "Amara Okonkwo's ex-partner threatened to kill her.";
    private readonly ShiftedClock clock = new();
    private readonly GuardApplication guard;

    public DraftTests() => guard = new GuardApplication().With(services => services.AddSingleton<TimeProvider>(clock));

    public static TheoryData<string, string, string?> Mails => new()
    {
        { Police, "Amara Okonkwo rang.", Draft.Case },
        { Police, "Łucja Wiśniewska rang.", Draft.Unasked },
        { Police, "Zainab Al-Rashidi rang.", "OG-1077" },
        { "someone@stranger.example", "Amara Okonkwo rang.", Draft.Case },
        { "d.okonkwo.test@gmail.com", "Amara Okonkwo rang.", Draft.Case },
        { "duty@harboursid-ha.example", "Amara Okonkwo rang.", Draft.Case },
        { Police, "", null },
    };

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task A_draft_is_told_what_Send_would_say_and_gets_no_permission(string to, string body, string? about)
    {
        var priya = await guard.As("priya");
        var mail = Draft.To(to, body, about);

        var draft = await (await priya.AskDraft(mail)).Json();
        Assert.Equal(0, await guard.Stored(db => db.Disclosures.CountAsync()));
        Assert.Equal(0, await guard.Stored(db => db.AuditEntries.CountAsync()));
        Assert.Equal(0, await guard.Stored(db => db.AnsweredRequests.CountAsync()));
        var send = await priya.Verdict(mail);

        Assert.Equal(["contract", "outcome", "recipients", "obligations", "fixes", "marking", "workerText"], draft.EnumerateObject().Select(member => member.Name));
        foreach (var member in draft.EnumerateObject())
            Assert.Equal(send.GetProperty(member.Name).GetRawText(), member.Value.GetRawText());
    }

    [Fact]
    public async Task A_draft_is_asked_in_the_senders_own_name_only()
    {
        var priya = await guard.As("priya");

        Assert.Equal("not-your-mailbox", await (await priya.AskDraft(Mail.Plain().With("from.address", "imogen.hale@larkfield-wra.example"))).ProblemCode());
    }

    [Fact]
    public async Task An_answer_counts_for_the_draft_as_for_the_mail()
    {
        var priya = await guard.As("priya");
        var mail = Draft.To(Police, "Zainab Al-Rashidi rang.", "OG-1077");
        mail.With("declaration", (await priya.Declared(await priya.Verdict(mail), new JsonObject { ["override"] = Draft.AtRisk("identity", "contact") })).ToString());

        Assert.Equal("allow_encrypt_mark", (await (await priya.AskDraft(mail)).Json()).Outcome());
    }

    [Fact]
    public async Task Drafts_have_a_limit_of_their_own_and_take_nothing_from_Sends()
    {
        guard.With("Edge:DraftsPerMinute", "2").With("Edge:PerMinute", "2");
        var priya = await guard.As("priya");

        Assert.Equal(HttpStatusCode.OK, (await priya.AskDraft(Mail.Plain())).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await priya.Keep("a.txt", "a"u8.ToArray())).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await priya.AskDraft(Mail.Plain())).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await priya.Assess(Mail.Plain())).StatusCode);
    }

    [Fact]
    public async Task A_kept_file_counts_as_if_its_bytes_had_come_and_the_ticket_covers_them()
    {
        var priya = await guard.As("priya");
        var bytes = Encoding.UTF8.GetBytes(Threat);
        var kept = await (await priya.Keep("notes.txt", bytes)).Json();
        Assert.Equal(bytes.Length, kept.GetProperty("size").GetInt32());
        var token = kept.GetProperty("kept").GetString()!;
        Assert.Equal(22, token.Length);

        var sent = await priya.Verdict(Draft.To(Police, "See the file.", Draft.Case).Attach("notes.txt", "f"), ("f", bytes));
        var named = await priya.Verdict(Draft.To(Police, "See the file.", Draft.Case).AttachKept("notes.txt", token));
        var draft = await (await priya.AskDraft(Draft.To(Police, "See the file.", Draft.Case).AttachKept("notes.txt", token))).Json();

        Assert.Equal(["A1-UNPROTECTED"], named.Reasons());
        Assert.Equal(sent.Reasons(), draft.Reasons());
        Assert.Equal(sent.GetProperty("findings").GetRawText(), named.GetProperty("findings").GetRawText());
        Assert.Equal(sent.GetProperty("workerText").GetRawText(), named.GetProperty("workerText").GetRawText());
        Assert.Equal(Fingerprint(sent), Fingerprint(named));
        var other = await priya.Verdict(Draft.To(Police, "See the file.", Draft.Case).Attach("notes.txt", "f"), ("f", [.. bytes, (byte)' ']));
        Assert.NotEqual(Fingerprint(other), Fingerprint(named));
    }

    [Fact]
    public async Task A_token_that_is_unknown_anothers_or_over_is_refused_in_one_way()
    {
        var (priya, grace) = (await guard.As("priya"), await guard.As("grace"));
        var token = await priya.Kept("notes.txt", "Thursday"u8.ToArray());
        var mail = Draft.To(Police, "See the file.").AttachKept("notes.txt", token);

        await Refused(priya, Draft.To(Police, "See the file.").AttachKept("notes.txt", "AAAAAAAAAAAAAAAAAAAAAA"));
        await Refused(grace, ((JsonObject)mail.DeepClone()).From("grace.adeyemi@larkfield-wra.example"));
        clock.Ahead = DraftLimits.KeptFor - TimeSpan.FromMinutes(1);
        Assert.Equal("allow", (await priya.Verdict(mail)).Outcome());
        clock.Ahead = DraftLimits.KeptFor;
        await Refused(priya, mail);
    }

    [Fact]
    public async Task What_was_answered_stays_answered_when_its_files_are_no_longer_kept()
    {
        var priya = await guard.As("priya");
        var key = Mail.NewKey();
        var mail = Draft.To(Police, "See the file.").AttachKept("notes.txt", await priya.Kept("notes.txt", "Thursday"u8.ToArray()));
        var first = await (await priya.Assess(mail, key)).Content.ReadAsStringAsync();
        clock.Ahead = DraftLimits.KeptFor;

        Assert.Equal(first, await (await priya.Assess(mail, key)).Content.ReadAsStringAsync());
        Assert.Equal("key-used", await (await priya.Assess(mail.With("subject", "Friday"), key)).ProblemCode());
    }

    [Fact]
    public async Task Bytes_and_a_token_together_are_refused()
    {
        var priya = await guard.As("priya");
        var mail = Mail.Plain().Attach("a.txt", "f").With("attachments.0.kept", "AAAAAAAAAAAAAAAAAAAAAA");

        Assert.Equal(["attachments[0].kept"], await (await priya.AssessWithFiles(mail, null, ("f", [1]))).FaultyFields());
    }

    [Theory]
    [InlineData("other", 400)]
    [InlineData("file", 200)]
    public async Task Exactly_one_file_comes_in_its_part(string part, int status) =>
        Assert.Equal(status, (int)(await (await guard.As("priya")).Keep("a.txt", "a"u8.ToArray(), part)).StatusCode);

    [Fact]
    public async Task No_file_two_files_or_no_form_is_refused()
    {
        var priya = await guard.As("priya");
        var two = new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "a" }, { new ByteArrayContent([2]), "file", "b" } };

        Assert.Equal(HttpStatusCode.BadRequest, (await priya.PostAsync("/api/drafts/attachments", two)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await priya.PostAsync("/api/drafts/attachments", new MultipartFormDataContent())).StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await priya.PostJson("/api/drafts/attachments", [])).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await priya.Keep(new string('x', 1_001), [1])).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await priya.Keep("big.txt", new byte[DisclosureLimits.AttachmentBytes + 1])).StatusCode);
    }

    [Theory]
    [InlineData("priya", 200)]
    [InlineData("grace", 200)]
    [InlineData("ben", 200)]
    [InlineData("imogen", 200)]
    [InlineData("ruth", 403)]
    public async Task Only_workers_ask_about_drafts(string persona, int status)
    {
        var somebody = await guard.As(persona);
        var address = Api.Identity.Persona.Find(persona)!.Address;

        Assert.Equal(status, (int)(await somebody.AskDraft(Mail.Plain().With("from.address", address))).StatusCode);
        Assert.Equal(status, (int)(await somebody.Keep("a.txt", "a"u8.ToArray())).StatusCode);
    }

    public void Dispose() => guard.Dispose();

    private static async Task Refused(HttpClient worker, JsonObject mail)
    {
        foreach (var refused in new[] { await worker.Assess(mail), await worker.AskDraft(mail) })
            Assert.Equal((HttpStatusCode.Conflict, "attachment-not-kept"), (refused.StatusCode, await refused.ProblemCode()));
    }

    private byte[] Fingerprint(System.Text.Json.JsonElement verdict) =>
        [.. DecisionTicket.Read(verdict.GetProperty("ticket").GetString()!, guard.Services.GetRequiredService<KeyCabinet>().Keys.Tickets)!.Fingerprint];
}
