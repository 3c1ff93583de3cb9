namespace OutlookGuard.Content.Extraction;

/// <summary>Rich text as a file.</summary>
internal static class RtfFile
{
    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into) => RtfText.Read(bytes, into);
}
