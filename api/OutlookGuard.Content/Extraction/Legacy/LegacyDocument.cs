using System.Buffers.Binary;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>A document of Word 97 to 2003 (.doc): its text is a row of pieces, the body first and then notes, headers, comments and boxes.</summary>
/// <remarks>
/// Source: [MS-DOC] 2.4.1 (retrieving text), 2.5.1 (Fib), 2.9.177 (Pcd). Hidden and deleted words stand in the text like all others and are read as such.
/// </remarks>
internal static class LegacyDocument
{
    private const ushort Magic = 0xA5EC, Word97 = 193, EncryptedFlag = 0x0100, TableFlag = 0x0200;
    private const int VersionAt = 2, FlagsAt = 0x0A, CountsAt = 0x4C, ClxAt = 0x01A2;

    // The parts in the order of their texts; macros (the fourth) hold none.
    private static readonly HidingPlace[] Parts =
    [
        HidingPlace.None, HidingPlace.Footnote, HidingPlace.HeaderFooter, HidingPlace.Hidden, HidingPlace.Comment, HidingPlace.Footnote, HidingPlace.None, HidingPlace.HeaderFooter,
    ];

    public static void Read(CompoundStorage storage, Reading into)
    {
        var main = storage.Content("WordDocument", into) ?? throw new UnreadableException(UnreadReason.Malformed);
        var flags = U16(main, FlagsAt);
        if (U16(main, 0) != Magic || U16(main, VersionAt) < Word97)
            throw new UnreadableException(UnreadReason.UnknownType);
        if ((flags & EncryptedFlag) != 0)
            throw new UnreadableException(UnreadReason.Encrypted);
        var table = storage.Content((flags & TableFlag) != 0 ? "1Table" : "0Table", into) ?? throw new UnreadableException(UnreadReason.Malformed);
        var text = Text(main, table.Slice(I32(main, ClxAt), I32(main, ClxAt + 4)), into);
        AddParts(text, main, into);
        if (!text.AsSpan().ContainsWords() && storage.Content("Data", into) is { Length: > Limits.LogoBytes })
            into.CannotRead("", UnreadReason.PictureOnly);
        LegacyObjects.Read(storage, into);
    }

    private static void AddParts(string text, ReadOnlyMemory<byte> main, Reading into)
    {
        var at = 0;
        for (var part = 0; part < Parts.Length; part++)
        {
            var end = Math.Min(text.Length, at + Math.Max(0, I32(main, CountsAt + (part * 4))));
            var words = new LegacyFields(text.AsSpan(at, end - at));
            into.Add(Parts[part], "", words.Shown);
            into.Add(HidingPlace.Hidden, "", words.Codes);
            at = end;
        }
        into.Add(HidingPlace.Hidden, "", new LegacyFields(text.AsSpan(at)).Shown);
    }

    private static string Text(ReadOnlyMemory<byte> main, ReadOnlyMemory<byte> pieceTable, Reading into)
    {
        const byte Formatting = 1, Pieces = 2;
        while (pieceTable.Span[0] == Formatting)
            pieceTable = pieceTable[(3 + U16(pieceTable, 1))..];
        if (pieceTable.Span[0] != Pieces)
            throw new UnreadableException(UnreadReason.Malformed);
        var pieces = pieceTable.Slice(5, I32(pieceTable, 1));
        var count = (pieces.Length - 4) / 12;
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var length = I32(pieces, (i + 1) * 4) - I32(pieces, i * 4);
            AppendPiece(main, length, BinaryPrimitives.ReadUInt32LittleEndian(pieces.Span[(((count + 1) * 4) + (i * 8) + 2)..]), text);
            // Pieces may overlap in a file made to waste memory.
            if (text.Length > Limits.TextCharacters)
                throw new BudgetSpentException();
        }
        into.SpendInflated(text.Length);
        return text.ToString();
    }

    private static void AppendPiece(ReadOnlyMemory<byte> main, int length, uint position, StringBuilder text)
    {
        const uint Narrow = 0x40000000;
        var at = (int)(position & (Narrow - 1));
        if ((position & Narrow) != 0)
            text.Append(Charset.Windows1252.GetString(main.Span.Slice(at / 2, length)));
        else
            text.Append(Encoding.Unicode.GetString(main.Span.Slice(at, length * 2)));
    }

    private static ushort U16(ReadOnlyMemory<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.Span[at..]);

    private static int I32(ReadOnlyMemory<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[at..]);
}

/// <summary>Tells the shown text of a document from the codes of its fields, and turns its marks into line breaks and tabs.</summary>
internal sealed class LegacyFields
{
    private readonly StringBuilder shown = new();
    private readonly StringBuilder codes = new();

    public LegacyFields(ReadOnlySpan<char> text)
    {
        // For each open field, whether its code is still being read.
        var fields = new Stack<bool>();
        foreach (var character in text)
        {
            switch (character)
            {
                case '\u0013': fields.Push(true); break;
                case '\u0014' when fields.Count > 0: fields.Pop(); fields.Push(false); break;
                case '\u0015' when fields.Count > 0: fields.Pop(); codes.Append('\n'); break;
                default: (fields.TryPeek(out var inCode) && inCode ? codes : shown).Append(Shape(character)); break;
            }
        }
    }

    public string Shown => shown.ToString();

    public string Codes => codes.ToString();

    private static string Shape(char character) => character switch
    {
        '\r' or '\u000B' or '\u000C' => "\n",
        '\u0007' => "\t",
        '\u001E' => "-",
        '\u001F' => "\u00AD",
        < ' ' and not '\t' => "",
        _ => character.ToString(),
    };
}
