namespace OutlookGuard.Content.Tests.Recognition;

public sealed class TableHeadTests
{
    private const string Sheet = "Name\tDOB\tNHS number\tPhone\tPassport\tOrder\n"
        + "Amara Khan\t12/05/1980\t9994636006\t1632960123\t123456789\t9997700848\n"
        + "Ben Okafor\t01/02/1975\t9997700848\t1632960124\t987654321\t9994636006\n";

    [Theory]
    [InlineData(FindingKind.DateOfBirth, "12/05/1980 | 01/02/1975")]
    [InlineData(FindingKind.NhsNumber, "9994636006 | 9997700848")]
    [InlineData(FindingKind.PassportNumber, "123456789 | 987654321")]
    [InlineData(FindingKind.PhoneNumber, "1632960123 | 1632960124")]
    public void A_heading_says_what_stands_below_it(FindingKind kind, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(kind, Sheet));

    [Fact]
    public void A_line_without_cells_ends_the_table() =>
        Assert.Equal("", Scanned.Blocking(FindingKind.PassportNumber, "Name\tPassport\nThat was all.\nOrder\t123456789\n"));

    [Fact]
    public void The_heading_itself_has_none_above() =>
        Assert.Equal("", Scanned.Blocking(FindingKind.PassportNumber, "123456789\tPassport"));
}
