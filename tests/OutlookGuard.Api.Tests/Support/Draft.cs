using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookGuard.Api.Tests.Support;

/// <summary>Asks about drafts, and answers the questions that come back.</summary>
internal static class Draft
{
    public const string Case = "OG-1042"; // Amara Okonkwo: given for the police
    public const string Unasked = "OG-1110"; // Łucja Wiśniewska: nobody asked her yet

    /// <summary>A mail to one recipient.</summary>
    public static JsonObject To(string address, string body, string? about = null) => Mail.Plain()
        .With("to", new JsonArray(new JsonObject { ["address"] = address }))
        .With("cc", new JsonArray())
        .With("body.content", body)
        .With("declared", about is null ? new JsonObject { ["purpose"] = "safety" } : new JsonObject { ["purpose"] = "safety", ["case"] = about });

    public static JsonObject From(this JsonObject mail, string address) => mail.With("from", new JsonObject { ["address"] = address });

    public static Task<HttpResponseMessage> AskDraft(this HttpClient client, JsonObject mail) => client.PostJson("/api/drafts", mail);

    public static async Task<JsonElement> Verdict(this HttpClient client, JsonObject mail, params (string Part, byte[] Bytes)[] files)
    {
        var response = await client.AssessWithFiles(mail, null, files);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.Json();
    }

    public static Task<HttpResponseMessage> Declare(this HttpClient client, JsonElement verdict, JsonObject declaration)
    {
        declaration["disclosure"] ??= verdict.GetProperty("id").GetString();
        declaration["purpose"] ??= "safety";
        return client.PostJson("/api/declarations", declaration);
    }

    /// <summary>Declares and gives the id.</summary>
    public static async Task<Guid> Declared(this HttpClient client, JsonElement verdict, JsonObject declaration)
    {
        var response = await client.Declare(verdict, declaration);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return (await response.Json()).GetProperty("id").GetGuid();
    }

    public static JsonObject Agreed(string agency, params string[] categories) => new()
    {
        ["agency"] = agency,
        ["how"] = "phone",
        ["said"] = "Yes, tell them.",
        ["when"] = DateTimeOffset.UtcNow.AddMinutes(-5).ToString("O"),
        ["until"] = DateOnly.FromDateTime(DateTime.UtcNow).AddMonths(6).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["categories"] = new JsonArray([.. categories.Select(category => (JsonNode)category)]),
        ["toldSheCanChangeHerMind"] = true,
        ["toldTheImpact"] = true,
    };

    public static JsonObject Confirmed(string rule) => new()
    {
        ["rule"] = rule,
        ["reason"] = "Her worker there asked for it.",
        ["categories"] = new JsonArray("identity"),
        ["checklist"] = new JsonArray("number_read_back", "recipient_standing_by", "cover_sheet", "no_identifiers_on_cover", "receipt_asked"),
    };

    public static JsonObject AtRisk(params string[] categories) => new()
    {
        ["basis"] = "vital",
        ["reason"] = "He is on his way to her.",
        ["whoIsAtRisk"] = new JsonArray("survivor", "child"),
        ["whyConsentNotSought"] = "asking_adds_risk",
        ["categories"] = new JsonArray([.. categories.Select(category => (JsonNode)category)]),
    };

    public static Task<HttpResponseMessage> Keep(this HttpClient client, string name, byte[] bytes, string part = "file")
    {
        var form = new MultipartFormDataContent();
        form.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, part, name);
        return client.PostAsync("/api/drafts/attachments", form);
    }

    public static async Task<string> Kept(this HttpClient client, string name, byte[] bytes)
    {
        var response = await client.Keep(name, bytes);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return (await response.Json()).GetProperty("kept").GetString()!;
    }

    public static JsonObject AttachKept(this JsonObject mail, string name, string token)
    {
        ((JsonArray)mail["attachments"]!).Add(new JsonObject { ["name"] = name, ["kept"] = token });
        return mail;
    }

    public static Task<HttpResponseMessage> PostJson(this HttpClient client, string path, JsonObject body) =>
        client.PostAsync(path, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));

    public static string Outcome(this JsonElement verdict) => verdict.GetProperty("outcome").GetString()!;

    public static string[] Reasons(this JsonElement verdict) =>
        [.. verdict.GetProperty("recipients").EnumerateArray().SelectMany(recipient => recipient.GetProperty("reasons").EnumerateArray()).Select(rule => rule.GetString()!).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The code at the end of a problem's type.</summary>
    public static async Task<string> ProblemCode(this HttpResponseMessage response) => (await response.Json()).GetProperty("type").GetString()!.Split('/')[^1];
}
