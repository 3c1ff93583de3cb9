namespace OutlookGuard.Policy.Notices;

/// <summary>How far a notice has come.</summary>
public enum NoticeState
{
    /// <summary>It could not be delivered or nobody knows whether it was: a person must act.</summary>
    Stuck = 0,

    /// <summary>It waits to be sent.</summary>
    Queued,

    /// <summary>One of our instances is at work on it.</summary>
    Claimed,

    /// <summary>It was sent, and nobody has said yet that it arrived.</summary>
    Sent,

    /// <summary>The agency said that it has it.</summary>
    Acknowledged,

    /// <summary>A later notice says it all; it was never sent.</summary>
    Superseded,
}

/// <summary>What the states mean.</summary>
public static class NoticeStates
{
    /// <summary>Whether a notice may go from one state to another.</summary>
    /// <param name="from">Where it is.</param>
    /// <param name="to">Where it would go.</param>
    /// <returns>False for everything not named here: nothing that was sent is ever sent again to the same contact.</returns>
    public static bool MayBecome(this NoticeState from, NoticeState to) => (from, to) switch
    {
        (NoticeState.Queued, NoticeState.Claimed or NoticeState.Superseded or NoticeState.Acknowledged) => true,
        (NoticeState.Claimed, NoticeState.Claimed or NoticeState.Queued or NoticeState.Sent or NoticeState.Stuck or NoticeState.Acknowledged) => true,
        // A notice that came back goes to the second contact.
        (NoticeState.Sent, NoticeState.Acknowledged or NoticeState.Queued or NoticeState.Stuck) => true,
        (NoticeState.Stuck, NoticeState.Acknowledged) => true,
        _ => false,
    };

    /// <summary>Whether an agency is still to be told or to say that it was.</summary>
    /// <param name="state">Where a notice is.</param>
    /// <returns>True until it was acknowledged or a later one took its place.</returns>
    public static bool IsOpen(this NoticeState state) => state is not (NoticeState.Acknowledged or NoticeState.Superseded);
}
