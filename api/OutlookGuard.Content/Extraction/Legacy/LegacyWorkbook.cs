using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>A workbook of Excel 97 to 2003 (.xls): sheets shown or not, comments, boxes, headers, names, copies of other workbooks.</summary>
/// <remarks>Source: [MS-XLS] 2.4. Workbooks of Excel 5 and before are of unknown type.</remarks>
internal sealed class LegacyWorkbook
{
    private const ushort Start = 0x0809, Password = 0x002F, Dates = 0x0022, SheetEntry = 0x0085, Strings = 0x00FC, Format = 0x041E, Look = 0x00E0, Drawings = 0x00EB;
    private const ushort Version8 = 0x0600, Globals = 0x0005;

    private readonly List<(uint At, string Name, bool IsHidden)> sheets = [];
    private readonly List<string> strings = [];
    private readonly Dictionary<int, string> formats = [];
    private readonly List<int> looks = [];
    private bool from1904;
    private bool hasDrawings;

    private LegacyWorkbook()
    {
    }

    public static void Read(CompoundStorage storage, Reading into)
    {
        if (storage.Content("Workbook", into) is not { } stream)
            throw new UnreadableException(UnreadReason.UnknownType);
        var book = new LegacyWorkbook();
        book.ReadGlobals(stream, into);
        var hasWords = false;
        foreach (var (at, name, isHidden) in book.sheets)
            hasWords |= new LegacySheet(book, name, isHidden).Read(stream[checked((int)at)..], into);
        if (book.hasDrawings && !hasWords)
            into.CannotRead("", UnreadReason.PictureOnly);
        LegacyObjects.Read(storage, into);
    }

    /// <summary>Reads what pivot tables keep of their source.</summary>
    public static void ReadCaches(CompoundStorage caches, Reading into)
    {
        const ushort CachedString = 0x00CD;
        var words = new StringBuilder();
        foreach (var stream in caches.Streams)
        {
            foreach (var record in BiffRecords.Of(stream.Content(into)).Where(record => record.Type == CachedString))
                words.Append(new BiffStrings(record.Pieces, 0).ReadRich()).Append('\n');
        }
        into.Add(HidingPlace.Hidden, "", words.ToString());
    }

    public string StringAt(uint index) => index < strings.Count ? strings[(int)index] : throw new UnreadableException(UnreadReason.Malformed);

    public string Show(double number, int look)
    {
        var format = look < looks.Count ? looks[look] : 0;
        return CellFormats.Show(number, formats.GetValueOrDefault(format) ?? CellFormats.BuiltIn(format.ToString(System.Globalization.CultureInfo.InvariantCulture)), from1904);
    }

    private void ReadGlobals(ReadOnlyMemory<byte> stream, Reading into)
    {
        const ushort End = 0x000A, Name = 0x0018, OtherBook = 0x01AE, OtherCells = 0x005A;
        var hidden = new StringBuilder();
        foreach (var record in BiffRecords.Of(stream))
        {
            switch (record.Type)
            {
                case Start when record.U16(0) != Version8 || record.U16(2) != Globals:
                    throw new UnreadableException(UnreadReason.UnknownType);
                case Password:
                    throw new UnreadableException(UnreadReason.Encrypted);
                case Dates: from1904 = record.U16(0) == 1; break;
                case SheetEntry: AddSheet(record); break;
                case Strings: ReadStrings(record); break;
                case Format: formats[record.U16(0)] = new BiffStrings(record.Pieces, 2).ReadRich(); break;
                case Look: looks.Add(record.U16(2)); break;
                case Drawings: hasDrawings = true; break;
                case Name: hidden.Append(LegacyWords.OfName(record)).Append('\n'); break;
                case OtherBook or OtherCells: hidden.Append(LegacyWords.Loose(record)).Append('\n'); break;
                case End:
                    into.Add(HidingPlace.None, "", string.Join('\n', sheets.Select(sheet => sheet.Name)));
                    into.Add(HidingPlace.Hidden, "", hidden.ToString());
                    return;
                default: break;
            }
        }
        throw new UnreadableException(UnreadReason.Malformed);
    }

    private void AddSheet(BiffRecord record)
    {
        var letters = new BiffStrings(record.Pieces, 8);
        sheets.Add((record.U32(0), letters.ReadLetters(record.Bytes[6], (record.Bytes[7] & 1) != 0), (record.Bytes[4] & 3) != 0));
    }

    private void ReadStrings(BiffRecord record)
    {
        var reader = new BiffStrings(record.Pieces, 8);
        for (var left = record.U32(4); left > 0 && !reader.IsAtEnd; left--)
            strings.Add(reader.ReadRich());
    }
}
