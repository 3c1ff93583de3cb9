using System.Diagnostics;
using System.Text.Json;

namespace OutlookGuard.Benchmarks;

/// <summary>The built host as an operator would start it for <c>scan --jsonl -</c>.</summary>
internal static class HostProcess
{
    public static Process Scan()
    {
        var host = Path.Combine(AppContext.BaseDirectory, "OutlookGuard.Api.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [host, "scan", "--jsonl", "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    /// <summary>One line of input.</summary>
    public static byte[] Line(int id, string text) => [.. JsonSerializer.SerializeToUtf8Bytes(new { id, text }), (byte)'\n'];

    /// <summary>From the start of a process to its first answer, in milliseconds by the wall and of the processor.</summary>
    public static (double Wall, double Processor) First(string text)
    {
        var began = Stopwatch.GetTimestamp();
        using var host = Scan();
        host.StandardInput.BaseStream.Write(Line(1, text));
        host.StandardInput.BaseStream.Flush();
        host.StandardOutput.ReadLine();
        var took = (Stopwatch.GetElapsedTime(began).TotalMilliseconds, host.TotalProcessorTime.TotalMilliseconds);
        host.StandardInput.Close();
        host.WaitForExit();
        return took;
    }
}
