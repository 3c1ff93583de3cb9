namespace OutlookGuard.Policy;

/// <summary>What the sharing is for.</summary>
public enum Purpose
{
    /// <summary>Something other than somebody's safety.</summary>
    NotSafety = 0,

    /// <summary>Nothing was chosen and nothing can be derived.</summary>
    NotStated,

    /// <summary>Somebody's safety.</summary>
    Safety,
}

/// <summary>The written form of purposes, as in the command-line contract.</summary>
public static class PurposeCodes
{
    private static readonly CodeTable<Purpose> Table = new(
        (Purpose.NotSafety, "not_safety"),
        (Purpose.NotStated, "none"),
        (Purpose.Safety, "safety"));

    /// <summary>The code.</summary>
    /// <param name="purpose">A defined value.</param>
    /// <returns>Lower-case ASCII letters and underscores.</returns>
    public static string Code(this Purpose purpose) => Table.Code(purpose);

    /// <summary>Reads a code.</summary>
    /// <param name="code">Matched exactly, in lower case.</param>
    /// <param name="purpose">The value; the most cautious one where the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out Purpose purpose) => Table.TryParse(code, out purpose);
}
