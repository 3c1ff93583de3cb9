namespace OutlookGuard.Policy.Agencies;

/// <summary>Whether an agreement is in force on one day.</summary>
/// <remarks>Source: decision table 5.1 (partner_live, partner_notlive, listed_only); requirements, GUIDE-03.</remarks>
public abstract record AgreementStanding
{
    private AgreementStanding()
    {
    }

    /// <summary>Judges an agreement on one day.</summary>
    /// <param name="terms">The agreement as the register holds it; null when there is none.</param>
    /// <param name="today">The day, in the organisation's local calendar.</param>
    /// <returns>Exactly one standing. What is not plainly in force has lapsed.</returns>
    /// <remarks>
    /// A person's word (suspended, ended, terminated) decides over the dates; the dates decide over every other state. So a signed agreement
    /// comes into force by itself on its first day, and a live one ends by itself after its last. A draft binds nobody: it counts as not started,
    /// which is stricter than having no agreement, because somebody has seen a reason to write one and has not finished.
    /// </remarks>
    public static AgreementStanding On(AgreementTerms? terms, DateOnly today) => terms switch
    {
        null => new None(),
        { State: AgreementState.Suspended } => new Lapsed(new AgreementLapse(LapseKind.Suspended, null)),
        { State: AgreementState.Terminated or AgreementState.Ended } => new Lapsed(Ended(terms, today)),
        { State: AgreementState.Draft } => new Lapsed(NotStarted(terms, today)),
        { State: AgreementState.SignedNotStarted or AgreementState.Live or AgreementState.Expiring } => ByDates(terms, today),
        _ => new Lapsed(new AgreementLapse(LapseKind.Suspended, null)),
    };

    private static AgreementStanding ByDates(AgreementTerms terms, DateOnly today)
    {
        if (today > terms.EndInclusive)
            return new Lapsed(Ended(terms, today));
        return today < terms.Start ? new Lapsed(NotStarted(terms, today)) : new Live();
    }

    private static AgreementLapse Ended(AgreementTerms terms, DateOnly today) =>
        new(LapseKind.Ended, terms.EndInclusive < today ? terms.EndInclusive : null);

    private static AgreementLapse NotStarted(AgreementTerms terms, DateOnly today) =>
        new(LapseKind.NotStarted, terms.Start > today ? terms.Start : null);

    /// <summary>There is no agreement.</summary>
    public sealed record None : AgreementStanding;

    /// <summary>It is in force.</summary>
    public sealed record Live : AgreementStanding;

    /// <summary>It is not in force.</summary>
    /// <param name="Lapse">Why. Its day is null for a suspension, for a draft without a first day to come, and for one ended before its last day.</param>
    public sealed record Lapsed(AgreementLapse Lapse) : AgreementStanding;
}
