namespace OutlookGuard.Content.Tests.Recognition.Identifiers;

public sealed class DrivingLicenceTests
{
    public static readonly TheoryData<string, string> Found = new()
    {
        { "MORGA657054SM9IJ",                               "MORGA657054SM9IJ" },
        { "licence morga607054sm9ij ok",                    "morga607054sm9ij" },
        { "FO999512018AA1AB",                               "FO999512018AA1AB" },
        { "It is MORGA753116SM91J 01, as a copy shows",     "MORGA753116SM91J 01" },
        { "DVLA no MORGA 753116 SM91J 01 please",           "MORGA 753116 SM91J 01" },
        { "DVLA no MORGA753116SM91J01 please",              "MORGA753116SM91J01" },
        { "DVLA no MORGA 753116SM91J 01",                   "MORGA 753116SM91J 01" },
        { "JONES802290J99EF was born on a leap day",        "JONES802290J99EF" },
    };

    public static readonly TheoryData<string> Never = new()
    {
        "MORGA600054SM9IJ",
        "MORGA613054SM9IJ",
        "MORGA663054SM9IJ",
        "MORGA601324SM9IJ",
        "JONES802300J99EF",
        "MORGA6570544SM9IJ",
        "99999657054SM9IJ",
        "MO9G9657054SM9IJ",
    };

    [Theory, MemberData(nameof(Found))]
    public void Sixteen_characters_with_a_birth_date_inside_are_found_with_their_issue_number(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.DrivingLicenceNumber, text));

    [Theory, MemberData(nameof(Never))]
    public void A_day_that_does_not_exist_or_a_name_filled_in_the_middle_is_none(string text) =>
        Assert.Equal("", Scanned.Words(FindingKind.DrivingLicenceNumber, text));
}
