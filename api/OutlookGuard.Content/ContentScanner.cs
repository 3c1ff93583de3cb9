using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Content;

/// <summary>Tells what a message holds.</summary>
/// <param name="pool">The children that read attached files.</param>
public sealed class ContentScanner(ExtractionPool pool)
{
    /// <summary>Reads one message, files and all.</summary>
    /// <param name="message">The message as it would leave.</param>
    /// <param name="stop">Ends the wait for files.</param>
    /// <returns>The message, ready to be scanned.</returns>
    public async Task<ReadMessage> ReadAsync(OutgoingMessage message, CancellationToken stop) =>
        new(message, await MessageReader.ReadAsync(message, pool, stop));
}
