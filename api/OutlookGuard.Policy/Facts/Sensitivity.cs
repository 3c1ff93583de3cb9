namespace OutlookGuard.Policy;

/// <summary>How sensitive a mail is. Level 3 of the decision table is zero here: what nobody set is the worst.</summary>
public enum Sensitivity
{
    /// <summary>Level 3: a protected place, or anything that locates it.</summary>
    ProtectedPlace = 0,

    /// <summary>Level 2: special category, criminal, risk, children, immigration, sexual or health data.</summary>
    Special,

    /// <summary>Level 1: ordinary identifiers or contact of a client or third party.</summary>
    Ordinary,

    /// <summary>Level 0: no personal data.</summary>
    None,
}

/// <summary>The number by which the decision table knows a level.</summary>
public static class SensitivityLevels
{
    private const int ProtectedPlaceLevel = 3;

    /// <summary>The number.</summary>
    /// <param name="sensitivity">How sensitive.</param>
    /// <returns>0 (no personal data) to 3 (a protected place); 3 for a value nobody defined.</returns>
    public static int Level(this Sensitivity sensitivity) => sensitivity switch
    {
        Sensitivity.None => 0,
        Sensitivity.Ordinary => 1,
        Sensitivity.Special => 2,
        _ => ProtectedPlaceLevel,
    };

    /// <summary>Reads a number.</summary>
    /// <param name="level">0 to 3.</param>
    /// <param name="sensitivity">How sensitive; a protected place where the number is unknown.</param>
    /// <returns>Whether the number is known.</returns>
    public static bool TryParse(int level, out Sensitivity sensitivity)
    {
        sensitivity = level switch
        {
            0 => Sensitivity.None,
            1 => Sensitivity.Ordinary,
            2 => Sensitivity.Special,
            _ => Sensitivity.ProtectedPlace,
        };
        return level is >= 0 and <= ProtectedPlaceLevel;
    }
}
