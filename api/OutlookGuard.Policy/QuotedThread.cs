using System.Collections.Immutable;

namespace OutlookGuard.Policy;

/// <summary>Asks whether dropping the quoted thread would help.</summary>
/// <remarks>Source: decision table 5.4a, strip_thread.</remarks>
public static class QuotedThread
{
    /// <summary>Adds <see cref="Obligation.StripThread"/> where the thread must go or where the mail could go without it.</summary>
    /// <param name="asWritten">The verdict on the mail with its thread.</param>
    /// <param name="withoutThread">The verdict on the same mail, to the same recipients in the same order, without its thread.</param>
    /// <param name="recipients">The recipients' facts, in the same order.</param>
    /// <returns>
    /// <paramref name="asWritten"/>, with the obligation for every survivor's own address and for every recipient whose copy is held with the
    /// thread and goes without it. Outcomes and reasons stay as they were.
    /// </returns>
    public static Verdict OfferToDropIt(Verdict asWritten, Verdict withoutThread, ImmutableArray<RecipientFacts> recipients) => asWritten with
    {
        Recipients =
        [
            .. asWritten.Recipients.Select((recipient, index) =>
                recipients[index].Class.IsSurvivorsOwn() || Helps(recipient, withoutThread.Recipients[index])
                    ? recipient with { Obligations = recipient.Obligations.Add(Obligation.StripThread) }
                    : recipient),
        ],
    };

    private static bool Helps(RecipientVerdict asWritten, RecipientVerdict withoutThread) =>
        asWritten.Outcome == Outcome.BlockRelease && withoutThread.Outcome.Goes();
}
