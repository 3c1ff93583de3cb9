namespace OutlookGuard.Content.Extraction;

/// <summary>One piece of text that a reader took out of a file.</summary>
/// <param name="Hiding">Where inside the file it stood.</param>
/// <param name="Label">The entry's, sheet's or slide's name; empty when there is none.</param>
/// <param name="Text">The text, paragraphs and cells separated by line breaks or tabs.</param>
internal readonly record struct ExtractedText(HidingPlace Hiding, string Label, string Text);

/// <summary>Something inside a file that could not be read.</summary>
/// <param name="Entry">Its name; empty for the whole file.</param>
/// <param name="Why">The reason.</param>
internal readonly record struct ExtractionFault(string Entry, UnreadReason Why);

/// <summary>Everything a reader can say about one file.</summary>
/// <param name="Texts">The text found, in order.</param>
/// <param name="Faults">What could not be read; empty when everything was.</param>
internal sealed record Extracted(IReadOnlyList<ExtractedText> Texts, IReadOnlyList<ExtractionFault> Faults)
{
    /// <summary>A file of which nothing could be read.</summary>
    /// <param name="why">The reason.</param>
    /// <returns>No text and one fault.</returns>
    public static Extracted Nothing(UnreadReason why) => new([], [new ExtractionFault("", why)]);
}
