using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Tests.Support;

/// <summary>The whole host, entered by HTTP, on a store of its own.</summary>
internal sealed class GuardApplication : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal)
    {
        // The limits have tests of their own; here a test may ask as often as it likes.
        ["Edge:PerMinute"] = "100000",
        ["Edge:PerDay"] = "1000000",
        ["Edge:PagesPerMinute"] = "100000",
        ["Edge:PagesPerDay"] = "1000000",
        // A machine under load must not look like a store that is away.
        ["Store:PatienceSeconds"] = "60",
        ["Edge:Waiting"] = "10000",
    };

    private readonly List<Action<IServiceCollection>> changes = [];
    private string environment = "Development";

    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("guard-").FullName;

    public CapturedLog Log { get; } = new();

    public GuardApplication With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    public GuardApplication With(Action<IServiceCollection> change)
    {
        changes.Add(change);
        return this;
    }

    public GuardApplication On(string connectionString) => With("ConnectionStrings:Guard", connectionString);

    public GuardApplication In(string name)
    {
        environment = name;
        return this;
    }

    /// <summary>Somebody without a token, once the host is ready.</summary>
    public async Task<HttpClient> Nobody()
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        await Services.GetRequiredService<Readiness>().Completed.WaitAsync(TimeSpan.FromSeconds(120));
        return client;
    }

    /// <summary>One of the personas, signed in.</summary>
    public async Task<HttpClient> As(string persona)
    {
        var client = await Nobody();
        var (token, _) = Services.GetRequiredService<DevelopmentIssuer>().TokenFor(Persona.Find(persona)!);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>Looks into the store.</summary>
    public async Task<T> Stored<T>(Func<GuardDb, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<GuardDb>());
    }

    /// <summary>What the verifier says of each chain.</summary>
    public Task<System.Collections.Immutable.ImmutableArray<LaneReport>> VerifiedChains(AuditCheckpoint? checkpoint = null) =>
        Stored(db => AuditVerifier.VerifyAsync(db, checkpoint, CancellationToken.None));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.UseSetting("Store:DataDirectory", DataDirectory);
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(Log);
            foreach (var change in changes)
                change(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(DataDirectory))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(DataDirectory, recursive: true);
        }
    }
}

/// <summary>Reads answers.</summary>
internal static class Answers
{
    public static async Task<JsonElement> Json(this HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return document.RootElement.Clone();
    }

    /// <summary>The fields that a problem names.</summary>
    public static async Task<string[]> FaultyFields(this HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return (await response.Json()).TryGetProperty("errors", out var errors) ? [.. errors.EnumerateObject().Select(field => field.Name)] : [];
    }
}
