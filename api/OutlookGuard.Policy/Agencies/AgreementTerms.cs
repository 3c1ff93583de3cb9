namespace OutlookGuard.Policy.Agencies;

/// <summary>The part of an information sharing agreement that decides whether it is in force.</summary>
/// <param name="State">What people last said about it.</param>
/// <param name="Start">Its first day, in the organisation's local calendar.</param>
/// <param name="EndInclusive">Its last day, inclusive, in the organisation's local calendar.</param>
public sealed record AgreementTerms(AgreementState State, DateOnly Start, DateOnly EndInclusive);

/// <summary>What people last said about an agreement.</summary>
/// <remarks>Source: requirements, GUIDE-03.</remarks>
public enum AgreementState
{
    /// <summary>Ended early, for a reason.</summary>
    Terminated = 0,

    /// <summary>Run out.</summary>
    Ended,

    /// <summary>Paused.</summary>
    Suspended,

    /// <summary>Still being written.</summary>
    Draft,

    /// <summary>Signed; its first day may be still to come.</summary>
    SignedNotStarted,

    /// <summary>In force, and about to end.</summary>
    Expiring,

    /// <summary>In force.</summary>
    Live,
}
