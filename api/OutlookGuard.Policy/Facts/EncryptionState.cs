namespace OutlookGuard.Policy;

/// <summary>Whether this mail can be encrypted.</summary>
public enum EncryptionState
{
    /// <summary>No way to encrypt can be applied.</summary>
    Unavailable = 0,

    /// <summary>It can be encrypted.</summary>
    Available,
}
