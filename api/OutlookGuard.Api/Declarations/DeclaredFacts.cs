using System.Collections.Immutable;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Keys;
using OutlookGuard.Content.Protection;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Declarations;

/// <summary>Everything of a declaration but its words: codes, the case, and the recipients it is about.</summary>
internal sealed record DeclaredFacts
{
    public string? Case { get; init; }

    public required Purpose Purpose { get; init; }

    public OverrideBasis Basis { get; init; }

    public int Covered { get; init; }

    public required ImmutableArray<RuleId> Confirmed { get; init; }

    /// <summary>What the worker says is in files that could not be read.</summary>
    public int InUnreadable { get; init; }

    public required Doubt Doubt { get; init; }

    public required ImmutableArray<string> Recipients { get; init; }

    public int Unread { get; init; }

    public int Files { get; init; }

    public byte[] Sealed(Guid id, GuardKeys keys) => SealedWords.SealBytes(keys.Fields, SealOf(id), StrictJson.Write(this));

    public static DeclaredFacts Open(DeclarationRow row, GuardKeys keys) =>
        StrictJson.Read<DeclaredFacts>(SealedWords.OpenBytes(keys.Fields, SealOf(row.Id), row.SealedFacts));

    private static string SealOf(Guid id) => $"declaration of {id:N}";
}
