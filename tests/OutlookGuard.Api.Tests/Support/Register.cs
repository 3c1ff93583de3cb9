using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookGuard.Api.Tests.Support;

/// <summary>Writes changes of the registers, and sends them.</summary>
internal static class Register
{
    /// <summary>A new partner in order.</summary>
    public static JsonObject Rosefield() => (JsonObject)JsonNode.Parse("""
        {
          "id": "rosefield",
          "name": "Rosefield Housing",
          "domains": ["rosefield-housing.example"],
          "workers": [{ "name": "Karl Moss", "role": "Tenancies", "address": "k.moss@rosefield-housing.example", "phone": "01632 960118", "phoneChecked": "2026-01-05" }],
          "pointOfContact": { "name": "Ada Finch", "address": "safeguarding@rosefield-housing.example", "phone": "01632 960119", "phoneChecked": "2026-01-05" },
          "agreement": {
            "state": "signed", "start": "2026-01-01", "endInclusive": "2030-12-31", "review": "2028-12-31",
            "purposes": ["safety"], "categories": ["identity", "contact", "housing", "incident"], "securityMethod": "message_encryption"
          }
        }
        """)!;

    public static JsonObject Team(string mode, DateOnly from, DateOnly until) => new()
    {
        ["id"] = "refuge",
        ["name"] = "Refuge",
        ["members"] = new JsonArray("priya.nair@larkfield-wra.example"),
        ["mode"] = mode,
        ["from"] = from.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["untilInclusive"] = until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };

    public static Task<HttpResponseMessage> PostJson(this HttpClient client, string path, JsonNode body) =>
        client.PostAsync(path, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));

    public static Task<HttpResponseMessage> PostCsv(this HttpClient client, string path, string body) =>
        client.PostAsync(path, new StringContent(body, Encoding.UTF8, "text/csv"));

    public static Task<HttpResponseMessage> Propose(this HttpClient client, string kind, JsonNode document) =>
        client.PostJson("/api/proposals", new JsonObject { [kind] = document.DeepClone(), ["note"] = "Asked for by the housing team." });

    public static Task<HttpResponseMessage> Decide(this HttpClient client, JsonElement proposal, string decision) =>
        client.PostJson($"/api/proposals/{proposal.GetProperty("id").GetString()}/{decision}", new JsonObject());

    /// <summary>Proposed by one, approved by another.</summary>
    public static async Task InForce(this GuardApplication guard, string kind, JsonNode document)
    {
        var proposed = await (await guard.As("ben")).Propose(kind, document);
        Assert.True(proposed.IsSuccessStatusCode, await proposed.Content.ReadAsStringAsync());
        var approved = await (await guard.As("imogen")).Decide(await proposed.Json(), "approve");
        Assert.True(approved.IsSuccessStatusCode, await approved.Content.ReadAsStringAsync());
    }

    /// <summary>The last part of a problem's type.</summary>
    public static async Task<string> Code(this HttpResponseMessage response) =>
        (await response.Json()).GetProperty("type").GetString()!.Split('/')[^1];
}
