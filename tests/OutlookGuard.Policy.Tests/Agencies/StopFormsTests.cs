using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Tests.Agencies;

public sealed class StopFormsTests
{
    public static TheoryData<string, string> SameMailbox => new()
    {
        { "d.okonkwo.test@gmail.com",          "D.OKONKWO.TEST@GMAIL.COM" },
        { "d.okonkwo.test@gmail.com",          "dokonkwotest@gmail.com" },
        { "d.okonkwo.test@gmail.com",          "d.o.k.o.n.k.w.o.t.e.s.t+flat@googlemail.com" },
        { "d.okonkwo.test@gmail.com",          "d.0konkw0.test@gmai1.com" },
        { "d.okonkwo.test@gmail.com",          "\"d.okonkwo.test\"@gmail.com" },
        { "d.okonkwo.test@gmail.com",          "d.okonkwo.test(flat)@gmail.com" },
        { "d.okonkwo.test@gmail.com",          "d.\u200Bokonkwo . test@gmail.com." },
        { "d.okonkwo.test@gmail.com",          "ｄ.ｏkonkwo.test@gmail.com" },
        { "d.okonkwo.test@gmail.com",          "d.оkоnkwо.test@gmаil.com" },
        { "d.okonkwo.test@gmail.com",          "d.okonkwo.test@xn--gmil-63d.com" },
        { "d.okonkwo.test@gmail.com",          "d.okonkwo.test_gmail.com#EXT#@larkfield.onmicrosoft.example" },
        { "d.okonkwo.test@gmail.com",          "d.okonkwo.test%gmail.com@larkfield-wra.example" },
        { "d.okonkwo.test@gmail.com",          "gmail.com!d.okonkwo.test@larkfield-wra.example" },
        { "d.okonkwo.test@gmail.com",          "Daniel d.okonkwo.test@gmail.com" },
        { "Dan.Ó.Briain@harbourside-ha.example", "dan.o.briain@harbourside-ha.example" },
        { "daniel@harbourside-ha.example",     "dan.iel+x@Harbourside-HA.example" },
        { "dan_o@yahoo.co.uk",                 "dan_o-news@yahoo.co.uk" },
        { "dan_o-shop@yahoo.co.uk",            "dan_o-news@yahoo.co.uk" },
        { "dan@fastmail.com",                  "anything@dan.fastmail.com" },
        { "dan@protonmail.com",                "dan@pm.me" },
        { "dan@me.com",                        "dan@icloud.com" },
        { "dan@büro.example",                  "dan@xn--bro-hoa.example" },
        { "dan@localhost",                     "d.an+1@LOCALHOST" },
        { "carl@example.example",              "car.l@example.example" },
    };

    [Theory]
    [MemberData(nameof(SameMailbox))]
    public void One_mailbox_has_a_form_in_common(string registered, string typed) =>
        Assert.NotEmpty(StopForms.OfAddress(registered).Loose.Intersect(StopForms.OfAddress(typed).Loose));

    public static TheoryData<string, string> OtherMailbox => new()
    {
        { "d.okonkwo.test@gmail.com",      "a.okonkwo.test@gmail.com" },
        { "d.okonkwo.test@gmail.com",      "d.okonkwo.test@hotmail.com" },
        { "og-test-oa-0002@gmail.com",     "og-test-wxy-0001@gmail.com" },
        { "anne-marie@harbourside.example", "anne-louise@harbourside.example" },
        { "dan1@gmail.com",                "dan2@gmail.com" },
        { "dan86@gmail.com",               "dan68@gmail.com" },
        { "+441632960123@fax.example.example", "+441632960124@fax.example.example" },
        { "daniel@harbourside.example",    "daniel@northmoor.example" },
    };

    [Theory]
    [MemberData(nameof(OtherMailbox))]
    public void Two_mailboxes_have_none(string registered, string typed) =>
        Assert.Empty(StopForms.OfAddress(registered).Loose.Intersect(StopForms.OfAddress(typed).Loose));

    [Fact]
    public void The_exact_form_keeps_tags_and_dots() =>
        Assert.Equal("og.test+x@gmail.com", StopForms.OfAddress(" OG.Test+x@Gmail.com ").Exact);

