namespace OutlookGuard.Content.Extraction;

/// <summary>Files written into plain text between "begin 644 name" and "end".</summary>
internal static class Uuencode
{
    private const string Begin = "begin ";

    public static void ReadFiles(string text, Reading into)
    {
        var rest = text.AsSpan();
        while (Next(rest) is var at and >= 0)
        {
            rest = rest[at..];
            var line = rest[..Math.Max(0, rest.IndexOf('\n'))].TrimEnd('\r');
            var name = line[(Begin.Length + 4)..].ToString();
            var end = rest.IndexOf("\nend");
            var block = end < 0 ? rest : rest[..end];
            into.SpendInflated(block.Length);
            FileReader.ReadInside(name, TransferEncoding.Uuencoded(block), into);
            rest = rest[block.Length..];
        }
    }

    // "begin ", three octal digits, a space, a name, at the front of a line.
    private static int Next(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf(Begin) is var at and >= 0; from += at + Begin.Length)
        {
            var here = text[(from + at)..];
            var mode = here[Begin.Length..];
            var front = from + at == 0 || text[from + at - 1] == '\n';
            if (front && mode.Length > 5 && mode[3] == ' ' && !mode[..3].ContainsAnyExceptInRange('0', '7') && here.Contains('\n'))
                return from + at;
        }
        return -1;
    }
}
