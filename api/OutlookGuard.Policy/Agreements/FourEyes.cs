namespace OutlookGuard.Policy.Agreements;

/// <summary>Who may decide a proposal: never the person who made it.</summary>
/// <remarks>Source: security, T9, T11 and section 4: nobody approves what they proposed, whatever roles they hold together.</remarks>
public static class FourEyes
{
    /// <summary>Judges who decides.</summary>
    /// <param name="proposer">The directory's id of the person who proposed.</param>
    /// <param name="decider">The directory's id of the person who decides.</param>
    /// <param name="decision">What they would decide.</param>
    /// <returns>Exactly one answer; what nobody defined is refused.</returns>
    public static FourEyesAnswer Judge(Guid proposer, Guid decider, ProposalDecision decision) => decision switch
    {
        ProposalDecision.Withdrawn or ProposalDecision.AtOnce => proposer == decider ? FourEyesAnswer.May : FourEyesAnswer.NotTheirs,
        ProposalDecision.Approved or ProposalDecision.Rejected => proposer == decider ? FourEyesAnswer.OwnProposal : FourEyesAnswer.May,
        _ => FourEyesAnswer.NotTheirs,
    };
}

/// <summary>What becomes of a proposal.</summary>
public enum ProposalDecision
{
    /// <summary>Another person said no.</summary>
    Rejected = 0,

    /// <summary>The proposer took it back.</summary>
    Withdrawn,

    /// <summary>One person did it at once: a suspension, or a short extension.</summary>
    AtOnce,

    /// <summary>Another person said yes: it is in force.</summary>
    Approved,
}

/// <summary>Whether a person may decide a proposal.</summary>
public enum FourEyesAnswer
{
    /// <summary>It is their own.</summary>
    OwnProposal = 0,

    /// <summary>Only its proposer may take it back.</summary>
    NotTheirs,

    /// <summary>They may.</summary>
    May,
}
