namespace OutlookGuard.Policy;

/// <summary>Whether a data controller released this mail.</summary>
public enum ReleaseState
{
    /// <summary>No release fits it.</summary>
    NotGranted = 0,

    /// <summary>A release fits its content, recipients and sender, and has not lapsed.</summary>
    Granted,
}
