using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Declarations;

/// <summary>Each answer changes exactly what it should, seen from outside: a mail is asked about, the question is answered, the mail is asked about again.</summary>
public sealed class AnsweringTests : IDisposable
{
    private const string Police = "marac@northmoor.police.example";
    private const string Threat = "Amara Okonkwo's ex-partner threatened to kill her.";
    private readonly GuardApplication guard = new();

    /// <summary>The rule, who sends it to whom, what it says, the case, a file (empty for unreadable), and the outcome once it is answered.</summary>
    public static TheoryData<string, string, string, string, string?, string?, string> Questions => new()
    {
        { "R1-SEALED", "grace", "priya.nair@larkfield-wra.example", "Niamh O'Brien-Díaz rang.", "OG-1140", null, "allow_mark" },
        { "A1-UNPROTECTED", "priya", Police, "See the file.", Draft.Case, Threat, "allow_encrypt_mark" },
        { "U1-UNREADABLE", "priya", Police, "See the file.", Draft.Case, "", "allow_encrypt_mark" },
        { "S1-SAFETY-STOP", "priya", "d.okonkwo.test@gmail.com", "Can we move Thursday to 2pm?", null, null, "allow" },
        { "S2-UNSAFE-CONTACT", "priya", "og-test-oa-0002@gmail.com", "Can we move Thursday to 2pm?", null, null, "allow" },
        { "S3-LOOKALIKE", "priya", "duty@harboursid-ha.example", "Can we move Thursday to 2pm?", null, null, "allow" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_reason_answers_exactly_the_rule_it_names(string rule, string persona, string to, string body, string? about, string? file, string then)
    {
        var worker = await guard.As(persona);
        var mail = Written(persona, to, body, about, file);
        var files = Files(file);
        var before = await worker.Verdict(mail, files);
        Assert.Equal(("justify", rule), (before.Outcome(), Assert.Single(before.Reasons())));

        foreach (var other in Questions.Select(row => (string)((object[])row)[0]!).Where(other => other != rule).Append("R3-NO-AGREEMENT").Append("R6-FAX"))
        {
            var same = await worker.Verdict(Copy(mail).With("declaration", (await Confirm(worker, before, other, about)).ToString()), files);
            Assert.Equal((before.Outcome(), rule), (same.Outcome(), Assert.Single(same.Reasons())));
        }

        var after = await worker.Verdict(Copy(mail).With("declaration", (await Confirm(worker, before, rule, about)).ToString()), files);

        Assert.Equal(then, after.Outcome());
        Assert.Empty(after.Reasons());
    }

    public static TheoryData<string, string, string, string?, string> HeldOrStopped => new()
    {
        { Police, "Nguyễn Thị Hoa rang.", "OG-1090", null, "C3-REFUSED" },
        { Police, "Zainab Al-Rashidi rang.", "OG-1077", null, "C4-WITHDRAWN" },
        { "frontdoor.cs@northmoor.gov.example", "Siân Pryce rang.", "OG-1101", null, "C5-RESTRICTED" },
        { "duty@harbourside-ha.example", "Amara Okonkwo rang.", Draft.Case, null, "R2-AGREEMENT" },
        { "someone@stranger.example", "Amara Okonkwo rang.", Draft.Case, null, "R4-UNKNOWN" },
        { "someone.else@gmail.com", "Amara Okonkwo rang.", Draft.Case, null, "R5-FREEMAIL" },
        { "01632960123@fax.larkfield-wra.example", Threat, Draft.Case, null, "R6-FAX" },
        { "all-partners@larkfield-wra.example", "Amara Okonkwo rang.", Draft.Case, null, "R7-LIST" },
        { "d.okonkwo.test@gmail.com", "Amara Okonkwo rang.", Draft.Case, null, "S1-SAFETY-STOP" },
        { "og-test-oa-0002@gmail.com", "Amara Okonkwo rang.", Draft.Case, null, "S2-UNSAFE-CONTACT" },
        { "duty@harboursid-ha.example", "Amara Okonkwo rang.", Draft.Case, null, "S3-LOOKALIKE" },
        { "someone@stranger.example", "She is at 12 Quarry Rise, ZZ99 3VZ.", Draft.Case, null, "S4-PLACE" },
        { Police, "Amara Okonkwo rang.", Draft.Case, "Amara Okonkwo", "S5-SUBJECT" },
    };

    [Theory]
    [MemberData(nameof(HeldOrStopped))]
    public async Task No_answer_touches_what_is_held_or_stopped(string to, string body, string about, string? subject, string rule)
    {
        var priya = await guard.As("priya");
        var mail = Draft.To(to, body, about).With("subject", subject ?? "Thursday");
        var before = await priya.Verdict(mail);
        Assert.Contains(rule, before.Reasons());
        Assert.Contains(before.Outcome(), new[] { "block_release", "hard_block" });

        var answered = await priya.Declared(before, new JsonObject
        {
            ["case"] = about,
            ["confirmed"] = new JsonArray([.. new[] { "R1-SEALED", "R3-NO-AGREEMENT", "A1-UNPROTECTED", "P1-NO-PURPOSE", "U1-UNREADABLE", "S1-SAFETY-STOP", "S2-UNSAFE-CONTACT", "S3-LOOKALIKE", "R6-FAX" }.Select(Draft.Confirmed)]),
        });
        var after = await priya.Verdict(mail.With("declaration", answered.ToString()));

        Assert.Equal(before.Outcome(), after.Outcome());
        Assert.Contains(rule, after.Reasons());
    }

    [Fact]
    public async Task She_has_agreed_adds_to_her_record_in_the_same_transaction_and_the_mail_goes()
    {
        var priya = await guard.As("priya");
        var mail = Draft.To(Police, "Łucja Wiśniewska rang.", Draft.Unasked);
        var before = await priya.Verdict(mail);
        Assert.Equal(["C2-NOT-RECORDED"], before.Reasons());
        var version = await guard.Stored(VersionAsync);

        var declared = await priya.Declared(before, new JsonObject { ["case"] = Draft.Unasked, ["agreed"] = new JsonArray(Draft.Agreed("northmoor_police", "identity", "contact")) });
        var after = await priya.Verdict(mail.With("declaration", declared.ToString()));

        Assert.Equal("allow_encrypt_mark", after.Outcome());
        Assert.Equal(version + 1, await guard.Stored(VersionAsync));
        var row = await guard.Stored(db => db.Set<ConsentRow>().SingleAsync(row => row.CaseReference == Draft.Unasked));
        Assert.Equal(("northmoor_police", Policy.Consents.ConsentState.Given, true, true), (row.AgencyId, row.State, row.ToldRightToWithdraw, row.ToldServiceImpact));
        Assert.Equal(Policy.PersonalDataCategories.Identity | Policy.PersonalDataCategories.Contact, row.Categories);
        Assert.InRange(row.To!.Value, DateTimeOffset.UtcNow.AddMonths(5), DateTimeOffset.UtcNow.AddMonths(7));
        var entries = await guard.Stored(db => db.AuditEntries.Where(entry => entry.Action != "file-entry-added").OrderBy(entry => entry.Sequence).ToListAsync());
        Assert.Equal(["disclosure-decided", "declaration-made", "consent-recorded", "disclosure-decided"], entries.Select(entry => entry.Action));
        Assert.Equal((declared, row.Id), (entries[1].Subject, entries[2].Subject));
        Assert.Contains($"\"declaration\":\"{declared}\"", entries[3].Detail, StringComparison.Ordinal);
        Assert.DoesNotContain(entries, entry => entry.Detail.Contains("tell them", StringComparison.Ordinal));
        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
    }

    [Fact]
    public async Task A_listed_address_without_an_agreement_needs_her_word_and_then_a_reason()
    {
        var priya = await guard.As("priya");
        var mail = Draft.To("referrals@rosewood-counselling.example", "Łucja Wiśniewska rang.", Draft.Unasked);
        var first = await priya.Verdict(mail);
        var agreed = await priya.Declared(first, new JsonObject { ["case"] = Draft.Unasked, ["agreed"] = new JsonArray(Draft.Agreed("rosewood", "identity")) });
        var second = await priya.Verdict(mail.With("declaration", agreed.ToString()));
        var reasoned = await Confirm(priya, second, "R3-NO-AGREEMENT", Draft.Unasked);
        var third = await priya.Verdict(mail.With("declaration", reasoned.ToString()));

        Assert.Equal(("block_release", "justify", "allow_encrypt_mark"), (first.Outcome(), second.Outcome(), third.Outcome()));
        Assert.Equal(["C2-NOT-RECORDED", "R3-NO-AGREEMENT"], first.Reasons());
        Assert.Equal(["R3-NO-AGREEMENT"], second.Reasons());
    }

    [Fact]
    public async Task A_purpose_is_asked_where_none_is_plain_and_answered_by_one()
    {
        var priya = await guard.As("priya");
        var mail = Draft.To(Police, "Łucja Wiśniewska rang.", Draft.Unasked).With("declared.purpose", "none");
        var first = await priya.Verdict(mail);
        await priya.Declared(first, new JsonObject
        {
            ["case"] = Draft.Unasked,
            ["purpose"] = "none",
            ["agreed"] = new JsonArray(Draft.Agreed("northmoor_police", "identity").With("purposes", new JsonArray("safety", "marac"))),
        });
        var asked = await priya.Verdict(mail);
        Assert.Equal(["P1-NO-PURPOSE"], asked.Reasons());

        var without = await priya.Declare(asked, new JsonObject { ["purpose"] = "none", ["confirmed"] = new JsonArray(Draft.Confirmed("P1-NO-PURPOSE")) });
        Assert.Equal(["purpose"], await without.FaultyFields());
        var safety = await priya.Declared(asked, new JsonObject { ["purpose"] = "safety", ["confirmed"] = new JsonArray(Draft.Confirmed("P1-NO-PURPOSE")) });
        var another = await priya.Declared(asked, new JsonObject { ["purpose"] = "not_safety" });

        Assert.Equal("allow_encrypt_mark", (await priya.Verdict(Copy(mail).With("declaration", safety.ToString()))).Outcome());
        Assert.Equal(["P2-NOT-SAFETY"], (await priya.Verdict(Copy(mail).With("declaration", another.ToString()))).Reasons());
        Assert.Equal(["P2-NOT-SAFETY"], (await priya.Verdict(Copy(mail).With("declared.purpose", "safety").With("declaration", another.ToString()))).Reasons());
    }

    [Fact]
    public async Task A_fax_goes_marked_once_its_checklist_is_complete()
    {
        var priya = await guard.As("priya");
        var mail = Draft.To("01632960123@fax.larkfield-wra.example", "Łucja Wiśniewska rang.", Draft.Unasked)
            .With("declared.override", new JsonObject { ["basis"] = "vital", ["reason"] = "He is on his way.", ["coversAllCategories"] = true });
        var before = await priya.Verdict(mail);
        Assert.Equal(("justify", "R6-FAX"), (before.Outcome(), Assert.Single(before.Reasons())));

        var half = await priya.Declare(before, new JsonObject { ["confirmed"] = new JsonArray(Draft.Confirmed("R6-FAX").With("checklist", new JsonArray("number_read_back", "cover_sheet"))) });
        Assert.Equal(["confirmed[0].checklist"], await half.FaultyFields());
        var after = await priya.Verdict(mail.With("declaration", (await Confirm(priya, before, "R6-FAX", null)).ToString()));

        Assert.Equal("allow_mark", after.Outcome());
        Assert.Contains("cover_sheet", after.GetProperty("obligations").EnumerateArray().Select(one => one.GetString()));
    }

    [Fact]
    public async Task Someone_at_risk_lifts_what_gives_way_for_the_ticked_categories_only()
    {
        var priya = await guard.As("priya");
        var mail = Draft.To(Police, "Zainab Al-Rashidi rang.", "OG-1077");
        var before = await priya.Verdict(mail);
        Assert.Equal(["C4-WITHDRAWN"], before.Reasons());

        var covered = await priya.Declared(before, new JsonObject { ["override"] = Draft.AtRisk("identity", "contact") });
        var partly = await priya.Declared(before, new JsonObject { ["override"] = Draft.AtRisk("housing") });
        var after = await priya.Verdict(Copy(mail).With("declaration", covered.ToString()));

        Assert.Equal("allow_encrypt_mark", after.Outcome());
        Assert.Equal(["C4-WITHDRAWN"], after.GetProperty("lifted").EnumerateArray().Select(rule => rule.GetString()));
        Assert.Equal("block_release", (await priya.Verdict(Copy(mail).With("declaration", partly.ToString()))).Outcome());
        var row = await guard.Stored(db => db.Disclosures.SingleAsync(row => row.Id == after.GetProperty("id").GetGuid()));
        Assert.NotNull(row.SealedReasons);
    }

    [Fact]
    public async Task Not_sure_holds_what_would_be_asked_and_nothing_else()
    {
        var priya = await guard.As("priya");
        var asked = Draft.To(Police, "Łucja Wiśniewska rang.", Draft.Unasked);
        var clear = Draft.To(Police, "Amara Okonkwo rang.", Draft.Case);
        var question = await priya.Verdict(asked);

        var doubt = await priya.Declared(question, new JsonObject { ["notSure"] = true });

        Assert.Equal("block_release", (await priya.Verdict(asked.With("declaration", doubt.ToString()))).Outcome());
        Assert.Equal("allow_encrypt_mark", (await priya.Verdict(clear.With("declaration", doubt.ToString()))).Outcome());
    }

    [Fact]
    public async Task What_a_file_is_said_to_hold_counts_as_found()
    {
        var priya = await guard.As("priya");
        var mail = Written("priya", Police, "See the file.", Draft.Case, "");
        var before = await priya.Verdict(mail);

        var health = await priya.Declared(before, new JsonObject { ["case"] = Draft.Case, ["confirmed"] = new JsonArray(Draft.Confirmed("U1-UNREADABLE").With("categories", new JsonArray("health"))) });
        var after = await priya.Verdict(mail.With("declaration", health.ToString()));

        Assert.Equal(["C5-RESTRICTED", "N1-CATEGORY"], after.Reasons());
    }

    [Fact]
    public async Task A_further_file_that_cannot_be_read_is_asked_about_anew()
    {
        var priya = await guard.As("priya");
        var mail = Written("priya", Police, "See the file.", Draft.Case, "");
        var answered = await Confirm(priya, await priya.Verdict(mail), "U1-UNREADABLE", Draft.Case);

        var after = await priya.Verdict(mail.Attach("more.docx", null).With("declaration", answered.ToString()));

        Assert.Equal(["U1-UNREADABLE"], after.Reasons());
    }

    [Fact]
    public async Task A_further_file_with_private_details_is_asked_about_anew()
    {
        var priya = await guard.As("priya");
        var mail = Written("priya", Police, "See the file.", Draft.Case, Threat);
        var answered = await Confirm(priya, await priya.Verdict(mail, Files(Threat)), "A1-UNPROTECTED", Draft.Case);

        var after = await priya.Verdict(mail.Attach("more.txt", "g").With("declaration", answered.ToString()), [.. Files(Threat), ("g", System.Text.Encoding.UTF8.GetBytes(Threat))]);

        Assert.Equal(["A1-UNPROTECTED"], after.Reasons());
    }

    [Fact]
    public async Task The_declared_case_counts_as_the_chosen_one()
    {
        var priya = await guard.As("priya");
        var mail = Draft.To(Police, "See the file.").Attach("plan.docx", null);
        var before = await priya.Verdict(mail);
        Assert.Equal(["C7-NO-CASE", "U1-UNREADABLE"], before.Reasons());

        var declared = await Confirm(priya, before, "U1-UNREADABLE", Draft.Case);

        Assert.Equal("allow_encrypt_mark", (await priya.Verdict(mail.With("declaration", declared.ToString()))).Outcome());
    }

    public void Dispose() => guard.Dispose();

    private static JsonObject Written(string persona, string to, string body, string? about, string? file)
    {
        var mail = Draft.To(to, body, about).From(persona == "grace" ? "grace.adeyemi@larkfield-wra.example" : "priya.nair@larkfield-wra.example");
        return file is null ? mail : mail.Attach("notes.txt", file.Length == 0 ? null : "f");
    }

    private static (string, byte[])[] Files(string? file) => file is { Length: > 0 } ? [("f", System.Text.Encoding.UTF8.GetBytes(file))] : [];

    private static JsonObject Copy(JsonObject mail) => (JsonObject)mail.DeepClone();

    private static Task<Guid> Confirm(HttpClient worker, System.Text.Json.JsonElement asked, string rule, string? about)
    {
        var declaration = new JsonObject { ["confirmed"] = new JsonArray(Draft.Confirmed(rule)) };
        if ((about ?? (rule == "U1-UNREADABLE" ? Draft.Case : null)) is { } reference)
            declaration["case"] = reference;
        return worker.Declared(asked, declaration);
    }

    private static Task<long> VersionAsync(Storage.GuardDb db) => db.Set<OrganisationRow>().Select(row => row.RegisterVersion).SingleAsync();
}
