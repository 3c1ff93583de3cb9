using OutlookGuard.Policy;

namespace OutlookGuard.Content;

/// <summary>What can be found. On the wire a kind is written in lower case with hyphens (<see cref="FindingKinds.Code"/>).</summary>
/// <remarks>Source: command-line contract, kinds and their category.</remarks>
#pragma warning disable CS1591 // The names are the contract's own words; FindingKinds.Code says how each is written.
public enum FindingKind
{
    PersonName, DateOfBirth, Age, NhsNumber, NationalInsuranceNumber, PassportNumber, DrivingLicenceNumber,
    UniqueTaxpayerReference, TemporaryReferenceNumber, VehicleRegistration, CaseReference, MedicalLicence,
    PhoneNumber, EmailAddress, Postcode, StreetAddress, Url, IpAddress, MacAddress,
    GpsCoordinates, What3words, ProtectedPlace,
    Iban, PaymentCard, SortCode, BankAccount, CryptoWallet, Benefit,
    Health, Sexual, Children, Incident, Risk, Housing, Immigration, Criminal,
    Password, Date, StopContact,
}
#pragma warning restore CS1591

/// <summary>The written form and the category of each kind.</summary>
public static class FindingKinds
{
    private static readonly string[] Codes = [.. Enum.GetNames<FindingKind>().Select(Hyphenate)];

    /// <summary>The kind as the contract writes it, for example <c>nhs-number</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Lower-case letters, digits and hyphens.</returns>
    public static string Code(this FindingKind kind) => Codes[(int)kind];

    /// <summary>Reads a written kind.</summary>
    /// <param name="code">As <see cref="Code"/> writes it.</param>
    /// <param name="kind">The kind, when known.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string code, out FindingKind kind)
    {
        var index = Array.IndexOf(Codes, code);
        kind = index < 0 ? default : (FindingKind)index;
        return index >= 0;
    }

    /// <summary>The category of personal data a kind belongs to; <see cref="PersonalDataCategories.None"/> for a bare date or a password.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Exactly one category, or none.</returns>
    public static PersonalDataCategories Category(this FindingKind kind) => kind switch
    {
        <= FindingKind.MedicalLicence or FindingKind.StopContact => PersonalDataCategories.Identity,
        <= FindingKind.MacAddress => PersonalDataCategories.Contact,
        <= FindingKind.ProtectedPlace => PersonalDataCategories.Location,
        <= FindingKind.Benefit => PersonalDataCategories.Finance,
        FindingKind.Health => PersonalDataCategories.Health,
        FindingKind.Sexual => PersonalDataCategories.Sexual,
        FindingKind.Children => PersonalDataCategories.Children,
        FindingKind.Incident => PersonalDataCategories.Incident,
        FindingKind.Risk => PersonalDataCategories.Risk,
        FindingKind.Housing => PersonalDataCategories.Housing,
        FindingKind.Immigration => PersonalDataCategories.Immigration,
        FindingKind.Criminal => PersonalDataCategories.Criminal,
        _ => PersonalDataCategories.None,
    };

    private static string Hyphenate(string name) => string.Concat(
        name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
