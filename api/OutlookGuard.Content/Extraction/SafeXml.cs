using System.Runtime.InteropServices;
using System.Text;
using System.Xml;

namespace OutlookGuard.Content.Extraction;

/// <summary>The one way to read XML: no document type, no entities, nothing fetched, caps on depth and length.</summary>
/// <remarks>Source: threats T20 and G7; XmlReader refuses a DTD where XDocument and XmlDocument expand one.</remarks>
internal sealed class SafeXml : IDisposable
{
    private readonly XmlReader reader;
    private readonly StringBuilder remarks = new();

    private SafeXml(XmlReader reader) => this.reader = reader;

    public bool IsStart => reader.NodeType is XmlNodeType.Element;

    /// <summary>An end tag, or a start tag that ends itself: then it is both.</summary>
    public bool IsEnd => reader.NodeType is XmlNodeType.EndElement || (IsStart && reader.IsEmptyElement);

    public bool IsEmpty => reader.IsEmptyElement;

    public bool IsText => reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    public string Name => reader.LocalName;

    public string Space => reader.NamespaceURI;

    public string Text => reader.Value;

    public int Depth => reader.Depth;

    /// <summary>Comments and instructions met so far: nobody sees them, so somebody may hide there.</summary>
    public string Remarks => remarks.ToString();

    public static SafeXml Over(ReadOnlyMemory<byte> bytes)
    {
        Charset.Ready();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = Limits.XmlCharacters,
            MaxCharactersFromEntities = 1024,
        };
        return new SafeXml(XmlReader.Create(bytes.AsStream(), settings));
    }

    public bool Read()
    {
        while (reader.Read())
        {
            if (reader.Depth > Limits.XmlDepth)
                throw new UnreadableException(UnreadReason.TooLarge);
            if (reader.NodeType is not (XmlNodeType.Comment or XmlNodeType.ProcessingInstruction))
                return true;
            remarks.Append(reader.Value).Append('\n');
        }
        return false;
    }

    /// <summary>The value of an attribute by its local name, in whatever namespace; empty when it is not there.</summary>
    public string Attribute(string name)
    {
        var value = "";
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
            {
                value = reader.Value;
                break;
            }
        }
        reader.MoveToElement();
        return value;
    }

    /// <summary>Moves to the next attribute: <see cref="Name"/> and <see cref="Text"/> are then its own. After the last one the reader stands on the element again.</summary>
    public bool NextAttribute()
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.LocalName != "xmlns")
                return true;
        }
        reader.MoveToElement();
        return false;
    }

    /// <summary>The text up to the end of the element that the reader stands on.</summary>
    public string TextToEnd()
    {
        if (reader.IsEmptyElement)
            return "";
        var depth = reader.Depth;
        var text = new StringBuilder();
        while (Read() && reader.Depth > depth)
        {
            if (IsText)
                text.Append(reader.Value);
        }
        return text.ToString();
    }

    /// <summary>Passes over the element that the reader stands on, with everything inside.</summary>
    public void Skip()
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (Read() && reader.Depth > depth)
        {
        }
    }

    public void Dispose() => reader.Dispose();
}

/// <summary>Streams over bytes that are already in memory.</summary>
internal static class MemoryStreams
{
    public static Stream AsStream(this ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false) : new MemoryStream(bytes.ToArray());
}
