using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Disclosures;

/// <summary>Whatever is wrong with a request, the answer says which field, in one format, and nothing is decided.</summary>
public sealed class BadInputTests(OneGuard one) : IClassFixture<OneGuard>
{
    public static TheoryData<string, Func<JsonObject, JsonObject>, string> Members => new()
    {
        { "no contract",             mail => mail.Without("contract"),                          "contract" },
        { "a later contract",        mail => mail.With("contract", 2),                          "contract" },
        { "contract as text",        mail => mail.With("contract", "1"),                        "contract" },
        { "contract as fraction",    mail => mail.With("contract", 1.5),                        "contract" },
        { "contract null",           mail => mail.With("contract", null),                       "contract" },
        { "contract enormous",       mail => mail.With("contract", 1e300),                      "contract" },
        { "unknown kind",            mail => mail.With("kind", "fax"),                          "kind" },
        { "kind in capitals",        mail => mail.With("kind", "Message"),                      "kind" },
        { "kind by number",          mail => mail.With("kind", 0),                              "kind" },
        { "no from",                 mail => mail.Without("from"),                              "from" },
        { "from null",               mail => mail.With("from", null),                           "from" },
        { "from as text",            mail => mail.With("from", "priya"),                        "from" },
        { "from without address",    mail => mail.Without("from.address"),                      "from.address" },
        { "address as number",       mail => mail.With("from.address", 5),                      "from.address" },
        { "address too long",        mail => mail.With("from.address", new string('a', 1001)),  "from.address" },
        { "address with line break", mail => mail.With("to.0.address", "a@b.example\r\nBcc: x"), "to[0].address" },
        { "name with line break",    mail => mail.With("to.0.name", "Karen\nBright"),           "to[0].name" },
        { "no to",                   mail => mail.Without("to"),                                "to" },
        { "no bcc",                  mail => mail.Without("bcc"),                               "bcc" },
        { "to as object",            mail => mail.With("to", new JsonObject()),                 "to" },
        { "a recipient null",        mail => mail.With("to.0", null),                           "to[0]" },
        { "a recipient as text",     mail => mail.With("cc.0", "a@b.example"),                  "cc[0]" },
        { "an unknown member inside", mail => mail.With("to.0.trusted", true),                  "to[0].trusted" },
        { "too many in one line",    mail => mail.With("bcc", Recipients(1001)),                "bcc" },
        { "too many together",       mail => mail.With("bcc", Recipients(500)).With("cc", Recipients(501)), "to" },
        { "no subject",              mail => mail.Without("subject"),                           "subject" },
        { "subject null",            mail => mail.With("subject", null),                        "subject" },
        { "subject too long",        mail => mail.With("subject", new string('a', 1001)),       "subject" },
        { "subject with CRLF",       mail => mail.With("subject", "a\r\nBcc: b@c.example"),     "subject" },
        { "subject with NEL",        mail => mail.With("subject", "a\u0085b"),                  "subject" },
        { "subject with separator",  mail => mail.With("subject", "a\u2028b"),                  "subject" },
        { "subject with NUL",        mail => mail.With("subject", "a\0b"),                      "subject" },
        { "no body",                 mail => mail.Without("body"),                              "body" },
        { "body as text",            mail => mail.With("body", "hello"),                        "body" },
        { "unknown body type",       mail => mail.With("body.type", "rtf"),                     "body.type" },
        { "no content",              mail => mail.Without("body.content"),                      "body.content" },
        { "content too long",        mail => mail.With("body.content", new string('a', DisclosureLimits.BodyCharacters + 1)), "body.content" },
        { "thread as list",          mail => mail.With("quotedThread", new JsonArray()),        "quotedThread" },
        { "location with CR",        mail => mail.With("location", "a\rb"),                     "location" },
        { "no attachments",          mail => mail.Without("attachments"),                       "attachments" },
        { "too many attachments",    mail => mail.With("attachments", Files(101)),              "attachments" },
        { "file without name",       mail => mail.With("attachments", new JsonArray(new JsonObject())), "attachments[0].name" },
        { "file name with LF",       mail => mail.Attach("a\nb", null),                         "attachments[0].name" },
        { "part with odd letters",   mail => mail.Attach("a", "b c"),                           "attachments[0].part" },
        { "part not sent",           mail => mail.Attach("a", "b"),                             "attachments[0].part" },
        { "two files, one part",     mail => mail.Attach("a", "x").Attach("b", "x"),            "attachments[1].part" },
        { "the document as file",    mail => mail.Attach("a", "disclosure"),                    "attachments[0].part" },
        { "link too long",           mail => mail.With("attachments", new JsonArray(new JsonObject { ["name"] = "a", ["cloudLink"] = new string('a', 4001) })), "attachments[0].cloudLink" },
        { "no declaration",          mail => mail.Without("declared"),                          "declared" },
        { "no purpose",              mail => mail.Without("declared.purpose"),                  "declared.purpose" },
        { "unknown purpose",         mail => mail.With("declared.purpose", "gossip"),           "declared.purpose" },
        { "case as number",          mail => mail.With("declared.case", 1042),                  "declared.case" },
        { "unknown ground",          mail => mail.With("declared.override", Override("because")), "declared.override.basis" },
        { "ground without reason",   mail => mail.With("declared.override", Override("vital")).Without("declared.override.reason"), "declared.override.reason" },
        { "ground covering nothing", mail => mail.With("declared.override", Override("vital")).Without("declared.override.coversAllCategories"), "declared.override.categories" },
        { "unknown category",        mail => mail.With("declared.override", Override("vital")).With("declared.override.categories", new JsonArray("health", "shoes")), "declared.override.categories[1]" },
        { "covers as text",          mail => mail.With("declared.override", Override("vital")).With("declared.override.coversAllCategories", "yes"), "declared.override.coversAllCategories" },
        { "delayed until some day",  mail => mail.With("delayedUntil", "Thursday"),             "delayedUntil" },
        { "no client",               mail => mail.Without("client"),                            "client" },
        { "client in capitals",      mail => mail.With("client.name", "Outlook Web"),           "client.name" },
        { "version of words",        mail => mail.With("client.version", "the latest"),         "client.version" },
        { "unknown encryption",      mail => mail.With("client.encryption", "maybe"),           "client.encryption" },
        { "an unknown member",       mail => mail.With("approved", true),                       "approved" },
        { "a member in other case",  mail => mail.With("Subject", "x"),                         "Subject" },
        { "an odd unknown member",   mail => mail.With("her new address is", true),             "(another name)" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public async Task A_wrong_member_is_named(string what, Func<JsonObject, JsonObject> bend, string field)
    {
        var priya = await one.Guard.As("priya");

        var response = await priya.Assess(bend(Mail.Plain()));

        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{what}: {(int)response.StatusCode}");
        Assert.Equal([field], await response.FaultyFields());
    }

    [Fact]
    public async Task All_wrong_members_are_named_at_once_but_not_without_end()
    {
        var priya = await one.Guard.As("priya");
        var many = Mail.Plain();
        for (var i = 0; i < 100; i++)
            many[$"extra{i}"] = 1;

        Assert.Equal(["kind", "subject", "body.type"], await (await priya.Assess(Mail.Plain().With("kind", "x").With("subject", 1).With("body.type", "x"))).FaultyFields());
        Assert.Equal(20, (await (await priya.Assess(many)).FaultyFields()).Length);
    }

    public static TheoryData<string, byte[], string> Documents => new()
    {
        { "empty",                Utf8(""),                                                     "$" },
        { "blank",                Utf8("   "),                                                  "$" },
        { "null",                 Utf8("null"),                                                 "$" },
        { "a list",               Utf8("[]"),                                                   "$" },
        { "a text",               Utf8("\"contract\""),                                         "$" },
        { "a number",             Utf8("1"),                                                    "$" },
        { "cut off",              Utf8("{\"contract\":1"),                                      "$" },
        { "cut off in a text",    Utf8("{\"subject\":\"a"),                                     "$" },
        { "a comma too many",     Utf8("{\"contract\":1,}"),                                    "$" },
        { "a comment",            Utf8("{/* */\"contract\":1}"),                                "$" },
        { "single quotes",        Utf8("{'contract':1}"),                                       "$" },
        { "no quotes",            Utf8("{contract:1}"),                                         "$" },
        { "NaN",                  Utf8("{\"contract\":NaN}"),                                   "$" },
        { "Infinity",             Utf8("{\"contract\":-Infinity}"),                             "$" },
        { "a leading zero",       Utf8("{\"contract\":01}"),                                    "$" },
        { "a plus",               Utf8("{\"contract\":+1}"),                                    "$" },
        { "hexadecimal",          Utf8("{\"contract\":0x1}"),                                   "$" },
        { "a bad escape",         Utf8("{\"subject\":\"\\x41\"}"),                              "$" },
        { "a raw line break",     Utf8("{\"subject\":\"a\nb\"}"),                               "$" },
        { "a byte order mark",    Utf8("\uFEFF{}"),                                             "$" },
        { "UTF-16",               Encoding.Unicode.GetBytes("{\"contract\":1}"),          "$" },
        { "invalid UTF-8",        [.. "{\"subject\":\""u8, 0xC3, 0x28, .. "\"}"u8],       "$" },
        { "UTF-8 of a surrogate", [.. "{\"subject\":\""u8, 0xED, 0xA0, 0x80, .. "\"}"u8], "$" },
        { "half a pair",          Whole("\"subject\":\"a\\ud800b\""),                     "subject" },
        { "half a pair, reversed", Whole("\"subject\":\"\\udc00\\ud800\""),               "subject" },
        { "half a pair in a name", Whole("\"subject\":\"a\",\"\\ud800\":1"),              "$" },
        { "given twice",          Whole("\"subject\":\"a\",\"subject\":\"b\""),           "subject" },
        { "given twice, escaped", Whole("\"subject\":\"a\",\"subjec\\u0074\":\"b\""),     "subject" },
        { "something behind it",  Whole("\"subject\":\"a\"", after: "{}"),                "$" },
        { "very deep",            Utf8("{\"contract\":" + new string('[', 100_000)),             "$" },
        { "deep in an unknown",   Whole("\"subject\":\"a\",\"x\":" + new string('[', 40) + new string(']', 40)), "$" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_wrong_document_is_refused(string what, byte[] document, string field)
    {
        var priya = await one.Guard.As("priya");

        var response = await priya.AssessBytes(document);

        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{what}: {(int)response.StatusCode}");
        Assert.Contains(field, await response.FaultyFields());
    }

    [Fact]
    public async Task A_million_members_are_refused_quickly_enough_to_try()
    {
        var priya = await one.Guard.As("priya");
        var document = "{" + string.Join(',', Enumerable.Range(0, 1_000_000).Select(i => $"\"k{i}\":1")) + "}";

        Assert.Equal(HttpStatusCode.BadRequest, (await priya.AssessBytes(Encoding.UTF8.GetBytes(document))).StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/mixed; boundary=x")]
    [InlineData("nonsense")]
    public async Task Another_kind_of_content_is_not_read(string contentType)
    {
        var priya = await one.Guard.As("priya");

        var response = await priya.AssessBytes(Encoding.UTF8.GetBytes(Mail.Plain().ToJsonString()), contentType: contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal(["Content-Type"], await response.FaultyFields());
    }

    [Fact]
    public async Task A_compressed_body_is_not_unpacked()
    {
        var priya = await one.Guard.As("priya");
        var content = new ByteArrayContent([1, 2, 3]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.ContentEncoding.Add("gzip");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await priya.Post(content, Mail.NewKey())).StatusCode);
    }

    [Fact]
    public async Task A_document_that_is_too_large_is_refused_unread()
    {
        var priya = await one.Guard.As("priya");

        var response = await priya.AssessBytes(new byte[DisclosureLimits.DocumentBytes + 1]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(["$"], await response.FaultyFields());
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_named()
    {
        var priya = await one.Guard.As("priya");

        var response = await priya.AssessWithFiles(Mail.Plain().Attach("a", "a").Attach("b", "b"), null, ("a", [1]), ("b", new byte[DisclosureLimits.AttachmentBytes + 1]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(["attachments[1]"], await response.FaultyFields());
    }

    [Fact]
    public async Task Files_that_are_too_large_together_are_refused()
    {
        var priya = await one.Guard.As("priya");
        var half = new byte[(DisclosureLimits.AllAttachmentsBytes / 2) + 1];

        var response = await priya.AssessWithFiles(Mail.Plain().Attach("a", "a").Attach("b", "b"), null, ("a", half), ("b", half));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(["attachments"], await response.FaultyFields());
    }

    public static TheoryData<string, string, string> Parts => new()
    {
        { "nothing",                 "--x--\r\n",                                                                                   "disclosure" },
        { "no boundary in the body", "hello",                                                                                       "$" },
        { "another part first",      Part("a", "application/octet-stream", "1") + "--x--\r\n",                                     "disclosure" },
        { "a document of text",      Part("disclosure", "text/plain", "{}") + "--x--\r\n",                                         "disclosure" },
        { "an unnamed part",         "--x\r\nContent-Type: application/json\r\n\r\n{}\r\n--x--\r\n",                                "disclosure" },
        { "broken off",              Part("disclosure", "application/json", Mail.Plain().ToJsonString()),                           "$" },
        { "a part nobody named",     Part("disclosure", "application/json", Mail.Plain().ToJsonString()) + Part("z", "application/octet-stream", "1") + "--x--\r\n", "attachments" },
        { "the document twice",      Part("disclosure", "application/json", Mail.Plain().ToJsonString()) + Part("disclosure", "application/json", "{}") + "--x--\r\n", "attachments" },
        { "a part twice",            Part("disclosure", "application/json", Mail.Plain().Attach("a", "a").ToJsonString()) + Part("a", "x/y", "1") + Part("a", "x/y", "2") + "--x--\r\n", "attachments[0].part" },
        { "a part missing",          Part("disclosure", "application/json", Mail.Plain().Attach("a", "a").ToJsonString()) + "--x--\r\n", "attachments[0].part" },
        { "too many headers",        "--x\r\n" + string.Concat(Enumerable.Range(0, 50).Select(i => $"X-{i}: 1\r\n")) + "\r\n{}\r\n--x--\r\n", "$" },
        { "a header too long",       "--x\r\nX: " + new string('a', 10_000) + "\r\n\r\n{}\r\n--x--\r\n",                            "$" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task A_wrong_multipart_body_is_refused(string what, string body, string field)
    {
        var priya = await one.Guard.As("priya");

        var response = await priya.AssessBytes(Encoding.UTF8.GetBytes(body), contentType: "multipart/form-data; boundary=x");

        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{what}: {(int)response.StatusCode}");
        Assert.Equal([field], await response.FaultyFields());
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=")]
    public async Task A_multipart_body_needs_a_boundary(string contentType)
    {
        var priya = await one.Guard.As("priya");

        Assert.Equal(["Content-Type"], await (await priya.AssessBytes([], contentType: contentType)).FaultyFields());
    }

    [Theory]
    [InlineData("GET", "/api/disclosures", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/disclosures", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/nothing%0d%0aX: y", HttpStatusCode.NotFound)]
    public async Task Wrong_addresses_and_methods_answer_in_the_same_form(string method, string path, HttpStatusCode expected)
    {
        var priya = await one.Guard.As("priya");

        var response = await priya.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(await response.FaultyFields());
        Assert.NotEmpty((await response.Json()).GetProperty("traceId").GetString()!);
    }

    [Fact]
    public async Task Nothing_of_all_this_was_decided()
    {
        var priya = await one.Guard.As("priya");
        var before = await one.Guard.Stored(db => db.AuditEntries.CountAsync());

        await priya.Assess(Mail.Plain().With("subject", 1));

        Assert.Equal(before, await one.Guard.Stored(db => db.AuditEntries.CountAsync()));
    }

    [Theory]
    [InlineData("{\"persona\":\"priya\",\"admin\":true}", "admin")]
    [InlineData("{\"persona\":\"priya\",\"persona\":\"ben\"}", "persona")]
    [InlineData("{\"persona\":\"nobody\"}", "persona")]
    [InlineData("{}", "persona")]
    [InlineData("", "$")]
    public async Task Other_endpoints_read_as_strictly(string document, string field)
    {
        var nobody = await one.Guard.Nobody();

        var response = await nobody.PostAsync("/dev/token", new StringContent(document, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(field, await response.FaultyFields());
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Whole(string subject, string after = "") =>
        Encoding.UTF8.GetBytes(Mail.Plain().ToJsonString().Replace("\"subject\":\"Thursday\\u0027s meeting\"", subject, StringComparison.Ordinal) + after);

    private static string Part(string name, string type, string body) =>
        $"--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\nContent-Type: {type}\r\n\r\n{body}\r\n";

    private static JsonArray Recipients(int count) => [.. Enumerable.Range(0, count).Select(i => (JsonNode)new JsonObject { ["address"] = $"r{i}@a.example" })];

    private static JsonArray Files(int count) => [.. Enumerable.Range(0, count).Select(i => (JsonNode)new JsonObject { ["name"] = $"f{i}" })];

    private static JsonObject Override(string basis) => new() { ["basis"] = basis, ["reason"] = "He is outside.", ["coversAllCategories"] = true };
}
