using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Http;

/// <summary>Plants a word in every text of a mail, goes down every path, and looks for it everywhere it must not be.</summary>
public abstract class CanaryTests : IDisposable
{
    private readonly GuardApplication guard;
    private readonly StoreFault fault = new();
    private readonly Canaries canaries = new();
    private readonly DateTime began = DateTime.UtcNow.AddSeconds(-2);
    private readonly List<byte[]> refusals = [];
    private readonly string? clusterDirectory;

    protected CanaryTests(PostgreSqlCluster? cluster)
    {
        guard = new GuardApplication().With(fault.Into).With("Logging:LogLevel:Default", "Trace");
        clusterDirectory = cluster?.DataDirectory;
        if (cluster is not null)
            guard.On(cluster.NewDatabase());
    }

    [Fact]
    public async Task No_word_of_a_mail_is_found_in_any_log_error_column_or_file()
    {
        var priya = await guard.As("priya");
        var mail = Planted();
        (string, byte[]) file = ("f", Encoding.UTF8.GetBytes(Word("bytes")));
        var key = Word("key") + Mail.NewKey();
        key = new string([.. key.Where(char.IsAsciiLetterOrDigit)]);

        // Every path that keeps something.
        Assert.Equal(HttpStatusCode.OK, (await priya.AssessWithFiles(mail, key, file)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await priya.AssessWithFiles(mail, key, file)).StatusCode);
        fault.AfterCommit = 1;
        Assert.Equal(HttpStatusCode.OK, (await priya.AssessWithFiles(mail, null, file)).StatusCode);

        await DraftsAndAnswers(priya, mail, file.Item2);

        // Every path that refuses.
        await Refused(409, priya.AssessWithFiles(mail.With("subject", Word("other subject")), key, file));
        await Refused(403, priya.AssessWithFiles(Planted().With("from.address", Word("from") + "@larkfield-wra.example"), null, file));
        fault.BeforeCommit = 1;
        await Refused(503, priya.AssessWithFiles(mail, null, file));
        fault.Throws = new InvalidOperationException(Word("thrown"), new FormatException(Word("thrown inside")));
        await Refused(500, priya.AssessWithFiles(mail, null, file));
        fault.Throws = new TimeoutException(Word("late"));
        await Refused(503, priya.AssessWithFiles(mail, null, file));
        fault.Throws = null;
        await Refused(400, priya.Assess(Planted()));
        foreach (var path in new[] { "contract", "kind", "to", "to.0", "subject.x", "body.type", "declared.purpose", "client.encryption", "delayedUntil", "client.name", "attachments" })
        {
            var bent = path == "subject.x" ? Planted().With("subject", new JsonObject { ["x"] = Word("in an object") }) : Planted().With(path, Word("wrong " + path));
            await Refused(400, priya.Assess(bent));
        }

        await Refused(400, priya.Assess(Planted().With(Word("member name"), Word("member"))));
        await Refused(400, priya.AssessBytes(Encoding.UTF8.GetBytes("{\"subject\":\"" + Word("cut off"))));
        await Refused(400, priya.AssessBytes(Encoding.UTF8.GetBytes(Word("no JSON"))));
        await Refused(415, priya.AssessBytes(Encoding.UTF8.GetBytes(Word("text")), contentType: "text/plain"));
        await Refused(400, priya.AssessBytes(Encoding.UTF8.GetBytes($"--x\r\nContent-Disposition: form-data; name=\"{Word("part")}\"\r\n\r\n{Word("part bytes")}\r\n--x--\r\n"), contentType: "multipart/form-data; boundary=x"));
        await Refused(404, priya.GetAsync("/api/" + Uri.EscapeDataString(Word("path")) + "?q=" + Uri.EscapeDataString(Word("query"))));

        Assert.Empty(await Found());
        await ControlIsFound();
    }

