namespace OutlookGuard.Content.Tests.Recognition.Contact;

public sealed class UrlTests
{
    public static readonly TheoryData<string, string> Found = new()
    {
        { "https://www.service.example/",                       "https://www.service.example/" },
        { "See http://service.example/a/b?id=1&x=2#c.",         "http://service.example/a/b?id=1&x=2#c" },
        { "(see https://service.example/wiki/A_(b))",           "https://service.example/wiki/A_(b)" },
        { "<a href='https://service.example/p/42'>p</a>",       "https://service.example/p/42" },
        { "www.service.example.",                               "www.service.example" },
        { "service.org.uk and charity.example",                 "service.org.uk | charity.example" },
        { "http://localhost:8080/#/123",                        "http://localhost:8080/#/123" },
        { "MORE:https://service.example/2jm",                   "https://service.example/2jm" },
        { "May 5th.https://service.example/Y",                  "https://service.example/Y" },
        { "ftp://files.example",                                "ftp://files.example" },
    };

    public static readonly TheoryData<string> Never = new()
    {
        "www.service", "http://service", "https:// is no address", "httt://service.example is none", "amara@service.example", "The server is 192.0.2.8", "e.g. this", "notes.txt", "Mr.Smith",
    };

    [Theory, MemberData(nameof(Found))]
    public void Addresses_of_the_web_are_found_without_the_punctuation_around(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.Url, text));

    [Theory, MemberData(nameof(Never))]
    public void Anything_without_a_host_is_none(string text) =>
        Assert.Equal("", Scanned.Words(FindingKind.Url, text));

    [Fact]
    public void A_map_link_keeps_its_position()
    {
        const string Link = "https://maps.example/@51.50740,-0.12780,17z";
        Assert.Equal("51.50740,-0.12780", Scanned.Blocking(FindingKind.GpsCoordinates, Link));
        Assert.Equal(Link, Scanned.Blocking(FindingKind.Url, Link));
    }
}
