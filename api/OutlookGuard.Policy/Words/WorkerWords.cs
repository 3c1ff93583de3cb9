using System.Collections.Immutable;

namespace OutlookGuard.Policy;

/// <summary>Turns a verdict into the sentences that the worker reads.</summary>
/// <remarks>
/// Pure, and in the invariant culture: translation is the add-in's, by rule code. Nothing is said that the sender could not see anyway, and the
/// words about a stop contact name no case and no person. Source: decision table 5.3 and 5.4, items 3 and 9.
/// </remarks>
public static class WorkerWords
{
    /// <summary>The sentences for one mail: the reasons at the winning level, every reason with a mend, and what to do next.</summary>
    /// <param name="verdict">The decided mail.</param>
    /// <param name="facts">The facts it was decided on.</param>
    /// <param name="mail">What may be named about the mail.</param>
    /// <param name="recipients">What may be named about each recipient, in the order of the facts; a missing one is known by its address only.</param>
    /// <returns>Each sentence once, in the order to show them; empty for a mail that goes and needs no word.</returns>
    public static ImmutableArray<string> For(
        Verdict verdict, MailFacts facts, MailParticulars mail, ImmutableArray<RecipientParticulars> recipients)
    {
        var told = new Occasion(verdict, facts, mail, Named(verdict, recipients));
        var sentences = verdict.Outcome.Goes() ? GoneWords.Of(told) : StoppedWords.Of(told);
        return [.. sentences.Distinct(StringComparer.Ordinal)];
    }

    private static ImmutableArray<NamedRecipient> Named(Verdict verdict, ImmutableArray<RecipientParticulars> recipients) =>
    [
        .. verdict.Recipients.Select((recipient, index) => new NamedRecipient(
            recipient,
            !recipients.IsDefault && index < recipients.Length ? recipients[index] : new() { Address = recipient.Address })),
    ];
}
