using OutlookGuard.Api.Declarations;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>What the worker stated about a mail.</summary>
/// <param name="Case">The case's reference, or null when none was chosen.</param>
/// <param name="Purpose">What it is for, or null when nothing was chosen.</param>
/// <param name="Override">The ground on which consent is not asked, or null.</param>
/// <param name="Encryption">Whether the client can have it encrypted.</param>
internal sealed record Declaration(string? Case, Purpose? Purpose, StatedOverride? Override, EncryptionState Encryption)
{
    /// <summary>When it is asked to leave; null for at once.</summary>
    public DateTimeOffset? DelayedUntil { get; init; }

    /// <summary>What the worker answered about this draft earlier; null when nothing, or nothing that still counts.</summary>
    public HeldDeclaration? Held { get; init; }

    /// <summary>Adds what was answered earlier. Its case is the chosen one, unless another was chosen since.</summary>
    public Declaration With(HeldDeclaration? held) => this with { Held = held, Case = Case ?? held?.Case };
}

/// <summary>A stated ground for sharing without consent.</summary>
/// <param name="Basis">Which ground.</param>
/// <param name="Reason">Why, in the worker's words.</param>
/// <param name="WhoIsAtRisk">Who is at risk, in the worker's words; may be empty.</param>
/// <param name="WhyConsentNotSought">Why consent was not sought, in the worker's words; may be empty.</param>
/// <param name="Covered">The categories that the worker ticked; all of them where everything found was ticked.</param>
internal sealed record StatedOverride(
    OverrideBasis Basis, ConfidentialText Reason, ConfidentialText WhoIsAtRisk, ConfidentialText WhyConsentNotSought, PersonalDataCategories Covered);
