namespace OutlookGuard.Policy;

/// <summary>What may happen to a mail, or to its copy for one recipient: six answers, the strictest first.</summary>
/// <remarks>
/// Zero is the hardest stop, so a value nobody set blocks; the smallest of several is the strictest.
/// Source: decision table, "Outcomes, weakest to strictest".
/// </remarks>
public enum Outcome
{
    /// <summary>It cannot go, and nobody may release it; most such stops are mended in one click.</summary>
    HardBlock = 0,

    /// <summary>It is held: the data controller may release it.</summary>
    BlockRelease,

    /// <summary>The worker is asked one question first.</summary>
    Justify,

    /// <summary>It goes, encrypted and marked.</summary>
    AllowEncryptMark,

    /// <summary>It goes, marked.</summary>
    AllowMark,

    /// <summary>It goes as it is.</summary>
    Allow,
}
