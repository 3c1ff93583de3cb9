using System.Threading.Channels;

namespace OutlookGuard.Content.Extraction;

/// <summary>A few warm, confined children that read hostile attachments, so that no parser ever runs in the host.</summary>
/// <remarks>Safe for many callers at once. A child that dies, hangs or answers nonsense costs its attachment a fault and is replaced; the caller never sees it throw.</remarks>
public sealed class ExtractionPool : IAsyncDisposable
{
    private readonly ExtractionPoolOptions options;
    private readonly Channel<Task<ReadingChild?>?> slots;
    private readonly string directory = Directory.CreateTempSubdirectory("reading-").FullName;
    private readonly CancellationTokenSource closing = new();
    private readonly Lock gate = new();
    private Task<ConfinementWalls?>? choosing;

    /// <summary>Sets the pool up; no child is started yet.</summary>
    /// <param name="options">How to start children, and how many.</param>
    public ExtractionPool(ExtractionPoolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        slots = Channel.CreateBounded<Task<ReadingChild?>?>(Math.Max(1, options.Children));
        for (var i = 0; i < Math.Max(1, options.Children); i++)
            slots.Writer.TryWrite(null);
    }

    /// <summary>The walls around the children; none before the first was started.</summary>
    public Confinement Confinement { get; private set; } = new(ConfinementWalls.None);

    /// <summary>Starts every child and lets each read a small sample, so that the first attachment of the day is read as fast as the next.</summary>
    /// <returns>When all are ready. A child that does not come up is no error here: its attachments will be unread.</returns>
    public async Task WarmAsync() =>
        await Task.WhenAll(Enumerable.Range(0, Math.Max(1, options.Children)).Select(_ => ExtractAsync(WarmUp.Name, WarmUp.Bytes, closing.Token))).ConfigureAwait(false);

    /// <summary>Reads one attachment in a child.</summary>
    /// <param name="name">Its file name.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="stop">Ends the waiting and the reading.</param>
    /// <returns>The text found and everything that could not be read.</returns>
    internal async Task<Extracted> ExtractAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        if (bytes.IsEmpty)
            return Extracted.Nothing(UnreadReason.Empty);
        if (bytes.Length > Limits.AttachmentBytes)
            return Extracted.Nothing(UnreadReason.TooLarge);
        var slot = await slots.Reader.ReadAsync(stop).ConfigureAwait(false);
        Task<ReadingChild?>? next = null;
        try
        {
            var child = slot is null ? null : await slot.ConfigureAwait(false);
            if (child is { IsAlive: false })
            {
                child.Dispose();
                child = null;
            }
            child ??= await StartAsync().ConfigureAwait(false);
            if (child is null)
                return Extracted.Nothing(UnreadReason.ReaderFailed);
            (var extracted, next) = await ReadAsync(child, name, bytes, stop).ConfigureAwait(false);
            return extracted;
        }
        finally
        {
            slots.Writer.TryWrite(next);
        }
    }

    /// <summary>Reads one attachment in this process: for the child itself and for tests.</summary>
    internal static Extracted InProcess(string name, ReadOnlyMemory<byte> bytes) => FileReader.Read(name, bytes);

    private async Task<(Extracted Answer, Task<ReadingChild?>? Next)> ReadAsync(ReadingChild child, string name, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop, closing.Token);
        patience.CancelAfter(options.Time);
        try
        {
            var answer = await child.ReadAsync(name, bytes, patience.Token).ConfigureAwait(false);
            if (!child.IsSpent(options.ReadingsPerChild))
                return (answer, Task.FromResult<ReadingChild?>(child));
            child.Dispose();
            return (answer, StartAsync());
        }
        catch (OperationCanceledException)
        {
            child.Dispose();
            return stop.IsCancellationRequested ? throw new OperationCanceledException(stop) : (Extracted.Nothing(UnreadReason.TooSlow), StartAsync());
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or InvalidOperationException or ObjectDisposedException)
        {
            child.Dispose();
            return (Extracted.Nothing(UnreadReason.ReaderFailed), StartAsync());
        }
    }

    private async Task<ReadingChild?> StartAsync()
    {
        if (closing.IsCancellationRequested)
            return null;
        if (await ChosenWallsAsync().ConfigureAwait(false) is not { } walls)
            return null;
        return await ReadingChild.StartAsync(WalledCommand.Start(options.Command, walls, directory), closing.Token).ConfigureAwait(false);
    }

    // Tried once, by starting a child behind each set of walls, strongest first. When none comes up the next file tries again.
    private Task<ConfinementWalls?> ChosenWallsAsync()
    {
        lock (gate)
        {
            if (choosing is null or { IsCompletedSuccessfully: true, Result: null } or { IsFaulted: true })
                choosing = ChooseWallsAsync();
            return choosing;
        }
    }

    private async Task<ConfinementWalls?> ChooseWallsAsync()
    {
        foreach (var walls in await WalledCommand.OfferedAsync(closing.Token).ConfigureAwait(false))
        {
            using var child = await ReadingChild.StartAsync(WalledCommand.Start(options.Command, walls, directory), closing.Token).ConfigureAwait(false);
            if (child is null)
                continue;
            Confinement = new Confinement(walls);
            return walls;
        }
        return null;
    }

    /// <summary>Ends every child.</summary>
    /// <returns>When all have ended.</returns>
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync().ConfigureAwait(false);
        for (var i = 0; i < Math.Max(1, options.Children); i++)
        {
            if (await slots.Reader.ReadAsync().ConfigureAwait(false) is { } slot)
                (await slot.ConfigureAwait(false))?.Dispose();
        }
        closing.Dispose();
        Directory.Delete(directory, recursive: true);
    }
}
