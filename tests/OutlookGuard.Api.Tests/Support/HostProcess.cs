using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace OutlookGuard.Api.Tests.Support;

/// <summary>The real host as a process of its own, which a test may lose.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process process;

    private HostProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public bool HasExited => process.HasExited;

    public static async Task<HostProcess> StartAsync(string data, IReadOnlyDictionary<string, string> settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.ArgumentList.Add("--contentRoot");
        start.ArgumentList.Add(Path.GetDirectoryName(Repository.File("api/OutlookGuard.Api/OutlookGuard.Api.csproj"))!);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["OUTLOOKGUARD_DATA"] = data;
        start.Environment["Edge__PerMinute"] = "100000";
        start.Environment["Edge__PerDay"] = "1000000";
        start.Environment["Edge__PagesPerMinute"] = "100000";
        start.Environment["Edge__PagesPerDay"] = "1000000";
        start.Environment["Store__PatienceSeconds"] = "60";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var host = new HostProcess(Process.Start(start)!, address);
        host.process.OutputDataReceived += static (_, _) => { };
        host.process.ErrorDataReceived += static (_, _) => { };
        host.process.BeginOutputReadLine();
        host.process.BeginErrorReadLine();
        await host.ReadyAsync();
        return host;
    }

    /// <summary>Somebody signed in at this process; its tokens die with it.</summary>
    public async Task<HttpClient> As(string persona)
    {
        var client = new HttpClient { BaseAddress = Address };
        var token = await client.Posts("/dev/token", new { persona });
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("accessToken").GetString());
        return client;
    }

    public Task ExitedAsync() => process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private async Task ReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var tries = 0; ; tries++)
        {
            Assert.False(process.HasExited, "the host ended while it started");
            try
            {
                if ((await client.GetAsync("/ready")).StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            Assert.True(tries < 600, "the host does not get ready");
            await Task.Delay(100);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
