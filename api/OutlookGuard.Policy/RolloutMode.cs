namespace OutlookGuard.Policy;

/// <summary>How far a team has come in getting used to the checks.</summary>
/// <remarks>Zero enforces, so a mode that nobody set loosens nothing. Source: requirements of the rollout, observe, advise, enforce.</remarks>
public enum RolloutMode
{
    /// <summary>Every rule counts.</summary>
    Enforce = 0,

    /// <summary>Every rule speaks, but what is not a safety rule only asks.</summary>
    Advise,

    /// <summary>Only the safety rules count; what the others would have done is recorded.</summary>
    Observe,
}

/// <summary>The written form of modes.</summary>
public static class RolloutModeCodes
{
    private static readonly CodeTable<RolloutMode> Table = new(
        (RolloutMode.Enforce, "enforce"),
        (RolloutMode.Advise, "advise"),
        (RolloutMode.Observe, "observe"));

    /// <summary>The code.</summary>
    /// <param name="rolloutMode">A defined value.</param>
    /// <returns>Lower-case ASCII letters.</returns>
    public static string Code(this RolloutMode rolloutMode) => Table.Code(rolloutMode);

    /// <summary>Reads a code.</summary>
    /// <param name="code">Matched exactly, in lower case.</param>
    /// <param name="rolloutMode">The value; <see cref="RolloutMode.Enforce"/> where the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out RolloutMode rolloutMode) => Table.TryParse(code, out rolloutMode);
}
