namespace OutlookGuard.Content.Tests.Recognition.Finance;

public sealed class AccountTests
{
    public static readonly TheoryData<string, string, string> Pairs = new()
    {
        { "sort code 20-24-06 account 55815970",        "20-24-06", "55815970" },
        { "Sort code: 202406, account no. 5581 5970",   "202406",   "5581 5970" },
        { "20-24-06 55815970",                          "20-24-06", "55815970" },
        { "20-24-06 / 55815970",                        "20-24-06", "55815970" },
        { "account 55815970, sort code 20 24 06",       "20 24 06", "55815970" },
        { "12-05-80 55815970",                          "12-05-80", "55815970" },
        { "born 12-05-80, account 55815970",            "",         "55815970" },
        { "Order 20134010 for 25 kits",                 "",         "" },
        { "company number 02598319",                    "",         "" },
        { "20-24-06",                                   "",         "" },
        { "account number 1234567",                     "",         "1234567" },
    };

    public static readonly TheoryData<string, string> Ibans = new()
    {
        { "GB33BUKB20201555555555",                     "GB33BUKB20201555555555" },
        { "IBAN GB33 BUKB 2020 1555 5555 55.",          "GB33 BUKB 2020 1555 5555 55" },
        { "gb33bukb20201555555555",                     "gb33bukb20201555555555" },
        { "NO93 8601 1117 947",                         "NO93 8601 1117 947" },
        { "MT84 MALT 0110 0001 2345 MTLC AST0 01S",     "MT84 MALT 0110 0001 2345 MTLC AST0 01S" },
        { "IBAN GB33BUKB2O2O1555555555",                "GB33BUKB2O2O1555555555" },
        { "GB33BUKB20201555555554",                     "" },
        { "GB33BUKB202015555555555",                    "" },
        { "VAT GB424068075",                            "" },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void Sort_code_and_account_are_found_beside_each_other_or_behind_their_words(string text, string sort, string account)
    {
        Assert.Equal(sort, Scanned.Blocking(FindingKind.SortCode, text));
        Assert.Equal(account, Scanned.Blocking(FindingKind.BankAccount, text));
    }

    [Theory, MemberData(nameof(Ibans))]
    public void An_iban_has_its_countrys_length_and_its_check_digits(string text, string expected) =>
        Assert.Equal(expected, Scanned.Words(FindingKind.Iban, text));
}
