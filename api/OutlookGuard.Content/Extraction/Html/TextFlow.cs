using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Lays text out as a reader sees it: white space collapsed, blocks on lines of their own, cells apart.</summary>
internal sealed class TextFlow
{
    private readonly StringBuilder text = new();
    private bool space;

    public bool IsEmpty => text.Length == 0;

    /// <summary>The last line that holds anything, or as much of its end as tells what follows.</summary>
    public string LastLine
    {
        get
        {
            const int Enough = 200;
            var end = text.Length;
            while (end > 0 && text[end - 1] == '\n')
                end--;
            var from = end;
            while (from > 0 && text[from - 1] != '\n' && end - from < Enough)
                from--;
            return text.ToString(from, end - from);
        }
    }

    public void Write(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var length = words.IndexOfAny(HtmlSigns.Blank);
            if (length != 0)
            {
                var word = length < 0 ? words : words[..length];
                if (space && text.Length > 0 && text[^1] is not ('\n' or '\t'))
                    text.Append(' ');
                space = false;
                text.Append(word);
                if (length < 0)
                    return;
            }
            space = true;
            words = words[(Math.Max(length, 0) + 1)..];
        }
    }

    /// <summary>Writes text whose white space counts.</summary>
    public void WritePreformatted(ReadOnlySpan<char> words)
    {
        if (space)
            Write(" ");
        text.Append(words);
        space = false;
    }

    public void Break()
    {
        space = false;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    public void Cell()
    {
        space = false;
        if (text.Length > 0 && text[^1] is not ('\n' or '\t'))
            text.Append('\t');
    }

    public override string ToString() => text.ToString().TrimEnd();
}
