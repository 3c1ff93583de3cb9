using System.Buffers.Binary;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>One record of an old workbook: its number, its bytes, and the pieces that continue it.</summary>
/// <param name="Type">Its number.</param>
/// <param name="Pieces">The record's bytes, then those of each record that continues it.</param>
internal readonly record struct BiffRecord(ushort Type, IReadOnlyList<ReadOnlyMemory<byte>> Pieces)
{
    public ReadOnlySpan<byte> Bytes => Pieces[0].Span;

    public ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(Bytes[at..]);

    public uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(Bytes[at..]);

    public double Number(int at) => BinaryPrimitives.ReadDoubleLittleEndian(Bytes[at..]);
}

/// <summary>Cuts the stream of an old workbook into records.</summary>
/// <remarks>Source: [MS-XLS] 2.1.4 (records) and 2.4.58 (continuation).</remarks>
internal static class BiffRecords
{
    private const ushort Continue = 0x003C;
    private const int HeaderLength = 4;

    public static IEnumerable<BiffRecord> Of(ReadOnlyMemory<byte> stream)
    {
        var at = 0;
        while (at + HeaderLength <= stream.Length)
        {
            var type = TypeAt(stream, at);
            var pieces = new List<ReadOnlyMemory<byte>> { Take(stream, ref at) };
            while (type != Continue && at + HeaderLength <= stream.Length && TypeAt(stream, at) == Continue)
                pieces.Add(Take(stream, ref at));
            yield return new BiffRecord(type, pieces);
        }
    }

    private static ushort TypeAt(ReadOnlyMemory<byte> stream, int at) => BinaryPrimitives.ReadUInt16LittleEndian(stream.Span[at..]);

    private static ReadOnlyMemory<byte> Take(ReadOnlyMemory<byte> stream, ref int at)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(stream.Span[(at + 2)..]);
        if (at + HeaderLength + length > stream.Length)
            throw new UnreadableException(UnreadReason.Malformed);
        var content = stream.Slice(at + HeaderLength, length);
        at += HeaderLength + length;
        return content;
    }
}

/// <summary>Reads strings that may run over from one record into those that continue it.</summary>
/// <remarks>Source: [MS-XLS] 2.5.293 and 2.5.296; where letters are cut in two pieces the second begins with its own width.</remarks>
internal sealed class BiffStrings(IReadOnlyList<ReadOnlyMemory<byte>> pieces, int at)
{
    private int piece;
    private int at = at;

    public bool IsAtEnd => piece >= pieces.Count || (piece == pieces.Count - 1 && at >= pieces[piece].Length);

    /// <summary>A string with its length in two bytes, formatting and phonetics passed over.</summary>
    public string ReadRich()
    {
        const int Wide = 1, HasPhonetics = 4, HasRuns = 8;
        var length = ReadU16();
        var flags = ReadByte();
        var runs = (flags & HasRuns) != 0 ? ReadU16() : 0;
        var phonetics = (flags & HasPhonetics) != 0 ? ReadU16() | (ReadU16() << 16) : 0;
        var text = ReadLetters(length, (flags & Wide) != 0);
        Skip((runs * 4L) + Math.Max(0, phonetics));
        return text;
    }

    /// <summary>Letters alone; a piece that continues them says anew how wide they are.</summary>
    public string ReadLetters(int length, bool wide)
    {
        var text = new StringBuilder(Math.Min(length, 1024));
        while (text.Length < length)
        {
            if (at >= Current().Length)
                wide = (NextPiece().Span[0] & 1) != 0;
            var rest = Current().Span[at..];
            var count = Math.Min(length - text.Length, rest.Length / (wide ? 2 : 1));
            if (count == 0)
                throw new UnreadableException(UnreadReason.Malformed);
            var bytes = rest[..(count * (wide ? 2 : 1))];
            text.Append((wide ? Encoding.Unicode : Encoding.Latin1).GetString(bytes));
            at += bytes.Length;
        }
        return text.ToString();
    }

    public int ReadU16() => ReadByte() | (ReadByte() << 8);

    public byte ReadByte()
    {
        while (at >= Current().Length)
        {
            NextPiece();
            at = 0;
        }
        return Current().Span[at++];
    }

    private void Skip(long count)
    {
        while (count > 0 && piece < pieces.Count)
        {
            var step = (int)Math.Min(count, Current().Length - at);
            at += step;
            count -= step;
            if (count > 0)
                (piece, at) = (piece + 1, 0);
        }
    }

    private ReadOnlyMemory<byte> NextPiece()
    {
        piece++;
        at = 1;
        return Current();
    }

    private ReadOnlyMemory<byte> Current() => piece < pieces.Count ? pieces[piece] : throw new UnreadableException(UnreadReason.Malformed);
}
