namespace OutlookGuard.Content.Tests.Recognition.Identifiers;

public sealed class VehicleRegistrationTests
{
    public static readonly TheoryData<string, string> Sure = new()
    {
        { "AB51 ABC",                                   "AB51 ABC" },
        { "My car reg is ab02 abc and it is taxed",     "ab02 abc" },
        { "He drives a grey Astra, reg WA58 NTB.",      "WA58 NTB" },
        { "Vehicles AB51 ABC and BD62XYZ were seen",    "AB51 ABC | BD62XYZ" },
        { "LN14-HGT was parked outside",                "LN14-HGT" },
        { "registration A123 BCD",                      "A123 BCD" },
        { "number plate ABC 123D",                      "ABC 123D" },
        { "car AIZ 1234 from Belfast",                  "AIZ 1234" },
    };

    public static readonly TheoryData<string, string> NotSure = new()
    {
        { "A123 BCD",                                   "A123 BCD" },
        { "ABC 123D",                                   "ABC 123D" },
        { "part number AB51 ABC",                       "AB51 ABC" },
    };

    public static readonly TheoryData<string> Never = new()
    {
        "IB51 ABC", "AQ51 ABC", "AB00 ABC", "AB35 ABC", "AB80 ABC", "AB51 AIB", "I123 BCD", "ABC 123I", "XXXAB51ABCYYY", "room b12 and",
    };

    [Theory, MemberData(nameof(Sure))]
    public void A_mark_of_today_or_one_behind_a_cue_word_is_found(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.VehicleRegistration, text));

    [Theory, MemberData(nameof(NotSure))]
    public void An_old_mark_alone_is_shown_and_changes_no_verdict(string text, string expected)
    {
        Assert.Equal(expected, Scanned.Words(FindingKind.VehicleRegistration, text));
        Assert.Equal("", Scanned.Blocking(FindingKind.VehicleRegistration, text));
    }

    [Theory, MemberData(nameof(Never))]
    public void Letters_and_ages_that_are_never_given_out_are_none(string text) =>
        Assert.Equal("", Scanned.Words(FindingKind.VehicleRegistration, text));
}
