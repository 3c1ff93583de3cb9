namespace OutlookGuard.Content.Tests.Recognition.Identifiers;

public sealed class NhsNumberTests
{
    public static readonly TheoryData<string, string> Sure = new()
    {
        { "NHS number 999 463 6006.",                   "999 463 6006" },
        { "NHS no. 9997700848, seen on Monday",         "9997700848" },
        { "her nhs 999-953-3868 is on file",            "999-953-3868" },
        { "NHS: 99946 36006",                           "99946 36006" },
        { "NHS number:\n999 463\n6006",                 "999 463\n6006" },
        { "The number is 999 463 6006",                 "999 463 6006" },
        { "999.463.6006 (NHS)",                         "999.463.6006" },
        { "NHS numbers 999 463 6006 and 999 953 3868",  "999 463 6006 | 999 953 3868" },
        { "NHS number 9 9 9 4 6 3 6 0 0 6 please",      "9 9 9 4 6 3 6 0 0 6" },
        { "NHS number 999 463 6O06",                    "999 463 6O06" },
    };

    public static readonly TheoryData<string> NotSure = new()
    {
        "9994636006",
        "Order 9994636006 was sent",
        "Meeting ID: 999 463 6006",
        "call 999 463 6006 now",
    };

    public static readonly TheoryData<string> Never = new()
    {
        "NHS number 999 463 6007",
        "NHS number 999 463 600",
        "NHS 1111111111",
        "£9994636006",
        "ref 12-9994636006",
    };

    [Theory, MemberData(nameof(Sure))]
    public void A_number_that_is_grouped_or_named_and_passes_its_check_is_found(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.NhsNumber, text));

    [Theory, MemberData(nameof(NotSure))]
    public void A_bare_number_or_one_that_is_named_otherwise_changes_no_verdict(string text) =>
        Assert.Equal("", Scanned.Blocking(FindingKind.NhsNumber, text));

    [Theory, MemberData(nameof(Never))]
    public void A_number_whose_check_digit_is_wrong_is_none(string text) =>
        Assert.Equal("", Scanned.Words(FindingKind.NhsNumber, text));
}
