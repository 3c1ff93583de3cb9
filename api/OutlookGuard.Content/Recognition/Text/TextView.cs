namespace OutlookGuard.Content.Recognition.Text;

/// <summary>A text as one kind of reader would see it, and where each of its characters stood in the original.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Starts">Where each character began in the original; null when nothing moved.</param>
/// <param name="Ends">Where each character ended in the original, exclusive; null when nothing moved.</param>
/// <param name="Sight">Whether any reader sees this, or only one who looks through a disguise.</param>
internal sealed record TextView(string Text, int[]? Starts, int[]? Ends, Sight Sight)
{
    /// <summary>A text as it is.</summary>
    public static TextView Of(string text) => new(text, null, null, Sight.Plain);

    public int StartOf(int at) => Starts is null ? at : Starts[at];

    public int EndOf(int at) => Ends is null ? at + 1 : Ends[at];

    /// <summary>Puts a candidate back to where its characters stood.</summary>
    /// <param name="candidate">In positions of this view.</param>
    /// <returns>In positions of the original; in visual order the characters may have stood the other way round.</returns>
    public Candidate ToOriginal(Candidate candidate)
    {
        if (Starts is null || Ends is null || candidate.Start >= candidate.End)
            return candidate;
        int start = int.MaxValue, end = 0;
        for (var i = candidate.Start; i < candidate.End; i++)
        {
            start = Math.Min(start, Starts[i]);
            end = Math.Max(end, Ends[i]);
        }

        var why = Sight == Sight.Disguised ? candidate.Why | Explanation.Disguised : candidate.Why;
        return candidate with { Start = start, End = end, Why = why };
    }
}

/// <summary>How much of a disguise a view looks through.</summary>
internal enum Sight
{
    /// <summary>What anybody sees: typographic forms made plain.</summary>
    Plain,

    /// <summary>What the sender may have hidden.</summary>
    Disguised,
}
