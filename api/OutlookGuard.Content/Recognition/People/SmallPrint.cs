namespace OutlookGuard.Content.Recognition.People;

/// <summary>Knows the lines that stand under every mail of an organisation: confidentiality, registration, who may read it.</summary>
internal static class SmallPrint
{
    private static readonly string[] Phrases =
    [
        "registered charity", "charity number", "charity no", "company limited by guarantee", "registered office", "registered in england", "intended only for", "intended solely", "intended recipient",
        "received it in error", "received this email in error", "received this e-mail in error", "received this message in error", "think before you print", "views in this email", "views expressed",
        "consider the environment", "email and any attachments", "e-mail and any attachments", "scanned for viruses",
    ];

    /// <summary>Whether the line around a position is small print and speaks of no client.</summary>
    public static bool IsAt(string text, int position)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, Math.Min(position, text.Length) - 1)) + 1;
        var end = text.IndexOf('\n', Math.Min(position, text.Length));
        var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
        foreach (var phrase in Phrases)
            if (line.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return !Surroundings.SpeaksOfClient(text, new Span(position, position));
        return false;
    }
}
