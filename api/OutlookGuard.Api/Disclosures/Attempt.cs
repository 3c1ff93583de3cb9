namespace OutlookGuard.Api.Disclosures;

/// <summary>One press of Send as the client numbered it, so that asking again gives the same answer and one record.</summary>
/// <param name="Key">The client's key for it.</param>
/// <param name="RequestDigest">The keyed digest of the whole request.</param>
/// <param name="Kind">A mail or an invitation.</param>
/// <param name="Client">The client's name and version.</param>
/// <param name="MessageId">The mail's id in the mailbox, or null.</param>
/// <param name="Declaration">What was answered about the draft earlier, or null.</param>
internal sealed record Attempt(string Key, byte[] RequestDigest, MessageKind Kind, string Client, string? MessageId, Guid? Declaration);

/// <summary>What became of an attempt.</summary>
internal abstract record Assessed
{
    private Assessed()
    {
    }

    /// <summary>It was answered, now or before.</summary>
    /// <param name="Json">The answer as it is sent.</param>
    /// <param name="Weighed">What it rests on; null when it was answered before.</param>
    public sealed record Answer(ReadOnlyMemory<byte> Json, Weighed? Weighed) : Assessed;

    /// <summary>The key was used for another request.</summary>
    public sealed record KeyOfAnother : Assessed;
}
