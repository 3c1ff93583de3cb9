using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

public class PlaceSpeechTests
{
    // The place stands between bars.
    public static TheoryData<string> Protected =>
    [
        "She is staying at 8 Hazel Close\nSeaham\n|b74 7bn|",
        "Her new address is |12 Quarry Rise, Northmoor|.",
        "New address:\n|12 Quarry Rise|",
        "She is staying at |4 Elm Road|",
        "She is currently staying at |90B Woodland Road, Potters Bar|",
        "Amara is now living at |4 Elm Road|.",
        "They have moved to |4 Elm Road|.",
        "The safe house at |4 Elm Road| is full.",
        "|4 Elm Road| is her new address.",
        "|4 Elm Road| is where she is staying.",
        "Safe address: |4 Elm Road|",
        "Please do not share this address: |4 Elm Road|",
        "The refuge is at |12 Quarry Rise|",
        "Our client has moved to |4 Elm Road|",
        "She has been rehoused at |4 Elm Road| by the council",
    ];

    public static TheoryData<string> Plain =>
    [
        "She is staying with us.\nOffice: |4 Elm Road|",
        "She has moved to the area. Please post the form to |4 Elm Road|.",
        "Amara lives at |4 Elm Road|.",
        "We have moved to |4 Elm Road|.",
        "Our new address is |4 Elm Road|.",
        "The office has moved to |4 Elm Road|.",
        "The training is now at |4 Elm Road|.",
        "Her address is |4 Elm Road|.",
        "The meeting moved to |4 Elm Road|",
        "Please deliver the printer to |4 Elm Road|.",
        "Please send post to |4 Elm Road|. She is staying with us.",
    ];

    public static TheoryData<string> NewSchools =>
    [
        "Her new school is |Tall Oaks Primary School|.", "Chidi starts at |Hillcrest Academy| on Monday.", "Ada now attends |St Mary's C of E Primary|.", "He has transferred to |Hillcrest Academy|",
    ];

    public static TheoryData<string> PlainSchools =>
        ["Chidi attends |Hillcrest Academy|.", "Chidi goes to |Hillcrest Academy|.", "The training is at |Hillcrest Academy|.", "I spoke to |Tall Oaks Primary School| today."];

    public static TheoryData<string, string> Whereabouts => new()
    {
        { "Zainab is at her mother's.", "at her mother's" },
        { "She is back at the flat", "back at the flat" },
        { "She is in room 4", "in room 4" },
        { "She stayed with us in May", "stayed with us" },
        { "He thinks she is at a friend's house", "at a friend's house" },
        { "The meeting is in room 4", "" },
        { "Amara moved on Friday with Chidi", "" },
        { "Interview in room 4 at 10", "" },
        { "Amara arrives Tuesday at 10.", "" },
    };

    public static TheoryData<string, string> Schools => new()
    {
        { "Please ring Tall Oaks Primary School today", "Tall Oaks Primary School" },
        { "She goes to St Mary's C of E Primary.", "St Mary's C of E Primary" },
        { "They attend Hillcrest Academy and Little Penning Nursery", "Hillcrest Academy|Little Penning Nursery" },
        { "Her son attends Our Lady of Lourdes Catholic Primary School", "Our Lady of Lourdes Catholic Primary School" },
        { "The school is on Northmoor High Street", "" },
        { "The Primary School is closed", "" },
        { "the School of Law", "" },
        { "Please keep the school informed", "" },
        { "Northmoor Business School", "" },
    };

    [Theory]
    [MemberData(nameof(Protected))]
    public void An_address_that_the_text_calls_new_or_safe_is_protected(string marked) => Assert.Equal(PlaceSaid.Protected, Judge(marked, PlaceKind.Address));

    [Theory]
    [MemberData(nameof(Plain))]
    public void An_ordinary_address_is_not(string marked) => Assert.Equal(PlaceSaid.Plain, Judge(marked, PlaceKind.Address));

    [Theory]
    [MemberData(nameof(NewSchools))]
    public void A_new_school_is_protected(string marked) => Assert.Equal(PlaceSaid.Protected, Judge(marked, PlaceKind.School));

    [Theory]
    [MemberData(nameof(PlainSchools))]
    public void A_school_she_goes_to_is_not(string marked) => Assert.Equal(PlaceSaid.Plain, Judge(marked, PlaceKind.School));

    [Theory]
    [MemberData(nameof(Whereabouts))]
    public void Whereabouts_without_an_address_are_found(string text, string expected)
    {
        var found = new List<TextSpan>();
        using var words = Words.Read(text);
        PlaceSpeech.FindWhereabouts(words, found);
        Assert.Equal(expected, string.Join('|', found.Select(span => text[span.Start..span.End])));
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void Named_schools_are_found(string text, string expected)
    {
        var found = new List<TextSpan>();
        using var words = Words.Read(text);
        SchoolRecogniser.Find(words, found);
        Assert.Equal(expected, string.Join('|', found.Select(span => text[span.Start..span.End])));
    }

    private static PlaceSaid Judge(string marked, PlaceKind kind)
    {
        var (start, end) = (marked.IndexOf('|', StringComparison.Ordinal), marked.LastIndexOf('|') - 1);
        using var words = Words.Read(marked.Replace("|", "", StringComparison.Ordinal));
        return PlaceSpeech.Judge(words, default, new TextSpan(start, end), kind);
    }
}
