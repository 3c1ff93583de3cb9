namespace OutlookGuard.Content.Extraction;

/// <summary>Words that a document keeps in attributes: alternative text, authors, form defaults, field codes, tips.</summary>
internal static class WordAttributes
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "descr", "title", "alt", "tooltip", "instr", "displayText", "prompt", "promptTitle", "error", "errorTitle", "display", "initials",
    };

    private static readonly HashSet<string> WithValue = new(StringComparer.Ordinal)
    {
        "default", "helpText", "statusText", "listEntry", "alias", "tag", "docVar", "lvlText", "result", "listItem", "name", "attr", "category", "entryMacro",
    };

    public static void Take(SafeXml xml, TextPieces into)
    {
        var element = xml.Name;
        while (xml.NextAttribute())
        {
            var name = xml.Name;
            if (name is "author" or "userId")
                AddAuthor(name, xml.Text, into);
            else if (element == "textpath" && name == "string")
                into.Visible.Append(xml.Text).Append('\n');
            else if (Words.Contains(name) || (name is "val" or "value" or "uri" && WithValue.Contains(element)) || (name == "name" && HasGivenName(element, xml.Text)))
                Add(xml.Text, into);
        }
    }

    private static void AddAuthor(string name, string value, TextPieces into)
    {
        if (name == "author" || value.Contains('@', StringComparison.Ordinal))
            into.Properties.Add(value);
    }

    private static void Add(string value, TextPieces into)
    {
        if (value.AsSpan().ContainsWords())
            into.Hidden.Append(value).Append('\n');
    }

    // "Picture 3" is the program's name for it.
    private static bool HasGivenName(string element, string name) =>
        element is "docVar" or "cNvPr" or "docPr" && name.Length > 0 && !char.IsAsciiDigit(name[^1]);
}
