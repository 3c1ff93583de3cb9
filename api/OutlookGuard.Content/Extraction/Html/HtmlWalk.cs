namespace OutlookGuard.Content.Extraction;

/// <summary>One pass over a page: keeps the open elements, and sends each piece of text where its reader would find it.</summary>
internal sealed class HtmlWalk(string html)
{
    // chosen: browsers stop nesting at 512; deeper elements are read as if they stood beside one another.
    private const int Deepest = 512;

    // chosen: a mail draws a few lines; each costs a look ahead.
    private const int MostRules = 200;

    // How far up an element without an end tag is looked for. chosen: a paragraph or cell closes a few levels up.
    private const int LooksUp = 8;

    // Told to the scanner in its own terms: Unicode's override and its end.
    private const char RightToLeft = '\u202E', EndOfDirection = '\u202C';

    private readonly TextFlow visible = new();
    private readonly TextFlow thread = new();
    private readonly HtmlHidden hidden = new();
    private readonly HtmlStyleSheet sheet = new();
    private readonly List<HtmlElement> open = [];
    private readonly Dictionary<string, int> openByName = new(StringComparer.OrdinalIgnoreCase);
    private HtmlElement current = HtmlElement.Page;
    private bool restIsThread;
    private int rules;

    private TextFlow Flow => restIsThread || current.IsThread ? thread : visible;

    public HtmlBody ToBody() => new(visible.ToString(), thread.ToString(), hidden.Pieces(), hidden.Files);

    public void Run()
    {
        var tokens = new HtmlTokeniser(html);
        while (tokens.Read() is var token && token is not HtmlToken.End)
        {
            switch (token)
            {
                case HtmlToken.Text:
                    Write(tokens.Value);
                    break;
                case HtmlToken.StartTag:
                    Start(ref tokens);
                    break;
                case HtmlToken.EndTag:
                    Close(tokens.Value);
                    break;
                case HtmlToken.Comment:
                    hidden.AddComment(tokens.Value);
                    break;
                case HtmlToken.Unfinished:
                    hidden.AddMarkup(tokens.Value);
                    break;
            }
        }
    }

    private void Write(ReadOnlySpan<char> words)
    {
        if (current.IsHidden)
        {
            hidden.Text.Write(HtmlEntities.Decode(words));
            return;
        }
        var text = words.Contains('&') ? HtmlEntities.Decode(words) : words;
        if (current.Appearance.IsBackwards)
            text = $"{RightToLeft}{text}{EndOfDirection}";
        if (current.IsPreformatted)
            Flow.WritePreformatted(text);
        else
            Flow.Write(text);
    }

    private void Start(ref HtmlTokeniser tokens)
    {
        var name = tokens.Value;
        var layout = HtmlElements.LayoutOf(name);
        CloseImplied(name, layout);
        var element = current.Child(Interned(name), layout, sheet);
        var mark = HtmlTag.Read(name, tokens.Attributes, ref element, sheet, hidden);
        if (!restIsThread && !element.IsThread)
            Begin(BeginsThread(name, mark, tokens.Ahead), ref element);
        LayOut(element.IsHidden ? hidden.Text : restIsThread || element.IsThread ? thread : visible, layout);
        if (layout.HasFlag(HtmlLayout.Raw))
            ReadRaw(ref tokens, name, layout, element);
        else if (!layout.HasFlag(HtmlLayout.Void))
            Push(element);
    }

    // One string for each name, however often a page uses it.
    private string Interned(ReadOnlySpan<char> name)
    {
        if (!openByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known, out _))
            openByName.Add(known = name.ToString().ToLowerInvariant(), 0);
        return known;
    }

    private HtmlThread BeginsThread(ReadOnlySpan<char> name, HtmlTagMarks mark, ReadOnlySpan<char> ahead)
    {
        if (mark.Thread is not HtmlThread.None)
            return mark.Thread;
        if (name.Equals("blockquote", StringComparison.OrdinalIgnoreCase))
            return HtmlThreadMarks.OfQuote(mark.Type, visible.LastLine);
        var rule = mark.IsRule || name.Equals("hr", StringComparison.OrdinalIgnoreCase);
        return rule && rules++ < MostRules ? HtmlThreadMarks.OfRule(ahead) : HtmlThread.None;
    }

    private void Begin(HtmlThread begins, ref HtmlElement element)
    {
        restIsThread = begins is HtmlThread.Rest;
        element.IsThread = begins is HtmlThread.Element;
    }

    private static void LayOut(TextFlow flow, HtmlLayout layout)
    {
        if (layout.HasFlag(HtmlLayout.Block))
            flow.Break();
        else if (layout.HasFlag(HtmlLayout.Cell))
            flow.Cell();
    }

    private void ReadRaw(ref HtmlTokeniser tokens, ReadOnlySpan<char> name, HtmlLayout layout, HtmlElement element)
    {
        var closed = tokens.ReadRaw(name);
        var content = tokens.Value;
        if (name.Equals("style", StringComparison.OrdinalIgnoreCase))
        {
            sheet.Add(content);
            hidden.AddStyle(content, closed);
        }
        else if (layout.HasFlag(HtmlLayout.Unseen) || element.IsHidden)
            hidden.AddLine(layout.HasFlag(HtmlLayout.Decoded) ? HtmlEntities.Decode(content) : content.ToString());
        else
            Flow.WritePreformatted(layout.HasFlag(HtmlLayout.Decoded) ? HtmlEntities.Decode(content) : content);
    }

    private void Push(HtmlElement element)
    {
        if (open.Count >= Deepest)
            return;
        open.Add(current);
        current = element;
        openByName[element.Name]++;
    }

    private void Close(ReadOnlySpan<char> name)
    {
        var layout = HtmlElements.LayoutOf(name);
        if (openByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var count) && count > 0)
        {
            while (open.Count > 0)
            {
                var closes = name.Equals(current.Name, StringComparison.OrdinalIgnoreCase);
                Pop();
                if (closes)
                    break;
            }
        }
        if (layout.HasFlag(HtmlLayout.Block))
            LayOut(current.IsHidden ? hidden.Text : Flow, layout);
    }

    private void Pop()
    {
        if (current.IsHidden)
            hidden.Text.Break();
        openByName[current.Name]--;
        current = open[^1];
        open.RemoveAt(open.Count - 1);
    }

    // A paragraph ends where a block begins, a list item where the next begins, a cell and a row likewise.
    private void CloseImplied(ReadOnlySpan<char> name, HtmlLayout layout)
    {
        var (closes, stops) = HtmlElements.Implied(name, layout);
        if (closes.Length == 0)
            return;
        for (var up = 0; up < LooksUp && up < open.Count; up++)
        {
            var candidate = up == 0 ? current.Name : open[^up].Name;
            if (Array.IndexOf(stops, candidate) >= 0)
                return;
            if (Array.IndexOf(closes, candidate) < 0)
                continue;
            for (var i = 0; i <= up; i++)
                Pop();
            return;
        }
    }
}
