using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OutlookGuard.Benchmarks;
using OutlookGuard.Benchmarks.Registers;

if (args is ["load", var address, var seconds, var connections])
{
    await AssessmentLoad.RunAsync(address, int.Parse(seconds, CultureInfo.InvariantCulture), int.Parse(connections, CultureInfo.InvariantCulture));
    return;
}

if (args is ["scan"])
{
    ScanningTable.Print(Console.Out);
    return;
}

if (args is ["registers", var store, var cases])
{
    await RegisterScale.RunAsync(store, int.Parse(cases, CultureInfo.InvariantCulture));
    return;
}

if (args is ["stream", var megabytes])
{
    StreamRun.Print(int.Parse(megabytes, CultureInfo.InvariantCulture), Console.Out);
    return;
}

// In one process, so that a run builds nothing: dotnet run -c Release --project tests/OutlookGuard.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(DecideBenchmarks).Assembly).Run(args, DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default));
