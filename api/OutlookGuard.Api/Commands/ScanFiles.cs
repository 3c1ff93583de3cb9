using System.Buffers;
using System.Text;

namespace OutlookGuard.Api.Commands;

/// <summary>What a file held: its texts, and what could not be read.</summary>
/// <param name="Texts">In order; each is scanned by itself.</param>
/// <param name="Unread">Parts and reasons; empty for a complete reading.</param>
internal sealed record ScannedFile(IReadOnlyList<string> Texts, IReadOnlyList<(string Part, string Why)> Unread);

/// <summary>Reads the files of <c>scan</c>.</summary>
/// <remarks>Text files are read here; every other type is answered as unread, never as clean.</remarks>
internal static class ScanFiles
{
    // Outlook's own limit for an attachment, which is also that of the scanner.
    private const int LargestFile = Content.Limits.AttachmentBytes;

    // Bytes that no text has: a file with one of them is of another type, whatever its name says.
    private static readonly SearchValues<byte> Control = SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26]);

    public static ScannedFile Read(Stream input)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = input.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > LargestFile)
                return Nothing("too-large");
        }

        return Text(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) is { } text ? new ScannedFile([text], []) : Nothing("unknown-type");
    }

    private static ScannedFile Nothing(string why) => new([], [("", why)]);

    private static string? Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        if (bytes.StartsWith("%PDF"u8) || bytes.StartsWith("{\\rtf"u8) || bytes.ContainsAny(Control))
            return null;
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
    }
}
