namespace OutlookGuard.Content.Recognition.People;

/// <summary>Finds where the new text ends and earlier messages begin.</summary>
/// <remarks>
/// Knows Outlook's header block (From, Sent, To, Subject), its "Original Message" line, "On … wrote:" as Gmail and Apple write it, and lines quoted with ">".
/// When in doubt the text counts as new: new text is judged no more gently than old.
/// </remarks>
internal static class ThreadSplit
{
    /// <summary>Where the earlier messages begin.</summary>
    /// <param name="text">A whole plain-text body.</param>
    /// <returns>The position of the first line that is not new text; the text's length when all of it is new.</returns>
    public static int Find(string text)
    {
        var lines = Lines.Of(text);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = text.AsSpan(lines[i].Start, lines[i].End - lines[i].Start).Trim();
            if (IsSeparator(line) || IsWroteLine(line) || (IsFromLine(line) && HeaderFollows(text, lines, i)) || (line.StartsWith(">", StringComparison.Ordinal) && i > 0))
                return lines[i].Start;
        }

        return text.Length;
    }

    private static bool IsSeparator(ReadOnlySpan<char> line) =>
        line.StartsWith("-----", StringComparison.Ordinal) && (line.Contains("Original Message", StringComparison.OrdinalIgnoreCase) || line.Contains("Forwarded", StringComparison.OrdinalIgnoreCase))
        || line.StartsWith("________________", StringComparison.Ordinal)
        || line.StartsWith("Begin forwarded message", StringComparison.OrdinalIgnoreCase);

    private static bool IsWroteLine(ReadOnlySpan<char> line) =>
        line.StartsWith("On ", StringComparison.Ordinal) && line.EndsWith("wrote:", StringComparison.Ordinal);

    private static bool IsFromLine(ReadOnlySpan<char> line) =>
        line.StartsWith("From:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("*From:*", StringComparison.OrdinalIgnoreCase) || line.StartsWith("O:", StringComparison.Ordinal);

    private static bool HeaderFollows(string text, List<Span> lines, int from)
    {
        for (var i = from + 1; i < lines.Count && i <= from + 4; i++)
        {
            var line = text.AsSpan(lines[i].Start, lines[i].End - lines[i].Start).TrimStart(" *");
            if (line.StartsWith("Sent:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("To:", StringComparison.OrdinalIgnoreCase)
                || line.StartsWith("Date:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Subject:", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
