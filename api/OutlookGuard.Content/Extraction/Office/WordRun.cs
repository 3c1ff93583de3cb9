using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Where in a run of text the reader stands: which text counts, and whether it is hidden.</summary>
internal sealed class WordRun
{
    // Half an A4 page, in square EMU (360,000 to the centimetre): a picture that large is a page. chosen with 5.1 of the decision table.
    private const long PageArea = 7_560_000L * 10_692_000L / 2;
    private const double EmuToThePoint = 12_700;

    // Half-points; two points cannot be read.
    private const int TinySize = 4;

    // Where a drawing stands, as numbers and words between tags.
    private static readonly HashSet<string> Placement = new(StringComparer.Ordinal)
    {
        "align", "posOffset", "pctWidth", "pctHeight", "row", "col", "rowOff", "colOff", "Anchor", "MoveWithCells", "SizeWithCells", "AutoFill", "AutoLine", "TextHAlign", "TextVAlign", "Row", "Column",
        "Visible", "PrintObject", "LockText", "Locked", "formatCode", "idx", "crossAx",
    };

    private string element = "";
    private string textElement = "";
    private int properties;
    private int changes;
    private bool inRun;
    private long area;

    public bool IsHidden { get; private set; }

    public bool IsDeletedText => textElement is "delText";

    public bool IsPageSized => area >= PageArea;

    public void Start(SafeXml xml)
    {
        element = xml.Name;
        switch (xml.Name)
        {
            case "r":
                inRun = !xml.IsEmpty;
                IsHidden = false;
                break;
            case "rPr" or "pPr":
                properties += xml.IsEmpty ? 0 : 1;
                break;
            case "rPrChange" or "pPrChange":
                changes += xml.IsEmpty ? 0 : 1;
                break;
            case "vanish" or "webHidden" or "specVanish" when Counts:
                IsHidden |= xml.Attribute("val") is not ("0" or "false" or "off");
                break;
            case "color" when Counts:
                IsHidden |= xml.Attribute("val").Equals("FFFFFF", StringComparison.OrdinalIgnoreCase);
                break;
            case "sz" when Counts:
                IsHidden |= int.TryParse(xml.Attribute("val"), CultureInfo.InvariantCulture, out var size) && size <= TinySize;
                break;
            case "shd" or "highlight" when Counts:
                // White on a coloured ground is a heading, not a hiding place.
                IsHidden &= xml.Attribute("fill") is "auto" or "FFFFFF";
                break;
            case "t" or "delText" or "instrText" or "delInstrText" or "v" or "text":
                textElement = xml.IsEmpty ? "" : xml.Name;
                break;
            default:
                break;
        }
    }

    public void End(string name)
    {
        switch (name)
        {
            case "r": inRun = IsHidden = false; break;
            case "rPr" or "pPr": properties -= properties > 0 ? 1 : 0; break;
            case "rPrChange" or "pPrChange": changes -= changes > 0 ? 1 : 0; break;
            case "t" or "delText" or "instrText" or "delInstrText" or "v" or "text": textElement = ""; break;
            default: break;
        }
    }

    /// <summary>Sends text where it belongs: words to the target, field codes and stray text to what is hidden.</summary>
    public void TakeText(string text, StringBuilder target, StringBuilder hidden)
    {
        if (textElement is "t" or "delText" or "v" or "text")
            target.Append(text);
        else if (textElement.Length > 0)
            hidden.Append(text);
        else if (text.AsSpan().ContainsWords() && !Placement.Contains(element))
            hidden.Append(text).Append('\n');
    }

    public void NoteSize(SafeXml xml)
    {
        if (long.TryParse(xml.Attribute("cx"), CultureInfo.InvariantCulture, out var width) && long.TryParse(xml.Attribute("cy"), CultureInfo.InvariantCulture, out var height))
            area = Area(width, height);
        else if (xml.Attribute("style") is { Length: > 0 } style)
            area = Area(Points(style, "width:") * EmuToThePoint, Points(style, "height:") * EmuToThePoint);
    }

    private bool Counts => inRun && properties > 0 && changes == 0;

    private static long Area(double width, double height) => width is > 0 and < 1e9 && height is > 0 and < 1e9 ? (long)(width * height) : 0;

    private static double Points(string style, string property)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return 0;
        var value = style.AsSpan(at + property.Length);
        var number = CssLength.Of(value) ?? 0;
        return value.TrimStart().TrimStart("0123456789.").StartsWith("in") ? number * 72 : number;
    }
}
