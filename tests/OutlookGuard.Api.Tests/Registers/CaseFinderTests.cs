using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Tests.Support;
using OutlookGuard.Content.Recognition.Register;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Tests.Registers;

[Collection(OnPostgreSql.Name)]
public sealed class CaseFinderTests(PostgreSqlCluster postgres)
{
    private const string Store = "SQLite";
    private const string Server = "PostgreSQL";

    public static TheoryData<string> Stores => [Store, Server];

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_person_added_while_the_host_runs_is_found_by_name_in_the_next_mail(string store)
    {
        using var guard = Guard(store);
        var priya = await guard.As("priya");
        var before = await (await priya.Assess(About("Ottoline Fairbrother"))).Json();

        await AddCase(guard, "OG-9001", "Ottoline Fairbrother");

        var after = await (await priya.Assess(About("Ottoline Fairbrother"))).Json();
        Assert.Equal(["OG-9001"], await CasesOf(guard, after.GetProperty("id").GetGuid()));
        Assert.Empty(await CasesOf(guard, before.GetProperty("id").GetGuid()));
    }

    [Theory]
    [InlineData("og-9001")]
    [InlineData("OG-9001")]
    public async Task A_chosen_case_is_known_however_its_reference_is_typed(string typed)
    {
        using var guard = Guard(Store);
        var priya = await guard.As("priya");
        await AddCase(guard, "OG-9001", "Ottoline Fairbrother");

        var answer = await (await priya.Assess(Mail.Plain().With("declared.case", typed))).Json();

        Assert.Equal(["OG-9001"], await CasesOf(guard, answer.GetProperty("id").GetGuid()));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_withdrawal_committed_while_the_mail_was_weighed_is_what_the_decision_rests_on(string store)
    {
        var fault = new StoreFault();
        using var guard = Guard(store).With(fault.Into);
        var priya = await guard.As("priya");
        await AddCase(guard, "OG-9001", "Ottoline Fairbrother", Consent(ConsentState.Given));
        var mail = About("Ottoline Fairbrother").With("cc", new System.Text.Json.Nodes.JsonArray());
        Assert.Equal("allow_encrypt_mark", (await (await priya.Assess(mail)).Json()).GetProperty("outcome").GetString());

        fault.BeforeWrite = () => Withdraw(guard, "OG-9001");

        var answer = await (await priya.Assess(mail)).Json();
        Assert.Contains(answer.GetProperty("reasons").EnumerateArray(), reason => reason.GetProperty("rule").GetString() == "C4-WITHDRAWN");
        Assert.Equal("block_release", answer.GetProperty("outcome").GetString());
    }

    private GuardApplication Guard(string store) => store == Server ? new GuardApplication().On(postgres.NewDatabase()) : new GuardApplication();

    private static System.Text.Json.Nodes.JsonObject About(string name) => Mail.Plain().With("body.content", $"{name} has moved out.");

    private static ConsentRow Consent(ConsentState state) => new()
    {
        CaseReference = "OG-9001",
        AgencyId = state == ConsentState.Given ? "northmoor_police" : null,
        State = state,
        Categories = ~PersonalDataCategories.None,
        Purposes = ["safety"],
        From = state == ConsentState.Given ? new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero) : DateTimeOffset.UtcNow,
        To = new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero),
    };

    private static async Task AddCase(GuardApplication guard, string reference, string person, params object[] more)
    {
        var key = guard.Services.GetRequiredService<KeyCabinet>().Keys.Register;
        var forms = RegisterForms.OfPerson(key, [person], initials: null, phone: null);
        await guard.Stored(async db =>
        {
            var organisation = await db.Set<OrganisationRow>().SingleAsync();
            organisation.RegisterVersion++;
            db.AddRange(
                new CaseRow { Reference = reference },
                new CasePersonRow { CaseReference = reference, Forms = KeyedForm.Pack(forms) });
            db.AddRange(CaseFormRow.Of(reference, [.. forms, .. RegisterForms.OfReference(key, reference)], organisation.RegisterVersion));
            db.AddRange(more);
            return await db.SaveChangesAsync();
        });
    }

    private static async Task Withdraw(GuardApplication guard, string reference) => await guard.Stored(async db =>
    {
        db.Add(Consent(ConsentState.Withdrawn));
        (await db.Set<CaseRow>().SingleAsync(row => row.Reference == reference)).Version++;
        return await db.SaveChangesAsync();
    });

    private static async Task<string[]> CasesOf(GuardApplication guard, Guid decision)
    {
        var entry = await guard.Stored(db => db.AuditEntries.SingleAsync(row => row.Subject == decision));
        using var detail = System.Text.Json.JsonDocument.Parse(entry.Detail);
        return [.. detail.RootElement.GetProperty("cases").EnumerateArray().Select(one => one.GetString()!)];
    }
}
