using System.Diagnostics;
using System.Globalization;
using System.Text;
using OutlookGuard.Content.Recognition;

namespace OutlookGuard.Benchmarks;

/// <summary>What scanning costs on one core: bytes a second beside others, a large mail, hostile texts, allocation, start.</summary>
/// <remarks>
/// <c>dotnet run -c Release --project tests/OutlookGuard.Benchmarks -- scan</c>. The process keeps itself to one core. Rates and hostile texts are the cheapest
/// of many runs in time of the processor; percentiles are of every run, also by the wall: on a machine with other work that says less.
/// </remarks>
internal static class ScanningTable
{
    private const int LargeMail = 50 * 1024;
    private const int VeryLargeMail = 1024 * 1024;
    private const int Corpus = 400;
    private const int CorpusOfTheSlow = 20;
    private const int Starts = 7;
    private const int WorstShown = 3;
    private const string FirstText = "Her NHS number is 999 463 6006.";

    private static readonly TimeSpan HostilePatience = TimeSpan.FromSeconds(0.2);

    public static void Print(TextWriter output)
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            Process.GetCurrentProcess().ProcessorAffinity = 1;
        var used = Environment.CpuUsage.TotalTime;
        var scanner = new TextScanner();
        scanner.Scan(FirstText);
        Line(output, $"first text         {(Environment.CpuUsage.TotalTime - used).TotalMilliseconds,9:0} ms of the processor in this process, word lists and compilation included");
        var starts = Enumerable.Range(0, Starts).Select(_ => HostProcess.First(FirstText)).ToList();
        Line(output, $"new process        {starts.Min(start => start.Wall),9:0} ms by the wall to its first answer, {starts.Min(start => start.Processor):0} ms of the processor, the runtime's own start included");
        Rates(output, scanner);
        Large(output, scanner);
        Hostile(output, scanner, "hostile 50 KB", LargeMail, HostileTexts.All);
        Hostile(output, scanner, "hostile 1 MB", VeryLargeMail, HostileTexts.All);
    }

    private static void Rates(TextWriter output, TextScanner scanner)
    {
        var mails = ScanningCorpus.Mails(Corpus);
        var bytes = mails.Sum(mail => (long)Encoding.UTF8.GetByteCount(mail));
        Line(output, $"corpus             {mails.Count,9} mails of {bytes / mails.Count} bytes, six identifiers in each");
        var found = new List<Candidate>(1_000);
        Rate("identifiers only", () => Each(mails, mail =>
        {
            found.Clear();
            IdentifierPass.Find(mail, found);
        }));
        Rate("everything", () => Each(mails, mail => scanner.Scan(mail)));
        Line(output, $"allocated          {Watch.Allocated(() => Each(mails, mail => scanner.Scan(mail))) / mails.Count,9} bytes for each of these mails");
        Rate("naive expressions", () => Each(mails, mail => NaiveExpressions.Count(mail)));
        foreach (var (group, rate, why) in RecognizersText.Measure(mails.Take(CorpusOfTheSlow)))
        {
            if (rate is { } known)
                Line(output, $"Recognizers-Text   {known / 1e6,9:0.000} MB/s ({group}; under Node)");
            else
                Line(output, $"Recognizers-Text   {why}");
        }

        void Rate(string name, Action act) => Line(output, $"{name,-18} {bytes / Watch.Best(act) / 1e6,9:0.0} MB/s");
    }

    private static void Large(TextWriter output, TextScanner scanner)
    {
        var large = ScanningCorpus.OfLength(LargeMail);
        var (wall, processor) = Watch.Each(() => scanner.Scan(large));
        Percentiles(output, "a mail of 50 KB", wall, "by the wall");
        Percentiles(output, "", processor, "of the processor");
        Line(output, $"allocated          {Watch.Allocated(() => scanner.Scan(large)),9} bytes for it");
    }

    private static void Percentiles(TextWriter output, string name, double[] sorted, string clock) =>
        Line(output, $"{name,-18} {sorted[sorted.Length / 2],9:0.00} ms p50, {sorted[sorted.Length * 99 / 100]:0.00} ms p99 {clock}");

    private static void Hostile(TextWriter output, TextScanner scanner, string name, int length, IReadOnlyList<HostileText> texts)
    {
        var times = texts.Select(hostile => (hostile.Name, Time: Best(hostile.OfLength(length)))).OrderByDescending(pair => pair.Time).ToList();
        foreach (var (pattern, time) in times.Take(WorstShown))
            Line(output, $"{name,-18} {time * 1e3,9:0.00} ms: {pattern}");
        Line(output, $"{"",-18} {times[times.Count / 2].Time * 1e3,9:0.00} ms: the middle of {times.Count}");

        double Best(string text) => Watch.Best(() => scanner.Scan(text), HostilePatience);
    }

    private static void Each(IReadOnlyList<string> mails, Action<string> act)
    {
        foreach (var mail in mails)
            act(mail);
    }

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
