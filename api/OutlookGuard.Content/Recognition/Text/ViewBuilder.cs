using System.Text;

namespace OutlookGuard.Content.Recognition.Text;

/// <summary>Collects the characters of a view and where they came from.</summary>
internal sealed class ViewBuilder(TextView source)
{
    private readonly StringBuilder text = new(source.Text.Length);
    private readonly List<int> starts = new(source.Text.Length);
    private readonly List<int> ends = new(source.Text.Length);

    public int Length => text.Length;

    public char this[int at] => text[at];

    /// <summary>Adds characters that stand for a stretch of the source.</summary>
    /// <param name="characters">What is read there; empty to leave the stretch out.</param>
    /// <param name="from">Where the stretch begins in the source view.</param>
    /// <param name="to">Where it ends, exclusive.</param>
    public void Add(ReadOnlySpan<char> characters, int from, int to)
    {
        foreach (var c in characters)
        {
            text.Append(c);
            starts.Add(source.StartOf(from));
            ends.Add(source.EndOf(to - 1));
        }
    }

    /// <summary>Puts another character in the place of the last one, which then reaches to a new end.</summary>
    public void Replace(char c, int to)
    {
        text[^1] = c;
        ends[^1] = source.EndOf(to - 1);
    }

    public TextView Build(Sight sight) => new(text.ToString(), [.. starts], [.. ends], sight);
}
