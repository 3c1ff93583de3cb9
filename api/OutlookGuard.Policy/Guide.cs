namespace OutlookGuard.Policy;

/// <summary>The sentences of the one-page guide that software can keep.</summary>
public enum GuideSentence
{
    /// <summary>"You should only share sufficient personal information that will enable another agency to work safely."</summary>
    ShareOnlySufficient,
}
