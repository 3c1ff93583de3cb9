using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Tests.Agencies;

public sealed class ListTests
{
    private const string Police = "marac@northmoor.police.example";
    private const string Grace = "grace.adeyemi@larkfield-wra.example";

    public static TheoryData<string, string> Openings => new()
    {
        { "all@x.example",       $"{Police} {Grace}" },
        { "ALL@X.example",       $"{Police} {Grace}" },
        { "all+news@x.example",  $"{Police} {Grace}" },
        { "nested@x.example",    $"{Police} {Grace}" },
        { "twice@x.example",     $"{Police} {Grace}" },
        { "empty@x.example",     "empty@x.example?" },
        { "partly@x.example",    $"empty@x.example? {Grace}" },
        { "self@x.example",      "self@x.example?" },
        { "ping@x.example",      "ping@x.example?" },
        { "cycle@x.example",     $"{Grace}" },
        { "halves@x.example",    "halves@x.example?" },
        { "broken@x.example",    "no address" },
        { "outside@y.example",   "outside@y.example" },
        { "deep0@x.example",     "deep16@x.example?" },
    };

    private static readonly RecipientDirectory Directory = new(LarkfieldRegister.Entries with
    {
        Lists =
        [
            new ListEntry("All@x.example", [Police, Grace]),
            new ListEntry("nested@x.example", ["all@x.example"]),
            new ListEntry("twice@x.example", ["all@x.example", "nested@x.example", Grace, $"Grace <{Grace}>"]),
            new ListEntry("empty@x.example", []),
            new ListEntry("partly@x.example", ["empty@x.example", Grace]),
            new ListEntry("self@x.example", ["self@x.example"]),
            new ListEntry("ping@x.example", ["pong@x.example"]),
            new ListEntry("pong@x.example", ["ping@x.example"]),
            new ListEntry("cycle@x.example", ["cycle@x.example", Grace]),
            new ListEntry("halves@x.example", [Grace]),
            new ListEntry("halves@x.example", default),
            new ListEntry("broken@x.example", ["no address"]),
            .. Enumerable.Range(0, 40).Select(depth => new ListEntry($"deep{depth}@x.example", [$"deep{depth + 1}@x.example"])),
        ],
    });

    [Theory]
    [MemberData(nameof(Openings))]
    public void Members_stand_in_the_place_of_their_list(string typed, string expected)
    {
        var opened = Directory.Open(new TypedRecipient(typed));
        Assert.Equal(expected, string.Join(' ', opened.Select(recipient => recipient.Typed.Address + (recipient.Opening == Opening.ClosedList ? "?" : ""))));
        foreach (var recipient in opened)
        {
            var answer = Directory.Classify(recipient, PeopleMatches.Nobody, new CaseTeam.Everyone(), LarkfieldRegister.Today);
            Assert.Equal(recipient.Opening == Opening.ClosedList, answer.Class == RecipientClass.ListUnresolved);
        }
    }

    [Fact]
    public void A_member_carries_the_lists_it_came_through() =>
        Assert.Equal("nested@x.example all@x.example", string.Join(' ', Directory.Open(new TypedRecipient("nested@x.example"))[0].Lists));

    [Fact]
    public void A_stop_contact_who_is_a_list_stops_every_member()
    {
        var forms = StopForms.OfRecipient(Directory.Open(new TypedRecipient("all@x.example"))[0]);
        Assert.Contains(StopForms.OfAddress("all@x.example").Loose.Single(), forms.ForStops);
    }

    [Fact]
    public void Many_lists_that_contain_each_other_open_in_one_pass()
    {
        var names = Enumerable.Range(0, 200).Select(number => $"l{number}@x.example").ToArray();
        var directory = new RecipientDirectory(LarkfieldRegister.Entries with { Lists = [.. names.Select(name => new ListEntry(name, [.. names, Grace]))] });
        Assert.Contains(directory.Open(new TypedRecipient(names[0])), recipient => recipient.Typed.Address == Grace);
    }
}
