using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>The text of one part, told apart by who sees it.</summary>
internal sealed class TextPieces
{
    public StringBuilder Visible { get; } = new();

    public StringBuilder Deleted { get; } = new();

    public StringBuilder Hidden { get; } = new();

    /// <summary>Names of authors and the like.</summary>
    public HashSet<string> Properties { get; } = new(StringComparer.Ordinal);

    public int Length => Visible.Length + Deleted.Length + Hidden.Length;

    public void EndLine()
    {
        Visible.Append('\n');
        foreach (var other in new[] { Deleted, Hidden })
        {
            if (other.Length > 0 && other[^1] != '\n')
                other.Append('\n');
        }
    }

    /// <summary>Ends a cell: its last paragraph ended a line, but its neighbour stands on the same one.</summary>
    public static void EndCell(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] == '\n')
            text[^1] = '\t';
        else
            text.Append('\t');
    }

    public void AddTo(Reading into, HidingPlace place, string label)
    {
        into.Add(place, label, Visible.ToString());
        into.Add(HidingPlace.TrackedChange, label, Deleted.ToString());
        into.Add(HidingPlace.Hidden, label, Hidden.ToString());
        into.Add(HidingPlace.Properties, label, string.Join('\n', Properties));
    }
}
