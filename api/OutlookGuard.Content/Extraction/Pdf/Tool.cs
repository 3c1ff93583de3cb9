using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>A program of the system that reads one kind of file. It inherits the confinement of the process that starts it.</summary>
internal static class Tool
{
    // chosen: below the time one attachment may take, so that a slow tool is named and not the reader.
    private static readonly TimeSpan Patience = Limits.ExtractionTime * 0.75;

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
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        Process? process;
        try
        {
            process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
        using (process)
            return process is null ? null : Collect(process);
    }

    private static ToolOutput Collect(Process process)
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        using var kill = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        var complaints = Task.Run(() => ReadUpTo(process.StandardError, Limits.TextCharacters / 100, process));
        var text = ReadUpTo(process.StandardOutput, Limits.TextCharacters, process);
        process.WaitForExit();
        if (patience.IsCancellationRequested)
            throw new UnreadableException(UnreadReason.TooSlow);
        return new ToolOutput(process.ExitCode, text ?? throw new UnreadableException(UnreadReason.TooLarge), complaints.GetAwaiter().GetResult() ?? "");
    }

    private static string? ReadUpTo(StreamReader reader, int most, Process process)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        int read;
        while ((read = reader.Read(buffer)) > 0)
        {
            text.Append(buffer, 0, read);
            if (text.Length <= most)
                continue;
            process.Kill(entireProcessTree: true);
            return null;
        }
        return text.ToString();
    }
}

/// <summary>What a tool said.</summary>
/// <param name="Status">Its exit status; 0 is success.</param>
/// <param name="Text">Its standard output.</param>
/// <param name="Complaints">Its standard error.</param>
internal sealed record ToolOutput(int Status, string Text, string Complaints);
