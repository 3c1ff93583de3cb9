using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using OutlookGuard.Api.Commands;
using Xunit.Abstractions;

namespace OutlookGuard.Api.Tests.Month;

/// <summary>A worker's month of mail through the verb <c>check</c>: ordinary mails go, planted leaks stay.</summary>
/// <remarks>The generator is tests/month/make-month.mjs. OUTLOOKGUARD_MONTH=2000 runs the long form.</remarks>
public class MonthTests(ITestOutputHelper output)
{
    // Chosen: seconds rather than minutes, and every template at least twice.
    private const int ShortMonth = 400;

    // Source: the target of the trial, interrupting dialogs in at most 2 % of outside mails.
    private const double MostInterrupted = 0.02;

    private static readonly HashSet<string> Interrupting = ["justify", "block_release", "hard_block"];

    [Fact]
    public async Task A_month_of_ordinary_mail_is_left_alone_and_no_planted_leak_goes()
    {
        var mails = int.TryParse(Environment.GetEnvironmentVariable("OUTLOOKGUARD_MONTH"), CultureInfo.InvariantCulture, out var asked) ? asked : ShortMonth;
        var month = await WriteAsync(mails);
        var outcomes = await CheckAsync(month);
        var written = month.ReadLines().Select(Mail.Read).ToList();

        Assert.Equal(mails, written.Count);
        Assert.Equal(written.Select(mail => mail.Id), outcomes.Keys);
        var interrupted = written.Where(mail => Interrupting.Contains(outcomes[mail.Id])).ToList();
        var ordinary = written.Count(mail => mail is { Planted: false, Outside: true });
        var alarms = interrupted.Where(mail => mail is { Planted: false, Outside: true }).ToList();
        output.WriteLine($"{alarms.Count} of {ordinary} ordinary outside mails interrupted: {string.Join(", ", alarms.Select(mail => mail.Template).Distinct())}");

        Assert.Empty(written.Where(mail => mail.Planted).Except(interrupted));
        Assert.True(alarms.Count <= MostInterrupted * ordinary, $"{alarms.Count} of {ordinary} interrupted: {string.Join(", ", alarms.Select(mail => $"{mail.Id} {mail.Template}"))}");
    }

    private static async Task<byte[]> WriteAsync(int mails)
    {
        var start = new ProcessStartInfo("node", [PathTo("tests", "month", "make-month.mjs"), "--mails", mails.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("Node does not start.");
        using var month = new MemoryStream();
        await node.StandardOutput.BaseStream.CopyToAsync(month);
        await node.WaitForExitAsync();
        Assert.Equal(0, node.ExitCode);
        return month.ToArray();
    }

    private static async Task<Dictionary<string, string>> CheckAsync(byte[] month)
    {
        using var answers = new MemoryStream();
        using var diagnostics = new StringWriter();
        var status = await Verbs.Find(["check"])!(["-"], new StandardStreams(new MemoryStream(month), answers, diagnostics));
        Assert.Equal("", diagnostics.ToString());
        Assert.Equal(0, status);
        return answers.ToArray().ReadLines().ToDictionary(answer => answer.GetProperty("id").GetString()!, answer => answer.GetProperty("outcome").GetString()!, StringComparer.Ordinal);
    }

    private static string PathTo(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OutlookGuard.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return Path.Combine([folder.FullName, .. parts]);
    }

    /// <summary>What the generator says of one mail beside the mail itself.</summary>
    private sealed record Mail(string Id, string Template, bool Planted, bool Outside)
    {
        public static Mail Read(JsonElement line) => new(
            line.GetProperty("id").GetString()!,
            line.GetProperty("template").GetString()!,
            line.GetProperty("planted").GetBoolean(),
            line.GetProperty("outside").GetBoolean());
    }
}

/// <summary>JSON Lines as elements.</summary>
internal static class JsonLines
{
    public static IEnumerable<JsonElement> ReadLines(this byte[] lines)
    {
        using var reader = new StreamReader(new MemoryStream(lines));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0)
                yield return JsonDocument.Parse(line).RootElement.Clone();
    }
}
