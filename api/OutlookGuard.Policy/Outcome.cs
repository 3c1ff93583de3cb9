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

/// <summary>What the order of outcomes means.</summary>
public static class OutcomeOrder
{
    /// <summary>The stricter of two.</summary>
    /// <param name="one">An outcome.</param>
    /// <param name="other">Another.</param>
    /// <returns>Whichever lets less leave.</returns>
    public static Outcome StricterOf(this Outcome one, Outcome other) => one < other ? one : other;

    /// <summary>Whether the copy goes: one of the three that allow, by name, so that an outcome nobody defined stays.</summary>
    /// <param name="outcome">An outcome.</param>
    /// <returns>True for <see cref="Outcome.AllowEncryptMark"/>, <see cref="Outcome.AllowMark"/> and <see cref="Outcome.Allow"/>.</returns>
    public static bool Goes(this Outcome outcome) => outcome is Outcome.AllowEncryptMark or Outcome.AllowMark or Outcome.Allow;
}

/// <summary>The written form of outcomes, as in the command-line contract.</summary>
public static class OutcomeCodes
{
    private static readonly CodeTable<Outcome> Table = new(
        (Outcome.HardBlock, "hard_block"),
        (Outcome.BlockRelease, "block_release"),
        (Outcome.Justify, "justify"),
        (Outcome.AllowEncryptMark, "allow_encrypt_mark"),
        (Outcome.AllowMark, "allow_mark"),
        (Outcome.Allow, "allow"));

    /// <summary>The code.</summary>
    /// <param name="outcome">A defined value.</param>
    /// <returns>Lower-case ASCII letters and underscores.</returns>
    public static string Code(this Outcome outcome) => Table.Code(outcome);

    /// <summary>Reads a code.</summary>
    /// <param name="code">Matched exactly, in lower case.</param>
    /// <param name="outcome">The value; the most cautious one where the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out Outcome outcome) => Table.TryParse(code, out outcome);
}
