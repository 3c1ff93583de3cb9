using OutlookGuard.Api.Http;

namespace OutlookGuard.Api.Tests.Http;

public sealed class CsvCellTests
{
    [Theory]
    [InlineData("nhs-number", "nhs-number")]
    [InlineData("", "")]
    [InlineData("2 of 3", "2 of 3")]
    [InlineData("one, two", "\"one, two\"")]
    [InlineData("say \"hello\"", "\"say \"\"hello\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+441632960100", "'+441632960100")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\t=1+1", "\"'\t=1+1\"")]
    [InlineData("\r\n=1+1", "\"'\r\n=1+1\"")]
    [InlineData("\uFF1D1+1", "'\uFF1D1+1")]
    [InlineData("=HYPERLINK(\"http://x.example\",\"a\")", "\"'=HYPERLINK(\"\"http://x.example\"\",\"\"a\"\")\"")]
    public void A_cell_is_text_and_never_a_formula(string text, string cell) => Assert.Equal(cell, CsvCell.Of(text));
}
