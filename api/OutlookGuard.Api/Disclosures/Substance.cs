using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>What a scan report comes to, in the terms that rules weigh.</summary>
/// <param name="Level">The most sensitive thing found.</param>
/// <param name="Categories">Every category found.</param>
/// <param name="Subject">What the subject line gives away.</param>
/// <param name="Attachments">How the files are protected.</param>
/// <param name="Legibility">Whether everything could be read.</param>
/// <param name="People">How many people's data it holds.</param>
/// <param name="Unread">How many parts could not be read.</param>
/// <param name="Files">In how many files something was found.</param>
internal sealed record Substance(
    Sensitivity Level, PersonalDataCategories Categories, SubjectLine Subject, AttachmentState Attachments, Legibility Legibility, int People, int Unread, int Files)
{
    public static Substance Of(ScanReport report, OutgoingMessage message, ThreadReading thread)
    {
        var counted = Counted(report, thread).ToList();
        return new Substance(
            counted.Select(finding => finding.Sensitivity).DefaultIfEmpty(Sensitivity.None).Min(),
            counted.Aggregate(PersonalDataCategories.None, (sum, finding) => sum | finding.Category),
            counted.Any(finding => report.Parts[finding.Part].Place == PartPlace.Subject && NamesSomeone(finding)) ? SubjectLine.NamesSomeone : SubjectLine.Clean,
            AttachmentsOf(report, message, thread),
            report.Unread.IsEmpty ? Legibility.Complete : Legibility.SomethingUnread,
            report.People,
            report.Unread.Length,
            report.Findings.Select(finding => report.Parts[finding.Part]).Where(part => part.Place == PartPlace.Attachment).Select(part => part.Attachment).Distinct().Count());
    }

    /// <summary>Whether anything personal would leave: found, or hidden in what could not be read.</summary>
    public bool IsData => Level != Sensitivity.None || Legibility == Legibility.SomethingUnread;

    public static IEnumerable<Finding> Counted(ScanReport report, ThreadReading thread) =>
        report.Findings.Where(finding => finding.Counts && (thread == ThreadReading.Included || report.Parts[finding.Part].Place != PartPlace.QuotedThread));

    // A topic ("OG-1042 tenancy") names nobody; a name, number, birth date, address or place does.
    private static bool NamesSomeone(Finding finding) => finding.Sensitivity != Sensitivity.None
        && (finding.Category & (PersonalDataCategories.Identity | PersonalDataCategories.Contact | PersonalDataCategories.Location | PersonalDataCategories.Finance)) != 0
        && finding.Kind is not (FindingKind.Age or FindingKind.Benefit);

    private static AttachmentState AttachmentsOf(ScanReport report, OutgoingMessage message, ThreadReading thread)
    {
        if (report.Findings.Any(finding => finding.Kind == FindingKind.Password && finding.Confidence >= Finding.BlockingConfidence
            && (thread == ThreadReading.Included || report.Parts[finding.Part].Place != PartPlace.QuotedThread)))
            return AttachmentState.PasswordInMail;
        if (message.Attachments.IsEmpty)
            return AttachmentState.None;
        var sensitive = report.Findings.Any(finding => finding.Counts && report.Parts[finding.Part].Place == PartPlace.Attachment && finding.Sensitivity <= Sensitivity.Special);
        if (sensitive)
            return AttachmentState.UnprotectedSensitive;
        var encrypted = report.Unread.Where(unread => unread is { Why: UnreadReason.Encrypted, Entry.Length: 0 }).Select(unread => unread.Attachment).ToHashSet();
        return encrypted.Count == message.Attachments.Length ? AttachmentState.Protected : AttachmentState.Unprotected;
    }
}

/// <summary>Whether the earlier messages are weighed.</summary>
internal enum ThreadReading
{
    /// <summary>They are, as they would leave too.</summary>
    Included = 0,

    /// <summary>As if the worker had dropped them.</summary>
    Dropped,
}
