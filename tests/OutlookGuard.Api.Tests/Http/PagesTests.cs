using System.Net;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Http;

/// <summary>The add-in's files as Outlook asks for them.</summary>
public sealed class PagesTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("pages-").FullName;
    private readonly GuardApplication guard = new();

    public PagesTests()
    {
        foreach (var file in (string[])[".well-known/microsoft-officeaddins-allowed.json", "taskpane.html", "launchevent.html", "launchevent.js", "icons/16.png", "assets/pane-abc.js", "simulator.html"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, file))!);
            File.WriteAllText(Path.Combine(root, file), file);
        }

        guard.With("webroot", root);
    }

    [Theory]
    [InlineData("/.well-known/microsoft-officeaddins-allowed.json", "application/json", "no-cache", "same-origin")]
    [InlineData("/taskpane.html", "text/html", "no-cache", "same-origin")]
    [InlineData("/launchevent.html", "text/html", "no-cache", "same-origin")]
    [InlineData("/launchevent.js", "text/javascript", "no-cache", "same-origin")]
    [InlineData("/icons/16.png", "image/png", "no-cache", "cross-origin")]
    [InlineData("/assets/pane-abc.js", "text/javascript", "public, max-age=31536000, immutable", "same-origin")]
    public async Task Outlook_gets_the_add_in_in_Production(string path, string type, string cache, string shownOn)
    {
        var response = await (await InProduction()).GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(cache, string.Join(", ", response.Headers.GetValues("Cache-Control")));
        Assert.Equal(shownOn, response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/taskpane.html")]
    [InlineData("/launchevent.html")]
    public async Task Outlook_may_frame_the_pages_and_nobody_else(string path)
    {
        var policy = (await (await InProduction()).GetAsync(path)).Headers.GetValues("Content-Security-Policy").Single();

        var ancestors = policy.Split("; ").Single(part => part.StartsWith("frame-ancestors ", StringComparison.Ordinal)).Split(' ')[1..];
        Assert.Contains("https://outlook.office.com", ancestors);
        Assert.All(ancestors, ancestor => Assert.True(ancestor == "'self'" || ancestor.StartsWith("https://", StringComparison.Ordinal)));
        Assert.DoesNotContain("https:", ancestors);
        Assert.Contains("script-src 'self' https://appsforoffice.microsoft.com", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/simulator.html")]
    [InlineData("/assets/../simulator.html")]
    [InlineData("/assets/%2e%2e/simulator.html")]
    [InlineData("/icons/..%2fsimulator.html")]
    public async Task The_simulator_stays_in_Development(string path)
    {
        Assert.NotEqual("simulator.html", await (await (await InProduction()).GetAsync(path)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_simulator_is_there_in_Development()
    {
        // The content may be the built page's: in Development the SDK lays the project's own files over these.
        Assert.Equal("text/html", (await (await guard.Nobody()).GetAsync("/")).EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
    }

    private Task<HttpClient> InProduction() => guard.In("Production")
        .With("Identity:TenantId", "0d6a2b1c-7f5e-4c3d-9b8a-1e2f3a4b5c6d").With("Identity:ClientId", "5a1e0c11-0000-4000-8000-00000000a991").Nobody();

    public void Dispose()
    {
        guard.Dispose();
        Directory.Delete(root, recursive: true);
    }
}
