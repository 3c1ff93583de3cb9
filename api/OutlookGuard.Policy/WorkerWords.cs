using System.Collections.Immutable;

namespace OutlookGuard.Policy;

/// <summary>Turns a verdict into the sentences that the worker reads.</summary>
public static class WorkerWords
{
    /// <summary>The sentences for one mail: the reasons at the winning level, every reason with a mend, and what to do next.</summary>
    /// <param name="verdict">The decided mail.</param>
    /// <param name="facts">The facts it was decided on.</param>
    /// <param name="mail">What may be named about the mail.</param>
    /// <param name="recipients">What may be named about each recipient, in the order of the facts.</param>
    /// <returns>Each sentence once, in the order to show them; empty for a silent allow.</returns>
    public static ImmutableArray<string> For(
        Verdict verdict, MailFacts facts, MailParticulars mail, ImmutableArray<RecipientParticulars> recipients) =>
        [.. verdict.Recipients.SelectMany(recipient => recipient.Reasons).Select(reason => reason.Sentence.Text).Distinct()];
}
