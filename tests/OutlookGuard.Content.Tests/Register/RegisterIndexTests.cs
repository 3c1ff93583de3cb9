using OutlookGuard.Content.Protection;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Content.Tests.Register;

public sealed class RegisterIndexTests
{
    private static readonly RegisterKey Key = new(Enumerable.Range(0, RegisterKey.Bytes).Select(i => (byte)i).ToArray());

    private static List<RegisterMatch> Find(string text, params RegisterEntry[] entries)
    {
        var found = new List<RegisterMatch>();
        new RegisterIndex(Key, [.. entries]).Find(text, FoldedWords.Of(text), found);
        return found;
    }

    private static RegisterEntry Person(string name, string? initials = null, string? phone = null, params string[] aliases) =>
        new(EntryKind.Person, "OG-1", [.. RegisterForms.OfPerson(Key, [name, .. aliases], initials, phone)]);

    private static RegisterEntry Place(params string[] names) => new(EntryKind.ProtectedPlace, "", [.. RegisterForms.OfPlace(Key, names)]);

    [Theory]
    [InlineData("Amara Okonkwo", "Amara Okonkwo came in.", 0, 13)]
    [InlineData("Amara Okonkwo", "we saw AMARA  OKONKWO today", 7, 21)]
    [InlineData("Amara Okonkwo", "amara okonkwo came in", 0, 13)]
    [InlineData("Amara Okonkwo", "OKONKWO, Amara", 0, 14)]
    [InlineData("Amara Okonkwo", "about Amara Okonkwo's tenancy", 6, 19)]
    [InlineData("Niamh O'Brien-Díaz", "ask Niamh O’Brien Diaz", 4, 22)]
    [InlineData("Łucja Wiśniewska", "Referral for Lucja Wisniewska.", 13, 29)]
    [InlineData("Nguyễn Thị Hoa", "Nguyen Thi Hoa reported", 0, 14)]
    [InlineData("Nguyễn Thị Hoa", "Nguyen Hoa reported", 0, 10)]
    [InlineData("王秀英", "今天王秀英来了", 2, 5)]
    [InlineData("زينب الراشدي", "رأينا زينب الراشدي اليوم", 6, 18)]
    [InlineData("Amara Okonkwo", "A\u200Bmara Okon\u00ADkwo", 0, 15)]
    [InlineData("Amara Okonkwo", "Аmаra Okonkwo", 0, 13)]
    public void A_whole_name_is_found_however_it_is_written(string name, string text, int start, int end) =>
        Assert.Contains(Find(text, Person(name)), match => match.Strength == FormStrength.Whole && match.Start == start && match.End == end);

    [Theory]
    [InlineData("Amara Okonkwo", "The amarante vase")]
    [InlineData("Ada Okonkwo", "ada is a language")]
    [InlineData("Hope Green", "we hope the green one fits")]
    public void A_word_that_only_resembles_a_part_is_not_found(string name, string text) => Assert.Empty(Find(text, Person(name)));

    [Fact]
    public void A_first_name_counts_as_a_part_only()
    {
        var match = Assert.Single(Find("Can you look in on Amara?", Person("Amara Okonkwo")));

        Assert.Equal(FormStrength.Part, match.Strength);
    }

    [Theory]
    [InlineData("ZAR rang.", 1)]
    [InlineData("The zar rang.", 0)]
    public void Initials_count_in_capitals_only(string text, int expected) => Assert.Equal(expected, Find(text, Person("Zainab Al-Rashidi", initials: "ZAR")).Count);

    [Theory]
    [InlineData("ring 07700 900142 after ten")]
    [InlineData("ring 07700900142")]
    [InlineData("ring +44 7700 900 142")]
    [InlineData("ring 0044 7700-900142")]
    public void A_telephone_number_is_found_in_every_grouping(string text) =>
        Assert.Contains(Find(text, Person("Amara Okonkwo", phone: "07700 900142")), match => match.Strength == FormStrength.Whole);

    [Theory]
    [InlineData("Leak at Larkfield House, 12 Quarry Rise")]
    [InlineData("come to 12 quarry rise")]
    [InlineData("it is ZZ99 3VZ")]
    [InlineData("it is zz993vz")]
    [InlineData("12, Quarry Rise, Northmoor")]
    public void A_protected_place_is_found_by_its_house_its_street_or_its_postcode(string text) =>
        Assert.NotEmpty(Find(text, Place("Larkfield House, 12 Quarry Rise, Northmoor ZZ99 3VZ", "12 Quarry Rise", "Larkfield House", "ZZ99 3VZ")));

    [Theory]
    [InlineData("write to PO Box 14, Northmoor")]
    [InlineData("the Quarry Rise bus stop")]
    [InlineData("12 Quarry Lane")]
    public void The_town_or_a_street_nearby_gives_nothing_away(string text) =>
        Assert.Empty(Find(text, Place("Larkfield House, 12 Quarry Rise, Northmoor ZZ99 3VZ", "12 Quarry Rise", "Larkfield House", "ZZ99 3VZ")));

    [Fact]
    public void Forms_survive_being_stored()
    {
        var forms = RegisterForms.OfPerson(Key, ["Amara Okonkwo"], "AO", "07700 900142");

        Assert.Equal(forms, KeyedForm.Unpack(KeyedForm.Pack(forms)));
    }

    [Fact]
    public void Another_key_finds_nothing()
    {
        var other = new RegisterKey(new byte[RegisterKey.Bytes]);
        var found = new List<RegisterMatch>();
        new RegisterIndex(other, [Person("Amara Okonkwo")]).Find("Amara Okonkwo", FoldedWords.Of("Amara Okonkwo"), found);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("54.9783, -1.6178", 54.9783, -1.6178)]
    [InlineData("54.9783 N, 1.6178 W", 54.9783, -1.6178)]
    [InlineData("54°58'41.9\"N 1°37'04.1\"W", 54.97831, -1.61781)]
    public void A_position_is_read_from_its_usual_forms(string words, double latitude, double longitude)
    {
        var position = Coordinates.Read(words)!.Value;

        Assert.Equal(latitude, position.Latitude, 3);
        Assert.Equal(longitude, position.Longitude, 3);
    }

    [Fact]
    public void A_position_within_two_hundred_metres_gives_the_place_away()
    {
        var register = new RegisterIndex(Key, [Place("Larkfield House") with { Position = new GeoPosition(54.9783, -1.6178) }]);

        Assert.Equal(0, Coordinates.PlaceNear(new GeoPosition(54.9800, -1.6178), register));
        Assert.Equal(-1, Coordinates.PlaceNear(new GeoPosition(54.9802, -1.6178), register));
    }
}
