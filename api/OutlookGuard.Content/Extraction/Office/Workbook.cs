using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>What the sheets of a workbook share.</summary>
internal sealed class Workbook
{
    private readonly Dictionary<string, Sheet> sheets = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Strings { get; set; } = [];

    public CellFormats Formats { get; set; } = CellFormats.None;

    /// <summary>Whether days are counted from 1904.</summary>
    public bool CountsFrom1904 { get; private set; }

    /// <summary>The sheet that a part holds. A part that no sheet names is hidden as deep as can be.</summary>
    public Sheet SheetOf(string part) => sheets.GetValueOrDefault(part) ?? new Sheet("", IsHidden: true);

    public void ReadSheetList(ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, OfficeRelationship> links, Reading into)
    {
        var names = new StringBuilder();
        var hidden = new StringBuilder();
        using var xml = SafeXml.Over(content);
        while (xml.Read())
        {
            if (!xml.IsStart)
                continue;
            if (xml.Name == "sheet")
                AddSheet(xml, links, names);
            else if (xml.Name == "workbookPr")
                CountsFrom1904 = xml.Attribute("date1904") is "1" or "true";
            else if (xml.Name == "definedName")
                hidden.Append(xml.Attribute("name")).Append(' ').Append(xml.Attribute("comment")).Append(' ').Append(xml.TextToEnd()).Append('\n');
        }
        into.Add(HidingPlace.None, "", names.ToString());
        into.Add(HidingPlace.Hidden, "", $"{hidden}{xml.Remarks}");
    }

    private void AddSheet(SafeXml xml, IReadOnlyDictionary<string, OfficeRelationship> links, StringBuilder names)
    {
        var name = xml.Attribute("name");
        names.Append(name).Append('\n');
        if (links.TryGetValue(xml.Attribute("id"), out var link))
            sheets.TryAdd(link.Target, new Sheet(name, xml.Attribute("state") is "hidden" or "veryHidden"));
    }
}

/// <summary>One sheet.</summary>
/// <param name="Name">As on its tab.</param>
/// <param name="IsHidden">Hidden, or hidden so that the menu does not show it.</param>
internal sealed record Sheet(string Name, bool IsHidden);

/// <summary>The strings that cells refer to by number.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<string> Read(ReadOnlyMemory<byte> content, Reading into)
    {
        var strings = new List<string>();
        var item = new StringBuilder();
        var phonetic = new StringBuilder();
        var inText = false;
        var inPhonetic = false;
        using var xml = SafeXml.Over(content);
        while (xml.Read())
        {
            if (xml.IsText)
            {
                if (inText)
                    (inPhonetic ? phonetic : item).Append(xml.Text);
                continue;
            }
            if (xml.Name == "t")
                inText = xml.IsStart && !xml.IsEmpty;
            else if (xml.Name == "rPh")
                inPhonetic = xml.IsStart && !xml.IsEmpty;
            else if (xml.Name == "si" && xml.IsEnd)
            {
                strings.Add(item.ToString());
                item.Clear();
                phonetic.Append('\n');
            }
        }
        into.Add(HidingPlace.Hidden, "", $"{phonetic.ToString().Trim()}{xml.Remarks}");
        return strings;
    }
}
