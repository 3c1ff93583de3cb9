using OutlookGuard.Api.Cases;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Agencies;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Registers;

/// <summary>Reads the words that a register file uses. An unknown word is never read as the lenient one.</summary>
internal static class RegisterCodes
{
    public static PersonalDataCategories Categories(IEnumerable<string> codes) =>
        codes.Aggregate(PersonalDataCategories.None, (sum, code) => sum | Category(code));

    public static ConsentState State(string code) => code switch
    {
        "given" => ConsentState.Given,
        "expired" => ConsentState.Expired,
        "restricted" or "amended" => ConsentState.Restricted,
        "refused" => ConsentState.Refused,
        _ => ConsentState.Withdrawn,
    };

    public static AgreementState Agreement(string code) => code switch
    {
        "live" => AgreementState.Live,
        "expiring" => AgreementState.Expiring,
        "signed" or "signed-not-started" or "signed_not_started" or "not_started" => AgreementState.SignedNotStarted,
        "draft" => AgreementState.Draft,
        "ended" or "expired" => AgreementState.Ended,
        "terminated" => AgreementState.Terminated,
        _ => AgreementState.Suspended,
    };

    public static AddressSafety Safety(string? code) => code switch
    {
        "yes" or "safe" => AddressSafety.Safe,
        "unknown" or null => AddressSafety.Unknown,
        _ => AddressSafety.Unsafe,
    };

    public static OverrideBasis Basis(string? code) => code switch
    {
        "vital" or "vital_interests" => OverrideBasis.VitalInterests,
        "public" or "public_interest" => OverrideBasis.PublicInterest,
        "legal" => OverrideBasis.Legal,
        _ => OverrideBasis.None,
    };

    // An unknown category is none: it opens nothing. Agreements and consents have no tick of their own for arrests and charges: they belong to
    // what was done or happened. Source: decision table 5.1 (incident), practice 2.5 (the ticks of an agreement).
    private static PersonalDataCategories Category(string code) =>
        code.Equals("incident", StringComparison.OrdinalIgnoreCase) ? PersonalDataCategories.Incident | PersonalDataCategories.Criminal
        : Enum.TryParse<PersonalDataCategories>(code, ignoreCase: true, out var category) && code.All(char.IsAsciiLetter) ? category : PersonalDataCategories.None;
}
