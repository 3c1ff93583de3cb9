using System.Text;
using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Content.Tests.Extraction;

/// <summary>Reading in this process, and what tests ask of the result.</summary>
internal static class Read
{
    public static Extracted File(string name, byte[] bytes) => ExtractionPool.InProcess(name, bytes);

    public static Extracted Text(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Where a word was found.</summary>
    public static IReadOnlyList<HidingPlace> PlacesOf(this Extracted extracted, string word) =>
        [.. extracted.Texts.Where(text => text.Text.Contains(word, StringComparison.Ordinal)).Select(text => text.Hiding).Distinct()];

    public static string AllText(this Extracted extracted) => string.Join('\n', extracted.Texts.Select(text => $"[{text.Hiding}|{text.Label}] {text.Text}"));

    public static IReadOnlyList<UnreadReason> Reasons(this Extracted extracted) => [.. extracted.Faults.Select(fault => fault.Why).Distinct()];
}
