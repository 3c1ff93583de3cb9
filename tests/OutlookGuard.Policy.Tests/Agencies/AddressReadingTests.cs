using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Tests.Agencies;

public sealed class AddressReadingTests
{
    public static TheoryData<string, string, AddressOddities> Complete => new()
    {
        { "marac@northmoor.police.example",                     "marac@northmoor.police.example", AddressOddities.None },
        { "  MARAC@Northmoor.Police.Example\r\n",               "marac@northmoor.police.example", AddressOddities.None },
        { "<marac@northmoor.police.example>",                   "marac@northmoor.police.example", AddressOddities.None },
        { "\"Bright, Karen\" <marac@northmoor.police.example>", "marac@northmoor.police.example", AddressOddities.None },
        { "Karen Bright<marac@northmoor.police.example>;",      "marac@northmoor.police.example", AddressOddities.None },
        { "\"a<b>c\" <marac@northmoor.police.example> (MARAC)", "marac@northmoor.police.example", AddressOddities.None },
        { "Karen 6\" Bright <marac@northmoor.police.example>",  "marac@northmoor.police.example", AddressOddities.None },
        { "'marac@northmoor.police.example'",                   "marac@northmoor.police.example", AddressOddities.None },
        { "\"marac@northmoor.police.example\"",                 "marac@northmoor.police.example", AddressOddities.None },
        { "mailto:marac@northmoor.police.example?subject=x",    "marac@northmoor.police.example", AddressOddities.None },
        { "MAILTO:marac%40northmoor.police.example",            "marac@northmoor.police.example", AddressOddities.None },
        { "SMTP:marac@northmoor.police.example",                "marac@northmoor.police.example", AddressOddities.None },
        { "\"marac\"@northmoor.police.example",                 "marac@northmoor.police.example", AddressOddities.None },
        { "marac+og@northmoor.police.example",                  "marac+og@northmoor.police.example", AddressOddities.None },
        { "o'brien_x=y&z@a-b.example",                          "o'brien_x=y&z@a-b.example", AddressOddities.None },
        { "siân@tŷ.example",                                    "siân@xn--t-foa.example", AddressOddities.None },
        { "info@XN--MNCHEN-3YA.example",                        "info@xn--mnchen-3ya.example", AddressOddities.None },
        { "info@münchen.example",                               "info@xn--mnchen-3ya.example", AddressOddities.None },
        { "info@mu\u0308nchen.example",                         "info@xn--mnchen-3ya.example", AddressOddities.ChangedLetters },
        { "marac@northmoor.police.example.",                    "marac@northmoor.police.example", AddressOddities.TrailingDot },
        { "marac @northmoor.police.example",                    "marac@northmoor.police.example", AddressOddities.SpaceInside },
        { "marac@northmoor.\u00A0police.example",               "marac@northmoor.police.example", AddressOddities.SpaceInside },
        { "marac(desk (2))@northmoor.police.example",           "marac@northmoor.police.example", AddressOddities.Comment },
        { "ma\u200Brac@northmoor.police.example",               "marac@northmoor.police.example", AddressOddities.HiddenCharacters },
        { "marac@north\u00ADmoor.police.example",               "marac@northmoor.police.example", AddressOddities.HiddenCharacters },
        { "\u202Emarac@northmoor.police.example",               "marac@northmoor.police.example", AddressOddities.HiddenCharacters },
        { "marac@northmoor.police.example\U000E0061",           "marac@northmoor.police.example", AddressOddities.HiddenCharacters },
        { "marac\uFE0F@northmoor.police.example",               "marac@northmoor.police.example", AddressOddities.HiddenCharacters },
        { "mailto:mar%E2%80%8Bac@northmoor.police.example",     "marac@northmoor.police.example", AddressOddities.HiddenCharacters },
        { "ｍａｒａｃ＠northmoor.police.example",                "marac@northmoor.police.example", AddressOddities.ChangedLetters },
        { "marac@𝐧orthmoor.police.example",                     "marac@northmoor.police.example", AddressOddities.ChangedLetters },
        { "marac@northmoor。police．example",                    "marac@northmoor.police.example", AddressOddities.ChangedLetters },
        { "x%gmail.com@northmoor.police.example",               "x%gmail.com@northmoor.police.example", AddressOddities.Routed },
        { "\"x@gmail.com\"@northmoor.police.example",           "x@gmail.com@northmoor.police.example", AddressOddities.Routed },
        { "@relay.example:marac@northmoor.police.example",      "marac@northmoor.police.example", AddressOddities.Routed },
        { "\"a b\"@northmoor.police.example",                   "a b@northmoor.police.example", AddressOddities.SpaceInside },
        { "d.okonkwo_gmail.com#EXT#@larkfield.onmicrosoft.example",           "d.okonkwo@gmail.com", AddressOddities.None },
        { "IMCEASMTP-d+2Eokonkwo+40gmail+2Ecom@larkfield-wra.example",        "d.okonkwo@gmail.com", AddressOddities.None },
    };

