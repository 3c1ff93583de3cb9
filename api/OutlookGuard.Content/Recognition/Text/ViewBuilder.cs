namespace OutlookGuard.Content.Recognition.Text;

/// <summary>Collects the characters of a view and where they came from.</summary>
internal sealed class ViewBuilder(TextView source)
{
    private char[] text = new char[source.Text.Length + 16];
    private int[] starts = new int[source.Text.Length + 16];
    private int[] ends = new int[source.Text.Length + 16];

    public int Length { get; private set; }

    public char this[int at] => text[at];

    /// <summary>Adds a stretch of the source as it is.</summary>
    public void Copy(int from, int to)
    {
        Grow(to - from);
        source.Text.AsSpan(from, to - from).CopyTo(text.AsSpan(Length));
        for (var i = from; i < to; i++)
        {
            starts[Length] = source.StartOf(i);
            ends[Length++] = source.EndOf(i);
        }
    }

    /// <summary>Adds characters that stand for a stretch of the source.</summary>
    /// <param name="characters">What is read there; empty to leave the stretch out.</param>
    /// <param name="from">Where the stretch begins in the source view.</param>
    /// <param name="to">Where it ends, exclusive.</param>
    public void Add(ReadOnlySpan<char> characters, int from, int to)
    {
        Grow(characters.Length);
        var (start, end) = (source.StartOf(from), source.EndOf(from));

        // A stretch of a view in visual order may run backwards in the original.
        for (var i = from + 1; i < to; i++)
            (start, end) = (Math.Min(start, source.StartOf(i)), Math.Max(end, source.EndOf(i)));
        foreach (var c in characters)
        {
            text[Length] = c;
            starts[Length] = start;
            ends[Length++] = end;
        }
    }

    /// <summary>Puts another character in the place of the last one, which then reaches to a new end.</summary>
    public void Replace(char c, int to)
    {
        text[Length - 1] = c;
        starts[Length - 1] = Math.Min(starts[Length - 1], source.StartOf(to - 1));
        ends[Length - 1] = Math.Max(ends[Length - 1], source.EndOf(to - 1));
    }

    public TextView Build(Sight sight) => new(new string(text, 0, Length), starts, ends, sight);

    private void Grow(int more)
    {
        if (Length + more <= text.Length)
            return;
        var size = Math.Max(text.Length * 2, Length + more);
        Array.Resize(ref text, size);
        Array.Resize(ref starts, size);
        Array.Resize(ref ends, size);
    }
}
