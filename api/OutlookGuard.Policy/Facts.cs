using System.Collections.Immutable;

namespace OutlookGuard.Policy;

/// <summary>Everything about one mail that a rule may weigh: facts only, never its words.</summary>
/// <remarks>
/// Immutable. Every enumeration's zero is its most cautious value, so a fact that nobody set can only tighten the verdict.
/// Source: decision table 5.1.
/// </remarks>
public sealed record MailFacts
{
    /// <summary>The most sensitive thing found in what could be read.</summary>
    public required Sensitivity Level { get; init; }

    /// <summary>Whether every part could be read.</summary>
    public required Legibility Legibility { get; init; }

    /// <summary>What the sharing is for.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>The ground on which consent is not asked, if the worker states one or the case has a standing decision.</summary>
    public required OverrideBasis Override { get; init; }

    /// <summary>Whether the categories ticked with the override are all those found.</summary>
    public required OverrideCover OverrideCovers { get; init; }

    /// <summary>How the attached files are protected.</summary>
    public required AttachmentState Attachments { get; init; }

    /// <summary>Whether the subject line holds personal data. <see cref="SubjectLine.NamesSomeone"/> implies a level of at least <see cref="Sensitivity.Ordinary"/>.</summary>
    public required SubjectLine SubjectLine { get; init; }

    /// <summary>Whether two or more service users, or five or more personal addresses, are on the one mail.</summary>
    public required Audience Audience { get; init; }

    /// <summary>Whether ten or more people's data is in the mail, and whether the agreement allows such lists.</summary>
    public required Bulk Bulk { get; init; }

    /// <summary>Whether the checking service answered.</summary>
    public required CheckerState Checker { get; init; }

    /// <summary>Whether some way to encrypt can be applied.</summary>
    public required EncryptionState Encryption { get; init; }

    /// <summary>Whether a data controller's release fits exactly this mail.</summary>
    public required ReleaseState Release { get; init; }

    /// <summary>Every recipient after lists were opened, each once. Empty means nobody is known: the verdict blocks.</summary>
    public required ImmutableArray<RecipientFacts> Recipients { get; init; }

    /// <summary>The level that counts: what could not be read, and a subject line that names someone, make at least <see cref="Sensitivity.Ordinary"/>.</summary>
    public Sensitivity EffectiveLevel =>
        Level == Sensitivity.None && (Legibility != Legibility.Complete || SubjectLine != SubjectLine.Clean) ? Sensitivity.Ordinary : Level;

    /// <summary>Whether the mail counts as holding personal data: "data" in the decision table.</summary>
    public bool HoldsPersonalData => EffectiveLevel != Sensitivity.None;

    /// <summary>Whether the mail gives away a protected place.</summary>
    public bool HoldsProtectedPlace => Level is not (Sensitivity.None or Sensitivity.Ordinary or Sensitivity.Special);
}

/// <summary>What a rule may weigh about one recipient.</summary>
/// <param name="Address">The address as the worker sees it; only ever echoed.</param>
/// <param name="Class">Who that is to us.</param>
/// <param name="Consent">The worst consent over every case and category that the mail touches, for this recipient's agency.</param>
/// <param name="Scope">Whether every category found is inside the agency's agreement.</param>
public sealed record RecipientFacts(string Address, RecipientClass Class, Consent Consent, Scope Scope);
