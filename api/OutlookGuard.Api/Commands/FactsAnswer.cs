using System.Collections.Immutable;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Commands;

/// <summary>The facts as the command line writes them. Source: command-line contract, decide.</summary>
internal sealed record FactsAnswer(
    int Level,
    bool Unreadable,
    string Purpose,
    string Override,
    bool OverrideCovers,
    string Attachments,
    bool SubjectPersonalData,
    bool GroupVisible,
    string Bulk,
    bool CheckerUnavailable,
    bool EncryptionUnavailable,
    bool Released,
    ImmutableArray<RecipientFactsAnswer> Recipients)
{
    public static FactsAnswer From(MailFacts facts) => new(
        Sensitivity.None - facts.Level,
        facts.Legibility != Legibility.Complete,
        facts.Purpose.Code(),
        facts.Override.Code(),
        facts.OverrideCovers == OverrideCover.Everything,
        facts.Attachments.Code(),
        facts.SubjectLine != SubjectLine.Clean,
        facts.Audience != Audience.Separate,
        facts.Bulk.Code(),
        facts.Checker != CheckerState.Available,
        facts.Encryption != EncryptionState.Available,
        facts.Release == ReleaseState.Granted,
        [.. facts.Recipients.Select(recipient => new RecipientFactsAnswer(recipient.Address, recipient.Class.Code(), recipient.Consent.Code(), recipient.Scope.Code()))]);
}

/// <summary>The facts of one recipient.</summary>
internal sealed record RecipientFactsAnswer(string Address, string Class, string Consent, string Scope);
