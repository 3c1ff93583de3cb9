namespace OutlookGuard.Content;

/// <summary>What spoke for or against a finding. Flags, so that a finding can defend itself without holding a word of the mail.</summary>
[Flags]
public enum Explanation
{
    /// <summary>Only the shape.</summary>
    None = 0,

    /// <summary>The shape is that of the kind.</summary>
    Shape = 1 << 0,

    /// <summary>The check digits are right.</summary>
    CheckDigits = 1 << 1,

    /// <summary>A word that names the kind stands close by.</summary>
    CueWord = 1 << 2,

    /// <summary>It is grouped as people write that number.</summary>
    Grouping = 1 << 3,

    /// <summary>It stands in a list of names or places.</summary>
    List = 1 << 4,

    /// <summary>A title, greeting or family word stands before it.</summary>
    Title = 1 << 5,

    /// <summary>The same name was found elsewhere in the message or on its addresses.</summary>
    SeenElsewhere = 1 << 6,

    /// <summary>It is in the register.</summary>
    Register = 1 << 7,

    /// <summary>It was hidden: zero-width characters, look-alike letters, white text or the like.</summary>
    Disguised = 1 << 8,

    /// <summary>A word that names something else stands close by.</summary>
    CounterCue = 1 << 9,

    /// <summary>The phrase itself says so.</summary>
    Phrase = 1 << 10,
}
