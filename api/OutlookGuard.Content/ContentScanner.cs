using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Content;

/// <summary>Tells what a message holds.</summary>
/// <param name="pool">The children that read attached files.</param>
public sealed class ContentScanner(ExtractionPool pool)
{
    /// <summary>Scans one message, files and all.</summary>
    /// <param name="message">The message as it would leave.</param>
    /// <param name="context">What may be known about the world around it.</param>
    /// <param name="stop">Ends the wait for files.</param>
    /// <returns>Every finding, and everything that could not be read.</returns>
    public async Task<ScanReport> ScanAsync(OutgoingMessage message, ScanContext context, CancellationToken stop) =>
        MessageScan.Of(message, await MessageReader.ReadAsync(message, pool, stop), context);
}
