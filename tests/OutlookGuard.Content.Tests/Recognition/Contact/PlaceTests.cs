namespace OutlookGuard.Content.Tests.Recognition.Contact;

public sealed class PlaceTests
{
    public static readonly TheoryData<string, string> Positions = new()
    {
        { "51.50740, -0.12780",                         "51.50740, -0.12780" },
        { "at -33.86880,151.20930 today",               "-33.86880,151.20930" },
        { "GPS 51.51, -0.13",                           "51.51, -0.13" },
        { "51.5074N 0.1278W",                           "51.5074N 0.1278W" },
        { "51°30'26\"N 0°7'39\"W",                      "51°30'26\"N 0°7'39\"W" },
        { "geo:51.50740,-0.12780",                      "51.50740,-0.12780" },
        { "£51.507, 12.123 and 3.5, 4.5",               "" },
        { "91.50740, 0.12780",                          "" },
        { "grid reference TQ799169",                    "" },
    };

    public static readonly TheoryData<string, string> Words = new()
    {
        { "meet at ///filled.count.soap now",           "///filled.count.soap" },
        { "what3words: filled.count.soap",              "filled.count.soap" },
        { "filled.count.soap",                          "" },
        { "file:///path.to.file",                       "" },
    };

    [Theory, MemberData(nameof(Positions))]
    public void Positions_are_found_in_degrees_of_either_form(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.GpsCoordinates, text));

    [Theory, MemberData(nameof(Words))]
    public void Three_words_are_a_place_behind_their_slashes_or_their_name(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.What3words, text));
}
