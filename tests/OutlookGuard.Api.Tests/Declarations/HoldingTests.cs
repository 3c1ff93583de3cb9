using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Declarations;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Declarations;

/// <summary>For whom, for which mail and for how long an answer holds.</summary>
public sealed class HoldingTests : IDisposable
{
    private const string Police = "marac@northmoor.police.example";
    private readonly ShiftedClock clock = new();
    private readonly GuardApplication guard;

    public HoldingTests() => guard = new GuardApplication().With(services => services.AddSingleton<TimeProvider>(clock));

    [Fact]
    public async Task Another_workers_answer_counts_for_nothing()
    {
        var (priya, grace) = (await guard.As("priya"), await guard.As("grace"));
        var mail = Withdrawn();
        var declared = await priya.Declared(await priya.Verdict(mail), new JsonObject { ["override"] = Draft.AtRisk("identity", "contact") });

        var hers = await grace.Verdict(mail.From("grace.adeyemi@larkfield-wra.example").With("declaration", declared.ToString()));

        Assert.Equal(["C4-WITHDRAWN"], hers.Reasons());
        var entry = await guard.Stored(db => db.AuditEntries.SingleAsync(entry => entry.Subject == hers.GetProperty("id").GetGuid()));
        Assert.Contains("\"declaration\":null", entry.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_id_counts_for_nothing()
    {
        var priya = await guard.As("priya");

        Assert.Equal(["C4-WITHDRAWN"], (await priya.Verdict(Withdrawn().With("declaration", Guid.NewGuid().ToString()))).Reasons());
    }

    [Fact]
    public async Task A_decision_of_another_worker_an_unknown_one_and_one_of_yesterday_cannot_be_answered_and_look_alike()
    {
        var (priya, grace) = (await guard.As("priya"), await guard.As("grace"));
        var asked = await priya.Verdict(Withdrawn());

        var foreign = await grace.Declare(asked, new JsonObject { ["notSure"] = true });
        var unknown = await grace.Declare(asked, new JsonObject { ["disclosure"] = Guid.NewGuid().ToString(), ["notSure"] = true });
        clock.Ahead = TimeSpan.FromHours(25);
        var over = await priya.Declare(asked, new JsonObject { ["notSure"] = true });

        foreach (var refused in new[] { foreign, unknown, over })
            Assert.Equal((HttpStatusCode.NotFound, "not-found"), (refused.StatusCode, await refused.ProblemCode()));
        Assert.Equal(0, await guard.Stored(db => db.Set<DeclarationRow>().CountAsync()));
    }

    [Fact]
    public async Task With_a_new_outside_recipient_the_worker_is_asked_again_and_a_new_colleague_changes_nothing()
    {
        var priya = await guard.As("priya");
        var mail = Withdrawn();
        var declared = await priya.Declared(await priya.Verdict(mail), new JsonObject { ["override"] = Draft.AtRisk("identity", "contact") });
        mail.With("declaration", declared.ToString());

        Assert.Equal("allow_encrypt_mark", (await priya.Verdict(Cc(mail, "grace.adeyemi@larkfield-wra.example"))).Outcome());
        Assert.Equal("allow_encrypt_mark", (await priya.Verdict(mail.With("to.0.address", "MARAC@northmoor.police.example"))).Outcome());
        var more = await priya.Verdict(Cc(mail, "safeguarding.stbrannock@nhsmail.example"));

        Assert.Equal("block_release", more.Outcome());
        Assert.Empty(more.GetProperty("lifted").EnumerateArray());
    }

    [Fact]
    public async Task A_doubt_and_a_purpose_that_is_not_safety_stay_whoever_is_added()
    {
        var priya = await guard.As("priya");
        var asked = await priya.Verdict(Draft.To(Police, "Łucja Wiśniewska rang.", Draft.Unasked));
        var doubt = await priya.Declared(asked, new JsonObject { ["notSure"] = true });
        var other = await priya.Declared(asked, new JsonObject { ["purpose"] = "not_safety" });
        var more = Cc(Draft.To(Police, "Łucja Wiśniewska rang.", Draft.Unasked), "safeguarding.stbrannock@nhsmail.example");

        Assert.Equal("block_release", (await priya.Verdict(((JsonObject)more.DeepClone()).With("declaration", doubt.ToString()))).Outcome());
        Assert.Contains("P2-NOT-SAFETY", (await priya.Verdict(more.With("declaration", other.ToString()))).Reasons());
    }

    [Fact]
    public async Task When_another_case_was_chosen_since_the_worker_is_asked_again()
    {
        var priya = await guard.As("priya");
        var mail = Withdrawn();
        var declared = await priya.Declared(await priya.Verdict(mail), new JsonObject { ["case"] = "OG-1077", ["override"] = Draft.AtRisk("identity", "contact") });

        Assert.Equal("allow_encrypt_mark", (await priya.Verdict(mail.With("declaration", declared.ToString()))).Outcome());
        Assert.Equal("block_release", (await priya.Verdict(mail.With("declared.case", Draft.Case))).Outcome());
    }

    [Fact]
    public async Task An_answer_holds_for_a_day_and_what_rests_on_it_stays_as_the_record()
    {
        var priya = await guard.As("priya");
        var mail = Withdrawn();
        var asked = await priya.Verdict(mail);
        var used = await priya.Declared(asked, new JsonObject { ["override"] = Draft.AtRisk("identity", "contact") });
        var unused = await priya.Declared(asked, new JsonObject { ["notSure"] = true });
        mail.With("declaration", used.ToString());

        clock.Ahead = TimeSpan.FromHours(23);
        Assert.Equal("allow_encrypt_mark", (await priya.Verdict(mail)).Outcome());
        clock.Ahead = TimeSpan.FromHours(25);
        Assert.Equal("block_release", (await priya.Verdict(mail)).Outcome());
        await guard.Stored(db => DeclarationSweep.SweepAsync(db, clock.GetUtcNow(), CancellationToken.None));

        Assert.Equal([used], await guard.Stored(db => db.Set<DeclarationRow>().Select(row => row.Id).ToListAsync()));
        Assert.NotEqual(used, unused);
    }

    [Fact]
    public async Task The_same_words_sent_twice_are_one_declaration_and_one_consent()
    {
        var priya = await guard.As("priya");
        var asked = await priya.Verdict(Draft.To(Police, "Łucja Wiśniewska rang.", Draft.Unasked));
        var declaration = new JsonObject { ["case"] = Draft.Unasked, ["agreed"] = new JsonArray(Draft.Agreed("northmoor_police", "identity")) };

        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => priya.Declared(asked, (JsonObject)declaration.DeepClone())));

        Assert.Single(ids.Distinct());
        Assert.Equal(1, await guard.Stored(db => db.Set<ConsentRow>().CountAsync(row => row.CaseReference == Draft.Unasked)));
        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
    }

