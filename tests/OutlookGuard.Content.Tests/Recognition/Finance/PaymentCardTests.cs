namespace OutlookGuard.Content.Tests.Recognition.Finance;

public sealed class PaymentCardTests
{
    public static readonly TheoryData<string, string> Found = new()
    {
        { "4111111111111111",                                               "4111111111111111" },
        { "card 4111 1111 1111 1111 exp 12/27",                             "4111 1111 1111 1111" },
        { "4012888888881881 4012-8888-8888-1881 4012 8888 8888 1881",       "4012888888881881 | 4012-8888-8888-1881 | 4012 8888 8888 1881" },
        { "amex 3714 496353 98431",                                         "3714 496353 98431" },
        { "card number 122000000000003",                                    "122000000000003" },
        { "card 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",                           "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1" },
        { "card 4111 1111 1111 llll",                                       "" },
        { "card 4111 1111 l111 1111",                                       "4111 1111 l111 1111" },
    };

    public static readonly TheoryData<string> NotSure = new()
    {
        "4012-8888-8888-1882", "card number is 36168002586008", "tracking 4111111111111111", "UPRN 100091547730", "1111 1111 1111 1111",
    };

    [Theory, MemberData(nameof(Found))]
    public void A_number_of_a_scheme_that_passes_its_check_is_found(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.PaymentCard, text));

    [Theory, MemberData(nameof(NotSure))]
    public void Other_long_numbers_change_no_verdict(string text) =>
        Assert.Equal("", Scanned.Blocking(FindingKind.PaymentCard, text));
}
