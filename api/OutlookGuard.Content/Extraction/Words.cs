namespace OutlookGuard.Content.Extraction;

/// <summary>Questions about text that several readers ask.</summary>
internal static class Words
{
    /// <summary>Whether there is a letter or a digit at all.</summary>
    public static bool ContainsWords(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
                return true;
        }
        return false;
    }
}
