using System.ComponentModel;
using System.Diagnostics;

namespace OutlookGuard.Content.Extraction;

/// <summary>One running child, seen from its parent.</summary>
internal sealed class ReadingChild : IDisposable
{
    // chosen: a cold runtime on a busy machine greets within two seconds.
    private static readonly TimeSpan GreetingTime = TimeSpan.FromSeconds(10);

    // chosen: a child that keeps this much after its reading is replaced rather than trusted to give it back.
    private const long KeptMemory = Limits.ExtractionMemory / 2;

    private readonly Process process;
    private int readings;

    private ReadingChild(Process process) => this.process = process;

    /// <summary>Starts a child and waits for its greeting; null when it does not come up.</summary>
    public static async Task<ReadingChild?> StartAsync(ProcessStartInfo start, CancellationToken stop)
    {
        Process? process;
        try
        {
            process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
        if (process is null)
            return null;
        var child = new ReadingChild(process);
        child.DiscardComplaints();
        if (await child.IsGreetingAsync(stop).ConfigureAwait(false))
            return child;
        child.Dispose();
        return null;
    }

    public bool IsAlive => !process.HasExited;

    public bool IsSpent(int most)
    {
        process.Refresh();
        return ++readings >= most || process.WorkingSet64 > KeptMemory;
    }

    /// <summary>Has one attachment read.</summary>
    public async Task<Extracted> ReadAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        await Frames.WriteRequestAsync(process.StandardInput.BaseStream, name, bytes, stop).ConfigureAwait(false);
        return await Frames.ReadAnswerAsync(process.StandardOutput.BaseStream, stop).ConfigureAwait(false);
    }

    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It had ended already.
        }
        process.Dispose();
    }

    private async Task<bool> IsGreetingAsync(CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(GreetingTime);
        var greeting = new byte[Frames.Greeting.Length];
        try
        {
            var length = await process.StandardOutput.BaseStream.ReadAtLeastAsync(greeting, greeting.Length, throwOnEndOfStream: false, patience.Token).ConfigureAwait(false);
            return length == greeting.Length && Frames.Greeting.Span.SequenceEqual(greeting);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    // A crash report may quote the file that caused it, so nobody ever sees it.
    private void DiscardComplaints()
    {
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
    }
}
