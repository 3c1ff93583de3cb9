namespace OutlookGuard.Policy;

/// <summary>Whether ten or more people's data is in the mail.</summary>
public enum Bulk
{
    /// <summary>Yes, and the agreement does not allow lists.</summary>
    NotAllowed = 0,

    /// <summary>Yes, and the agreement allows lists.</summary>
    Allowed,

    /// <summary>No.</summary>
    No,
}

/// <summary>The written form of bulk states, as in the command-line contract.</summary>
public static class BulkCodes
{
    private static readonly CodeTable<Bulk> Table = new(
        (Bulk.NotAllowed, "not_allowed"),
        (Bulk.Allowed, "allowed"),
        (Bulk.No, "no"));

    /// <summary>The code.</summary>
    /// <param name="bulk">A defined value.</param>
    /// <returns>Lower-case ASCII letters and underscores.</returns>
    public static string Code(this Bulk bulk) => Table.Code(bulk);

    /// <summary>Reads a code.</summary>
    /// <param name="code">Matched exactly, in lower case.</param>
    /// <param name="bulk">The value; the most cautious one where the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out Bulk bulk) => Table.TryParse(code, out bulk);
}
