namespace OutlookGuard.Api.Keys;

/// <summary>The one key that never leaves its keeper: it wraps our other keys and signs checkpoints of the audit trail.</summary>
/// <remarks>Kept by a local file or by a key vault. Asked at start and for checkpoints, never for each request.</remarks>
internal interface IKeyRing
{
    /// <summary>Which key wraps now; stored beside what it wrapped.</summary>
    string KeyId { get; }

    /// <summary>Wraps a key.</summary>
    /// <param name="key">The key in the clear.</param>
    /// <param name="name">What the key is for: unwrapping under another name fails.</param>
    Task<byte[]> WrapAsync(ReadOnlyMemory<byte> key, string name, CancellationToken stop);

    /// <summary>Unwraps a key.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">Another key wrapped it, or somebody changed it.</exception>
    Task<byte[]> UnwrapAsync(ReadOnlyMemory<byte> wrapped, string name, CancellationToken stop);

    /// <summary>Signs a checkpoint (ECDSA P-256 over SHA-256, fixed-field form).</summary>
    Task<byte[]> SignCheckpointAsync(ReadOnlyMemory<byte> checkpoint, CancellationToken stop);

    /// <summary>The public half that checkpoints are verified with: a SubjectPublicKeyInfo.</summary>
    Task<byte[]> GetCheckpointPublicKeyAsync(CancellationToken stop);
}
