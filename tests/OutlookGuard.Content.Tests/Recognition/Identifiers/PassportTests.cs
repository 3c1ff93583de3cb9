namespace OutlookGuard.Content.Tests.Recognition.Identifiers;

public sealed class PassportTests
{
    public static readonly TheoryData<string, string> Found = new()
    {
        { "My passport number is 123456789 and it expires soon", "123456789" },
        { "Passport No. 123456789.",                             "123456789" },
        { "Passports: 123456789 and 987654321",                  "123456789 | 987654321" },
        { "passport 123 456 789",                                "123 456 789" },
        { "her Irish passport PA1234567",                        "PA1234567" },
        { "123456789 (passport)",                                "123456789" },
    };

    public static readonly TheoryData<string> NotSure = new()
    {
        "123456789",
        "Your order 123456789 has been sent",
        "Reference 123456789",
    };

    public static readonly TheoryData<string> Never = new()
    {
        "AB1234567",
        "12345678",
        "123-456-789",
        "REF123456789X",
    };

    [Theory, MemberData(nameof(Found))]
    public void Nine_digits_behind_the_word_are_found(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.PassportNumber, text));

    [Theory, MemberData(nameof(NotSure))]
    public void Nine_digits_alone_change_no_verdict(string text)
    {
        Assert.Equal("", Scanned.Blocking(FindingKind.PassportNumber, text));
        Assert.Equal("123456789", Scanned.Words(FindingKind.PassportNumber, text));
    }

    [Theory, MemberData(nameof(Never))]
    public void Other_shapes_are_none_without_the_word(string text) =>
        Assert.Equal("", Scanned.Words(FindingKind.PassportNumber, text));
}
