using OutlookGuard.Api.Disclosures;
using OutlookGuard.Content;
using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Api.Commands;

/// <summary>What a file held: its texts, and what could not be read.</summary>
/// <param name="Texts">In order; each is scanned by itself.</param>
/// <param name="Unread">Parts and reasons; empty for a complete reading.</param>
internal sealed record ScannedFile(IReadOnlyList<OperatorText> Texts, IReadOnlyList<(string Part, UnreadReason Why)> Unread);

/// <summary>Reads the files of <c>scan</c> in a confined child, as an attachment would be read.</summary>
internal sealed class ScanFiles : IAsyncDisposable
{
    private readonly ExtractionPool pool = new(new ExtractionPoolOptions { Command = ExtractionStart.OfThisHost(), Children = 1 });

    public async Task<ScannedFile> ReadAsync(string name, Stream input)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await input.ReadAsync(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > Limits.AttachmentBytes)
                return new ScannedFile([], [("", UnreadReason.TooLarge)]);
        }

        var file = await OperatorFile.ReadAsync(pool, Path.GetFileName(name), bytes.GetBuffer().AsMemory(0, (int)bytes.Length), CancellationToken.None);
        return new ScannedFile(file.Texts, [.. file.Unread.Select(unread => (unread.Part, unread.Why))]);
    }

    public ValueTask DisposeAsync() => pool.DisposeAsync();
}