    [Theory]
    [InlineData("")]
    [InlineData("no address")]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("@@@@ @. .@")]
    public void Where_there_is_no_address_there_is_no_form(string text)
    {
        Assert.Equal("", StopForms.OfAddress(text).Exact);
        Assert.Empty(StopForms.OfAddress(text).Loose);
    }

    [Theory]
    [InlineData("x@harbourside-ha.example", "d.okonkwo.test@gmail.com")]
    [InlineData("x@harbourside-ha.example", "Daniel (d.okonkwo.test@gmail.com)")]
    [InlineData("x@harbourside-ha.example", "d.okonkwo .test @gmail.com")]
    [InlineData("\"d.okonkwo.test@gmail.com\" <x@harbourside-ha.example>", "")]
    public void An_address_in_the_display_name_is_a_form_too(string address, string displayName) =>
        Assert.Equal(RecipientClass.Perpetrator, LarkfieldRegister.Judge(address, displayName).Class);

    [Fact]
    public void An_address_in_the_display_name_never_makes_a_survivors_own()
    {
        var forms = Forms("x@y.example", "og-test@gmail.com");
        Assert.Equal("x@y.example", forms.Address.Exact);
        Assert.Empty(StopForms.OfAddress("og-test@gmail.com").Loose.Intersect(forms.Address.Loose));
        Assert.NotEmpty(StopForms.OfAddress("og-test@gmail.com").Loose.Intersect(forms.ForStops));
    }

    public static TheoryData<string, string> SameName => new()
    {
        { "Daniel Okonkwo",        "daniel okonkwo" },
        { "Daniel Okonkwo",        "OKONKWO, Daniel" },
        { "Daniel Okonkwo",        "Mr. Daniel J. Okonkwo" },
        { "Daniel Okonkwo",        "Daniel James Okonkwo (Harbourside)" },
        { "Daniel James Okonkwo",  "Daniel Okonkwo" },
        { "Daniel Okonkwo",        "Dániel\u00A0Oko\u200Bnkwo" },
        { "Daniel Okonkwo",        "Dаniеl Оkоnkwо" },
        { "Daniel Okonkwo",        "DanielOkonkwo" },
        { "Łukasz Wiśniewski",     "Lukasz Wisniewski" },
        { "Niamh O'Brien-Díaz",    "niamh obrien diaz" },
        { "Niamh O'Brien-Díaz",    "Niamh O’Brien" },
        { "Zainab Al-Rashidi",     "al rashidi zainab" },
        { "María García López",    "María García" },
        { "王秀英",                 "王秀英" },
        { "زينب الراشدي",           "الراشدي، زينب" },
    };

    [Theory]
    [MemberData(nameof(SameName))]
    public void One_name_has_a_form_in_common(string registered, string shown) =>
        Assert.NotEmpty(StopForms.OfRegisteredName(registered).Intersect(Forms("x@y.example", shown).Names));

    public static TheoryData<string, string> OtherName => new()
    {
        { "Daniel Okonkwo",     "Daniel Smith" },
        { "Daniel Okonkwo",     "Amara Okonkwo" },
        { "Daniel Okonkwo",     "Daniel" },
        { "Daniel Okonkwo",     "D. Okonkwo" },
        { "Zainab Al-Rashidi",  "Zainab Al-Hassan" },
        { "Mr Kyle Renshaw",    "Mr Kyle Brown" },
        { "Daniel Okonkwo",     "daniel.okonkwo@northmoor.police.example" },
        { "Daniel Okonkwo",     "" },
    };

    [Theory]
    [MemberData(nameof(OtherName))]
    public void Two_names_have_none(string registered, string shown) =>
        Assert.Empty(StopForms.OfRegisteredName(registered).Intersect(Forms("x@y.example", shown).Names));

    [Theory]
    [InlineData("daniel.okonkwo@northmoor.police.example", "")]
    [InlineData("okonkwo_daniel77@northmoor.police.example", "")]
    [InlineData("danielokonkwo@northmoor.police.example", "")]
    [InlineData("x@y.example", "daniel.okonkwo@northmoor.police.example")]
    public void A_local_part_read_as_a_name_is_kept_apart(string address, string shown)
    {
        var forms = Forms(address, shown);
        Assert.Empty(StopForms.OfRegisteredName("Daniel Okonkwo").Intersect(forms.Names));
        Assert.NotEmpty(StopForms.OfRegisteredName("Daniel Okonkwo").Intersect(forms.LocalNames));
    }

    private static RecipientForms Forms(string address, string shown) =>
        StopForms.OfRecipient(LarkfieldRegister.Directory.Open(new TypedRecipient(address, shown)).Single());
}
