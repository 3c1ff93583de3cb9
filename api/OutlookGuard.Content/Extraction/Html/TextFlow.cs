namespace OutlookGuard.Content.Extraction;

/// <summary>Lays text out as a reader sees it: white space collapsed, blocks on lines of their own, cells apart.</summary>
internal sealed class TextFlow
{
    private char[] text = new char[256];
    private int length;
    private bool space;

    public bool IsEmpty => length == 0;

    /// <summary>The last line that holds anything, or as much of its end as tells what follows.</summary>
    public ReadOnlySpan<char> LastLine
    {
        get
        {
            const int Enough = 200;
            var line = text.AsSpan(0, length).TrimEnd('\n');
            line = line[Math.Max(0, line.Length - Enough)..];
            return line[(line.LastIndexOf('\n') + 1)..];
        }
    }

    public void Write(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var end = words.IndexOfAny(HtmlSigns.Blank);
            if (end != 0)
            {
                if (space && length > 0 && text[length - 1] is not ('\n' or '\t'))
                    Append(" ");
                space = false;
                Append(end < 0 ? words : words[..end]);
                if (end < 0)
                    return;
            }
            space = true;
            words = words[(Math.Max(end, 0) + 1)..];
        }
    }

    /// <summary>Writes text whose white space counts.</summary>
    public void WritePreformatted(ReadOnlySpan<char> words)
    {
        if (space && length > 0)
            Append(" ");
        Append(words);
        space = false;
    }

    public void Break()
    {
        space = false;
        if (length > 0 && text[length - 1] != '\n')
            Append("\n");
    }

    public void Cell()
    {
        space = false;
        if (length > 0 && text[length - 1] is not ('\n' or '\t'))
            Append("\t");
    }

    public override string ToString() => text.AsSpan(0, length).TrimEnd().ToString();

    private void Append(ReadOnlySpan<char> more)
    {
        if (length + more.Length > text.Length)
            Array.Resize(ref text, Math.Max(text.Length * 2, length + more.Length));
        more.CopyTo(text.AsSpan(length));
        length += more.Length;
    }
}
