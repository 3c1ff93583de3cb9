namespace OutlookGuard.Policy;

/// <summary>Whether the checking service answered.</summary>
public enum CheckerState
{
    /// <summary>It did not.</summary>
    Unavailable = 0,

    /// <summary>It did.</summary>
    Available,
}
