using System.Diagnostics;

namespace OutlookGuard.Benchmarks;

/// <summary>Times what is repeated.</summary>
/// <remarks>By the processor's time, all threads of the process together: a machine with other work to do does not change it much.</remarks>
internal static class Watch
{
    private const int Runs = 500;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <summary>The cheapest of many runs, in seconds of the processor.</summary>
    public static double Best(Action act) => Best(act, Patience);

    public static double Best(Action act, TimeSpan patience)
    {
        act();
        var best = double.MaxValue;
        var started = Stopwatch.GetTimestamp();
        do
        {
            var used = Environment.CpuUsage.TotalTime;
            act();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
        }
        while (Stopwatch.GetElapsedTime(started) < patience);
        return best;
    }

    /// <summary>Every run's time by the clock on the wall and by the processor, each sorted, in milliseconds.</summary>
    public static (double[] Wall, double[] Processor) Each(Action act)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < WarmUp)
            act();
        var (wall, processor) = (new double[Runs], new double[Runs]);
        for (var run = 0; run < Runs; run++)
        {
            var used = Environment.CpuUsage.TotalTime;
            var began = Stopwatch.GetTimestamp();
            act();
            wall[run] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            processor[run] = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds;
        }

        Array.Sort(wall);
        Array.Sort(processor);
        return (wall, processor);
    }

    public static long Allocated(Action act)
    {
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
