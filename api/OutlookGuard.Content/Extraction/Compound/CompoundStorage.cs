namespace OutlookGuard.Content.Extraction;

/// <summary>A folder inside a compound file. Names are compared without regard to case.</summary>
internal sealed class CompoundStorage(string name)
{
    private readonly Dictionary<string, CompoundStream> streams = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CompoundStorage> storages = new(StringComparer.OrdinalIgnoreCase);

    public string Name => name;

    public IEnumerable<CompoundStream> Streams => streams.Values;

    public IEnumerable<CompoundStorage> Storages => storages.Values;

    public bool Has(string stream) => streams.ContainsKey(stream);

    public CompoundStorage? Storage(string wanted) => storages.GetValueOrDefault(wanted);

    /// <summary>A stream's bytes; null when there is no such stream.</summary>
    public ReadOnlyMemory<byte>? Content(string wanted, Reading into) => streams.GetValueOrDefault(wanted)?.Content(into);

    public void Add(CompoundStream stream) => streams.TryAdd(stream.Name, stream);

    public void Add(CompoundStorage storage) => storages.TryAdd(storage.Name, storage);
}

/// <summary>A file inside a compound file.</summary>
internal sealed class CompoundStream(string name, long length, Func<ReadOnlyMemory<byte>> content)
{
    public string Name => name;

    public ReadOnlyMemory<byte> Content(Reading into)
    {
        into.SpendInflated(length);
        return content();
    }
}
