using System.Globalization;

namespace OutlookGuard.Content.Extraction;

/// <summary>Where in a table the reader stands, and which rows and columns of it are hidden.</summary>
internal sealed class OpenDocumentTable
{
    // Half an A4 page in square centimetres, as for Office documents.
    private const double PageArea = 21.0 * 29.7 / 2;

    // chosen: one range for each column of the widest sheet people make.
    private const int MostHiddenRanges = 256;

    private readonly List<(long First, long Last)> hiddenColumns = [];
    private long column;
    private long nextColumn;
    private HidingPlace? datePlace;
    private double area;

    public bool IsPageSized => area >= PageArea;

    /// <summary>Whether the element that begins is hidden; it keeps count of rows, columns and cells as they pass.</summary>
    public bool IsHidden(SafeXml xml)
    {
        switch (xml.Name)
        {
            case "table":
                hiddenColumns.Clear();
                nextColumn = 0;
                return false;
            case "table-column":
                var first = nextColumn;
                nextColumn += Repeated(xml, "number-columns-repeated");
                if (IsCollapsed(xml) && hiddenColumns.Count < MostHiddenRanges)
                    hiddenColumns.Add((first, nextColumn - 1));
                return false;
            case "table-row":
                column = 0;
                return IsCollapsed(xml);
            case "table-cell" or "covered-table-cell":
                var at = column;
                column += Repeated(xml, "number-columns-repeated");
                return hiddenColumns.Exists(range => at >= range.First && at <= range.Last);
            default:
                return false;
        }
    }

    /// <summary>The day in a cell that holds one; null for every other element.</summary>
    public string? DateOf(SafeXml xml, HidingPlace place)
    {
        if (xml.Name != "table-cell")
            return null;
        var holdsDate = DateTime.TryParse(xml.Attribute("date-value"), CultureInfo.InvariantCulture, out var day);
        datePlace = holdsDate && !xml.IsEmpty ? place : null;
        return holdsDate ? day.ToString(day.TimeOfDay == default ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Whether text of this place only repeats the day of its cell; a comment in the cell is of another place.</summary>
    public bool ShowsDate(HidingPlace place) => datePlace == place;

    public void End(string name)
    {
        if (name == "table-cell")
            datePlace = null;
    }

    public void NoteSize(string width, string height) => area = Centimetres(width) * Centimetres(height);

    private static bool IsCollapsed(SafeXml xml) => xml.Attribute("visibility") is "collapse" or "filter";

    private static long Repeated(SafeXml xml, string name) =>
        int.TryParse(xml.Attribute(name), CultureInfo.InvariantCulture, out var count) && count > 0 ? count : 1;

    private static double Centimetres(string length)
    {
        var number = CssLength.Of(length) ?? 0;
        return number * (length.Length < 2 ? 1 : length[^2..] switch { "in" => 2.54, "mm" => 0.1, "pt" => 2.54 / 72, _ => 1 });
    }
}
