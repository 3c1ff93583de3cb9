using System.Collections.Immutable;
using OutlookGuard.Api.Cases;
using OutlookGuard.Content;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Disclosures;

/// <summary>What the sentences may name about one mail. Words of the mail are tokens, which only Content can fill.</summary>
internal static class Particulars
{
    // Chosen: three quotes say enough to find the rest.
    private const int MostQuotes = 3;

    public static MailParticulars OfMail(ScanReport report, Declaration declared, Circumstances circumstances, Sender sender)
    {
        var sensitive = report.Findings
            .Where(finding => finding.Counts && finding.Sensitivity <= Sensitivity.Special && report.Parts[finding.Part] is { Place: PartPlace.Attachment, Attachment: >= 0 })
            .ToList();
        var people = report.People;
        return new MailParticulars
        {
            CaseReference = declared.Case ?? circumstances.Cases.FirstOrDefault(one => MayKnow(one, sender))?.Reference,
            OtherCases = [.. circumstances.Cases.Where(one => one.Reference != declared.Case && MayKnow(one, sender)).Select(one => one.Reference)],
            Unread = [.. Enumerable.Range(0, report.Unread.Length).Select(SenderWords.Unread)],
            SensitiveFiles = [.. sensitive.Select(finding => report.Parts[finding.Part].Attachment).Distinct().Select(SenderWords.FileName)],
            InSensitiveFiles = sensitive.Aggregate(PersonalDataCategories.None, (sum, finding) => sum | finding.Category),
            People = people,
            PeopleWhere = report.PeoplePart >= 0 ? SenderWords.Place(report, report.PeoplePart) : null,
            FoundElsewhere = [.. report.Findings.Where(finding => finding.Counts && finding.Sensitivity != Sensitivity.None)
                .Select(finding => finding.Part).Distinct().Select(part => SenderWords.Whereabouts(report, part)).Where(where => where.Length > 0).Distinct()],
            DataController = circumstances.Register.Organisation.DataController,
            DataControllerPhone = circumstances.Register.Organisation.DataControllerPhone,
            Delayed = declared.DelayedUntil is not null,
        };
    }

    public static ImmutableArray<RecipientParticulars> OfRecipients(ScanReport report, FactsOfMail facts, Circumstances circumstances, Sender sender) =>
        [.. circumstances.Recipients.Zip(facts.Readings, (recipient, reading) => Of(recipient, reading, report, circumstances, sender))];

    private static RecipientParticulars Of(KnownRecipient recipient, ConsentReading reading, ScanReport report, Circumstances circumstances, Sender sender) => new()
    {
        Address = recipient.Address,
        Agency = recipient.Known.Agencies.FirstOrDefault()?.Name,
        Lapse = recipient.Known.Agencies.Select(match => match.Standing).OfType<AgreementStanding.Lapsed>().FirstOrDefault()?.Lapse,
        RealDomain = recipient.Known.RealDomain,
        AddressFault = recipient.Known.AddressFault,
        OutsideAgreement = reading.OutsideAgreement,
        OutsideWords = QuotesOf(report, reading.OutsideAgreement),
        OutsideConsent = reading.Standing.Outside,
        ConsentChanged = reading.Standing.Changed is { } changed ? circumstances.Register.Local(changed) : null,
        Now = circumstances.Register.Local(circumstances.Now),
        CaseReference = circumstances.Cases.FirstOrDefault(one => one.Reference == reading.Case) is { } about && MayKnow(about, sender) ? about.Reference : null,
    };

    private static ImmutableArray<string> QuotesOf(ScanReport report, PersonalDataCategories outside) =>
    [
        .. Enumerable.Range(0, report.Findings.Length)
            .Where(i => report.Findings[i].Counts && (report.Findings[i].Category & outside) != 0 && report.Findings[i].RegisterEntry == 0)
            .Take(MostQuotes)
            .Select(SenderWords.Words),
    ];

    private static bool MayKnow(CaseRow one, Sender sender) => CaseSight.MayKnow(one, [sender.Address]);
}
