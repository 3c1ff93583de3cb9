using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>XML of any kind: the text of every element, and the attributes that hold words.</summary>
internal static class XmlFile
{
    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into)
    {
        switch (RootOf(bytes))
        {
            case "wordDocument" or "package":
                WordText.Read(bytes, HidingPlace.None, "", into);
                break;
            case "document" or "document-content":
                OpenDocumentText.Read(bytes, "", into);
                break;
            default:
                Read(bytes, HidingPlace.None, "", into);
                break;
        }
    }

    /// <summary>Reads a part whose meaning is not known.</summary>
    public static void Read(ReadOnlyMemory<byte> bytes, HidingPlace hiding, string label, Reading into)
    {
        var text = new StringBuilder();
        var attributes = new StringBuilder();
        using var xml = SafeXml.Over(bytes);
        while (xml.Read())
        {
            if (xml.IsText && !string.IsNullOrWhiteSpace(xml.Text))
                text.Append(xml.Text);
            else if (!xml.IsText && text.Length > 0 && text[^1] != '\n' && !IsInline(xml.Name))
                text.Append('\n');
            while (xml.NextAttribute())
                AddWords(xml.Text, attributes);
        }
        into.Add(hiding, label, text.ToString());
        into.Add(HidingPlace.Hidden, label, $"{attributes}{xml.Remarks}");
    }

    // Settings are single words and short numbers; sentences, names, addresses and long numbers are not.
    private static void AddWords(string value, StringBuilder into)
    {
        const int LongNumber = 6;
        if (value.AsSpan().IndexOfAny(' ', '@') >= 0 || value.Count(char.IsAsciiDigit) >= LongNumber)
            into.Append(value).Append('\n');
    }

    private static bool IsInline(string name) => name is "span" or "tspan" or "b" or "i" or "em" or "strong" or "a" or "r" or "t" or "u" or "font";

    private static string RootOf(ReadOnlyMemory<byte> bytes)
    {
        using var xml = SafeXml.Over(bytes);
        while (xml.Read())
        {
            if (xml.IsStart)
                return xml.Name;
        }
        return "";
    }
}
