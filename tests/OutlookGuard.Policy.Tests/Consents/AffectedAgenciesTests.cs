using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Policy.Tests.Consents;

public class AffectedAgenciesTests
{
    public static TheoryData<string?, string, string, string, string, string> Cases => new()
    {
        // concerned, received,         pending,   named,             told,              only named
        { null,      "police housing",  "",        "police school",   "housing police",  "school" },
        { null,      "",                "gp",      "gp school",       "gp",              "school" },
        { null,      "police police",   "police",  "",                "police",          "" },
        { null,      "",                "",        "police",          "",                "police" },
        { "police",  "police housing",  "gp",      "police housing",  "police",          "" },
        { "police",  "housing",         "gp",      "police housing",  "",                "police" },
        { "police",  "",                "",        "",                "",                "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Who_holds_something_or_is_about_to_is_told_and_who_was_only_named_is_not(string? concerned, string received, string pending, string named, string told, string onlyNamed)
    {
        var affected = AffectedAgencies.Of(concerned, Words(received), Words(pending), Words(named));

        Assert.Equal(Words(told), affected.Told);
        Assert.Equal(Words(onlyNamed), affected.OnlyNamed);
    }

    private static string[] Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
