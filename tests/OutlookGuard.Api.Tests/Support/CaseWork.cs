using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Notices;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Tests.Support;

/// <summary>What a worker does with a case, in the words of the trade.</summary>
internal static class CaseWork
{
    public const string Police = "northmoor_police";
    public const string Housing = "housing";
    public const string Children = "childrens";

    /// <summary>A mail to the police about somebody, with data.</summary>
    public static JsonObject MailAbout(string reference, string name, string to = "marac@northmoor.police.example") => Mail.Plain()
        .With("to", new JsonArray(new JsonObject { ["address"] = to }))
        .With("cc", new JsonArray())
        .With("subject", $"{reference} update")
        .With("body.content", $"{name} rang last night. Please call her back.")
        .With("declared.case", reference);

    public static async Task<string> NewCase(this HttpClient worker, string name, bool isSealed = false, params string[] team)
    {
        var reference = $"OG-{Guid.NewGuid().ToString("N")[..8].ToUpperInvariant()}";
        await worker.Posts("/api/cases", new { reference, @sealed = isSealed, team });
        await worker.Puts($"/api/cases/{reference}/people/{Guid.NewGuid()}", new { name, role = "survivor" });
        return reference;
    }

    public static Task<JsonElement> Agrees(this HttpClient worker, string reference, params string[] agencies) => worker.Posts($"/api/cases/{reference}/consents", new
    {
        id = Guid.NewGuid(),
        state = "given",
        agencies,
        categories = new[] { "identity", "contact", "children", "incident", "risk" },
        purposes = new[] { "safety" },
        until = DateOnly.FromDateTime(DateTime.UtcNow).AddMonths(3),
        how = "phone",
        said = "Yes, tell them.",
        toldSheCanChangeHerMind = true,
        toldTheImpact = true,
    });

    public static Task<JsonElement> Withdraws(this HttpClient worker, string reference, string? agency = null, Guid? id = null) => worker.Posts(
        $"/api/cases/{reference}/consents/changes", new { id = id ?? Guid.NewGuid(), change = "withdraw", agency, how = "phone" });

    public static Task<JsonElement> SharesByPhone(this HttpClient worker, string reference, string agency) => worker.Posts(
        $"/api/cases/{reference}/file/shared", new { id = Guid.NewGuid(), channel = "phone", agency, categories = new[] { "risk" }, purpose = "safety" });

    public static async Task<JsonElement> Posts(this HttpClient client, string path, object body)
    {
        var response = await client.PostAsJsonAsync(path, body);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return response.Content.Headers.ContentLength == 0 || response.StatusCode == System.Net.HttpStatusCode.NoContent ? default : await response.Json();
    }

    public static async Task<JsonElement> Puts(this HttpClient client, string path, object body)
    {
        var response = await client.PutAsJsonAsync(path, body);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return response.StatusCode == System.Net.HttpStatusCode.NoContent ? default : await response.Json();
    }

    public static async Task<JsonElement> Gets(this HttpClient client, string path)
    {
        var response = await client.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return await response.Json();
    }

    public static string[] Strings(this JsonElement list, string member) => [.. list.EnumerateArray().Select(item => item.GetProperty(member).GetString()!)];

    /// <summary>Waits until a case's notices have all come to a state.</summary>
    public static async Task<List<NoticeRow>> Notices(this GuardApplication guard, string reference, NoticeState state)
    {
        for (var tries = 0; ; tries++)
        {
            var rows = await guard.Stored(db => db.Set<NoticeRow>().AsNoTracking().Where(row => row.CaseReference == reference).OrderBy(row => row.QueuedAt).ToListAsync());
            if (rows.Count > 0 && rows.TrueForAll(row => row.State == state || row.State == NoticeState.Superseded))
                return rows;
            Assert.True(tries < 300, $"still {string.Join(", ", rows.Select(row => row.State))}");
            await Task.Delay(100);
        }
    }
}
