using System.Buffers.Binary;

namespace OutlookGuard.Content.Extraction;

/// <summary>Pictures and objects written into RTF as hexadecimal digits.</summary>
/// <remarks>Source: RTF specification, pictures and objects; [MS-OLEDS] 2.2 (the older container).</remarks>
internal sealed class RtfFiles
{
    private static readonly byte[] CompoundMagic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // chosen: a file of this many bytes is larger than any logo drawn in a document.
    private const int PagePictureBytes = 150 * 1024;

    private readonly List<byte> bytes = [];
    private int half = -1;

    public int Pictures { get; private set; }

    /// <summary>Pictures large enough to be a page.</summary>
    public int PagePictures { get; private set; }

    public void TakeHex(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
                continue;
            var value = digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
            if (half < 0)
                half = value;
            else
            {
                bytes.Add((byte)((half << 4) | value));
                half = -1;
            }
        }
    }

    public void TakeBinary(RtfUse use, ReadOnlySpan<byte> more)
    {
        if (use is RtfUse.Picture or RtfUse.Object)
            bytes.AddRange(more);
    }

    /// <summary>Reads what a picture or object was made of, when its group ends.</summary>
    public void End(RtfUse ended, Reading into)
    {
        if (ended is not (RtfUse.Picture or RtfUse.Object) || bytes.Count == 0)
            return;
        ReadOnlyMemory<byte> file = bytes.ToArray();
        bytes.Clear();
        half = -1;
        into.SpendInflated(file.Length);
        if (ended is RtfUse.Object)
        {
            FileReader.ReadInside("embedded object", file, into, (_, whole, inside) => ReadObject(whole, inside));
            return;
        }
        Pictures++;
        PagePictures += file.Length >= PagePictureBytes ? 1 : 0;
        if (FileKinds.Of("", file.Span) is FileKind.Jpeg or FileKind.Png or FileKind.Metafile)
            Picture.ReadInsideDocument("picture", file, into);
    }

    private static void ReadObject(ReadOnlyMemory<byte> file, Reading into)
    {
        if (file.Span.IndexOf(CompoundMagic) is var at and >= 0)
            CompoundDocument.Read("", file[at..], into);
        else
            ReadOldObject(file, into);
    }

    // Version, format, then class, topic and item with their lengths before them, then the file.
    private static void ReadOldObject(ReadOnlyMemory<byte> file, Reading into)
    {
        var rest = file[8..];
        var name = "";
        for (var text = 0; text < 3; text++)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(rest.Span);
            name = text == 0 ? Charset.Windows1252.GetString(rest.Span.Slice(4, length)).TrimEnd('\0') : name;
            rest = rest[(4 + length)..];
        }
        var native = rest.Slice(4, BinaryPrimitives.ReadInt32LittleEndian(rest.Span));
        if (name.Equals("Package", StringComparison.OrdinalIgnoreCase))
            EmbeddedObject.ReadPackage(native, into);
        else
            FileReader.ReadInside(name, native, into);
    }
}
