namespace OutlookGuard.Content.Recognition.Names;

/// <summary>A name in the making: words of the window, how sure, and why.</summary>
internal struct NameSpan(int first, int last, double score, Explanation why)
{
    public int First = first;
    public int Last = last;
    public double Score = score;
    public Explanation Why = why;
}
