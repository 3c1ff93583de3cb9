using OutlookGuard.Content.Protection;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Content;

/// <summary>A message whose files have been read: ready to be scanned, more than once if the world around it changes meanwhile.</summary>
/// <remarks>Its words stay inside; not safe for several threads at once.</remarks>
public sealed class ReadMessage
{
    private readonly List<List<FoldedWord>> words;

    internal ReadMessage(OutgoingMessage outgoing, MessageParts parts)
    {
        (Outgoing, Parts) = (outgoing, parts);
        words = [.. parts.Parts.Select(part => FoldedWords.Of(part.Text.Reveal()))];
    }

    internal OutgoingMessage Outgoing { get; }

    internal MessageParts Parts { get; }

    internal List<FoldedWord> WordsOf(int part) => words[part];

    /// <summary>The whole names, numbers and references in the message that a register may hold.</summary>
    /// <param name="key">The register's key.</param>
    /// <param name="filter">What it may hold.</param>
    /// <returns>Each form's <see cref="RegisterFilter.KeyOf"/>, once.</returns>
    public IReadOnlyCollection<long> FormsIn(RegisterKey key, RegisterFilter filter)
    {
        var forms = new HashSet<long>();
        foreach (var part in words)
            foreach (var phrase in Phrases.Of(part, key, filter.LengthsAfter))
                if (filter.MayHold(phrase.Hash))
                    forms.Add(RegisterFilter.KeyOf(phrase.Hash));
        return forms;
    }

    /// <summary>Scans the message.</summary>
    /// <param name="context">What may be known about the world around it.</param>
    /// <returns>Every finding, and everything that could not be read.</returns>
    public ScanReport Scan(ScanContext context) => MessageScan.Of(this, context);
}
