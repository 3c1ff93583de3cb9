using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>A program of the system that reads one kind of file. It inherits the confinement of the process that starts it.</summary>
internal static class Tool
{
    // chosen: below the time one attachment may take, so that a slow tool is named and not the reader.
    private static readonly TimeSpan Patience = Limits.ExtractionTime * 0.75;

    // A tool complains once for each fault in a file; the first few tell as much as all.
    private const int MostComplaints = 256 * 1024;

    /// <summary>Runs a tool to its end.</summary>
    /// <param name="name">Its name on the path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it said; null when it is not installed.</returns>
    public static ToolOutput? Run(string name, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(name)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start);
            return process is null ? null : Collect(process);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static ToolOutput Collect(Process process)
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        using var kill = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        var complaints = Task.Run(() => ReadUpTo(process.StandardError.BaseStream, MostComplaints));
        var output = ReadUpTo(process.StandardOutput.BaseStream, Limits.TextCharacters);
        if (output.WasCut)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        if (patience.IsCancellationRequested)
            throw new UnreadableException(UnreadReason.TooSlow);
        if (output.WasCut)
            throw new UnreadableException(UnreadReason.TooLarge);
        return new ToolOutput(process.ExitCode, output.Bytes, Encoding.UTF8.GetString(complaints.GetAwaiter().GetResult().Bytes.Span));
    }

    private static (ReadOnlyMemory<byte> Bytes, bool WasCut) ReadUpTo(Stream stream, int most)
    {
        var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (kept.Length + read > most)
                return (kept.ToArray(), true);
            kept.Write(buffer, 0, read);
        }
        return (kept.GetBuffer().AsMemory(0, (int)kept.Length), false);
    }
}

/// <summary>What a tool said.</summary>
/// <param name="Status">Its exit status; 0 is success.</param>
/// <param name="Bytes">Its standard output.</param>
/// <param name="Complaints">Its standard error, or the first part of it.</param>
internal sealed record ToolOutput(int Status, ReadOnlyMemory<byte> Bytes, string Complaints)
{
    public string Text => Encoding.UTF8.GetString(Bytes.Span);
}
