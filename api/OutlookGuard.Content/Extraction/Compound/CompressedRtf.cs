using System.Buffers.Binary;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>The packed form of RTF that Outlook keeps in mails.</summary>
/// <remarks>Source: [MS-OXRTFCP] 2.1 and 2.2; the dictionary's first words are given there, 2.1.2.1.</remarks>
internal static class CompressedRtf
{
    private const uint Compressed = 0x75465A4C, Plain = 0x414C454D;
    private const int DictionaryLength = 4096, HeaderLength = 16;

    private static readonly byte[] FirstWords = Encoding.ASCII.GetBytes(
        "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier" +
        "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx");

    public static byte[] Decompress(ReadOnlySpan<byte> packed, Reading into)
    {
        var declared = BinaryPrimitives.ReadUInt32LittleEndian(packed[4..]);
        var kind = BinaryPrimitives.ReadUInt32LittleEndian(packed[8..]);
        packed = packed[HeaderLength..];
        if (kind == Plain)
            return packed[..(int)Math.Min(declared, packed.Length)].ToArray();
        if (kind != Compressed)
            throw new UnreadableException(UnreadReason.Malformed);
        Inflation.RefuseBomb(packed.Length, declared);
        into.SpendInflated(declared);
        var plain = new List<byte>((int)declared);
        Unpack(packed, plain);
        return plain.Count >= declared ? [.. plain.Take((int)declared)] : throw new UnreadableException(UnreadReason.Malformed);
    }

    private static void Unpack(ReadOnlySpan<byte> packed, List<byte> plain)
    {
        var dictionary = new byte[DictionaryLength];
        FirstWords.CopyTo(dictionary, 0);
        var write = FirstWords.Length;
        for (var at = 0; at < packed.Length;)
        {
            var flags = packed[at++];
            for (var bit = 0; bit < 8 && at < packed.Length; bit++)
            {
                if ((flags & (1 << bit)) == 0)
                {
                    Put(packed[at++]);
                    continue;
                }
                if (at + 1 >= packed.Length)
                    return;
                var token = BinaryPrimitives.ReadUInt16BigEndian(packed[at..]);
                at += 2;
                var from = token >> 4;
                // A reference to where the next byte would be written ends the text.
                if (from == write)
                    return;
                for (var i = 0; i < (token & 0xF) + 2; i++)
                    Put(dictionary[(from + i) % DictionaryLength]);
            }
        }

        void Put(byte one)
        {
            plain.Add(one);
            dictionary[write] = one;
            write = (write + 1) % DictionaryLength;
        }
    }
}
