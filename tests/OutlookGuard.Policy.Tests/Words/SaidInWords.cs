using System.Globalization;

namespace OutlookGuard.Policy.Tests.Words;

/// <summary>How agreements, moments, categories and lists are said.</summary>
public class SaidInWords
{
    public static TheoryData<AgreementLapse?, string> Lapses => new()
    {
        { new(LapseKind.Ended, new DateOnly(2026, 3, 9)),       "Our agreement with Bridgewater Solicitors ended on 9 March 2026." },
        { new(LapseKind.Ended, null),                           "Our agreement with Bridgewater Solicitors has ended." },
        { new(LapseKind.Suspended, null),                       "Our agreement with Bridgewater Solicitors is suspended." },
        { new(LapseKind.Suspended, new DateOnly(2026, 3, 9)),   "Our agreement with Bridgewater Solicitors is suspended." },
        { new(LapseKind.NotStarted, new DateOnly(2026, 4, 1)),  "Our agreement with Bridgewater Solicitors doesn't start until 1 April 2026." },
        { new(LapseKind.NotStarted, null),                      "Our agreement with Bridgewater Solicitors hasn't started yet." },
        { null,                                                 "Our agreement with Bridgewater Solicitors isn't in force." },
    };

    public static TheoryData<DateTimeOffset, string> Moments => new()
    {
        { new(2026, 3, 10, 9, 59, 0, TimeSpan.Zero),            "today at 09:59" },
        { new(2026, 3, 10, 0, 0, 0, TimeSpan.Zero),             "today at 00:00" },
        { new(2026, 3, 9, 23, 59, 59, TimeSpan.Zero),           "on 9 March 2026 at 23:59" },
        { new(2025, 12, 1, 17, 5, 0, TimeSpan.FromHours(1)),    "on 1 December 2025 at 17:05" },
    };

    public static TheoryData<PersonalDataCategories, string?> Categories => new()
    {
        { PersonalDataCategories.None, null },
        { PersonalDataCategories.Health, "health details" },
        { PersonalDataCategories.Health | PersonalDataCategories.Immigration, "health and immigration details" },
        { PersonalDataCategories.Identity | PersonalDataCategories.Children | PersonalDataCategories.Criminal, "identity, children's and criminal record details" },
    };

    [Theory]
    [MemberData(nameof(Lapses))]
    public void Why_an_agreement_is_not_in_force(AgreementLapse? lapse, string sentence) =>
        Assert.Equal(
            sentence,
            Told.About(Examples.Mail(Examples.Recipient(RecipientClass.PartnerNotLive)), Known.Mail, Known.Recipient with { Agency = "Bridgewater Solicitors", Lapse = lapse })[0]);

    [Theory]
    [MemberData(nameof(Moments))]
    public void A_moment_is_today_or_a_day(DateTimeOffset moment, string words) => Assert.Equal(words, InWords.Moment(moment, Known.Now));

    [Fact]
    public void Without_a_clock_there_is_no_today() => Assert.Equal("on 10 March 2026 at 10:00", InWords.Moment(Known.Now, null));

    [Theory]
    [MemberData(nameof(Categories))]
    public void Categories_are_said_as_a_worker_would(PersonalDataCategories categories, string? words) => Assert.Equal(words, CategoryWords.Details(categories));

    [Fact]
    public void Every_category_has_a_word() =>
        Assert.All(Enum.GetValues<PersonalDataCategories>().Where(category => category != PersonalDataCategories.None), category => Assert.NotNull(CategoryWords.Details(category)));

    [Fact]
    public void A_restriction_of_no_category_is_of_the_whole_agency() =>
        Assert.Contains(
            "She doesn't want anything shared with Harbourside.",
            Told.About(Examples.Mail(Examples.Recipient(consent: Consent.Restricted)), Known.Mail, Known.Recipient with { OutsideConsent = PersonalDataCategories.None }));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a,b", "a and b")]
    [InlineData("a,b,c", "a, b and c")]
    [InlineData("a,b,c,d,e,f,g", "a, b, c, d, e and 2 more")]
    [InlineData("a,a,b", "a and b")]
    public void A_list_is_said_and_a_long_one_is_cut(string items, string words) => Assert.Equal(words, InWords.List(items.Split(',')));

    [Fact]
    public void Words_that_are_filled_in_are_never_read_as_gaps() =>
        Assert.Equal(
            "She refused consent for {lapse}.",
            Told.About(Examples.Mail(Examples.Recipient(consent: Consent.Refused)), Known.Mail, Known.Recipient with { Agency = "{lapse}" })[0]);

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    [InlineData("cy-GB")]
    public void The_machines_language_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var mails = new[] { RecipientClass.PartnerNotLive, RecipientClass.PartnerLive, RecipientClass.Freemail }
            .Select(recipientClass => Examples.Mail(Examples.Recipient(recipientClass, Consent.Withdrawn)) with { Bulk = Bulk.NotAllowed }).ToArray();
        var words = mails.SelectMany(mail => Told.About(mail)).ToArray();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(words, mails.SelectMany(mail => Told.About(mail)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
