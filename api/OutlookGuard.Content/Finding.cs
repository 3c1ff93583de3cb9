using OutlookGuard.Content.Explaining;
using OutlookGuard.Policy;

namespace OutlookGuard.Content;

/// <summary>One piece of personal data found: what, where and why. Never the words.</summary>
/// <param name="Part">The part of the message, as an index into <see cref="ScanReport.Parts"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in that part, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Confidence">0 to 1; <see cref="BlockingConfidence"/> and above may change a verdict.</param>
/// <param name="Why">What spoke for it.</param>
public readonly record struct Finding(int Part, FindingKind Kind, int Start, int End, double Confidence, Explanation Why)
{
    /// <summary>The confidence from which a finding may change a verdict. Source: command-line contract, scan.</summary>
    public const double BlockingConfidence = 0.60;

    private const PersonalDataCategories SpecialCategories = PersonalDataCategories.Health | PersonalDataCategories.Sexual | PersonalDataCategories.Children
        | PersonalDataCategories.Incident | PersonalDataCategories.Risk | PersonalDataCategories.Immigration | PersonalDataCategories.Criminal;

    /// <summary>Whose data it is.</summary>
    public Whose Whose { get; init; }

    /// <summary>The register's entry it matched, counted from 1; 0 for none.</summary>
    public int RegisterEntry { get; init; }

    /// <summary>What the words around it make of it.</summary>
    public FindingWeight Weight { get; init; }

    /// <summary>The listed word near it that named it, for its explanation.</summary>
    internal NearbyCue Cue { get; init; }

    /// <summary>Whether it counts towards the verdict: sure enough, and a client's.</summary>
    public bool Counts => Confidence >= BlockingConfidence && Whose == Whose.Client;

    /// <summary>How sensitive it is by itself.</summary>
    public Sensitivity Sensitivity => (Weight, Kind) switch
    {
        (FindingWeight.Place, _) or (_, FindingKind.ProtectedPlace) => Sensitivity.ProtectedPlace,
        (FindingWeight.Special, _) => Sensitivity.Special,
        (_, FindingKind.CaseReference or FindingKind.Date or FindingKind.Password or FindingKind.Url) => Sensitivity.None,
        _ => (Category & SpecialCategories) != 0 ? Sensitivity.Special : Sensitivity.Ordinary,
    };

    /// <summary>The category that agreements and consents name.</summary>
    public PersonalDataCategories Category => Kind.Category();
}

/// <summary>Whose data a finding is. Zero counts as a client's: what nobody explained away matters.</summary>
public enum Whose
{
    /// <summary>A service user, a child, a perpetrator or another third party.</summary>
    Client = 0,

    /// <summary>Staff or another professional in a work role, an organisation, a published number, case law.</summary>
    Professional,

    /// <summary>The only recipient, told about herself.</summary>
    Recipient,

    /// <summary>Nobody in particular: a word that was said of no person.</summary>
    Nobody,
}

/// <summary>What the words around a finding make of it.</summary>
public enum FindingWeight
{
    /// <summary>What its kind says.</summary>
    AsKind = 0,

    /// <summary>Level 2: whereabouts without an address, or one unnamed person who can be picked out.</summary>
    Special,

    /// <summary>Level 3: the text itself calls the place new, safe, secret or where she is staying.</summary>
    Place,
}
