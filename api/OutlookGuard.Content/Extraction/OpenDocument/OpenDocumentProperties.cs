using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Title, authors, keywords and fields of one's own.</summary>
internal static class OpenDocumentProperties
{
    private static readonly string[] ForMachines = ["generator", "creation-date", "date", "editing-cycles", "editing-duration", "print-date"];

    public static string Words(ReadOnlyMemory<byte> content)
    {
        var words = new StringBuilder();
        var name = "";
        using var xml = SafeXml.Over(content);
        while (xml.Read())
        {
            if (xml.IsStart)
            {
                name = xml.Name;
                if (name == "user-defined")
                    words.Append(xml.Attribute("name")).Append(": ");
                else if (name == "template")
                    words.Append(xml.Attribute("title")).Append('\n');
            }
            else if (xml.IsText && !ForMachines.Contains(name) && !string.IsNullOrWhiteSpace(xml.Text))
                words.Append(xml.Text).Append('\n');
        }
        return $"{words}{xml.Remarks}";
    }
}
