using Xunit.Abstractions;

namespace OutlookGuard.Content.Tests.Accuracy;

/// <summary>Three hundred synthetic casework mails with look-alikes in every one: the floors under which no change may fall.</summary>
public sealed class SampleMailTests(ITestOutputHelper output)
{
    // Web addresses and bare dates are not labelled in this set.
    private static readonly Func<FindingKind, bool> Labelled = kind => kind is not (FindingKind.Url or FindingKind.Date);

    private static readonly Lazy<Score> Whole = new(() => Score.Of(LabelledText.Read("sample-mails.jsonl"), Labelled));

    public static readonly TheoryData<FindingKind> Identifiers = new()
    {
        FindingKind.NhsNumber, FindingKind.NationalInsuranceNumber, FindingKind.DrivingLicenceNumber, FindingKind.PassportNumber, FindingKind.VehicleRegistration,
        FindingKind.CaseReference, FindingKind.DateOfBirth, FindingKind.PhoneNumber, FindingKind.EmailAddress, FindingKind.Postcode, FindingKind.IpAddress,
        FindingKind.Iban, FindingKind.PaymentCard, FindingKind.SortCode, FindingKind.BankAccount,
    };

    [Theory, MemberData(nameof(Identifiers))]
    public void Every_identifier_is_found_and_nothing_else(FindingKind kind)
    {
        var counts = Whole.Value[kind];
        Assert.Equal((1, 1, 1), (counts.Recall, counts.BlockingRecall, counts.Precision));
    }

    [Fact]
    public void The_table_is_printed() => output.WriteLine(Whole.Value.ToString());
}
