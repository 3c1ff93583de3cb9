using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Cuts the body of a multipart message at its boundary lines.</summary>
/// <remarks>Source: RFC 2046 5.1.1.</remarks>
internal static class Multipart
{
    /// <summary>The parts between boundaries, and what stands before the first and after the last.</summary>
    /// <returns>Null when the boundary never occurs: then this is no multipart.</returns>
    public static List<ReadOnlyMemory<byte>>? Split(ReadOnlyMemory<byte> body, string boundary, List<ReadOnlyMemory<byte>> outside)
    {
        var line = Encoding.UTF8.GetBytes($"--{boundary}");
        var starts = new List<(int At, int After, bool Last)>();
        for (var from = 0; from < body.Length;)
        {
            var at = body.Span[from..].IndexOf(line);
            if (at < 0)
                break;
            at += from;
            from = at + line.Length;
            if (at > 0 && body.Span[at - 1] != '\n')
                continue;
            var last = body.Span[from..].StartsWith("--"u8);
            var feed = body.Span[from..].IndexOf((byte)'\n');
            var end = feed < 0 ? body.Length : from + feed + 1;
            // The boundary stands alone on its line; another that begins like it is longer.
            if (!body.Span[(last ? from + 2 : from)..end].Trim(" \t\r\n"u8).IsEmpty)
                continue;
            starts.Add((at, end, last));
            from = end;
        }
        if (starts.Count == 0)
            return null;
        var parts = new List<ReadOnlyMemory<byte>>();
        outside.Add(body[..starts[0].At]);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].At : body.Length;
            (starts[i].Last ? outside : parts).Add(body[starts[i].After..end]);
        }
        return parts;
    }
}
