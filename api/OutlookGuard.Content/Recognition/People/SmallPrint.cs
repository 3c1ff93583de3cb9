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

    // Chosen: longer than any sentence of small print, so that one endless line costs no more than a short one.
    private const int Reach = 400;

    /// <summary>Whether the line around a position is small print and speaks of no client.</summary>
    public static bool IsAt(string text, int position)
    {
        position = Math.Min(position, text.Length);
        var behind = text.AsSpan(Math.Max(0, position - Reach), Math.Min(position, Reach)).LastIndexOf('\n');
        var start = Math.Max(0, position - Reach) + behind + 1;
        var ahead = text.AsSpan(position, Math.Min(Reach, text.Length - position)).IndexOf('\n');
        var end = ahead < 0 ? Math.Min(text.Length, position + Reach) : position + ahead;
        var line = text.AsSpan(start, end - start);
        foreach (var phrase in Phrases)
            if (line.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return !Surroundings.SpeaksOfClient(text, new Span(position, position));
        return false;
    }
}
