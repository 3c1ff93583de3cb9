namespace OutlookGuard.Content.Extraction;

/// <summary>What a start tag says about where an earlier thread begins.</summary>
internal ref struct HtmlTagMarks
{
    public HtmlThread Thread;

    /// <summary>A line is drawn above the element.</summary>
    public bool IsRule;

    public ReadOnlySpan<char> Type;
}

/// <summary>Reads the attributes of a start tag: its looks into the element, its words into what is hidden.</summary>
internal static class HtmlTag
{
    // chosen: no page gives an element more; without a bound one long attribute would be slow.
    private const int MostClasses = 32;

    private static readonly string[] MachineMeta =
    [
        "generator", "progid", "originator", "viewport", "format-detection", "x-apple-disable-message-reformatting", "color-scheme", "supported-color-schemes",
    ];

    public static HtmlTagMarks Read(ReadOnlySpan<char> tag, ReadOnlySpan<char> attributes, ref HtmlElement element, HtmlStyleSheet sheet, HtmlHidden hidden)
    {
        var marks = default(HtmlTagMarks);
        var walk = new HtmlAttributes(attributes);
        ReadOnlySpan<char> metaName = default, metaContent = default;
        Span<char> lower = stackalloc char[16];
        while (walk.Next())
        {
            var length = walk.Name.Length <= lower.Length ? walk.Name.ToLowerInvariant(lower) : 0;
            var value = walk.Value;
            switch (lower[..Math.Max(length, 0)])
            {
                case "style":
                    element.Appearance.Apply(value.Contains('&') ? HtmlEntities.Decode(value) : value);
                    marks.IsRule |= HtmlThreadMarks.IsRule(value);
                    break;
                case "class": ReadClass(value, ref element, ref marks, sheet); break;
                case "id":
                    sheet.Apply('#', value, ref element.Appearance);
                    marks.Thread = HtmlThreadMarks.OfId(value) is var byId and not HtmlThread.None ? byId : marks.Thread;
                    break;
                case "type": marks.Type = value; HideInput(tag, value, ref element); break;
                case "hidden": element.Appearance.Hide(); break;
                case "color" or "text": element.Appearance.Ink(value); break;
                case "bgcolor": element.Appearance.Paper(value); break;
                case "dir": ReadDirection(tag, value, ref element); break;
                case "name" or "property": metaName = value; break;
                case "http-equiv": metaName = "generator"; break;
                case "content": metaContent = value; break;
                case "alt" or "title" or "placeholder" or "summary" or "label" or "value" or "aria-label" or "aria-description" or "standby" or "prompt" or "abbr":
                    if (!value.IsEmpty)
                        hidden.AddLine(HtmlEntities.Decode(value));
                    break;
                case "srcdoc": hidden.AddMarkup(HtmlEntities.Decode(value)); break;
                case "href" or "src" or "action" or "data" or "cite" or "background" or "poster" or "formaction" or "longdesc" or "originalsrc":
                    hidden.AddAddress(HtmlEntities.Decode(value));
                    break;
                default: ReadOther(walk.Name, value, hidden); break;
            }
        }
        if (tag.Equals("meta", StringComparison.OrdinalIgnoreCase) && !IsForMachines(metaName))
            hidden.AddLine(HtmlEntities.Decode(metaContent));
        return marks;
    }

    private static void ReadClass(ReadOnlySpan<char> value, ref HtmlElement element, ref HtmlTagMarks marks, HtmlStyleSheet sheet)
    {
        var most = MostClasses;
        foreach (var range in value.SplitAny(" \t\n\r"))
        {
            var name = value[range];
            if (name.IsEmpty)
                continue;
            if (most-- == 0)
                return;
            if (!sheet.IsEmpty)
                sheet.Apply('.', name, ref element.Appearance);
            if (marks.Thread is HtmlThread.None)
                marks.Thread = HtmlThreadMarks.OfClass(name);
        }
    }

    private static void HideInput(ReadOnlySpan<char> tag, ReadOnlySpan<char> type, ref HtmlElement element)
    {
        if (tag.Equals("input", StringComparison.OrdinalIgnoreCase) && type.Equals("hidden", StringComparison.OrdinalIgnoreCase))
            element.Appearance.Hide();
    }

    private static void ReadDirection(ReadOnlySpan<char> tag, ReadOnlySpan<char> value, ref HtmlElement element)
    {
        if (tag.Equals("bdo", StringComparison.OrdinalIgnoreCase) && value.Equals("rtl", StringComparison.OrdinalIgnoreCase))
            element.Appearance.Reverse();
    }

    // Attributes that a program made for itself may hold words too; those with a space or an at sign are read.
    private static void ReadOther(ReadOnlySpan<char> name, ReadOnlySpan<char> value, HtmlHidden hidden)
    {
        if (value.IndexOfAny(" @+") >= 0 && name.StartsWith("data-", StringComparison.OrdinalIgnoreCase))
            hidden.AddLine(HtmlEntities.Decode(value));
    }

    private static bool IsForMachines(ReadOnlySpan<char> name)
    {
        foreach (var one in MachineMeta)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
