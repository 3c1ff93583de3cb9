using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Tests.Agencies;

public sealed class FaxTests
{
    public static TheoryData<string, RecipientClass> Addresses => new()
    {
        { "01632960123@fax.larkfield-wra.example",             RecipientClass.FaxRegistered },
        { "+441632960123@fax.larkfield-wra.example",           RecipientClass.FaxRegistered },
        { "00441632960123@fax.larkfield-wra.example",          RecipientClass.FaxRegistered },
        { "441632960123@fax.larkfield-wra.example",            RecipientClass.FaxRegistered },
        { "01632-960-123@fax.larkfield-wra.example",           RecipientClass.FaxRegistered },
        { "\"+44 (0)1632 960123\"@fax.larkfield-wra.example",  RecipientClass.Malformed },
        { "+44-0-1632.960.123@fax.larkfield-wra.example",      RecipientClass.FaxRegistered },
        { "fax=01632960123@larkfield-wra.example",             RecipientClass.FaxRegistered },
        { "/fn=ward.4/fax=+441632960123/@larkfield-wra.example", RecipientClass.FaxRegistered },
        { "IMCEAFAX-Ward+204+40+2B441632960123@larkfield-wra.example", RecipientClass.FaxRegistered },
        { "01632960456@fax.larkfield-wra.example",             RecipientClass.FaxRegistered },
        { "01632960124@fax.larkfield-wra.example",             RecipientClass.FaxUnregistered },
        { "0163296012@fax.larkfield-wra.example",              RecipientClass.FaxUnregistered },
        { "01632960123@fax.elsewhere.example",                 RecipientClass.FaxUnregistered },
        { "01632960456@fax.xlarkfield-wra.example",            RecipientClass.FaxUnregistered },
        { "01632960456@faxlarkfield-wra.example",              RecipientClass.FaxUnregistered },
        { "01632960123@efaxsend.com",                          RecipientClass.FaxUnregistered },
        { "01632960123@efax.gateway.example",                  RecipientClass.FaxUnregistered },
        { "01632960123@faxmaker.gateway.example",              RecipientClass.FaxUnregistered },
        { "fax=01632960123@northmoor.police.example",          RecipientClass.FaxUnregistered },
        { "fax01632960999@elsewhere.example",                  RecipientClass.FaxUnregistered },
        { "01632960123@fax.larkfield-wra.example.",            RecipientClass.FaxUnregistered },
        { "0163\u200B2960123@fax.larkfield-wra.example",       RecipientClass.FaxUnregistered },
        { "01632960123@halifax.elsewhere.example",             RecipientClass.UnknownOther },
        { "07700900142@northmoor.police.example",              RecipientClass.PartnerLive },
        { "1234@fax.elsewhere.example",                        RecipientClass.UnknownOther },
        { "ward4@fax.elsewhere.example",                       RecipientClass.UnknownOther },
        { "faxes.hr@elsewhere.example",                        RecipientClass.UnknownOther },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_fax_is_known_by_its_number_at_our_own_gateway(string address, RecipientClass expected) =>
        Assert.Equal(expected, LarkfieldRegister.Judge(address).Class);

    [Fact]
    public void A_registered_fax_belongs_to_its_agency()
    {
        var agency = Assert.Single(LarkfieldRegister.Judge("+441632960123@fax.larkfield-wra.example").Agencies);
        Assert.Equal("hospital", agency.Id);
        Assert.IsType<AgreementStanding.Live>(agency.Standing);
    }
}
