namespace OutlookGuard.Content.Tests.Recognition.Finance;

/// <summary>The addresses are those of the standards' own examples.</summary>
public sealed class CryptoWalletTests
{
    public static readonly TheoryData<string> Found = new()
    {
        "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
        "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
    };

    public static readonly TheoryData<string> Never = new()
    {
        "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
        "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
        "8f953371d3e85eddb89b05ed6b9e680791055315c73e1025ab5dba7bb2aee189",
    };

    [Theory, MemberData(nameof(Found))]
    public void An_address_with_its_check_is_found(string address) =>
        Assert.Equal(address, Scanned.Blocking(FindingKind.CryptoWallet, $"It went to {address}."));

    [Theory, MemberData(nameof(Never))]
    public void An_address_whose_check_fails_is_none(string address) =>
        Assert.Equal("", Scanned.Words(FindingKind.CryptoWallet, $"It went to {address}."));

    [Fact]
    public void Small_letters_carry_no_check_and_need_the_word() =>
        Assert.NotEqual("", Scanned.Blocking(FindingKind.CryptoWallet, "his wallet 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"));
}
