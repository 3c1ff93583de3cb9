namespace OutlookGuard.Content.Tests.Recognition.Contact;

public sealed class PostcodeTests
{
    public static readonly TheoryData<string, string> Found = new()
    {
        { "M1 1AA",                                     "M1 1AA" },
        { "W1A 1HQ",                                    "W1A 1HQ" },
        { "EC1A1BB",                                    "EC1A1BB" },
        { "DN551PT",                                    "DN551PT" },
        { "GIR 0AA",                                    "GIR 0AA" },
        { "BFPO 57",                                    "BFPO 57" },
        { "From SW1A 1AA to EC1A 1BB",                  "SW1A 1AA | EC1A 1BB" },
        { "im at b74 7bn now",                          "b74 7bn" },
        { "its eh12ng btw",                             "eh12ng" },
        { "sw1A 0AA",                                   "sw1A 0AA" },
        { "ZZ99 3CZ",                                   "" },
        { "ZZ99 3VZ",                                   "" },
        { "post code: m11ae",                           "m11ae" },
        { "Blackburn ll17 6yr.",                        "ll17 6yr" },
        { "London E3 4TH.",                             "E3 4TH" },
        { "DN36  1ZT",                                  "DN36  1ZT" },
    };

    public static readonly TheoryData<string> Never = new()
    {
        "QA1 1AA", "VA1 1AA", "M1 1CA", "M1 1AI", "1A1 1AA", "ABCM11AADEF", "SW1A", "AB51 ABC",
    };

    public static readonly TheoryData<string> NotSure = new() { "on the e3 4th floor", "w10 2hr", "part number AB123CD" };

    [Theory, MemberData(nameof(Found))]
    public void An_outward_code_that_exists_and_an_inward_code_are_found(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.Postcode, text));

    [Theory, MemberData(nameof(Never))]
    public void Areas_and_letters_that_do_not_exist_are_none(string text) =>
        Assert.Equal("", Scanned.Words(FindingKind.Postcode, text));

    [Theory, MemberData(nameof(NotSure))]
    public void Ordinals_and_part_numbers_change_no_verdict(string text) =>
        Assert.Equal("", Scanned.Blocking(FindingKind.Postcode, text));
}
