using System.Diagnostics;
using System.Globalization;
using System.Text;
using OutlookGuard.Content.Recognition;

namespace OutlookGuard.Benchmarks;

/// <summary>What scanning costs on one core: bytes a second beside naive expressions, a large mail, hostile texts, allocation, start.</summary>
/// <remarks>
/// <c>dotnet run -c Release --project tests/OutlookGuard.Benchmarks -- scan</c>. Set <c>DOTNET_TieredCompilation=0</c> on a busy machine, so that the
/// measured code is the compiled code. Every figure is the best of many runs, except the percentiles.
/// </remarks>
internal static class ScanningTable
{
    private const int LargeMail = 50 * 1024;
    private const int Runs = 300;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static void Print(TextWriter output)
    {
        var began = Stopwatch.GetTimestamp();
        var scanner = new TextScanner();
        scanner.Scan("Her NHS number is 999 463 6006.");
        Line(output, $"first text scanned {Stopwatch.GetElapsedTime(began).TotalMilliseconds,8:0.0} ms after the scanner was asked for");

        var mails = ScanningCorpus.Mails(400);
        var bytes = mails.Sum(mail => (long)Encoding.UTF8.GetByteCount(mail));
        Line(output, $"corpus             {mails.Count,8} mails of {bytes / mails.Count} bytes, six identifiers in each");
        var found = new List<Candidate>(1_000);
        Rate(output, "identifiers only", bytes, () => Each(mails, mail =>
        {
            found.Clear();
            IdentifierPass.Find(mail, found);
        }));
        Rate(output, "everything", bytes, () => Each(mails, mail => scanner.Scan(mail)));
        Rate(output, "naive expressions", bytes, () => Each(mails, mail => NaiveExpressions.Count(mail)));

        var large = ScanningCorpus.OfLength(LargeMail);
        Percentiles(output, "a mail of 50 KB", () => scanner.Scan(large));
        Line(output, $"allocated          {Allocated(() => scanner.Scan(large)),8} bytes for it, warm");
        var worst = HostileTexts.All.Select(hostile => (hostile.Name, Best(() => scanner.Scan(hostile.OfLength(LargeMail))))).OrderByDescending(pair => pair.Item2).Take(5);
        foreach (var (name, time) in worst)
            Line(output, $"hostile 50 KB      {time * 1e3,8:0.00} ms: {name}");
    }

    private static void Each(IReadOnlyList<string> mails, Action<string> act)
    {
        foreach (var mail in mails)
            act(mail);
    }

    private static void Rate(TextWriter output, string name, long bytes, Action act) =>
        Line(output, $"{name,-18} {bytes / Best(act) / 1e6,8:0.0} MB/s");

    private static double Best(Action act)
    {
        act();
        var best = double.MaxValue;
        var patience = Stopwatch.GetTimestamp();
        do
        {
            var began = Stopwatch.GetTimestamp();
            act();
            best = Math.Min(best, Stopwatch.GetElapsedTime(began).TotalSeconds);
        }
        while (Stopwatch.GetElapsedTime(patience) < Patience);
        return best;
    }

    private static void Percentiles(TextWriter output, string name, Action act)
    {
        var times = new double[Runs];
        for (var warm = 0; warm < Runs / 3; warm++)
            act();
        for (var run = 0; run < Runs; run++)
        {
            var began = Stopwatch.GetTimestamp();
            act();
            times[run] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        Array.Sort(times);
        Line(output, $"{name,-18} {times[Runs / 2],8:0.00} ms p50, {times[Runs * 99 / 100]:0.00} ms p99");
    }

    private static long Allocated(Action act)
    {
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
