using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Agreements;

/// <summary>Whether the data controller alone may let an agreement run a little longer.</summary>
/// <remarks>Short, so that a Friday lapse does not stop a rescue, and bounded, so that it never replaces a renewal. Source: requirements, GUIDE-03.</remarks>
public static class AgreementExtension
{
    /// <summary>The most days that extensions may add altogether to what two people approved. Chosen: a month, enough to sign a renewal.</summary>
    public const int MostDays = 31;

    /// <summary>Judges one extension.</summary>
    /// <param name="terms">The agreement as it stands.</param>
    /// <param name="approvedEnd">The last day that two people approved, before any extension.</param>
    /// <param name="newEnd">The last day asked for, inclusive.</param>
    /// <param name="today">The day, in the organisation's local calendar.</param>
    /// <returns>Exactly one answer.</returns>
    public static ExtensionAnswer Judge(AgreementTerms terms, DateOnly approvedEnd, DateOnly newEnd, DateOnly today)
    {
        if (terms.State is not (AgreementState.SignedNotStarted or AgreementState.Live or AgreementState.Expiring))
            return ExtensionAnswer.NotInForce;
        if (newEnd <= terms.EndInclusive || newEnd < today)
            return ExtensionAnswer.NotLonger;
        return newEnd.DayNumber - approvedEnd.DayNumber <= MostDays ? ExtensionAnswer.Extends : ExtensionAnswer.TooLong;
    }
}

/// <summary>What may be said to an extension.</summary>
public enum ExtensionAnswer
{
    /// <summary>A draft, a suspended, an ended or a terminated agreement is not extended: it needs two people.</summary>
    NotInForce = 0,

    /// <summary>The day is not later than the last day, or has passed.</summary>
    NotLonger,

    /// <summary>It would add more than <see cref="AgreementExtension.MostDays"/> days to what two people approved.</summary>
    TooLong,

    /// <summary>It may.</summary>
    Extends,
}
