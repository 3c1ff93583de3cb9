namespace OutlookGuard.Content.Explaining;

/// <summary>How an explanation begins: what the finding looks like, before any sign.</summary>
internal static class KindOpenings
{
    public static string Of(FindingKind kind, Explanation why, FindingWeight weight) => (kind, weight) switch
    {
        _ when why.HasFlag(Explanation.Register) => InRegister(kind),
        (_, FindingWeight.Place) => "Looks like a place that must stay secret",
        (FindingKind.PersonName, FindingWeight.Special) => "Could show who or where a person is, even without a name",
        _ => Of(kind),
    };

    // No case and no name: whoever writes may not know that the register holds them.
    private static string InRegister(FindingKind kind) => kind switch
    {
        FindingKind.Children => "Matches a child in your register",
        FindingKind.ProtectedPlace => "Matches a safe place in your register",
        FindingKind.StopContact => "Matches an address that mail must not go to",
        FindingKind.PersonName => "Matches a person in your register",
        _ => "Matches your register",
    };

    private static string Of(FindingKind kind) => kind switch
    {
        FindingKind.PersonName => "Looks like a person's name",
        FindingKind.DateOfBirth => "Looks like a date of birth",
        FindingKind.Age => "Looks like a person's age",
        FindingKind.NhsNumber => "Looks like an NHS number",
        FindingKind.NationalInsuranceNumber => "Looks like a National Insurance number",
        FindingKind.PassportNumber => "Looks like a passport number",
        FindingKind.DrivingLicenceNumber => "Looks like a driving licence number",
        FindingKind.UniqueTaxpayerReference => "Looks like a tax number (UTR)",
        FindingKind.TemporaryReferenceNumber => "Looks like a temporary tax number",
        FindingKind.VehicleRegistration => "Looks like a number plate",
        FindingKind.CaseReference => "Looks like a case number",
        FindingKind.MedicalLicence => "Looks like a doctor's or nurse's licence number",
        FindingKind.PhoneNumber => "Looks like a phone number",
        FindingKind.EmailAddress => "Looks like an email address",
        FindingKind.Postcode => "Looks like a postcode",
        FindingKind.StreetAddress => "Looks like a street address",
        FindingKind.Url => "Looks like a web link",
        FindingKind.IpAddress => "Looks like the address of a computer (IP)",
        FindingKind.MacAddress => "Looks like the address of a device (MAC)",
        FindingKind.GpsCoordinates => "Looks like a point on a map",
        FindingKind.What3words => "Looks like a what3words place",
        FindingKind.ProtectedPlace => "Looks like a place that must stay secret",
        FindingKind.Iban => "Looks like an account number with its country (IBAN)",
        FindingKind.PaymentCard => "Looks like a bank card number",
        FindingKind.SortCode => "Looks like a sort code",
        FindingKind.BankAccount => "Looks like a bank account number",
        FindingKind.CryptoWallet => "Looks like a crypto wallet",
        FindingKind.Benefit => "Speaks of a person's benefits or money",
        FindingKind.Health => "Speaks of a person's health",
        FindingKind.Sexual => "Speaks of sex or sexual harm",
        FindingKind.Children => "Speaks of a child",
        FindingKind.Incident => "Speaks of something that was done to a person",
        FindingKind.Risk => "Speaks of a person in danger",
        FindingKind.Housing => "Speaks of where or how a person lives",
        FindingKind.Immigration => "Speaks of a person's visa or right to stay",
        FindingKind.Criminal => "Speaks of a crime, the police or a court",
        FindingKind.Password => "Looks like a password",
        FindingKind.Date => "Looks like a date",
        FindingKind.StopContact => "Looks like an address that mail must not go to",
        _ => "Looks like something about a person",
    };
}
