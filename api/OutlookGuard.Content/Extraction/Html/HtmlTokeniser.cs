namespace OutlookGuard.Content.Extraction;

/// <summary>The kinds of token in HTML.</summary>
internal enum HtmlToken
{
    End = 0,
    Text,
    StartTag,
    EndTag,
    Comment,

    /// <summary>A tag or comment that the page never closes: browsers drop it, we read it as hidden text.</summary>
    Unfinished,
}

/// <summary>Cuts HTML into tokens, tolerantly and in one pass.</summary>
internal ref struct HtmlTokeniser(ReadOnlySpan<char> html)
{
    private readonly ReadOnlySpan<char> html = html;
    private int next;

    /// <summary>A tag's name, or the text of the token.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>What stands between a start tag's name and its closing bracket.</summary>
    public ReadOnlySpan<char> Attributes { get; private set; }

    /// <summary>What has not been read yet.</summary>
    public readonly ReadOnlySpan<char> Ahead => html[next..];

    public HtmlToken Read()
    {
        if (next >= html.Length)
            return HtmlToken.End;
        if (html[next] != '<')
            return Text(next);
        var second = next + 1 < html.Length ? html[next + 1] : ' ';
        if (char.IsAsciiLetter(second))
            return Tag(HtmlToken.StartTag, next + 1);
        if (second == '/' && next + 2 < html.Length && char.IsAsciiLetter(html[next + 2]))
            return Tag(HtmlToken.EndTag, next + 2);
        return second is '!' or '?' or '/' ? Comment() : Text(next + 1);
    }

    /// <summary>Reads the content of an element whose content is raw, up to its end tag or the end of the page.</summary>
    /// <returns>Whether the end tag was there.</returns>
    public bool ReadRaw(ReadOnlySpan<char> name)
    {
        var from = next;
        while (html[from..].IndexOf("</") is var at and >= 0)
        {
            var end = from + at;
            var after = end + 2 + name.Length;
            if (html[(end + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && (after >= html.Length || !char.IsAsciiLetterOrDigit(html[after])))
            {
                Value = html[next..end];
                next = end;
                return true;
            }
            from = end + 2;
        }
        Value = html[next..];
        next = html.Length;
        return false;
    }

    private HtmlToken Text(int from)
    {
        var bracket = from < html.Length ? html[from..].IndexOf('<') : -1;
        var end = bracket < 0 ? html.Length : from + bracket;
        Value = html[next..end];
        next = end;
        return HtmlToken.Text;
    }

    private HtmlToken Tag(HtmlToken kind, int nameAt)
    {
        var nameLength = html[nameAt..].IndexOfAny(HtmlSigns.AfterName);
        var end = nameLength < 0 ? -1 : EndOfTag(nameAt + nameLength);
        if (end < 0)
            return Unfinished();
        Value = html.Slice(nameAt, nameLength);
        Attributes = html[(nameAt + nameLength)..end];
        next = end + 1;
        return kind;
    }

    // The bracket that ends a tag stands outside quoted values; a quotation mark only opens one after an equals sign.
    private readonly int EndOfTag(int from)
    {
        var quotable = false;
        for (var i = from; i < html.Length; i++)
        {
            switch (html[i])
            {
                case '>':
                    return i;
                case '=':
                    quotable = true;
                    break;
                case '"' or '\'' when quotable:
                    var length = html[(i + 1)..].IndexOf(html[i]);
                    if (length < 0)
                        return -1;
                    i += length + 1;
                    quotable = false;
                    break;
                case ' ' or '\t' or '\n' or '\r' or '\f':
                    break;
                default:
                    quotable = false;
                    break;
            }
        }
        return -1;
    }

    private HtmlToken Comment()
    {
        var rest = html[next..];
        var real = rest.StartsWith("<!--");
        var start = real ? 4 : 2;
        var empty = real && (rest[4..].StartsWith(">") || rest[4..].StartsWith("->"));
        var end = empty ? 0 : real ? EndOfComment(rest[4..]) : rest[2..].IndexOf('>');
        if (end < 0)
            return Unfinished();
        Value = rest.Slice(start, end);
        var closing = rest[(start + end)..].IndexOf('>');
        next += start + end + closing + 1;
        return HtmlToken.Comment;
    }

    private static int EndOfComment(ReadOnlySpan<char> rest)
    {
        var usual = rest.IndexOf("-->");
        var other = (usual < 0 ? rest : rest[..usual]).IndexOf("--!>");
        return other >= 0 ? other : usual;
    }

    private HtmlToken Unfinished()
    {
        Value = html[next..];
        next = html.Length;
        return HtmlToken.Unfinished;
    }
}
