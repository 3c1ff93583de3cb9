using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Outages;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Outages;

public sealed class OutageTests : IDisposable
{
    private readonly GuardApplication guard = new();

    [Fact]
    public async Task A_Send_that_could_not_be_checked_is_recorded_once_however_often_it_is_told()
    {
        var (priya, grace) = (await guard.As("priya"), await guard.As("grace"));
        var id = Guid.NewGuid();

        var told = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => priya.PostJson("/api/outages", Outage(id))));
        Assert.All(told, one => Assert.Equal(HttpStatusCode.NoContent, one.StatusCode));
        Assert.Equal(HttpStatusCode.NoContent, (await priya.PostJson("/api/outages", Outage(id).With("left", "sent_inside"))).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await grace.PostJson("/api/outages", Outage(id))).StatusCode);

        var entries = await guard.Stored(db => db.AuditEntries.Where(entry => entry.Action == OutageEndpoints.Action).ToListAsync());
        Assert.Equal(2, entries.Count);
        Assert.Equal(2, entries.Select(entry => entry.Actor).Distinct().Count());
        Assert.All(entries, entry => Assert.Equal((id, $$"""{"id":"{{id}}","at":"2026-03-10T10:00:00+00:00","reason":"timeout","left":"kept"}"""), (entry.Subject, entry.Detail)));
        Assert.All(await guard.VerifiedChains(), lane => Assert.Null(lane.Fault));
    }

    [Theory]
    [InlineData("reason", "\"she rang\"")]
    [InlineData("left", "\"sent\"")]
    [InlineData("at", "\"yesterday\"")]
    [InlineData("id", "\"1\"")]
    [InlineData("note", "\"words\"")]
    public async Task Nothing_but_the_codes_fits_into_it(string member, string value)
    {
        var refused = await (await guard.As("priya")).PostJson("/api/outages", Outage(Guid.NewGuid()).With(member, JsonNode.Parse(value)));

        Assert.Equal([member], await refused.FaultyFields());
    }

    [Fact]
    public async Task Only_workers_tell() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await guard.As("ruth")).PostJson("/api/outages", Outage(Guid.NewGuid()))).StatusCode);

    public void Dispose() => guard.Dispose();

    private static JsonObject Outage(Guid id) => new() { ["id"] = id.ToString(), ["at"] = "2026-03-10T11:00:00+01:00", ["reason"] = "timeout", ["left"] = "kept" };
}
