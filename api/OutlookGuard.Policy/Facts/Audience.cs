namespace OutlookGuard.Policy;

/// <summary>Whether recipients would learn about each other.</summary>
public enum Audience
{
    /// <summary>Two or more service users' addresses, or five or more personal ones, on one mail.</summary>
    SeeEachOther = 0,

    /// <summary>Nobody learns of another service user.</summary>
    Separate,
}
