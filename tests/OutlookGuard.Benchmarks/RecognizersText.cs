using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace OutlookGuard.Benchmarks;

/// <summary>Microsoft's suite of recognisers under Node, where both are present; the suite is on npm only.</summary>
/// <remarks><c>npm ci --ignore-scripts --prefix tests/OutlookGuard.Benchmarks/recognizers-text</c> fetches it. Nothing else uses it.</remarks>
internal static class RecognizersText
{
    private const string Script = "measure.mjs";

    // chosen: the suite reads some 10 KB of dates a second
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Bytes a second of each group of its recognisers, or why there is no figure.</summary>
    public static IReadOnlyList<(string Group, double? Rate, string Why)> Measure(IEnumerable<string> mails)
    {
        var folder = Path.Combine(Repository.Root, "tests", "OutlookGuard.Benchmarks", "recognizers-text");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            return [("", null, "absent: npm ci --ignore-scripts --prefix tests/OutlookGuard.Benchmarks/recognizers-text")];
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", [Script]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
            foreach (var mail in mails)
                node.StandardInput.WriteLine(JsonSerializer.Serialize(new { text = mail }));
            node.StandardInput.Close();
            var answers = node.StandardOutput.ReadToEndAsync();
            if (!node.WaitForExit(Patience))
            {
                node.Kill();
                return [("", null, $"gave up after {Patience.TotalSeconds} s")];
            }

            var rows = answers.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line));
            return [.. rows.Select(row => (row.GetProperty("group").GetString()!, (double?)(row.GetProperty("bytes").GetDouble() / row.GetProperty("seconds").GetDouble()), ""))];
        }
        catch (Win32Exception)
        {
            return [("", null, "absent: no node on this machine")];
        }
    }
}
