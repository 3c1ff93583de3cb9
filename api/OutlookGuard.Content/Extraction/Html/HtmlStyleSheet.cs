namespace OutlookGuard.Content.Extraction;

/// <summary>The simple rules of a page's own style sheet: those for one class, one id or one element.</summary>
internal sealed class HtmlStyleSheet
{
    // chosen: Word writes some 60 rules; a page with more than this hides nothing by its thousandth.
    private const int MostRules = 1000;

    // chosen: ten declarations; what a rule hides stands among them.
    private const int LongestDeclarations = 500;

    private readonly Dictionary<string, string> rules = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public HtmlStyleSheet() => bySpan = rules.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool IsEmpty => rules.Count == 0;

    /// <summary>Takes the rules of one style element.</summary>
    public void Add(ReadOnlySpan<char> css)
    {
        // The innermost bracket is a rule, wherever it stands: at the top or inside @media.
        while (rules.Count < MostRules && css.IndexOf('}') is var close and >= 0)
        {
            var open = css[..close].LastIndexOf('{');
            if (open >= 0)
                Keep(css[(css[..open].LastIndexOfAny('{', ';') + 1)..open], css[(open + 1)..close]);
            css = css[(close + 1)..];
        }
    }

    /// <summary>Applies what the sheet says about an element, its id and its classes.</summary>
    public void Apply(char mark, ReadOnlySpan<char> name, ref HtmlAppearance appearance)
    {
        Span<char> key = stackalloc char[64];
        if (name.Length >= key.Length)
            return;
        key[0] = mark;
        name.CopyTo(key[1..]);
        if (bySpan.TryGetValue(key[..(name.Length + 1)], out var declarations))
            appearance.Apply(declarations);
    }

    private void Keep(ReadOnlySpan<char> selectors, ReadOnlySpan<char> declarations)
    {
        foreach (var range in selectors.Split(','))
        {
            var selector = LastSimple(selectors[range]);
            if (selector.Length is 0 or > 60)
                continue;
            var key = selector[0] is '.' or '#' ? selector.ToString() : $"<{selector}";
            if (!rules.TryGetValue(key, out var before))
                rules[key] = declarations.ToString();
            else if (before.Length < LongestDeclarations)
                rules[key] = $"{before};{declarations}";
        }
    }

    // ".mail p.secret" is kept as ".secret": too wide hides nothing, it only tells where the text stood.
    private static ReadOnlySpan<char> LastSimple(ReadOnlySpan<char> selector)
    {
        var start = selector.LastIndexOf("*/") is var comment and >= 0 ? selector[(comment + 2)..] : selector;
        start = start.Trim();
        start = start[(start.LastIndexOfAny(HtmlSigns.BetweenSelectors) + 1)..];
        if (start.IndexOf(':') is var pseudo and >= 0)
            return start.Contains("hover", StringComparison.OrdinalIgnoreCase) || start.Contains("::", StringComparison.Ordinal) ? [] : start[..pseudo];
        var mark = start.LastIndexOfAny('.', '#');
        return mark > 0 ? start[mark..] : start;
    }
}
