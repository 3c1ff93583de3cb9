namespace OutlookGuard.Content.Tests.Recognition.Contact;

public sealed class PhoneTests
{
    public static readonly TheoryData<string, string> Found = new()
    {
        { "07700 900123",                                       "07700 900123" },
        { "07700900123",                                        "07700900123" },
        { "Tel: 020 7946 0958.",                                "020 7946 0958" },
        { "(0117) 496 0495",                                    "(0117) 496 0495" },
        { "(07700 900123)",                                     "07700 900123" },
        { "+44 7700 900951 or 01632 960123",                    "+44 7700 900951 | 01632 960123" },
        { "+44 (0)20 7946 0352",                                "+44 (0)20 7946 0352" },
        { "0044 7700 900313",                                   "0044 7700 900313" },
        { "07700-900-550",                                      "07700-900-550" },
        { "077 0090 0123",                                      "077 0090 0123" },
        { "020 7946 0958 ext. 12",                              "020 7946 0958 ext. 12" },
        { "02079460958x123",                                    "02079460958x123" },
        { "freephone 0808 157 0123",                            "0808 157 0123" },
        { "07700 900123 12/05/2024",                            "07700 900123" },
        { "ring her on 01632 96012",                            "01632 96012" },
        { "+33 1 42 68 53 00",                                  "+33 1 42 68 53 00" },
        { "+48 601 234 567 (Polish mobile)",                    "+48 601 234 567" },
        { "(415) 555-0132",                                     "(415) 555-0132" },
        { "My phone number is 622 15 31 23.",                   "622 15 31 23" },
        { "txt me on 07700-900-746 not the other 1",            "07700-900-746" },
        { "phone 07700 9OO123",                                 "07700 9OO123" },
        { "Flat 3, 07700 900123",                               "07700 900123" },
    };

    public static readonly TheoryData<string> NotSure = new()
    {
        "Meeting ID: 963 9929 1040",
        "UPRN 100091547730",
        "Order 07700900123",
        "the dial-in code is 399558",
        "account number 12345678",
        "call 999 or 101",
        "16/04/2010",
        "£07700900123",
        "s666666666 is a sequence",
        "0.000000012",
        "0039 31122627111-26737 doesn't look like a phone number",
        "Visa 5111 1111 1111 1111",
        "12-34-56",
    };

    [Theory, MemberData(nameof(Found))]
    public void Numbers_of_a_plan_and_numbers_behind_a_cue_word_are_found(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.PhoneNumber, text));

    [Theory, MemberData(nameof(NotSure))]
    public void Other_numbers_change_no_verdict(string text) =>
        Assert.Equal("", Scanned.Blocking(FindingKind.PhoneNumber, text));
}
