namespace OutlookGuard.Content.Extraction;
internal static class PdfObjects
{
    public static void Read(ReadOnlyMemory<byte> bytes, PdfDescription description, Reading into) { }
}
