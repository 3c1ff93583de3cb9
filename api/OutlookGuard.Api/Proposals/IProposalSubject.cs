using OutlookGuard.Api.Http;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Proposals;

/// <summary>How one kind of register is changed by a proposal.</summary>
internal interface IProposalSubject
{
    ProposalKind Kind { get; }

    /// <summary>What stands, and how often it was changed: version 0 when there is nothing yet.</summary>
    Task<StandingSubject> StandingAsync(GuardDb db, string subject, CancellationToken stop);

    /// <summary>What is wrong with a document, and what should be looked at twice.</summary>
    SubjectFindings Check(string document, RegisterSnapshot register, DateOnly today);

    /// <summary>Puts the document in the place of what stands. The turn to change the registers is taken.</summary>
    Task ApplyAsync(GuardDb db, string document, CancellationToken stop);
}

/// <summary>What stands.</summary>
/// <param name="Document">As JSON; null for nothing.</param>
/// <param name="Version">How often it was changed.</param>
internal sealed record StandingSubject(string? Document, long Version);

/// <summary>What was found in a document.</summary>
internal sealed record SubjectFindings(IReadOnlyList<FieldFault> Faults, IReadOnlyList<FieldFault> Warnings);
