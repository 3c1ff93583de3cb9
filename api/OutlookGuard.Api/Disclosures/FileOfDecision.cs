using OutlookGuard.Api.Files;
using OutlookGuard.Api.Keys;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Tells the files of the people that a mail is about.</summary>
internal static class FileOfDecision
{
    /// <summary>What a decision means for files.</summary>
    /// <returns>Null when nothing leaves, or nothing that belongs on a file.</returns>
    public static DecidedDisclosure? Of(DisclosureRow row, OutgoingMessage message, Weighed weighed, GuardKeys keys)
    {
        if (!weighed.Verdict.Outcome.Goes() || !weighed.Verdict.Obligations.Contains(Obligation.LogDisclosure) || weighed.Cases.IsEmpty)
            return null;
        var logged = weighed.Verdict.Recipients.Where(recipient => recipient.Outcome == Outcome.AllowEncryptMark).Select(recipient => recipient.Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new DecidedDisclosure
        {
            Decision = row.Id,
            Sender = row.Sender,
            Cases = [.. weighed.Cases.Select(one => one.Reference)],
            Agencies = [.. weighed.Recipients.Where(recipient => logged.Contains(recipient.Address)).SelectMany(recipient => recipient.Agencies.Select(agency => (string?)agency.Id).DefaultIfEmpty(null))],
            Categories = weighed.Report.Findings.Where(finding => finding.Counts).Aggregate(PersonalDataCategories.None, (all, finding) => all | finding.Category),
            Purpose = weighed.Facts.Purpose.Code(),
            Basis = weighed.Verdict.Lifted.IsEmpty ? OverrideBasis.None : weighed.Facts.Override,
            ContentDigest = keys.SaltedDigest(row.Id, row.Fingerprint),
            Attachments = message.Attachments.Length,
            Outcome = row.Outcome,
        };
    }
}
