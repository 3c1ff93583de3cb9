using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Reads one sheet: rows as lines, cells apart; hidden rows and columns, formulas and the like beside them.</summary>
internal sealed class SheetText(Workbook book, Sheet sheet)
{
    // chosen: one range for each column of the widest sheet people make.
    private const int MostHiddenRanges = 256;

    private readonly StringBuilder visible = new();
    private readonly StringBuilder hidden = new();
    private readonly StringBuilder margins = new();
    private readonly List<(int First, int Last)> hiddenColumns = [];
    private readonly StringBuilder value = new();
    private bool rowIsHidden;
    private string type = "";
    private readonly StringBuilder formula = new();
    private int style;
    private int column;

    /// <summary>Reads the sheet.</summary>
    /// <returns>Whether any cell holds words.</returns>
    public bool Read(ReadOnlyMemory<byte> content, Reading into)
    {
        using var xml = SafeXml.Over(content);
        while (xml.Read())
        {
            if (xml.IsStart)
                Start(xml);
            else if (xml.IsEnd && xml.Name == "row")
                EndRow();
        }
        into.Add(sheet.IsHidden ? HidingPlace.Hidden : HidingPlace.None, sheet.Name, visible.ToString());
        into.Add(HidingPlace.Hidden, sheet.Name, $"{hidden}{xml.Remarks}");
        into.Add(HidingPlace.HeaderFooter, sheet.Name, margins.ToString());
        return visible.ToString().AsSpan().ContainsWords() || hidden.ToString().AsSpan().ContainsWords();
    }

    private void Start(SafeXml xml)
    {
        switch (xml.Name)
        {
            case "col":
                AddColumn(xml);
                break;
            case "row":
                rowIsHidden = xml.Attribute("hidden") is "1" or "true";
                column = 0;
                break;
            case "c":
                ReadCell(xml);
                break;
            case "oddHeader" or "oddFooter" or "evenHeader" or "evenFooter" or "firstHeader" or "firstFooter":
                margins.Append(HeaderWords(xml.TextToEnd())).Append('\n');
                break;
            case "dataValidation" or "hyperlink" or "cfRule" or "tablePart" or "sheetPr":
                AddAttributes(xml);
                break;
            case "formula1" or "formula2" or "formula" or "f" or "t":
                hidden.Append(xml.TextToEnd()).Append('\n');
                break;
            default:
                break;
        }
    }

    private void ReadCell(SafeXml xml)
    {
        type = xml.Attribute("t");
        style = int.TryParse(xml.Attribute("s"), CultureInfo.InvariantCulture, out var number) ? number : -1;
        column = ColumnOf(xml.Attribute("r")) is var at and > 0 ? at : column + 1;
        value.Clear();
        formula.Clear();
        if (xml.IsEmpty)
            return;
        var depth = xml.Depth;
        var inside = "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.IsStart)
                inside = xml.Name;
            else if (xml.IsText && inside is "v" or "t")
                value.Append(xml.Text);
            else if (xml.IsText && inside is "f")
                formula.Append(xml.Text);
        }
        EndCell();
    }

    private void EndCell()
    {
        var shown = type switch
        {
            "s" => Shared(),
            "str" or "inlineStr" or "e" or "d" => value.ToString(),
            "b" => value.ToString() is "1" ? "TRUE" : "FALSE",
            _ => value.Length == 0 ? "" : book.Formats.Show(value.ToString(), style, book.CountsFrom1904),
        };
        var target = rowIsHidden || IsHidden(column) ? hidden : visible;
        if (shown.Length > 0)
            target.Append(shown).Append('\t');
        // Only what a formula quotes is words; its result is the cell.
        if (formula.ToString().Contains('"', StringComparison.Ordinal))
            hidden.Append(formula).Append('\n');
        // Many cells can show one long shared string.
        if (visible.Length + hidden.Length > Limits.TextCharacters)
            throw new BudgetSpentException();
    }

    private string Shared()
    {
        if (!int.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var index) || index < 0 || index >= book.Strings.Count)
            throw new UnreadableException(UnreadReason.Malformed);
        return book.Strings[index];
    }

    private void EndRow()
    {
        foreach (var builder in new[] { visible, hidden })
        {
            if (builder.Length > 0 && builder[^1] == '\t')
                builder[^1] = '\n';
        }
    }

    private void AddColumn(SafeXml xml)
    {
        var isHidden = xml.Attribute("hidden") is "1" or "true" || CssLength.Of(xml.Attribute("width")) is 0;
        if (isHidden && hiddenColumns.Count < MostHiddenRanges && Number("min") is { } first && Number("max") is { } last)
            hiddenColumns.Add((first, last));

        int? Number(string name) => int.TryParse(xml.Attribute(name), CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private bool IsHidden(int at)
    {
        foreach (var (first, last) in hiddenColumns)
        {
            if (at >= first && at <= last)
                return true;
        }
        return false;
    }

    private void AddAttributes(SafeXml xml)
    {
        while (xml.NextAttribute())
        {
            if (xml.Name is "prompt" or "promptTitle" or "error" or "errorTitle" or "display" or "tooltip" or "location" or "codeName" or "text")
                hidden.Append(xml.Text).Append('\n');
        }
    }

    // "&L", "&C" and "&R" begin the left, middle and right third; a font stands in quotation marks, a size in digits, a field is one letter.
    internal static string HeaderWords(string header)
    {
        var words = new StringBuilder();
        for (var i = 0; i < header.Length; i++)
        {
            if (header[i] != '&' || i + 1 == header.Length)
                words.Append(header[i]);
            else if (header[++i] == '&')
                words.Append('&');
            else if (header[i] is 'L' or 'C' or 'R')
                words.Append('\n');
            else if (header[i] == '"')
                i = header.IndexOf('"', i + 1) is var end and > 0 ? end : header.Length;
            else
                while (char.IsAsciiDigit(header[i]) && i + 1 < header.Length && char.IsAsciiDigit(header[i + 1]))
                    i++;
        }
        return words.ToString();
    }

    private static int ColumnOf(string reference)
    {
        var at = 0;
        foreach (var letter in reference)
        {
            if (!char.IsAsciiLetter(letter) || at > 100_000)
                break;
            at = (at * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        }
        return at;
    }
}
