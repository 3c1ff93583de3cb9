using System.Buffers.Binary;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Title, author, company and properties of one's own in compound files.</summary>
/// <remarks>Source: [MS-OLEPS] 2.18 to 2.21.</remarks>
internal static class PropertySets
{
    private static readonly string[] Streams = ["\u0005SummaryInformation", "\u0005DocumentSummaryInformation"];

    private const int MostProperties = 1000;
    private const int CodePageProperty = 1;

    // The name of the program, and a count of saves.
    private const int Application = 18, Revision = 9;

    public static void Read(CompoundStorage storage, Reading into)
    {
        foreach (var name in Streams)
        {
            if (storage.Content(name, into) is { } content)
                into.Add(HidingPlace.Properties, "", Words(content.Span));
        }
    }

    private static string Words(ReadOnlySpan<byte> content)
    {
        var words = new StringBuilder();
        var sets = Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(content[24..]), 2);
        for (var set = 0; set < sets; set++)
        {
            var at = BinaryPrimitives.ReadUInt32LittleEndian(content[(28 + (set * 20) + 16)..]);
            ReadSet(content[checked((int)at)..], words);
        }
        return words.ToString();
    }

    private static void ReadSet(ReadOnlySpan<byte> set, StringBuilder words)
    {
        var count = Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(set[4..]), MostProperties);
        var codePage = Charset.Windows1252;
        for (var i = 0; i < count; i++)
        {
            var id = BinaryPrimitives.ReadUInt32LittleEndian(set[(8 + (i * 8))..]);
            var value = set[checked((int)BinaryPrimitives.ReadUInt32LittleEndian(set[(12 + (i * 8))..]))..];
            if (id == CodePageProperty)
                codePage = CodePage(BinaryPrimitives.ReadUInt16LittleEndian(value[4..]));
            else if (id == 0)
                AppendNames(value, codePage, words);
            else if (id is not (Application or Revision))
                Append(value, codePage, words);
        }
    }

    // The names of properties of one's own: number, length and text each.
    private static void AppendNames(ReadOnlySpan<byte> value, Encoding codePage, StringBuilder words)
    {
        const int HeaderLength = 8;
        var count = Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(value), MostProperties);
        value = value[4..];
        for (var i = 0; i < count && value.Length > HeaderLength; i++)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(value[4..]) * (codePage is UnicodeEncoding ? 2L : 1);
            var name = value[HeaderLength..(int)Math.Min(HeaderLength + length, value.Length)];
            var text = codePage.GetString(name).TrimEnd('\0');
            // The program's own are marked.
            if (!text.StartsWith("_PID_", StringComparison.Ordinal))
                words.Append(text).Append('\n');
            value = value[(HeaderLength + name.Length)..];
        }
    }

    private static void Append(ReadOnlySpan<byte> value, Encoding codePage, StringBuilder words)
    {
        const int Narrow = 0x1E, Wide = 0x1F, Many = 0x1000;
        var type = BinaryPrimitives.ReadUInt32LittleEndian(value);
        // Lists of texts; the program's own binary values are of other types.
        if (type is (Many + 0x0C) or (Many + Narrow) or (Many + Wide))
            words.Append(codePage.GetString(Printable(value))).Append('\n');
        if (type is not (Narrow or Wide))
            return;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(value[4..]) * (type == Wide ? 2L : 1);
        var text = value[8..];
        text = text[..(int)Math.Min(length, text.Length)];
        words.Append((type == Wide ? Encoding.Unicode : codePage).GetString(text).TrimEnd('\0')).Append('\n');
    }

    // Lists and dictionaries are read as the runs of letters they hold: the words matter, not which is which.
    private static byte[] Printable(ReadOnlySpan<byte> value)
    {
        const int Longest = 4096;
        var printable = value[..Math.Min(value.Length, Longest)].ToArray();
        for (var i = 0; i < printable.Length; i++)
            printable[i] = printable[i] < ' ' ? (byte)' ' : printable[i];
        return printable;
    }

    private static Encoding CodePage(ushort number) => number switch
    {
        1200 => Encoding.Unicode,
        65001 => Encoding.UTF8,
        _ => Charset.Named(number.ToString(System.Globalization.CultureInfo.InvariantCulture)) ?? CodePageOrDefault(number),
    };

    private static Encoding CodePageOrDefault(ushort number)
    {
        try
        {
            return Encoding.GetEncoding(number);
        }
        catch (Exception unknown) when (unknown is NotSupportedException or ArgumentException)
        {
            return Charset.Windows1252;
        }
    }
}
