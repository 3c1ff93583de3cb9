namespace OutlookGuard.Content.Tests.Recognition.Identifiers;

public sealed class MedicalLicenceTests
{
    public static readonly TheoryData<string, string> Found = new()
    {
        { "GMC number 1234567",                 "1234567" },
        { "NMC PIN 12A3456B",                   "12A3456B" },
        { "GDC no. 123456",                     "123456" },
        { "HCPC PH123456",                      "PH123456" },
        { "DEA number AB1234563",               "AB1234563" },
    };

    public static readonly TheoryData<string> NotSure = new() { "AB1234563", "12A3456B", "1234567", "Order AB1234563" };

    [Theory, MemberData(nameof(Found))]
    public void A_registration_behind_its_body_is_found(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.MedicalLicence, text));

    [Theory, MemberData(nameof(NotSure))]
    public void The_same_characters_alone_change_no_verdict(string text) =>
        Assert.Equal("", Scanned.Blocking(FindingKind.MedicalLicence, text));
}