    [Fact]
    public async Task Her_word_repeated_with_the_next_answer_is_recorded_once()
    {
        var priya = await guard.As("priya");
        var mail = Draft.To(Police, "Łucja Wiśniewska rang.", Draft.Unasked).Attach("plan.docx", null);
        var agreed = Draft.Agreed("northmoor_police", "identity");
        var first = await priya.Verdict(mail);
        await priya.Declared(first, new JsonObject { ["case"] = Draft.Unasked, ["agreed"] = new JsonArray(agreed.DeepClone()) });
        var second = await priya.Verdict(mail);

        var both = await priya.Declared(second, new JsonObject
        {
            ["case"] = Draft.Unasked,
            ["agreed"] = new JsonArray(agreed.DeepClone()),
            ["confirmed"] = new JsonArray(Draft.Confirmed("U1-UNREADABLE")),
        });

        Assert.Equal(["C2-NOT-RECORDED", "U1-UNREADABLE"], first.Reasons());
        Assert.Equal(["U1-UNREADABLE"], second.Reasons());
        Assert.Equal("allow_encrypt_mark", (await priya.Verdict(mail.With("declaration", both.ToString()))).Outcome());
        Assert.Equal(1, await guard.Stored(db => db.Set<ConsentRow>().CountAsync(row => row.CaseReference == Draft.Unasked)));
    }

    [Fact]
    public async Task What_was_answered_once_stays_answered_after_its_declaration_is_over()
    {
        var priya = await guard.As("priya");
        var key = Mail.NewKey();
        var mail = Withdrawn();
        mail.With("declaration", (await priya.Declared(await priya.Verdict(mail), new JsonObject { ["override"] = Draft.AtRisk("identity", "contact") })).ToString());
        var first = await (await priya.Assess(mail, key)).Content.ReadAsStringAsync();

        clock.Ahead = TimeSpan.FromHours(25);

        Assert.Equal(first, await (await priya.Assess(mail, key)).Content.ReadAsStringAsync());
    }

    public void Dispose() => guard.Dispose();

    private static JsonObject Withdrawn() => Draft.To(Police, "Zainab Al-Rashidi rang.", "OG-1077");

    private static JsonObject Cc(JsonObject mail, string address) => ((JsonObject)mail.DeepClone()).With("cc", new JsonArray(new JsonObject { ["address"] = address }));
}
