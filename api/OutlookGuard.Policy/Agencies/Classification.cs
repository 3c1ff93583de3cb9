using System.Collections.Immutable;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Who a recipient is to us, and what the sentences may say about it.</summary>
public sealed record Classification
{
    /// <summary>The class. Where the address is several agencies', the strictest of theirs.</summary>
    public required RecipientClass Class { get; init; }

    /// <summary>
    /// The agencies whose address it is, by id: none for a class without one, several when the register gives it to several; then the host reads
    /// consent and scope for each and takes the worst.
    /// </summary>
    public ImmutableArray<AgencyMatch> Agencies { get; init; } = [];

    /// <summary>The known domain that a look-alike resembles, in machine form; otherwise null.</summary>
    public string? RealDomain { get; init; }

    /// <summary>What is wrong with a malformed address, as the end of "This address isn't complete: ..."; otherwise null.</summary>
    public string? AddressFault { get; init; }
}

/// <summary>An agency that a recipient belongs to.</summary>
/// <param name="Id">The agency's id in the register.</param>
/// <param name="Name">The agency's name; its id where the register does not name it.</param>
/// <param name="Standing">Its agreement on the day asked about.</param>
public sealed record AgencyMatch(string Id, string Name, AgreementStanding Standing);
