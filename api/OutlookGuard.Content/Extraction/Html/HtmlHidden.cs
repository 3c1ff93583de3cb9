using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Collects what a page holds and its reader does not see.</summary>
internal sealed class HtmlHidden
{
    private readonly StringBuilder lines = new();

    /// <summary>The text of hidden elements.</summary>
    public TextFlow Text { get; } = new();

    public List<InlineFile> Files { get; } = [];

    public IReadOnlyList<string> Pieces() =>
        [.. new[] { Text.ToString(), lines.ToString().TrimEnd() }.Where(piece => piece.AsSpan().ContainsWords())];

    public void AddLine(ReadOnlySpan<char> line)
    {
        if (line.ContainsWords())
            lines.Append(line).Append('\n');
    }

    public void AddAddress(string address)
    {
        if (HtmlAddress.File(address) is { } file)
            Files.Add(file);
        else
            AddLine(HtmlAddress.Words(address));
    }

    /// <summary>Adds a comment; what a conditional one shows to Word is read without its condition.</summary>
    public void AddComment(ReadOnlySpan<char> comment)
    {
        if (comment.StartsWith("[if", StringComparison.OrdinalIgnoreCase))
            comment = comment[(comment.IndexOf('>') + 1)..];
        if (!Begins(comment, "[endif") && !Begins(comment, "[if") && !Begins(comment, "DOCTYPE"))
            AddMarkup(comment);

        static bool Begins(ReadOnlySpan<char> text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Adds the words of markup that is not part of the page's own, in one pass and without going deeper.</summary>
    public void AddMarkup(ReadOnlySpan<char> markup)
    {
        var flow = new TextFlow();
        var tokens = new HtmlTokeniser(markup);
        while (tokens.Read() is var token && token is not HtmlToken.End)
        {
            if (token is HtmlToken.Text or HtmlToken.Unfinished)
                flow.Write(HtmlEntities.Decode(tokens.Value));
            else if (token is HtmlToken.Comment && !tokens.Value.StartsWith("["))
                flow.Write(tokens.Value);
            else if (HtmlElements.LayoutOf(tokens.Value) is not HtmlLayout.Inline)
                flow.Break();
        }
        AddLine(flow.ToString());
    }

    /// <summary>Adds the words of a style sheet: its comments and the text it generates. One that never ends swallows the page, so all of it is read.</summary>
    public void AddStyle(ReadOnlySpan<char> css, bool closed)
    {
        if (!closed)
            AddLine(css);
        AddGenerated(css);
        while (css.IndexOf("/*") is var at and >= 0)
        {
            var end = css[(at + 2)..].IndexOf("*/");
            var comment = end < 0 ? css[(at + 2)..] : css.Slice(at + 2, end);
            // Word heads its sheets with "Font Definitions", "Style Definitions" and the like.
            if (!comment.TrimEnd().EndsWith("Definitions", StringComparison.Ordinal))
                AddLine(comment.Trim());
            css = end < 0 ? [] : css[(at + end + 4)..];
        }
    }

    private void AddGenerated(ReadOnlySpan<char> css)
    {
        while (css.IndexOf("content:", StringComparison.OrdinalIgnoreCase) is var at and >= 0)
        {
            css = css[(at + "content:".Length)..];
            var end = css.IndexOfAny(";}");
            AddLine((end < 0 ? css : css[..end]).Trim(" \"'"));
            css = end < 0 ? [] : css[end..];
        }
    }
}
