using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Agreements;

/// <summary>The state of an agreement on one day, as people keep it in a register.</summary>
/// <remarks>
/// Agrees with <see cref="AgreementStanding"/>: in force exactly when it answers live or expiring. Source: requirements, GUIDE-03.
/// </remarks>
public static class AgreementPhase
{
    /// <summary>How many days before its end an agreement counts as expiring. Source: requirements, GUIDE-03: the first reminder.</summary>
    public const int ExpiringDays = 60;

    /// <summary>The state on one day.</summary>
    /// <param name="terms">The agreement.</param>
    /// <param name="today">The day, in the organisation's local calendar.</param>
    /// <returns>Exactly one state. A person's word (draft, suspended, ended, terminated) decides over the dates; a state that is not defined is suspended.</returns>
    public static AgreementState On(AgreementTerms terms, DateOnly today) => terms.State switch
    {
        AgreementState.Terminated or AgreementState.Ended or AgreementState.Suspended or AgreementState.Draft => terms.State,
        AgreementState.SignedNotStarted or AgreementState.Live or AgreementState.Expiring => ByDates(terms, today),
        _ => AgreementState.Suspended,
    };

    private static AgreementState ByDates(AgreementTerms terms, DateOnly today)
    {
        if (today > terms.EndInclusive)
            return AgreementState.Ended;
        if (today < terms.Start)
            return AgreementState.SignedNotStarted;
        return terms.EndInclusive.DayNumber - today.DayNumber <= ExpiringDays ? AgreementState.Expiring : AgreementState.Live;
    }
}

/// <summary>The written form of states.</summary>
public static class AgreementStateCodes
{
    private static readonly CodeTable<AgreementState> Table = new(
        (AgreementState.Terminated, "terminated"),
        (AgreementState.Ended, "ended"),
        (AgreementState.Suspended, "suspended"),
        (AgreementState.Draft, "draft"),
        (AgreementState.SignedNotStarted, "signed_not_started"),
        (AgreementState.Expiring, "expiring"),
        (AgreementState.Live, "live"));

    /// <summary>The code.</summary>
    /// <param name="agreementState">A defined value.</param>
    /// <returns>Lower-case ASCII letters and underscores.</returns>
    public static string Code(this AgreementState agreementState) => Table.Code(agreementState);

    /// <summary>Reads a code.</summary>
    /// <param name="code">Matched exactly, in lower case.</param>
    /// <param name="agreementState">The value; the most cautious one where the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out AgreementState agreementState) => Table.TryParse(code, out agreementState);
}
