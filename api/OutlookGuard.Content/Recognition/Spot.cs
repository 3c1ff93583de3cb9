namespace OutlookGuard.Content.Recognition;

/// <summary>One place in a text where something may stand: a word with a digit, or one of the characters that numbers and addresses have.</summary>
/// <remarks>What is costly to know (the words around) is read on the first question and kept for the same place.</remarks>
internal ref struct Spot(ReadOnlySpan<char> text, List<Candidate> found)
{
    // A cue word more than this many words away speaks of something else. Chosen.
    private const int NearEnough = 6;

    private const Cue NotAThing = Cue.Not | Cue.Neutral | Cue.Number | Cue.Event;

    private TableHead table = new(text);
    private CueWindow window;
    private int windowOf = -1;

    /// <summary>The whole text.</summary>
    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>Where the anchored word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the anchored word ends, exclusive.</summary>
    public int End { get; private set; }

    /// <summary>Where the pass goes on: behind what was claimed, else behind the word.</summary>
    public int Resume { get; private set; }

    /// <summary>Dots before this position were already read as one name that is no web address; so no name is read twice.</summary>
    public int NoHostBefore { get; set; }

    /// <summary>What the pass came across besides candidates.</summary>
    public Trace Trace { get; set; }

    /// <summary>The anchored word.</summary>
    public readonly ReadOnlySpan<char> Word => Text[Start..End];

    public void Move(int start, int end)
    {
        Start = start;
        End = end;
        Resume = end;
    }

    /// <summary>The character at a position, or NUL outside the text.</summary>
    public readonly char At(int position) => position >= 0 && position < Text.Length ? Text[position] : '\0';

    /// <summary>Whether the nearest cue words before a position name this kind of thing and do not deny it.</summary>
    public bool Says(Cue kind, int start)
    {
        Look(start);
        return (window.Near & kind) != 0 && window.Distance <= NearEnough && !Denied();
    }

    /// <summary>Whether a cue word for this kind stands anywhere in the window before, or right after.</summary>
    public bool Hints(Cue kind, int start, int end)
    {
        Look(start);
        if ((CueWindow.Mentions(Text, start) & kind) != 0)
            return !Denied();
        var after = CueWindow.After(Text, end);
        return (after & kind) != 0 && (after & Cue.Not) == 0;
    }

    /// <summary>Whether the nearest cue words before name something, and it is not this kind.</summary>
    public bool SaysOther(Cue own, int start)
    {
        Look(start);
        var things = window.Near & ~NotAThing;
        return things != 0 && (things & own) == 0 && window.Distance <= NearEnough;
    }

    /// <summary>Whether the nearest cue words name something that is not personal, perhaps beside this kind ("order reference").</summary>
    public bool SaysImpersonal(int start)
    {
        Look(start);
        return (window.Near & Cue.Other) != 0 && window.Distance <= NearEnough;
    }

    /// <summary>Whether the words right after a position name this kind of thing ("is my birthday").</summary>
    public readonly bool SaysAfter(Cue kind, int end)
    {
        var after = CueWindow.After(Text, end);
        return (after & kind) != 0 && (after & Cue.Not) == 0;
    }

    /// <summary>Whether the words right after deny this kind ("is not a phone number").</summary>
    public readonly bool DeniedAfter(Cue kind, int end)
    {
        var after = CueWindow.After(Text, end);
        return (after & Cue.Not) != 0 || (after & Cue.Other) != 0 && (after & kind) == 0;
    }

    /// <summary>Whether a number that begins here only continues a longer one: "-123", "12/123", "£123", "#123".</summary>
    public readonly bool GluedBefore(int start)
    {
        var before = At(start - 1);
        var further = At(start - 2);
        return before is '+' or '#' or '£' or '$' or '€' or '*'
            || (before == '=' && Glyph.IsDigit(further))
            || (before is '-' or '/' && Glyph.IsWord(further))
            || (before is '.' or '_' or ',' or ':' && Glyph.IsDigit(further));
    }

    /// <summary>Whether a number that ends here goes on: "123-4", "123%", "123.5".</summary>
    public readonly bool GluedAfter(int end)
    {
        var after = At(end);
        return after is '%' or '=' or '*' or '°' || (after is '-' or '/' or '.' or '_' or ',' or ':' && Glyph.IsDigit(At(end + 1)));
    }

    /// <summary>Whether the last thing found is of a kind and ends close before the anchored word.</summary>
    public readonly bool FoundJustBefore(FindingKind kind, int within) =>
        found.Count > 0 && found[^1].Kind == kind && found[^1].End <= Start && Start - found[^1].End <= within;

    public readonly void Add(FindingKind kind, int start, int end, float confidence, Explanation why) =>
        found.Add(new Candidate(kind, start, end, confidence, why));

    /// <summary>Proposes a finding and takes its place: the pass goes on behind it.</summary>
    /// <returns>Always true, so that a recogniser can end with it.</returns>
    public bool Claim(FindingKind kind, int start, int end, float confidence, Explanation why)
    {
        Add(kind, start, end, confidence, why);
        Resume = Math.Max(Resume, end);
        return true;
    }

    /// <summary>Takes the place up to an end without proposing anything.</summary>
    /// <returns>Always true.</returns>
    public bool Take(int end)
    {
        Resume = Math.Max(Resume, end);
        return true;
    }

    private void Look(int start)
    {
        if (windowOf == start)
            return;
        var heading = table.Above(start);
        window = heading == Cue.None ? CueWindow.Before(Text, start) : new CueWindow(heading, 0);
        windowOf = start;
    }

    private readonly bool Denied() => (window.Near & Cue.Not) != 0;
}
