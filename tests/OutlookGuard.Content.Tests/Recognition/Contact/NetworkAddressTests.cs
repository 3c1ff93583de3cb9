namespace OutlookGuard.Content.Tests.Recognition.Contact;

public sealed class NetworkAddressTests
{
    public static readonly TheoryData<string, string> Addresses = new()
    {
        { "He has logged in from 192.0.2.109.",                 "192.0.2.109" },
        { "192.0.2.0/24 and 10.0.0.0/123",                      "192.0.2.0/24 | 10.0.0.0" },
        { "192.0.2.1.1",                                        "192.0.2.1" },
        { "2001:db8::1",                                        "2001:db8::1" },
        { "[2001:db8::1]:8080",                                 "2001:db8::1" },
        { "fe80::1%eth0/64",                                    "fe80::1%eth0/64" },
        { "::ffff:192.0.2.1",                                   "::ffff:192.0.2.1" },
        { "64:ff9b::192.0.2.0/96",                              "64:ff9b::192.0.2.0/96" },
        { "2001:db8:0:0:0:0:192.0.2.1",                         "2001:db8:0:0:0:0:192.0.2.1" },
        { "text::ffff:192.0.2.1",                               "192.0.2.1" },
        { "Server 2001:db8::5054:ff:fe1b:b031.",                "2001:db8::5054:ff:fe1b:b031" },
    };

    public static readonly TheoryData<string> Never = new()
    {
        "192.0.2", "192.0.2.256", "1111.1.1.1", "IP192.0.2.1text", "12:34:56", "1:2:3:4", "std::cout", ":::", "2001::db8::1", "12345:db8::1", "2001:db8::256.1.1.1", "aa:bb:cc:dd:ee:ff",
    };

    public static readonly TheoryData<string, string> Hardware = new()
    {
        { "MAC 00:1A:2B:3C:4D:5E",                              "00:1A:2B:3C:4D:5E" },
        { "AA-BB-CC-DD-EE-FF",                                  "AA-BB-CC-DD-EE-FF" },
        { "01-23-45-67-89-AB",                                  "01-23-45-67-89-AB" },
        { "aabb.ccdd.eeff",                                     "aabb.ccdd.eeff" },
        { "00:1A:2B:3C:4D",                                     "" },
        { "FF:FF:FF:FF:FF:FF",                                  "" },
    };

    [Theory, MemberData(nameof(Addresses))]
    public void Addresses_of_both_versions_are_found_whole(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.IpAddress, text));

    [Theory, MemberData(nameof(Never))]
    public void Times_ratios_and_broken_addresses_are_none(string text) =>
        Assert.Equal("", Scanned.Words(FindingKind.IpAddress, text));

    [Fact]
    public void A_version_number_changes_no_verdict() =>
        Assert.Equal("", Scanned.Blocking(FindingKind.IpAddress, "please install version 1.2.3.4"));

    [Theory, MemberData(nameof(Hardware))]
    public void Hardware_addresses_are_found_in_three_forms(string text, string expected) =>
        Assert.Equal(expected, Scanned.Blocking(FindingKind.MacAddress, text));
}
