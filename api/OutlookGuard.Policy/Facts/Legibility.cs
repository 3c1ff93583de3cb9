namespace OutlookGuard.Policy;

/// <summary>Whether everything could be read.</summary>
public enum Legibility
{
    /// <summary>Something could not be scanned.</summary>
    SomethingUnread = 0,

    /// <summary>Every part was scanned.</summary>
    Complete,
}
