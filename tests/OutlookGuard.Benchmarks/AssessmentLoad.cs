using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace OutlookGuard.Benchmarks;

/// <summary>Presses Send again and again on a running host and says how long the answers took.</summary>
/// <remarks>
/// Start the host in Release with its limits opened (<c>Edge__PerMinute=100000 Edge__PerDay=1000000</c>), then
/// <c>dotnet run -c Release --project tests/OutlookGuard.Benchmarks -- load http://localhost:5080 SECONDS CONNECTIONS</c>.
/// </remarks>
internal static class AssessmentLoad
{
    private const int BodyCharacters = 4 * 1024;
    private const double WarmUpShare = 0.25;

    public static async Task RunAsync(string address, int seconds, int connections)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections }) { BaseAddress = new Uri(address) };
        var senders = new List<(string Token, byte[] Mail)>();
        foreach (var persona in (await client.GetFromJsonAsync<JsonElement[]>("/dev/personas"))!.Where(persona => persona.GetProperty("roles").ToString().Contains("Worker", StringComparison.Ordinal)))
        {
            var token = await (await client.PostAsJsonAsync("/dev/token", new { persona = persona.GetProperty("key").GetString() })).Content.ReadFromJsonAsync<JsonElement>();
            senders.Add((token.GetProperty("accessToken").GetString()!, Encoding.UTF8.GetBytes(Mail(persona.GetProperty("address").GetString()!))));
        }

        var times = new ConcurrentBag<double>();
        var refused = new ConcurrentDictionary<int, int>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async connection =>
        {
            var (token, mail) = senders[connection % senders.Count];
            while (clock.Elapsed.TotalSeconds < seconds)
            {
                var began = Stopwatch.GetTimestamp();
                using var request = new HttpRequestMessage(HttpMethod.Post, "/api/disclosures") { Content = new ByteArrayContent(mail) };
                request.Content.Headers.ContentType = new("application/json");
                request.Headers.Authorization = new("Bearer", token);
                request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString("N"));
                using var response = await client.SendAsync(request);
                await response.Content.ReadAsByteArrayAsync();
                if (!response.IsSuccessStatusCode)
                    refused.AddOrUpdate((int)response.StatusCode, 1, (_, count) => count + 1);
                else if (clock.Elapsed.TotalSeconds > seconds * WarmUpShare)
                    times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }));

        var sorted = times.Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{connections} connections: {sorted.Length / (seconds * (1 - WarmUpShare)):F0} a second, p50 {At(0.5):F1} ms, p90 {At(0.9):F1} ms, p99 {At(0.99):F1} ms, longest {At(1):F1} ms; refused {string.Join(' ', refused.Select(pair => $"{pair.Key}: {pair.Value}"))}"));

        double At(double share) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
    }

    // A mail of four thousand characters to two agencies, most of it ordinary.
    private static string Mail(string sender)
    {
        const string said = "Amara Okonkwo (DOB 14/02/1991) moved on Friday with Chidi and Ada. He was seen outside the school yesterday; please add to the risk record. ";
        const string ordinary = "Thank you for the meeting on Thursday; the room is booked from two o'clock and the agenda follows tomorrow. ";
        var body = new StringBuilder("Hi Karen,\n\n" + said);
        while (body.Length < BodyCharacters)
            body.Append(ordinary);
        return JsonSerializer.Serialize(new
        {
            contract = 1,
            kind = "message",
            from = new { name = "A worker", address = sender },
            to = new[] { new { address = "marac@northmoor.police.example" }, new { address = "duty@harbourside-ha.example" } },
            cc = Array.Empty<object>(),
            bcc = Array.Empty<object>(),
            subject = "Case OG-1042 update",
            body = new { type = "text", content = body.ToString(0, BodyCharacters) },
            attachments = Array.Empty<object>(),
            declared = new { @case = "OG-1042", purpose = "safety" },
            client = new { name = "load", version = "1", encryption = "available" },
        });
    }
}
