using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Reads the parts of a package that no other reader took.</summary>
internal static class OfficeRest
{
    // Written by the program for itself: their attributes are names of fonts, colours and table styles. Their text, if any, is still read.
    private static readonly string[] Furniture =
    [
        "theme", "fontTable", "webSettings", "styles", "stylesWithEffects", "tableStyles", "viewProps", "presProps", "calcChain", "latentStyles", "colors", "quickStyle", "layout",
    ];

    private static readonly string[] DrawnFolders = ["/charts/", "/diagrams/", "/drawings/", "/slideLayouts/", "/slideMasters/", "/notesMasters/", "/handoutMasters/", "/tags/"];

    public static void Read(OfficePackage package, Reading into)
    {
        foreach (var part in package.Unread())
        {
            var type = package.TypeOf(part);
            if (part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                package.Read(part, content => ReadOutsideTargets(content, into));
            else if (IsMachinery(part, type))
                package.Take(part);
            else if (type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) || part.Contains("/media/image", StringComparison.OrdinalIgnoreCase))
                package.Read(part, content => Picture.ReadInsideDocument(part, content, into));
            else if (type.EndsWith("xml", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(part).ToUpperInvariant() is ".XML" or ".VML")
                package.Read(part, content => ReadXml(part, content, into));
            else if (part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
                package.Read(part, content => FileReader.ReadInside(part, content, into, MacroProject.Read));
            else
                package.Read(part, content => FileReader.ReadInside(part, content, into));
        }
    }

    // Printer settings, embedded fonts and the picture of the first page, which is read itself.
    private static bool IsMachinery(string part, string type) =>
        part.Contains("printerSettings", StringComparison.OrdinalIgnoreCase) || type.Contains("obfuscatedFont", StringComparison.OrdinalIgnoreCase) ||
        type.Contains("x-font", StringComparison.OrdinalIgnoreCase) || part.StartsWith("docProps/thumbnail.", StringComparison.OrdinalIgnoreCase);

    private static void ReadXml(string part, ReadOnlyMemory<byte> content, Reading into)
    {
        var name = Path.GetFileNameWithoutExtension(part).TrimEnd("0123456789".ToCharArray());
        if (Furniture.Contains(name, StringComparer.OrdinalIgnoreCase))
            into.Add(HidingPlace.Hidden, "", TextOnly(content));
        else if (DrawnFolders.Any(folder => part.Contains(folder, StringComparison.OrdinalIgnoreCase)))
            WordText.Read(content, PlaceOf(part), "", into);
        else
            XmlFile.Read(content, part.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) ? HidingPlace.Properties : HidingPlace.Hidden, "", into);
    }

    private static HidingPlace PlaceOf(string part) =>
        part.Contains("Master", StringComparison.OrdinalIgnoreCase) || part.Contains("Layout", StringComparison.OrdinalIgnoreCase) ? HidingPlace.HeaderFooter : HidingPlace.None;

    private static string TextOnly(ReadOnlyMemory<byte> content)
    {
        var text = new StringBuilder();
        using var xml = SafeXml.Over(content);
        while (xml.Read())
        {
            if (xml.IsText && !string.IsNullOrWhiteSpace(xml.Text))
                text.Append(xml.Text).Append('\n');
            else if (xml.IsStart && xml.Name == "style" && xml.Attribute("customStyle") == "1")
                text.Append(xml.Attribute("styleId")).Append('\n');
        }
        return $"{text}{xml.Remarks}";
    }

    // Links, attached templates and linked pictures: an address or a path with somebody's name in it.
    private static void ReadOutsideTargets(ReadOnlyMemory<byte> content, Reading into)
    {
        var targets = new StringBuilder();
        using var xml = SafeXml.Over(content);
        while (xml.Read())
        {
            if (xml.IsStart && xml.Attribute("TargetMode").Equals("External", StringComparison.OrdinalIgnoreCase))
                targets.Append(HtmlAddress.Words(xml.Attribute("Target"))).Append('\n');
        }
        into.Add(HidingPlace.Hidden, "", $"{targets}{xml.Remarks}");
    }
}
