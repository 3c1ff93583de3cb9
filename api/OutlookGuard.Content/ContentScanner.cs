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

    /// <summary>Reads a file ahead of its mail.</summary>
    /// <param name="name">Its name, as a hint to what it is.</param>
    /// <param name="bytes">The whole file, at most 25 MiB.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>What was read, sealed; null when the reader itself failed, so that the file is read again when the mail is sent.</returns>
    public async Task<KeptFile?> KeepAsync(ConfidentialText name, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        var extracted = await pool.ExtractAsync(name.Reveal(), bytes, stop);
        return extracted.Faults.Any(fault => fault.Why is UnreadReason.ReaderFailed or UnreadReason.TooSlow or UnreadReason.ReaderMissing)
            ? null
            : new KeptFile(extracted, bytes.Span);
    }
}
