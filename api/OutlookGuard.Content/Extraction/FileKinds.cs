namespace OutlookGuard.Content.Extraction;

/// <summary>The types of file that can be told apart by how they begin. Zero is unknown, which is unreadable.</summary>
internal enum FileKind
{
    Unknown = 0,
    Text,
    Calendar,
    Html,
    Xml,
    Rtf,
    Mail,
    Zip,
    GZip,
    Pdf,
    Compound,
    Jpeg,
    Png,
    OtherPicture,
    Metafile,
    Signed,
}

/// <summary>Reads one file into the reading.</summary>
internal delegate void FormatReader(string name, ReadOnlyMemory<byte> bytes, Reading into);

/// <summary>Which type a file is, and who reads it.</summary>
internal static class FileKinds
{
    private static readonly (byte[] Magic, int At, FileKind Kind)[] Magics =
    [
        ([0x50, 0x4B, 0x03, 0x04], 0, FileKind.Zip),
        ([0x50, 0x4B, 0x05, 0x06], 0, FileKind.Zip),
        ([.. "%PDF-"u8], 0, FileKind.Pdf),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, FileKind.Compound),
        ([0xFF, 0xD8, 0xFF], 0, FileKind.Jpeg),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, FileKind.Png),
        ([.. "GIF8"u8], 0, FileKind.OtherPicture),
        ([0x49, 0x49, 0x2A, 0x00], 0, FileKind.OtherPicture),
        ([0x4D, 0x4D, 0x00, 0x2A], 0, FileKind.OtherPicture),
        ([.. "WEBP"u8], 8, FileKind.OtherPicture),
        ([.. "ftyphe"u8], 4, FileKind.OtherPicture),
        ([.. "ftypmif1"u8], 4, FileKind.OtherPicture),
        ([.. "ftypavif"u8], 4, FileKind.OtherPicture),
        ([0x1F, 0x8B, 0x08], 0, FileKind.GZip),
        ([.. " EMF"u8], 40, FileKind.Metafile),
        ([0xD7, 0xCD, 0xC6, 0x9A], 0, FileKind.Metafile),
        ([.. "VCLMTF"u8], 0, FileKind.Metafile),
    ];

    // A reader of PDF takes the header anywhere in the first kilobyte. Source: ISO 32000-1, annex H, note 13.
    private const int PdfHeaderWithin = 1024;

    /// <summary>Tells the type by the first bytes; only among texts does the name have a say.</summary>
    public static FileKind Of(string name, ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, at, kind) in Magics)
        {
            if (bytes.Length >= at + magic.Length && bytes.Slice(at, magic.Length).SequenceEqual(magic))
                return kind;
        }
        if (bytes.StartsWith("BM"u8) && PictureSize.OfBitmap(bytes) is not null)
            return FileKind.OtherPicture;
        if (SignedMessage.Matches(bytes))
            return FileKind.Signed;
        if (bytes[..Math.Min(bytes.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0)
            return FileKind.Pdf;
        return TextKind.Of(name, bytes);
    }

    public static FormatReader ReaderOf(FileKind kind) => kind switch
    {
        FileKind.Text => TextFile.Read,
        FileKind.Calendar => CalendarFile.Read,
        FileKind.Html => HtmlFile.Read,
        FileKind.Xml => XmlFile.Read,
        FileKind.Rtf => RtfFile.Read,
        FileKind.Mail => MailFile.Read,
        FileKind.Zip => ZipFile.Read,
        FileKind.GZip => GZipFile.Read,
        FileKind.Pdf => PdfFile.Read,
        FileKind.Compound => CompoundDocument.Read,
        FileKind.Jpeg => JpegFile.Read,
        FileKind.Png => PngFile.Read,
        FileKind.OtherPicture => OtherPictureFile.Read,
        FileKind.Metafile => MetafileFile.Read,
        FileKind.Signed => SignedMessage.Read,
        _ => (_, _, into) => into.CannotRead("", UnreadReason.UnknownType),
    };
}
