namespace OutlookGuard.Policy.Tests.Words;

/// <summary>Particulars in which everything that can be named is named. All of it is fiction.</summary>
internal static class Known
{
    public static readonly DateTimeOffset Now = new(2026, 3, 10, 10, 0, 0, TimeSpan.Zero);

    public static readonly MailParticulars Mail = new()
    {
        CaseReference = "OG-1042",
        Unread = ["docs.zip"],
        SensitiveFiles = ["form.docx"],
        InSensitiveFiles = PersonalDataCategories.Identity | PersonalDataCategories.Risk,
        People = 14,
        PeopleWhere = "sheet 'master'",
        DataController = "Imogen Hart",
        DataControllerPhone = "01632 960101",
    };

    public static readonly RecipientParticulars Recipient = new()
    {
        Address = "j.tate@harbourside-ha.example",
        Agency = "Harbourside",
        Lapse = new(LapseKind.Ended, new DateOnly(2026, 3, 9)),
        RealDomain = "harbourside-ha.example",
        AddressFault = "nothing stands after the @",
        OutsideAgreement = PersonalDataCategories.Health,
        OutsideWords = ["sertraline"],
        OutsideConsent = PersonalDataCategories.Health,
        ConsentChanged = Now.AddMinutes(-1),
        Now = Now,
    };

    public static readonly RecipientParticulars Nothing = new() { Address = "j.tate@harbourside-ha.example" };
}
