namespace OutlookGuard.Policy;

/// <summary>Why consent need not be asked.</summary>
public enum OverrideBasis
{
    /// <summary>Nothing was stated.</summary>
    None = 0,

    /// <summary>A court order or other duty: lifts nothing by itself, opens the controller's legal lane.</summary>
    Legal,

    /// <summary>Public interest: to prevent serious harm or crime.</summary>
    PublicInterest,

    /// <summary>Vital interests: to protect life.</summary>
    VitalInterests,
}

/// <summary>The written form of override bases, as in the command-line contract.</summary>
public static class OverrideBasisCodes
{
    private static readonly CodeTable<OverrideBasis> Table = new(
        (OverrideBasis.None, "none"),
        (OverrideBasis.Legal, "legal"),
        (OverrideBasis.PublicInterest, "public"),
        (OverrideBasis.VitalInterests, "vital"));

    /// <summary>The code.</summary>
    /// <param name="overrideBasis">A defined value.</param>
    /// <returns>Lower-case ASCII letters and underscores.</returns>
    public static string Code(this OverrideBasis overrideBasis) => Table.Code(overrideBasis);

    /// <summary>Reads a code.</summary>
    /// <param name="code">Matched exactly, in lower case.</param>
    /// <param name="overrideBasis">The value; the most cautious one where the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out OverrideBasis overrideBasis) => Table.TryParse(code, out overrideBasis);
}
