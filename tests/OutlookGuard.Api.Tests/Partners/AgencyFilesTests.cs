using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Partners;
using OutlookGuard.Api.Proposals;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Partners;

public sealed class AgencyFilesTests : IDisposable
{
    private const string File = """
        id,name,domains,contact_address,contact_phone,state,start,end,purposes,categories
        rosefield,Rosefield Housing,rosefield-housing.example,s@rosefield-housing.example,01632 960119,signed,2026-01-01,31/12/2030,safety,identity; contact; housing
        gmail,Gmail,gmail.com,,,,,,,
        oddday,Odd Day,oddday.example,,,signed,soon,2030-01-01,safety,identity
        rosefield,Again,again.example,,,,,,,
        twin,Twin,rosefield-housing.example,,,,,,,
        short,Short
        northmoor_police,Northmoor Police,northmoor.police.example,marac@northmoor.police.example,01632 960999,signed,2026-01-01,2030-12-31,safety; marac,identity; contact; children; incident; risk
        "broken"quote",Broken,b.example,,,,,,,
        """;

    private readonly GuardApplication guard = new();

    [Fact]
    public async Task A_preview_tells_every_change_and_every_line_that_cannot_be_used_and_writes_nothing()
    {
        var ben = await guard.As("ben");

        var preview = await (await ben.PostCsv("/api/agencies/import/preview", File)).Json();

        var lines = preview.GetProperty("lines").EnumerateArray().ToDictionary(line => line.GetProperty("line").GetInt32());
        Assert.Equal("new", lines[2].GetProperty("what").GetString());
        Assert.Contains(lines[2].GetProperty("changes").EnumerateArray(), change => change.GetProperty("field").GetString() == "agreement.endInclusive" && change.GetProperty("after").GetString() == "2030-12-31");
        Assert.StartsWith("domains[0]: Is a provider of personal mailboxes", Reason(lines[3]), StringComparison.Ordinal);
        Assert.Equal("The column start must be a day, such as 2026-03-31 or 31/03/2026.", Reason(lines[4]));
        Assert.Equal("The same id stands in line 2.", Reason(lines[5]));
        Assert.Contains("Stands in line 2 as well", Reason(lines[6]), StringComparison.Ordinal);
        Assert.Equal("Has 2 cells instead of 10.", Reason(lines[7]));
        Assert.DoesNotContain(8, lines.Keys); // as it stands
        Assert.Equal("Its quotation marks are not right.", Reason(lines[9]));
        Assert.Equal((1, 6, 1), (Count("new"), Count("rejected"), Count("unchanged")));
        Assert.Equal(0, await guard.Stored(db => db.Set<ProposalRow>().CountAsync()));

        int Count(string what) => preview.GetProperty("counts").GetProperty(what).GetInt32();
    }

    [Fact]
    public async Task An_import_makes_proposals_once_and_is_approved_as_one_by_another_person()
    {
        var (ben, imogen) = (await guard.As("ben"), await guard.As("imogen"));

        var first = await (await ben.PostCsv("/api/agencies/import", File)).Json();
        var second = await (await ben.PostCsv("/api/agencies/import", File)).Json();
        var batch = first.GetProperty("batch").GetString();
        var approved = await imogen.PostJson($"/api/proposals/batches/{batch}/approve", new JsonObject());
        var third = await (await ben.PostCsv("/api/agencies/import", File)).Json();

        Assert.False(second.TryGetProperty("batch", out var none) && none.ValueKind != JsonValueKind.Null);
        Assert.Equal(1, second.GetProperty("counts").GetProperty("already_proposed").GetInt32());
        Assert.Equal(HttpStatusCode.OK, approved.StatusCode);
        Assert.Equal(1, (await approved.Json()).GetProperty("done").GetInt32());
        Assert.Equal(2, third.GetProperty("counts").GetProperty("unchanged").GetInt32());
        Assert.Equal(1, await guard.Stored(db => db.Set<ProposalRow>().CountAsync()));
        Assert.Equal(1, await guard.Stored(db => db.Set<AgencyRow>().CountAsync(row => row.Id == "rosefield")));
    }

    [Fact]
    public async Task What_is_exported_can_be_imported_again_and_changes_nothing()
    {
        var ben = await guard.As("ben");

        var export = await ben.GetAsync("/api/agencies/export");
        var preview = await (await ben.PostCsv("/api/agencies/import/preview", await export.Content.ReadAsStringAsync())).Json();

        Assert.Equal("text/csv", export.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["nosniff"], export.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal("[]", preview.GetProperty("lines").GetRawText());
        Assert.Equal(["unchanged"], preview.GetProperty("counts").EnumerateObject().Select(count => count.Name));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+44 1632 960118")]
    [InlineData("-1+1|cmd")]
    [InlineData("@SUM(1+1)*cmd|' /C calc'!A0")]
    [InlineData("\t=1+1")]
    [InlineData(" =1+1")]
    [InlineData("＝1+1")]
    [InlineData("'=1+1")]
    [InlineData("''quoted''")]
    [InlineData("a\",=1+1")]
    [InlineData("line\r\n=1+1")]
    [InlineData("plain words")]
    public void A_spreadsheet_runs_nothing_that_we_write_and_we_read_it_back_as_it_was(string words)
    {
        var text = CsvCells.Line(["id", words]);

        var cell = new CsvHelper.CsvParser(new StringReader(text), System.Globalization.CultureInfo.InvariantCulture) is var raw && raw.Read() ? raw[1] : "";
        Assert.DoesNotContain(cell.TrimStart()[0], "=+-@＝＋－＠\t");
        var read = Assert.Single(CsvCells.Read(new StringReader(text)));
        Assert.Equal(words.Trim(), read.Cells[1]);
    }

    [Theory]
    [InlineData("", "text/csv", HttpStatusCode.BadRequest)]
    [InlineData("name\nRosefield", "text/csv", HttpStatusCode.BadRequest)]
    [InlineData("id,colour\nrosefield,red", "text/csv", HttpStatusCode.BadRequest)]
    [InlineData("id,id\na,b", "text/csv", HttpStatusCode.BadRequest)]
    [InlineData("id\nrosefield", "application/json", HttpStatusCode.UnsupportedMediaType)]
    public async Task A_file_that_cannot_be_used_is_refused_whole(string body, string type, HttpStatusCode expected)
    {
        var ben = await guard.As("ben");

        var response = await ben.PostAsync("/api/agencies/import/preview", new StringContent(body, System.Text.Encoding.UTF8, type));

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    public void Dispose() => guard.Dispose();

    private static string Reason(JsonElement line) => line.GetProperty("reasons")[0].GetString()!;
}
