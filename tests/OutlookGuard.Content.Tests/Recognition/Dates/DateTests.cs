namespace OutlookGuard.Content.Tests.Recognition.Dates;

public sealed class DateTests
{
    public static readonly TheoryData<string> Dates = new()
    {
        "12/05/1980", "12.5.1980", "1980-05-12", "5/20/2021", "21.5.21", "13/9/68", "5-MAY-2021", "24NOV2026", "05-May", "May-2021", "28-Nov", "1st of January 2020",
        "5 June 1963", "8th December 1973", "June 5th, 1963", "January 12 of 2016", "Monday 12 May 2025", "Monday January 12th, 2016", "Wed, 22 of Jan",
        "fourth of may", "twenty second of June", "may the eleventh", "May twenty-first", "3 Sept 2024", "15 Mar '58", "2024-06-05T09:15:30.500-07:00", "2024-03-15T14:30Z",
    };

    public static readonly TheoryData<string> BirthDates = new()
    {
        "born {5 June 1963}", "DOB: {02.12.1979}", "d.o.b. is {4 June 1976}", "D/O/B {12/05/80}", "date of birth {17/06/1976}.", "{1985-01-01} is my birthday", "Amara Khan (b. {12 May 1980})",
        "(DOB {18 November 1986})", "DOB {12051980}", "DOB: {l2/O4/l987}", "bday {3rd feb 1990}", "birthday on {5 May}", "children born {12/05/2015} and {3/4/2018}", "DOB\n{12/05/1980}", "born in Leeds on {12 May 1980}",
    };

    public static readonly TheoryData<string> OnlyDates = new()
    {
        "born in Leeds. The hearing is on 12/05/2026", "DOB: unknown, hearing on 3 April 2026", "The review is on 12 May 2026", "expires 12/05/2027",
    };

    public static readonly TheoryData<string> Never = new()
    {
        "24/7 support", "31/02/2024", "32/13/2024", "you may 5 times", "march 10 miles", "1.2.3", "50/50", "marching 5 June-bugs", "Section 12 Act",
    };

    [Theory, MemberData(nameof(Dates))]
    public void Every_way_to_write_a_day_is_found_whole(string date) =>
        Assert.Equal(date, Scanned.Words(FindingKind.Date, $"She will be back {date}, she says"));

    [Theory, MemberData(nameof(BirthDates))]
    public void A_day_that_somebody_was_born_on_is_a_birth_date(string marked)
    {
        var text = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        var expected = string.Join(" | ", marked.Split('{').Skip(1).Select(piece => piece[..piece.IndexOf('}', StringComparison.Ordinal)]));
        Assert.Equal(expected, Scanned.Blocking(FindingKind.DateOfBirth, text));
    }

    [Theory, MemberData(nameof(OnlyDates))]
    public void A_day_on_which_something_else_happens_is_only_a_date(string text)
    {
        Assert.Equal("", Scanned.Words(FindingKind.DateOfBirth, text));
        Assert.NotEqual("", Scanned.Words(FindingKind.Date, text));
    }

    [Theory, MemberData(nameof(Never))]
    public void Counts_ratios_and_impossible_days_are_none(string text) =>
        Assert.Equal("", Scanned.Words(FindingKind.Date, text));
}