    private async Task DraftsAndAnswers(HttpClient priya, JsonObject mail, byte[] bytes)
    {
        var asked = await priya.Verdict(mail, ("f", bytes));
        var declared = await priya.Declared(asked, Declaration());
        Assert.Equal(HttpStatusCode.OK, (await priya.AssessWithFiles(Planted().Without("declared.case").With("declaration", declared.ToString()), null, ("f", bytes))).StatusCode);
        var token = await priya.Kept(Word("kept name") + ".txt", bytes);
        var draft = Planted().With("attachments", new JsonArray()).AttachKept(Word("kept again"), token);
        Assert.Equal(HttpStatusCode.OK, (await priya.AskDraft(draft)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await priya.Assess(draft)).StatusCode);

        var path = $"{Mail.Path}/{asked.GetProperty("id").GetString()}";
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await priya.PostJson(path + "/outcome", new JsonObject { ["left"] = "sent" })).StatusCode);
        await Refused(400, priya.PostJson(path + "/outcome", new JsonObject { ["left"] = Word("left") }));
        await Refused(400, priya.PostJson("/api/outages", new JsonObject { ["id"] = Guid.NewGuid().ToString(), ["at"] = "2026-03-10T10:00:00Z", ["left"] = "kept", ["reason"] = Word("outage") }));
        await Refused(409, priya.AskDraft(((JsonObject)draft.DeepClone()).With("attachments.0.kept", "AAAAAAAAAAAAAAAAAAAAAA")));
        await Refused(400, priya.AskDraft(((JsonObject)draft.DeepClone()).With("attachments.0.kept", Word("token"))));
        await Refused(400, priya.Keep(Word("name"), bytes, Word("no part").Replace("é", "e", StringComparison.Ordinal)));
        await Refused(400, priya.Declare(asked, Declaration().With("case", Word("no case"))));
        foreach (var bent in new[] { "purpose", "override.basis", "override.whoIsAtRisk", "agreed.0.agency", "agreed.0.until", "agreed.0.how", "agreed.0.toldTheImpact", "confirmed.0.rule", "confirmed.0.checklist" })
            await Refused(400, priya.Declare(asked, Declaration().With(bent, Word("wrong " + bent))));
        await Refused(400, priya.Declare(asked, Declaration().With("agreed.0.purposes", new JsonArray(Word("purpose")))));
    }

    private JsonObject Declaration() => new()
    {
        ["case"] = Draft.Unasked,
        ["override"] = Draft.AtRisk("identity").With("reason", Word("at risk")),
        ["agreed"] = new JsonArray(Draft.Agreed("northmoor_police", "identity").With("said", Word("said"))),
        ["confirmed"] = new JsonArray(Draft.Confirmed("U1-UNREADABLE").With("reason", Word("confirmed"))),
    };

    public void Dispose()
    {
        guard.Dispose();
        GC.SuppressFinalize(this);
    }

    // Without this, a search that looks nowhere would pass.
    private async Task ControlIsFound()
    {
        await guard.Stored(db => db.Database.ExecuteSqlAsync($"""UPDATE "Disclosures" SET "Outcome" = {Word("control column")}"""));
        var word = Word("control log");
        guard.Services.GetRequiredService<ILoggerFactory>().CreateLogger("OutlookGuard.Control").Log(LogLevel.Trace, default, word, null, static (line, _) => line);
        refusals.Add(Encoding.UTF8.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes("x" + Word("control error")))));
        await File.WriteAllTextAsync(Path.Combine(guard.DataDirectory, "control"), Convert.ToHexString(Encoding.UTF8.GetBytes(Word("control file"))));

        var found = await Found();

        foreach (var place in new[] { "column Disclosures.Outcome, as it is", "log, as it is", "answer, base64", "file control, capital hex" })
            Assert.Contains(found, hit => hit.StartsWith(place, StringComparison.Ordinal));
        Assert.Contains(found, hit => hit.StartsWith("file ", StringComparison.Ordinal) && hit.Contains("control-column", StringComparison.Ordinal));
    }

    private string Word(string where) => canaries.Word(where);

    private JsonObject Planted() => Mail.Plain()
        .With("from.name", Word("sender name"))
        .With("to.0.name", Word("recipient name"))
        .With("to.0.address", Word("address") + "@northmoor.police.example")
        .With("subject", Word("subject"))
        .With("body.content", Word("body"))
        .With("quotedThread", Word("thread"))
        .With("location", Word("location"))
        .With("messageId", Word("message id"))
        .With("attachments", new JsonArray(
            new JsonObject { ["name"] = Word("file name"), ["part"] = "f", ["contentType"] = Word("content type") },
            new JsonObject { ["name"] = Word("linked name"), ["cloudLink"] = Word("link") }))
        .With("declared.case", Word("case"))
        .With("declared.override", new JsonObject
        {
            ["basis"] = "vital",
            ["reason"] = Word("reason"),
            ["whoIsAtRisk"] = Word("who"),
            ["whyConsentNotSought"] = Word("why"),
            ["coversAllCategories"] = true,
        });

    private async Task Refused(int status, Task<HttpResponseMessage> asked)
    {
        var response = await asked;
        Assert.Equal(status, (int)response.StatusCode);
        refusals.Add([.. await response.Content.ReadAsByteArrayAsync(), .. Encoding.UTF8.GetBytes(response.Headers.ToString())]);
    }

    private async Task<List<string>> Found()
    {
        var found = new List<string>();
        Search("log", Encoding.UTF8.GetBytes(guard.Log.Text), found);
        foreach (var refusal in refusals)
            Search("answer", refusal, found);
        foreach (var (column, value) in await guard.Stored(ColumnsAsync))
            Search("column " + column, value, found);
        foreach (var file in (await guard.Stored(PlacesAsync)).SelectMany(place => Directory.GetFiles(place, "*", SearchOption.AllDirectories)).Where(file => File.GetLastWriteTimeUtc(file) >= began))
            Search("file " + Path.GetFileName(file), ReadShared(file), found);
        return found;
    }

    private void Search(string place, byte[] bytes, List<string> found) =>
        found.AddRange(canaries.FoundIn(bytes).Select(form => $"{place}, {form}"));

    // The host's own folder; and of the cluster, which others use too, this database's files and the write-ahead log.
    private async Task<string[]> PlacesAsync(Storage.GuardDb db)
    {
        if (clusterDirectory is null)
            return [guard.DataDirectory];
        await db.Database.ExecuteSqlRawAsync("CHECKPOINT"); // so that everything stands on the disk
        var own = await db.Database.SqlQuery<string>($"SELECT oid::text AS \"Value\" FROM pg_database WHERE datname = current_database()").SingleAsync();
        return [guard.DataDirectory, $"{clusterDirectory}/base/{own}", clusterDirectory + "/pg_wal"];
    }

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }

    private static async Task<List<(string Column, byte[] Value)>> ColumnsAsync(Storage.GuardDb db)
    {
        var values = new List<(string, byte[])>();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct())
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names are the model's own.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                for (var i = 0; i < rows.FieldCount; i++)
                    values.Add(($"{table}.{rows.GetName(i)}", rows.GetValue(i) as byte[] ?? Encoding.UTF8.GetBytes(rows.GetValue(i).ToString()!)));
            }
        }

        return values;
    }
}

public sealed class CanaryOnSqliteTests() : CanaryTests(null);

[Collection(OnPostgreSql.Name)]
public sealed class CanaryOnPostgreSqlTests(PostgreSqlCluster cluster) : CanaryTests(cluster);
