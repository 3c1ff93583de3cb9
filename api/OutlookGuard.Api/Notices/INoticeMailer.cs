using System.Collections.Immutable;

namespace OutlookGuard.Api.Notices;

/// <summary>Sends notices in two steps, so that a retry never sends twice: a draft whose id is stored first, then that draft and no other.</summary>
internal interface INoticeMailer
{
    /// <summary>Makes a draft, or finds the one that an earlier turn made under the same key and had no time to store.</summary>
    /// <returns>Its id, which stays the same when it is sent.</returns>
    Task<string> DraftAsync(NoticeLetter letter, CancellationToken stop);

    /// <summary>What became of a draft.</summary>
    Task<DraftState> StateAsync(string draftId, CancellationToken stop);

    /// <summary>Sends a draft. Throws when it does not know that it was sent; ask for its state before another try.</summary>
    Task SendAsync(string draftId, CancellationToken stop);

    /// <summary>The numbers of notices that came back undelivered since a moment.</summary>
    Task<ImmutableArray<string>> BouncedAsync(DateTimeOffset since, CancellationToken stop);
}

/// <summary>What became of a draft.</summary>
internal enum DraftState
{
    /// <summary>It is nowhere: somebody removed it, and nobody knows whether it was sent.</summary>
    Gone = 0,

    /// <summary>It still lies there.</summary>
    Waiting,

    /// <summary>It was sent.</summary>
    Sent,
}

/// <summary>One notice as a letter to one address.</summary>
/// <param name="Key">Stands for this notice to this address, in every try.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">The subject line.</param>
/// <param name="Lines">The body, a paragraph each.</param>
internal sealed record NoticeLetter(string Key, string To, string Subject, ImmutableArray<string> Lines);
