using System.Buffers.Binary;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Windows metafiles: the text records of the newer kind are read, its drawings are not.</summary>
/// <remarks>Source: [MS-EMF] 2.3.5.8 (EMR_EXTTEXTOUTW) and 2.2.5 (EmrText).</remarks>
internal static class MetafileFile
{
    private const uint TextWide = 84, TextNarrow = 83;
    private const int CountAt = 44, OffsetAt = 48, ShortestText = 76;

    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into)
    {
        ReadData(bytes, into);
        into.CannotRead("", UnreadReason.PictureOnly);
    }

    public static void ReadData(ReadOnlyMemory<byte> bytes, Reading into)
    {
        var words = new StringBuilder();
        var rest = bytes.Span;
        while (rest.Length >= 8)
        {
            var type = BinaryPrimitives.ReadUInt32LittleEndian(rest);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            if (length < 8 || length > rest.Length)
                break;
            if (type is TextWide or TextNarrow && length >= ShortestText)
                words.Append(TextOf(rest[..(int)length], type == TextWide)).Append('\n');
            rest = rest[(int)length..];
        }
        into.Add(HidingPlace.Embedded, "", words.ToString());
    }

    private static string TextOf(ReadOnlySpan<byte> record, bool wide)
    {
        var length = (long)BinaryPrimitives.ReadUInt32LittleEndian(record[CountAt..]) * (wide ? 2 : 1);
        var at = BinaryPrimitives.ReadUInt32LittleEndian(record[OffsetAt..]);
        if (at + length > record.Length)
            return "";
        return (wide ? Encoding.Unicode : Charset.Windows1252).GetString(record.Slice((int)at, (int)length));
    }
}
