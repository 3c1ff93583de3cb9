using System.IO.Compression;

namespace OutlookGuard.Content.Extraction;

/// <summary>One file packed with gzip. A tar inside it stays unread: its type is unknown.</summary>
internal static class GZipFile
{
    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into)
    {
        using var inflater = new GZipStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
        var content = Inflation.Whatever(inflater, bytes.Length, into);
        FileReader.ReadInside(Path.GetFileNameWithoutExtension(name), content, into);
    }
}
