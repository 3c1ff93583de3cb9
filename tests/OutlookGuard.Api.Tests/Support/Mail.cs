using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace OutlookGuard.Api.Tests.Support;

/// <summary>Writes requests to assess, and bends them.</summary>
internal static class Mail
{
    public const string Path = "/api/disclosures";

    public static JsonObject Plain() => (JsonObject)JsonNode.Parse("""
        {
          "contract": 1,
          "kind": "message",
          "from": { "name": "Priya Nair", "address": "priya.nair@larkfield-wra.example" },
          "to": [{ "name": "Karen Bright", "address": "marac@northmoor.police.example" }],
          "cc": [{ "address": "duty@harbourside-ha.example" }],
          "bcc": [],
          "subject": "Thursday's meeting",
          "body": { "type": "text", "content": "Hi Karen,\n\nCan we move Thursday to 2pm?\n\nPriya" },
          "attachments": [],
          "declared": { "purpose": "safety" },
          "client": { "name": "outlook-web", "version": "1.0.0", "encryption": "available" }
        }
        """)!;

    public static JsonObject With(this JsonObject mail, string path, JsonNode? value)
    {
        var parts = path.Split('.');
        JsonNode place = mail;
        foreach (var part in parts[..^1])
            place = int.TryParse(part, CultureInfo.InvariantCulture, out var index) ? place[index]! : place[part]!;
        if (int.TryParse(parts[^1], CultureInfo.InvariantCulture, out var last))
            place[last] = value;
        else
            place[parts[^1]] = value;
        return mail;
    }

    public static JsonObject Without(this JsonObject mail, string path)
    {
        var parts = path.Split('.');
        var place = parts[..^1].Aggregate((JsonNode)mail, (node, part) => node[part]!);
        ((JsonObject)place).Remove(parts[^1]);
        return mail;
    }

    public static JsonObject Attach(this JsonObject mail, string name, string? part)
    {
        ((JsonArray)mail["attachments"]!).Add(new JsonObject { ["name"] = name, ["part"] = part });
        return mail;
    }

    public static string NewKey() => Guid.NewGuid().ToString("N");

    public static Task<HttpResponseMessage> Assess(this HttpClient client, JsonObject mail, string? key = null) =>
        client.AssessBytes(Encoding.UTF8.GetBytes(mail.ToJsonString()), key);

    public static Task<HttpResponseMessage> AssessBytes(this HttpClient client, byte[] body, string? key = null, string contentType = "application/json")
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return client.Post(content, key ?? NewKey());
    }

    public static Task<HttpResponseMessage> AssessWithFiles(this HttpClient client, JsonObject mail, string? key, params (string Part, byte[] Bytes)[] files)
    {
        var form = new MultipartFormDataContent();
        var document = new StringContent(mail.ToJsonString(), Encoding.UTF8, "application/json");
        form.Add(document, "disclosure");
        foreach (var (part, bytes) in files)
            form.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, part, "file.bin");
        return client.Post(form, key ?? NewKey());
    }

    public static Task<HttpResponseMessage> Post(this HttpClient client, HttpContent content, string? key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = content };
        if (key is not null)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return client.SendAsync(request);
    }
}
