namespace OutlookGuard.Content.Extraction;

/// <summary>What decides whether text can be seen, handed down from element to element.</summary>
/// <remarks>Some ways of hiding hold for everything inside; others can be undone by a child, as newsletters do with a font size of nothing.</remarks>
internal struct HtmlAppearance()
{
    private bool gone;
    private bool invisible;
    private bool tiny;
    private bool transparent;
    private HtmlColour? colour = HtmlColour.Black;
    private HtmlColour? background = HtmlColour.White;
    private bool backwards;
    private bool overriding;

    public readonly bool IsHidden => gone || invisible || tiny || transparent || (colour is { } ink && background is { } paper && ink.IsLike(paper));

    /// <summary>Whether the letters are shown in the opposite order of how they are written.</summary>
    public readonly bool IsBackwards => backwards && overriding;

    public void Hide() => gone = true;

    public void Ink(ReadOnlySpan<char> value)
    {
        transparent = HtmlColour.IsTransparent(value);
        colour = HtmlColour.Parse(value);
    }

    public void Paper(ReadOnlySpan<char> value) => background = HtmlColour.Parse(value);

    public void Reverse() => backwards = overriding = true;

    /// <summary>Applies a list of declarations as in a style attribute.</summary>
    public void Apply(ReadOnlySpan<char> declarations)
    {
        foreach (var range in declarations.Split(';'))
        {
            var declaration = declarations[range];
            var colon = declaration.IndexOf(':');
            if (colon > 0)
                Apply(AfterComment(declaration[..colon]).Trim(), declaration[(colon + 1)..].Trim());
        }
    }

    private static ReadOnlySpan<char> AfterComment(ReadOnlySpan<char> name) => name.LastIndexOf("*/") is var at and >= 0 ? name[(at + 2)..] : name;

    private void Apply(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        Span<char> lower = stackalloc char[20];
        if (name.Length > lower.Length || name.ToLowerInvariant(lower) < 0)
            return;
        switch (lower[..name.Length])
        {
            case "display": gone |= Says(value, "none"); break;
            case "visibility": invisible = Says(value, "hidden") || Says(value, "collapse"); break;
            case "content-visibility": gone |= Says(value, "hidden"); break;
            case "mso-hide": gone |= Says(value, "all"); break;
            case "opacity": gone |= CssLength.Of(value) is <= 0.05; break;
            case "color": Ink(value); break;
            case "-webkit-text-fill-color": transparent |= HtmlColour.IsTransparent(value); break;
            case "background" or "background-color": PaperAmong(value); break;
            case "font-size": tiny = IsTiny(value); break;
            case "font": tiny = IsTiny(value[..Math.Max(0, value.IndexOf('/'))]); break;
            case "max-height" or "height" or "max-width" or "width": gone |= CssLength.Of(value) is 0 && !Says(value, "auto"); break;
            case "text-indent" or "left" or "right" or "top" or "margin-left" or "margin-top": gone |= IsFarOutside(value); break;
            case "clip" or "clip-path": gone |= Says(value, "rect(0") || Says(value, "inset(100%") || Says(value, "inset(50%") || Says(value, "circle(0"); break;
            case "transform": gone |= Says(value, "scale(0"); break;
            case "direction": backwards = Says(value, "rtl"); break;
            case "unicode-bidi": overriding = Says(value, "override"); break;
            default: break;
        }
    }

    // A background with a picture has no colour we could compare.
    private void PaperAmong(ReadOnlySpan<char> value)
    {
        if (Says(value, "url(") || Says(value, "gradient"))
            background = null;
        else if (value.StartsWith("rgb", StringComparison.OrdinalIgnoreCase))
            background = HtmlColour.Parse(value);
        else if (!Says(value, "none") && !HtmlColour.IsTransparent(value))
            background = FirstColour(value);
    }

    private static HtmlColour? FirstColour(ReadOnlySpan<char> value)
    {
        foreach (var range in value.Split(' '))
        {
            if (HtmlColour.Parse(value[range]) is { } found)
                return found;
        }
        return null;
    }

    // Two pixels or points are below reading; so is a tenth of the letter around.
    private static bool IsTiny(ReadOnlySpan<char> value) => CssLength.Of(value) is { } size &&
        (Says(value, "em") ? size <= 0.1 : Says(value, "%") ? size <= 10 : size <= 2);

    // chosen: no layout moves text five hundred pixels out of the page to show it.
    private static bool IsFarOutside(ReadOnlySpan<char> value) => CssLength.Of(value) is <= -500;

    private static bool Says(ReadOnlySpan<char> value, string word) => value.Contains(word, StringComparison.OrdinalIgnoreCase);
}
