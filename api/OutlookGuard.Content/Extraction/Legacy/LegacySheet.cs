using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Reads one sheet of an old workbook.</summary>
internal sealed class LegacySheet(LegacyWorkbook book, string name, bool isHidden)
{
    private const ushort Start = 0x0809, End = 0x000A, Row = 0x0208, Column = 0x007D;
    private const ushort SharedCell = 0x00FD, TextCell = 0x0204, RichCell = 0x00D6, NumberCell = 0x0203, ShortCell = 0x027E, ManyShortCells = 0x00BD, TruthCell = 0x0205;
    private const ushort Formula = 0x0006, FormulaText = 0x0207, Note = 0x001C, Object = 0x005D, BoxText = 0x01B6, Header = 0x0014, Footer = 0x0015, Link = 0x01B8, Prompt = 0x01BE;

    // A sheet of this format has 256 columns.
    private const int MostHiddenRanges = 256;

    private readonly SortedDictionary<(int Row, int Column), string> cells = [];
    private readonly HashSet<int> hiddenRows = [];
    private readonly List<(int First, int Last)> hiddenColumns = [];
    private readonly StringBuilder visible = new();
    private readonly StringBuilder hidden = new();
    private readonly StringBuilder comments = new();
    private readonly StringBuilder margins = new();
    private (int Row, int Column) formulaAt;
    private bool objectIsNote;
    private long length;

    /// <summary>Reads from the sheet's first record to its last.</summary>
    /// <returns>Whether any cell or box holds words.</returns>
    public bool Read(ReadOnlyMemory<byte> stream, Reading into)
    {
        var depth = 0;
        foreach (var record in BiffRecords.Of(stream))
        {
            // A chart inside the sheet has a beginning and an end of its own.
            depth += record.Type == Start ? 1 : record.Type == End ? -1 : 0;
            if (depth == 0)
                break;
            Take(record);
            if (length > Limits.TextCharacters)
                throw new BudgetSpentException();
        }
        LayOutCells();
        into.Add(isHidden ? HidingPlace.Hidden : HidingPlace.None, name, visible.ToString());
        into.Add(HidingPlace.Hidden, name, hidden.ToString());
        into.Add(HidingPlace.Comment, name, comments.ToString());
        into.Add(HidingPlace.HeaderFooter, name, margins.ToString());
        return visible.ToString().AsSpan().ContainsWords();
    }

    private void Take(BiffRecord record)
    {
        switch (record.Type)
        {
            case Row when record.Bytes.Length > 12 && (record.Bytes[12] & 0x20) != 0: hiddenRows.Add(record.U16(0)); break;
            case Column when hiddenColumns.Count < MostHiddenRanges && ((record.U16(8) & 1) != 0 || record.U16(4) == 0): hiddenColumns.Add((record.U16(0), record.U16(2))); break;
            case SharedCell: Put(record, book.StringAt(record.U32(6))); break;
            case TextCell or RichCell: Put(record, new BiffStrings(record.Pieces, 6).ReadRich()); break;
            case NumberCell: Put(record, book.Show(record.Number(6), record.U16(4))); break;
            case ShortCell: Put(record, book.Show(Short(record.U32(6)), record.U16(4))); break;
            case ManyShortCells: PutMany(record); break;
            case TruthCell: Put(record, record.Bytes[7] == 0 ? record.Bytes[6] == 0 ? "FALSE" : "TRUE" : ""); break;
            case Formula: PutFormula(record); break;
            case FormulaText: Put(formulaAt, new BiffStrings(record.Pieces, 0).ReadRich()); break;
            case Object: objectIsNote = record.Bytes.Length > 5 && record.U16(4) == 0x19; break;
            case BoxText when record.Pieces.Count > 1: AddBox(record); break;
            case Note when record.Bytes.Length > 8: comments.Append(new BiffStrings(record.Pieces, 8).ReadRich()).Append('\n'); break;
            case Header or Footer when record.Bytes.Length > 3: margins.Append(SheetText.HeaderWords(new BiffStrings(record.Pieces, 0).ReadRich())).Append('\n'); break;
            case Link or Prompt: hidden.Append(LegacyWords.Loose(record)).Append('\n'); break;
            default: break;
        }
    }

    private void AddBox(BiffRecord record)
    {
        var count = record.U16(10);
        if (count == 0)
            return;
        var text = new BiffStrings([.. record.Pieces.Skip(1)], 1).ReadLetters(count, (record.Pieces[1].Span[0] & 1) != 0);
        (objectIsNote ? comments : visible).Append(text).Append('\n');
    }

    private void PutMany(BiffRecord record)
    {
        var column = record.U16(2);
        for (var at = 4; at + 6 < record.Bytes.Length; at += 6, column++)
            Put((record.U16(0), column), book.Show(Short(record.U32(at + 2)), record.U16(at)));
    }

    // A result that is no number is marked by its last two bytes; a text follows in a record of its own.
    private void PutFormula(BiffRecord record)
    {
        formulaAt = (record.U16(0), record.U16(2));
        if (record.U16(12) != ushort.MaxValue)
            Put(record, book.Show(record.Number(6), record.U16(4)));
        hidden.Append(LegacyWords.OfFormula(record.Bytes[Math.Min(record.Bytes.Length, 22)..]));
    }

    private void Put(BiffRecord record, string text) => Put((record.U16(0), record.U16(2)), text);

    private void Put((int Row, int Column) at, string text)
    {
        cells[at] = text;
        length += text.Length;
    }

    private void LayOutCells()
    {
        var row = -1;
        foreach (var (at, text) in cells)
        {
            var target = hiddenRows.Contains(at.Row) || hiddenColumns.Exists(range => at.Column >= range.First && at.Column <= range.Last) ? hidden : visible;
            if (target.Length > 0)
                target.Append(at.Row == row ? '\t' : '\n');
            target.Append(text);
            row = at.Row;
        }
    }

    // Two bits tell a whole number from a fraction, and whether it is in hundredths.
    private static double Short(uint packed)
    {
        double number = (packed & 2) != 0 ? unchecked((int)packed) >> 2 : BitConverter.UInt64BitsToDouble((ulong)(packed & ~3u) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }
}
