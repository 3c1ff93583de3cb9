namespace OutlookGuard.Content.Tests.Recognition.Contact;

public sealed class EmailTests
{
    public static readonly TheoryData<string, string> Found = new()
    {
        { "amara.khan@mail.example",                            "amara.khan@mail.example" },
        { "Write to <amara@mail.example>.",                     "amara@mail.example" },
        { "mailto:amara@mail.example?subject=x",                "amara@mail.example" },
        { "o'brien+case@sub.mail.example, please",              "o'brien+case@sub.mail.example" },
        { "'amara@mail.example'",                               "amara@mail.example" },
        { "\"amara khan\"@mail.example",                        "\"amara khan\"@mail.example" },
        { "j_9@[192.0.2.1]",                                    "j_9@[192.0.2.1]" },
        { "josé@correo.example",                                "josé@correo.example" },
        { "ask amara@mail.example.Please do",                   "amara@mail.example" },
        { "amara at gmail.com",                                 "amara at gmail.com" },
        { "amara dot khan at mail dot example",                 "amara dot khan at mail dot example" },
        { "amara (at) mail.example",                            "amara (at) mail.example" },
        { "amara[at]mail[dot]example",                          "amara[at]mail[dot]example" },
        { "my email is amara at mail.example",                  "amara at mail.example" },
    };

    public static readonly TheoryData<string> Never = new()
    {
        "amara@mail is not whole", "amara@mail.e", "@amara on the forum", "amara@new_type.example", "amara@192.0.2.1", "look at bbc.example tonight", "meet at 10.30",
    };

    [Theory, MemberData(nameof(Found))]
    public void Addresses_written_or_spelt_out_are_found_without_the_sentence_around(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.EmailAddress, text));

    [Theory, MemberData(nameof(Never))]
    public void Half_an_address_is_none(string text) =>
        Assert.Equal("", Scanned.Words(FindingKind.EmailAddress, text));
}
