namespace OutlookGuard.Content.Tests.Recognition.Identifiers;

public sealed class NationalInsuranceTests
{
    public static readonly TheoryData<string, string> Found = new()
    {
        { "AB 12 34 56 C",                              "AB 12 34 56 C" },
        { "ni number ab123456c.",                       "ab123456c" },
        { "NINO: PR 123612C",                           "PR 123612C" },
        { "It is AZ 123 456 A, she says",               "AZ 123 456 A" },
        { "NI-number AB-12-34-56-D",                    "AB-12-34-56-D" },
        { "National Insurance AB 12 34 56 for her",     "AB 12 34 56" },
        { "NI number AB 12 34 5O C",                    "AB 12 34 5O C" },
        { "AB123456C and JT 07 75 89 C",                "AB123456C | JT 07 75 89 C" },
    };

    public static readonly TheoryData<string> Never = new()
    {
        "AB 12 34 56 E",
        "FQ 12 34 56 C",
        "BG123456A",
        "nino: nt 99 88 77 a",
        "PO 12 34 56 A",
        "XAB123456C",
        "AB1234567C",
        "not a number of ours: UV 98 76 54 B",
    };

    [Theory, MemberData(nameof(Found))]
    public void Prefix_six_digits_and_a_letter_are_found_however_they_are_spaced(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.NationalInsuranceNumber, text));

    [Theory, MemberData(nameof(Never))]
    public void A_prefix_that_is_never_given_out_is_none(string text) =>
        Assert.Equal("", Scanned.Words(FindingKind.NationalInsuranceNumber, text));
}
