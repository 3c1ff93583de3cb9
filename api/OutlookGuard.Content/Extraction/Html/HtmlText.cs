namespace OutlookGuard.Content.Extraction;

/// <summary>Reads HTML as a reader sees it, and beside it everything that a reader does not see.</summary>
/// <remarks>Time and memory are linear in the length. Nothing is ever fetched.</remarks>
internal static class HtmlText
{
    /// <summary>Reads HTML into pieces: the visible text with the thread after it, then what is hidden.</summary>
    public static IReadOnlyList<ExtractedText> Read(string html)
    {
        var body = ReadBody(html);
        var pieces = new List<ExtractedText>(2 + body.Hidden.Count);
        if (body.Visible.Length + body.Thread.Length > 0)
            pieces.Add(new ExtractedText(HidingPlace.None, "", body.Thread.Length == 0 ? body.Visible : $"{body.Visible}\n{body.Thread}"));
        foreach (var hidden in body.Hidden)
            pieces.Add(new ExtractedText(HidingPlace.Hidden, "", hidden));
        return pieces;
    }

    /// <summary>Reads the HTML body of a mail and tells the new text from the earlier thread.</summary>
    public static HtmlBody ReadBody(string html)
    {
        var walk = new HtmlWalk(html);
        walk.Run();
        return walk.ToBody();
    }
}
