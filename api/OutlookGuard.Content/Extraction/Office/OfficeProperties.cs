using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Who wrote a document, for whom and about what: the properties that stay when a document is copied for somebody else.</summary>
/// <remarks>Source: ECMA-376 part 1, section 22; part 2, section 11.</remarks>
internal static class OfficeProperties
{
    private static readonly string[] Counts =
    [
        "Application", "AppVersion", "DocSecurity", "TotalTime", "Pages", "Words", "Characters", "Lines", "Paragraphs", "CharactersWithSpaces", "ScaleCrop", "LinksUpToDate",
        "SharedDoc", "HyperlinksChanged", "Slides", "Notes", "HiddenSlides", "MMClips", "PresentationFormat", "revision", "created", "modified", "lastPrinted", "i4", "language",
    ];

    public static void Read(OfficePackage package, Reading into)
    {
        foreach (var part in package.Names.Where(IsProperties).ToList())
            package.Read(part, content => into.Add(HidingPlace.Properties, "", Words(content)));
    }

    private static bool IsProperties(string part) =>
        part.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase) && part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static string Words(ReadOnlyMemory<byte> content)
    {
        var words = new StringBuilder();
        var name = "";
        using var xml = SafeXml.Over(content);
        while (xml.Read())
        {
            if (xml.IsStart)
            {
                name = xml.Name;
                if (name == "property")
                    words.Append(xml.Attribute("name")).Append(": ");
            }
            else if (xml.IsText && !Counts.Contains(name, StringComparer.Ordinal) && xml.Text != "Normal.dotm" && !string.IsNullOrWhiteSpace(xml.Text))
                words.Append(xml.Text).Append('\n');
        }
        return $"{words}{xml.Remarks}";
    }
}
