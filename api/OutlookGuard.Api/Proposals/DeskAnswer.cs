using OutlookGuard.Api.Http;

namespace OutlookGuard.Api.Proposals;

/// <summary>What became of one proposal.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="Word">What became of it.</param>
internal sealed record DeskAnswer(Guid Id, DeskWord Word)
{
    /// <summary>The refusal, or null when it was done.</summary>
    public IResult? Refusal => Word switch
    {
        DeskWord.Done => null,
        DeskWord.OwnProposal => Problems.Refusal(StatusCodes.Status409Conflict, "own-proposal", "You proposed this yourself. Another person decides."),
        DeskWord.NotTheirs => Problems.Refusal(StatusCodes.Status409Conflict, "not-your-proposal", "Only the person who proposed this may take it back."),
        DeskWord.AlreadyDecided => Problems.Refusal(StatusCodes.Status409Conflict, "already-decided", "This was decided before."),
        DeskWord.ChangedMeanwhile => Problems.Refusal(StatusCodes.Status409Conflict, "changed-meanwhile", "This was changed after it was proposed. Propose it again."),
        DeskWord.NoLongerFits => Problems.Refusal(StatusCodes.Status409Conflict, "no-longer-fits", "Something else was approved meanwhile that contradicts this. Propose it again."),
        DeskWord.NotSetUp => Problems.Refusal(StatusCodes.Status409Conflict, "not-set-up", "Set the organisation up first."),
        _ => Problems.Of(StatusCodes.Status404NotFound),
    };
}

/// <summary>What became of a proposal that somebody wanted to decide.</summary>
internal enum DeskWord
{
    Unknown,
    OwnProposal,
    NotTheirs,
    AlreadyDecided,
    ChangedMeanwhile,
    NoLongerFits,
    NotSetUp,
    Done,
}

/// <summary>What is done at once.</summary>
/// <param name="Standing">What stood.</param>
/// <param name="After">What stands now.</param>
internal sealed record AtOnce(StandingSubject Standing, string After);

/// <summary>One change of an import.</summary>
internal sealed record DraftedChange(string Subject, StandingSubject Standing, string After, IReadOnlyList<FieldFault> Warnings);

/// <summary>What the audit trail tells of a change: ids and numbers. The whole documents stand in the proposal.</summary>
internal sealed record ProposalEntry(string Kind, string Subject, long BaseVersion, long? RegisterVersion);

/// <summary>What the audit trail tells of an import.</summary>
internal sealed record ImportEntry(int Proposals);
