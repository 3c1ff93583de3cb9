using System.Collections.Frozen;

namespace OutlookGuard.Content.Extraction;

/// <summary>How an element lays out its text.</summary>
[Flags]
internal enum HtmlLayout
{
    Inline = 0,

    /// <summary>Stands on lines of its own.</summary>
    Block = 1 << 0,

    /// <summary>Has no content and no end tag.</summary>
    Void = 1 << 1,

    /// <summary>A cell: a tab stands before its neighbour.</summary>
    Cell = 1 << 2,

    /// <summary>Its content is text up to its own end tag, whatever it looks like.</summary>
    Raw = 1 << 3,

    /// <summary>Its content is not shown.</summary>
    Unseen = 1 << 4,

    /// <summary>White space in it counts.</summary>
    Preformatted = 1 << 5,

    /// <summary>Entities in its raw content are decoded.</summary>
    Decoded = 1 << 6,
}

/// <summary>The elements that are laid out in another way than in line.</summary>
/// <remarks>Source: HTML standard, 13.1.2 (void and raw text elements) and 15.3 (flow content).</remarks>
internal static class HtmlElements
{
    private static readonly FrozenDictionary<string, HtmlLayout> Layouts = Table().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, HtmlLayout>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Layouts.GetAlternateLookup<ReadOnlySpan<char>>();

    public static HtmlLayout LayoutOf(ReadOnlySpan<char> name) => BySpan.TryGetValue(name, out var layout) ? layout : HtmlLayout.Inline;

    private static readonly string[] Paragraph = ["p"], Cells = ["td", "th"], Row = ["tr"], Item = ["li"], Terms = ["dt", "dd"], Option = ["option"];
    private static readonly string[] OutsideParagraph = ["td", "th", "table", "caption", "button", "object"], WholeTable = ["table"], RowOrTable = ["tr", "table"];
    private static readonly string[] List = ["ul", "ol", "menu"], Definitions = ["dl"], Select = ["select"];

    /// <summary>The elements that a start tag ends without saying so, and those that it cannot reach through.</summary>
    public static (string[] Closes, string[] Stops) Implied(ReadOnlySpan<char> name, HtmlLayout layout)
    {
        if (layout is HtmlLayout.Inline || layout.HasFlag(HtmlLayout.Void))
            return ([], []);
        Span<char> lower = stackalloc char[8];
        if (name.Length <= lower.Length)
        {
            name.ToLowerInvariant(lower);
            switch (lower[..name.Length])
            {
                case "li": return (Item, List);
                case "td" or "th": return (Cells, RowOrTable);
                case "tr": return (Row, WholeTable);
                case "dt" or "dd": return (Terms, Definitions);
                case "option": return (Option, Select);
                default: break;
            }
        }
        return layout.HasFlag(HtmlLayout.Block) ? (Paragraph, OutsideParagraph) : ([], []);
    }

    private static Dictionary<string, HtmlLayout> Table()
    {
        var table = new Dictionary<string, HtmlLayout>();
        Put(HtmlLayout.Block, "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
            "h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol optgroup option p search section select summary table tbody tfoot thead tr ul");
        Put(HtmlLayout.Block | HtmlLayout.Void, "br hr");
        Put(HtmlLayout.Block | HtmlLayout.Preformatted, "pre listing");
        Put(HtmlLayout.Cell, "td th");
        Put(HtmlLayout.Void, "area base basefont bgsound col embed frame img input link meta param source track wbr");
        Put(HtmlLayout.Raw | HtmlLayout.Unseen, "script style iframe noembed noframes");
        Put(HtmlLayout.Raw | HtmlLayout.Unseen | HtmlLayout.Decoded, "title");
        Put(HtmlLayout.Raw | HtmlLayout.Decoded | HtmlLayout.Preformatted, "textarea");
        Put(HtmlLayout.Raw | HtmlLayout.Preformatted, "xmp plaintext");
        Put(HtmlLayout.Unseen, "template");
        return table;

        void Put(HtmlLayout layout, string names)
        {
            foreach (var name in names.Split(' '))
                table.Add(name, layout);
        }
    }
}
