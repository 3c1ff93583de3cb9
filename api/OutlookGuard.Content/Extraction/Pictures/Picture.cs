namespace OutlookGuard.Content.Extraction;

/// <summary>What is judged about every picture: nobody reads its pixels, so a picture that may be a page is unread.</summary>
internal static class Picture
{
    /// <summary>Notes a picture file as unread unless it is small enough to be a signature's logo.</summary>
    public static void Judge(PictureSize? size, int bytes, Reading into)
    {
        if (size is not { } known || !known.IsLogo || bytes > Limits.LogoBytes)
            into.CannotRead("", UnreadReason.PictureOnly);
    }

    /// <summary>Reads what a picture inside a document says about itself; whether a page is only a picture is the document's to judge.</summary>
    public static void ReadInsideDocument(string name, ReadOnlyMemory<byte> bytes, Reading into)
    {
        switch (FileKinds.Of(name, bytes.Span))
        {
            case FileKind.Jpeg:
                JpegFile.ReadData(bytes, into);
                break;
            case FileKind.Png:
                PngFile.ReadData(bytes, into);
                break;
            case FileKind.Metafile:
                MetafileFile.ReadData(bytes, into);
                break;
            case FileKind.OtherPicture:
                OtherPictureFile.ReadData(bytes, into);
                break;
            default:
                FileReader.ReadInside(name, bytes, into);
                break;
        }
    }
}

/// <summary>How large a picture is.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal readonly record struct PictureSize(int Width, int Height)
{
    public bool IsLogo => Width <= Limits.LogoSide && Height <= Limits.LogoSide;

    /// <summary>The size in a bitmap's header; null when this is no bitmap.</summary>
    public static PictureSize? OfBitmap(ReadOnlySpan<byte> bytes)
    {
        const int Shortest = 26, OldHeader = 12, LongestHeader = 124;
        if (bytes.Length < Shortest || !bytes.StartsWith("BM"u8))
            return null;
        var header = BitConverter.ToUInt32(bytes[14..]);
        if (header == OldHeader)
            return new PictureSize(BitConverter.ToUInt16(bytes[18..]), BitConverter.ToUInt16(bytes[20..]));
        return header is >= 40 and <= LongestHeader ? Positive(BitConverter.ToInt32(bytes[18..]), BitConverter.ToInt32(bytes[22..])) : null;
    }

    public static PictureSize? Positive(int width, int height) =>
        width is 0 or int.MinValue || height is 0 or int.MinValue ? null : new PictureSize(Math.Abs(width), Math.Abs(height));
}
