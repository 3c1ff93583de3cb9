namespace OutlookGuard.Content.Extraction;

/// <summary>The styles that hide: text that is not displayed, sheets and slides that are not shown.</summary>
internal sealed class OpenDocumentStyles
{
    private readonly HashSet<string> hiding = new(StringComparer.Ordinal);

    public bool Hides(string style) => style.Length > 0 && hiding.Contains(style);

    public void Read(ReadOnlyMemory<byte> content)
    {
        var style = "";
        using var xml = SafeXml.Over(content);
        while (xml.Read())
        {
            if (!xml.IsStart)
                continue;
            if (xml.Name is "style")
                style = xml.Attribute("name");
            else if (IsHiding(xml))
                hiding.Add(style);
        }
    }

    private static bool IsHiding(SafeXml xml) => xml.Name switch
    {
        "text-properties" => xml.Attribute("display") == "none" || IsWhiteOnWhite(xml),
        "table-properties" => xml.Attribute("display") == "false",
        "drawing-page-properties" => xml.Attribute("visibility") == "hidden",
        _ => false,
    };

    private static bool IsWhiteOnWhite(SafeXml xml) =>
        xml.Attribute("color").Equals("#ffffff", StringComparison.OrdinalIgnoreCase) && xml.Attribute("background-color") is "" or "transparent" or "#ffffff";
}
