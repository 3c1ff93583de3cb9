namespace OutlookGuard.Content.Extraction;

/// <summary>One open element: what its text inherits.</summary>
internal struct HtmlElement
{
    /// <summary>How its text looks; children start from it.</summary>
    public HtmlAppearance Appearance;

    public static HtmlElement Page => new() { Name = "", Appearance = new HtmlAppearance() };

    public string Name { get; private set; }

    public bool IsPreformatted { get; private set; }

    public bool IsThread { get; set; }

    public readonly bool IsHidden => Appearance.IsHidden;

    /// <summary>An element inside this one, before its own attributes are read.</summary>
    public readonly HtmlElement Child(string name, HtmlLayout layout, HtmlStyleSheet sheet)
    {
        var child = this;
        child.Name = name;
        child.IsPreformatted |= layout.HasFlag(HtmlLayout.Preformatted);
        if (layout.HasFlag(HtmlLayout.Unseen))
            child.Appearance.Hide();
        if (!sheet.IsEmpty)
            sheet.Apply('<', name, ref child.Appearance);
        return child;
    }
}
