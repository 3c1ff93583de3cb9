using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Reads the text of one part of an open document.</summary>
/// <remarks>Each sheet and slide is a piece of its own; notes, comments, deletions and what is hidden go their own way.</remarks>
internal sealed class OpenDocumentText(OpenDocumentStyles styles, string whole, Reading into)
{
    // A run of spaces is written as its length; a longer one is only there to waste memory.
    private const int MostSpaces = 1000;

    private readonly Dictionary<HidingPlace, StringBuilder> texts = [];
    private readonly Stack<(string Name, HidingPlace? Place)> open = new();
    private readonly OpenDocumentTable table = new();
    private string part = "";
    private int pictures;
    private int pagePictures;
    private bool hasWords;

    public static void Read(ReadOnlyMemory<byte> content, string label, Reading into)
    {
        var styles = new OpenDocumentStyles();
        styles.Read(content);
        Read(content, label, styles, into);
    }

    public static void Read(ReadOnlyMemory<byte> content, string label, OpenDocumentStyles styles, Reading into)
    {
        var text = new OpenDocumentText(styles, label, into);
        using var xml = SafeXml.Over(content);
        while (xml.Read())
            text.Step(xml);
        text.Target(HidingPlace.Hidden).Append(xml.Remarks);
        text.EndPart();
        if (text.pagePictures > 0 || (!text.hasWords && text.pictures > 0))
            into.CannotRead(label, UnreadReason.PictureOnly);
    }

    private HidingPlace Place => open.TryPeek(out var inner) && inner.Place is { } place ? place : HidingPlace.None;

    private void Step(SafeXml xml)
    {
        if (xml.IsText)
        {
            Take(xml.Text);
            return;
        }
        if (xml.IsStart && xml.Name is "settings")
        {
            xml.Skip();
            return;
        }
        if (xml.IsStart)
            Start(xml);
        if (xml.IsEnd)
            End(xml.Name);
    }

    private void Take(string text)
    {
        if (open.TryPeek(out var inner) && inner.Name == "binary-data")
        {
            var bytes = TransferEncoding.Base64(Encoding.Latin1.GetBytes(text));
            into.SpendInflated(bytes.Length);
            Picture.ReadInsideDocument("picture", bytes, into);
        }
        // A date's cell is read as the day it holds: shown, it may have two digits of the year.
        else if ((!text.Contains('\n') || !string.IsNullOrWhiteSpace(text)) && !table.ShowsDate(Place))
            Target(Place).Append(text);
    }

    private void Start(SafeXml xml)
    {
        var name = xml.Name;
        switch (name)
        {
            case "table" or "page" when xml.Attribute("name").Length > 0: BeginPart(xml.Attribute("name")); break;
            case "s": Target(Place).Append(' ', Math.Clamp(Number(xml.Attribute("c"), 1), 0, MostSpaces)); break;
            case "tab": Target(Place).Append('\t'); break;
            case "line-break": Target(Place).Append('\n'); break;
            case "image": CountPicture(); break;
            case "frame": table.NoteSize(xml.Attribute("width"), xml.Attribute("height")); break;
            default: break;
        }
        AddAttributes(xml);
        open.Push((name, PlaceOf(xml)));
        if (table.DateOf(xml, Place) is { } date)
            Target(Place).Append(date);
    }

    private void End(string name)
    {
        switch (name)
        {
            case "creator" or "date" or "title" or "desc" or "subject" or "user-defined" or "hidden-text" or "string": Target(Place).Append('\n'); break;
            case "p" or "h": Target(Place).Append('\n'); break;
            case "table-cell" or "covered-table-cell": TextPieces.EndCell(Target(Place)); break;
            case "table-row": Target(Place).Append('\n'); break;
            case "page" or "table": EndPart(); break;
            default: break;
        }
        table.End(name);
        if (open.Count > 0)
            open.Pop();
    }

    private HidingPlace? PlaceOf(SafeXml xml) => xml.Name switch
    {
        "annotation" => HidingPlace.Comment,
        "meta" => HidingPlace.Properties,
        "tracked-changes" => HidingPlace.TrackedChange,
        "note" => HidingPlace.Footnote,
        "notes" => HidingPlace.Notes,
        "header" or "footer" or "header-left" or "footer-left" or "header-first" or "footer-first" or "master-page" => HidingPlace.HeaderFooter,
        "title" or "desc" or "hidden-text" or "hidden-paragraph" => HidingPlace.Hidden,
        _ when styles.Hides(xml.Attribute("style-name")) || table.IsHidden(xml) => HidingPlace.Hidden,
        _ => open.TryPeek(out var outer) ? outer.Place : null,
    };

    private void AddAttributes(SafeXml xml)
    {
        var element = xml.Name;
        while (xml.NextAttribute())
        {
            if (xml.Name is "href" && IsOutside(xml.Text))
                Target(HidingPlace.Hidden).Append(HtmlAddress.Words(xml.Text)).Append('\n');
            else if (HoldsWords(element, xml.Name, xml.Text))
                Target(HidingPlace.Hidden).Append(xml.Text).Append('\n');
        }
    }

    private static bool HoldsWords(string element, string attribute, string value) => attribute switch
    {
        "string-value" or "string-value-if-true" or "string-value-if-false" or "condition" => true,
        "title" => element.EndsWith("message", StringComparison.Ordinal),
        "formula" => value.Contains('"', StringComparison.Ordinal),
        _ => false,
    };

    // Pictures and objects of the package are addressed by their path in it.
    private static bool IsOutside(string address) => address.AsSpan().IndexOfAny(':', '@') >= 0;

    private void CountPicture()
    {
        pictures++;
        pagePictures += table.IsPageSized ? 1 : 0;
    }

    private void BeginPart(string name)
    {
        EndPart();
        part = name;
    }

    private void EndPart()
    {
        foreach (var (place, text) in texts)
        {
            hasWords |= place is HidingPlace.None && text.ToString().AsSpan().ContainsWords();
            into.Add(place, part.Length > 0 ? part : whole, text.ToString());
        }
        texts.Clear();
        part = "";
    }

    private StringBuilder Target(HidingPlace place)
    {
        if (!texts.TryGetValue(place, out var text))
            texts.Add(place, text = new StringBuilder());
        if (text.Length > Limits.TextCharacters)
            throw new BudgetSpentException();
        return text;
    }

    private static int Number(string text, int otherwise) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
