namespace OutlookGuard.Content.Tests.Recognition.Identifiers;

public sealed class TaxReferenceTests
{
    public static readonly TheoryData<string, string> Taxpayer = new()
    {
        { "Her UTR is 1123456789.",                    "1123456789" },
        { "unique taxpayer reference 11234 56789",     "11234 56789" },
        { "UTR: 2123456789",                           "2123456789" },
        { "Order 1123456789",                          "" },
        { "1123456789",                                "" },
    };

    public static readonly TheoryData<string, string> Temporary = new()
    {
        { "TRN 12A34567",                              "12A34567" },
        { "temporary reference number 12 A 34567.",    "12 A 34567" },
        { "Please check the TRN 12 A 345 67",          "12 A 345 67" },
        { "Order 12A34567",                            "" },
        { "12A345678 is too long",                     "" },
    };

    [Theory, MemberData(nameof(Taxpayer))]
    public void Ten_digits_are_a_taxpayer_reference_only_behind_the_words(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.UniqueTaxpayerReference, text));

    [Theory, MemberData(nameof(Temporary))]
    public void Two_digits_a_letter_and_five_digits_are_a_temporary_reference(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.TemporaryReferenceNumber, text));
}
