using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Parts of a workbook that keep their words in attributes: pivot caches, tables, links, connections.</summary>
internal static class WorkbookCaches
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "v", "name", "caption", "displayName", "connection", "command", "description", "sourceFile", "refreshedBy", "displayname", "userId", "comment", "totalsRowLabel", "uniqueName", "sheet", "val",
    };

    public static void Read(ReadOnlyMemory<byte> content, HidingPlace place, string label, Reading into)
    {
        var words = new StringBuilder();
        using var xml = SafeXml.Over(content);
        while (xml.Read())
        {
            if (xml.IsText && !string.IsNullOrWhiteSpace(xml.Text))
                words.Append(xml.Text).Append('\n');
            else if (xml.IsStart)
                Take(xml, words);
        }
        into.Add(place, label, words.ToString());
        into.Add(HidingPlace.Hidden, label, xml.Remarks);
    }

    private static void Take(SafeXml xml, StringBuilder words)
    {
        // Numbers of an index ("x") are no words; those of a cache ("n") are.
        var isIndex = xml.Name is "x" or "item" or "i";
        while (xml.NextAttribute())
        {
            if (!isIndex && Words.Contains(xml.Name))
                words.Append(xml.Text).Append('\t');
        }
        if (xml.Name is "r" or "si" or "cacheField" or "tableColumn")
            words.Append('\n');
    }
}