    [Theory]
    [MemberData(nameof(Complete))]
    public void An_address_is_read_whatever_way_it_is_typed(string typed, string canonical, AddressOddities oddities)
    {
        var address = Assert.IsType<AddressReading.Complete>(AddressReading.Of(typed)).Address;
        Assert.Equal(canonical, address.Canonical);
        Assert.Equal(oddities, address.Oddities);
    }

    public static TheoryData<string, string> Faulty => new()
    {
        { "",                                        "there is nothing in it" },
        { "  \u200B ",                               "there is nothing in it" },
        { "<>",                                      "there is nothing in it" },
        { "karen.bright",                            "there is no @ in it" },
        { "/o=Larkfield/ou=Exchange/cn=Recipients/cn=grace", "there is no @ in it" },
        { "@northmoor.police.example",               "there is no part before the @" },
        { "\"\"@northmoor.police.example",           "there is no part before the @" },
        { "marac@",                                  "there is no part after the @" },
        { "marac@@northmoor.police.example",         "there is more than one @ in it" },
        { "a@b.example c@d.example",                 "there is more than one @ in it" },
        { "a@b.example; c@d.example",                "there are two addresses in it" },
        { "<a@b.example>, <c@d.example>",            "there are two addresses in it" },
        { "<a@b.example> or so",                     "there is something after the address" },
        { "Karen <marac@northmoor.police.example",   "a bracket is missing" },
        { "marac@northmoor.police.example>",         "a bracket is missing" },
        { "marac(desk@northmoor.police.example",     "a bracket is missing" },
        { "\"marac@northmoor.police.example",        "a quotation mark is missing" },
        { "marac@northmoor",                         "the ending is missing after the @, such as .org.uk" },
        { "marac@northmoor..example",                "the dots after the @ are not right" },
        { "marac@.northmoor.example",                "the dots after the @ are not right" },
        { "marac..desk@northmoor.example",           "the dots before the @ are not right" },
        { ".marac@northmoor.example",                "the dots before the @ are not right" },
        { "marac.@northmoor.example",                "the dots before the @ are not right" },
        { "mar[ac@northmoor.example",                "the part before the @ has a character that no address can have" },
        { "mar£ac@northmoor.example",                "the part before the @ has a character that no address can have" },
        { "marac@north_moor.example",                "the part after the @ has a character that no address can have" },
        { "marac@-northmoor.example",                "the part after the @ has a character that no address can have" },
        { "marac@north!moor.example",                "the part after the @ has a character that no address can have" },
        { "marac@xn--a\u00e9.example",               "the part after the @ has a character that no address can have" },
        { "marac@xn--99999999999.example",           "the part after the @ has a character that no address can have" },
        { "marac@192.0.2.7",                         "the part after the @ is a number, not a name" },
        { "marac@[192.0.2.7]",                       "the part after the @ is a number, not a name" },
        { new string('a', 65) + "@b.example",        "the part before the @ is too long" },
        { "a@" + new string('b', 64) + ".example",   "the part after the @ is too long" },
        { "a@" + string.Join('.', Enumerable.Repeat("bcdef", 50)), "the part after the @ is too long" },
        { "a@" + new string('b', 320) + ".example",  "it is too long to be an address" },
        { new string(' ', 1001),                     "it is too long to be an address" },
        { "IMCEAEX-_o=Larkfield_cn=grace@larkfield-wra.example", "it is an entry of an address book, not an address" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void What_is_wrong_is_said_in_plain_words(string typed, string fault) =>
        Assert.Equal(fault, Assert.IsType<AddressReading.Incomplete>(AddressReading.Of(typed)).Fault);

    [Fact]
    public void Half_a_surrogate_pair_counts_as_hidden() =>
        Assert.Equal(AddressOddities.HiddenCharacters, Assert.IsType<AddressReading.Complete>(AddressReading.Of("marac\uD800@northmoor.police.example")).Address.Oddities);

    [Fact]
    public void The_name_before_the_brackets_is_kept() =>
        Assert.Equal("Bright, Karen", Assert.IsType<AddressReading.Complete>(AddressReading.Of("\"Bright, Karen\" <marac@northmoor.police.example>")).WrittenName);

    [Fact]
    public void International_domains_are_shown_in_their_own_letters() =>
        Assert.Equal("münchen.example", Assert.IsType<AddressReading.Complete>(AddressReading.Of("info@xn--mnchen-3ya.example")).Address.ShownDomain);
}
