namespace OutlookGuard.Policy;

/// <summary>The words stamped on what is marked.</summary>
public static class Marking
{
    /// <summary>The marking, byte for byte: ASCII, a hyphen between spaces, never translated.</summary>
    /// <remarks>Source: the guide, "Mark post …".</remarks>
    public const string Text = "Personal and Confidential - to be opened by the recipient only";
}
