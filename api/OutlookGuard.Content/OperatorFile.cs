using System.Collections.Immutable;
using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Content;

/// <summary>A file that an operator names on the command line, taken apart by the same readers as an attachment.</summary>
/// <remarks>The one way for text to leave this project unsealed: it is the operator's own file, and no mail's words pass here.</remarks>
/// <param name="Texts">Every text found, with where it stood.</param>
/// <param name="Unread">What could not be read; empty for a complete reading.</param>
public sealed record OperatorFile(ImmutableArray<OperatorText> Texts, ImmutableArray<UnreadText> Unread)
{
    /// <summary>Reads a file.</summary>
    /// <param name="pool">The children that read it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="bytes">The whole file, at most <see cref="Limits.AttachmentBytes"/>.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>Its texts, and what could not be read. It never throws for the file's sake.</returns>
    public static async Task<OperatorFile> ReadAsync(ExtractionPool pool, string name, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        var extracted = await pool.ExtractAsync(name, bytes, stop).ConfigureAwait(false);
        return new OperatorFile(
            [.. extracted.Texts.Select(text => new OperatorText(PartOf(text), text.Text))],
            [.. extracted.Faults.Select(fault => new UnreadText(fault.Entry, fault.Why))]);
    }

    private static string PartOf(in ExtractedText text) => (text.Hiding, text.Label) switch
    {
        (HidingPlace.None, var label) => label,
        (var hiding, "") => hiding.ToString(),
        var (hiding, label) => $"{label} ({hiding})",
    };
}

/// <summary>One text inside a file.</summary>
/// <param name="Part">Where it stood; empty for the file itself.</param>
/// <param name="Text">The text.</param>
public readonly record struct OperatorText(string Part, string Text);

/// <summary>Something inside a file that could not be read.</summary>
/// <param name="Part">Where; empty for the whole file.</param>
/// <param name="Why">The reason.</param>
public readonly record struct UnreadText(string Part, UnreadReason Why);
