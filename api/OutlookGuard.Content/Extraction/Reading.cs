namespace OutlookGuard.Content.Extraction;

/// <summary>One attachment being read: what was found so far, and what may still be spent on it.</summary>
/// <remarks>Files inside the file share the findings and the budget, and stand one level deeper.</remarks>
internal sealed class Reading
{
    private const string Separator = " › ";

    // A name inside an archive may be 64 KB long; this much of it tells which file is meant.
    private const int LongestLabel = 512;

    private readonly Shared shared;
    private readonly string path;
    private readonly int depth;

    private Reading(Shared shared, string path, int depth) => (this.shared, this.path, this.depth) = (shared, path, depth);

    public static Reading OfOneAttachment() => new(new Shared(), "", 0);

    public bool IsNested => depth > 0;

    /// <summary>The same attachment, seen from a file inside it.</summary>
    public Reading Inside(string entry) =>
        depth < Limits.Nesting ? new Reading(shared, Label(entry), depth + 1) : throw new UnreadableException(UnreadReason.TooLarge);

    /// <summary>Keeps a piece of text; text without a letter or digit is dropped.</summary>
    public void Add(HidingPlace hiding, string label, string text)
    {
        if (!text.AsSpan().ContainsWords())
            return;
        shared.SpendText(text.Length + label.Length);
        shared.Texts.Add(new ExtractedText(hiding is HidingPlace.None && IsNested ? HidingPlace.Embedded : hiding, Label(label), text));
    }

    /// <summary>Says that an entry, or with an empty name this file itself, could not be read.</summary>
    public void CannotRead(string entry, UnreadReason why)
    {
        var fault = new ExtractionFault(Label(entry), why);
        if (shared.Faults.Count < Limits.Pieces && shared.KnownFaults.Add(fault))
            shared.Faults.Add(fault);
    }

    /// <summary>Takes bytes that are about to be inflated or decoded from what the attachment may use.</summary>
    public void SpendInflated(long bytes) => shared.SpendInflated(bytes);

    /// <summary>Counts entries of archives against what the attachment may hold.</summary>
    public void SpendEntries(int entries) => shared.SpendEntries(entries);

    public Extracted Result() => new(shared.Texts, shared.Faults);

    private string Label(string own)
    {
        own = own.Length <= LongestLabel ? own : own[..LongestLabel];
        return path.Length == 0 ? own : own.Length == 0 ? path : path + Separator + own;
    }

    private sealed class Shared
    {
        private long inflated = Limits.InflatedBytes;
        private long characters = Limits.TextCharacters;
        private int entries = Limits.ArchiveEntries;

        public List<ExtractedText> Texts { get; } = [];

        public List<ExtractionFault> Faults { get; } = [];

        public HashSet<ExtractionFault> KnownFaults { get; } = [];

        public void SpendInflated(long bytes)
        {
            if (bytes > inflated)
                throw new BudgetSpentException();
            inflated -= bytes;
        }

        public void SpendText(int length)
        {
            if (length > characters || Texts.Count >= Limits.Pieces)
                throw new BudgetSpentException();
            characters -= length;
        }

        public void SpendEntries(int count)
        {
            if (count > entries)
                throw new BudgetSpentException();
            entries -= count;
        }
    }
}
