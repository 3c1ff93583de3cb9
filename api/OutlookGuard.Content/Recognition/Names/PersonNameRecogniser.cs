using System.Buffers;

namespace OutlookGuard.Content.Recognition.Names;

/// <summary>Finds the names of people.</summary>
/// <remarks>
/// Lists of names and words (Lists/README.md), what stands around them (titles, greetings, sign-offs, family words, verbs, labels), what speaks
/// against them (organisations, places, days), and whether the same name stands elsewhere in the text. A title belongs to the name.
/// Linear in the text: it is read in windows of words, and every rule looks a fixed number of words ahead and behind.
/// </remarks>
internal static class PersonNameRecogniser
{
    // chosen: a mail of 64 KB fits one window; longer text is cut at a line break.
    private const int WindowWords = 16_384;
    private const int SoftLimit = WindowWords - 2_048;

    /// <summary>Finds every name in a text.</summary>
    /// <param name="text">Normalised text.</param>
    /// <param name="headerNames">Display names from the mail's addresses; they count as seen.</param>
    /// <param name="found">Where the candidates go, by position.</param>
    public static void Find(string text, IReadOnlyList<string> headerNames, List<Candidate> found)
    {
        var tokens = ArrayPool<Token>.Shared.Rent(WindowWords);
        var reader = NameReader.Rent();
        try
        {
            foreach (var name in headerNames)
                reader.Learn(name);
            var tokeniser = new Tokeniser(text);
            while (!tokeniser.Done)
            {
                var count = tokeniser.Fill(tokens.AsSpan(0, WindowWords), SoftLimit);
                reader.Read(text, tokens.AsSpan(0, count), found);
            }
        }
        finally
        {
            reader.Return();
            ArrayPool<Token>.Shared.Return(tokens);
        }
    }
}
