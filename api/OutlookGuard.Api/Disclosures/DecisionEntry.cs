using System.Security.Cryptography;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Keys;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Tells the audit trail of a decision.</summary>
internal static class DecisionEntry
{
    public const string Action = "disclosure-decided";

    public static AuditEntry Of(DisclosureRow row, Sender sender, Attempt attempt, Weighed weighed, GuardKeys keys, TimeSpan latency)
    {
        var verdict = weighed.Verdict;
        var record = new DecisionRecord(
            row.Id,
            attempt.MessageId is { } id ? keys.HashOfMessageId(id) : null,
            keys.SaltedDigest(row.Id, row.Fingerprint),
            attempt.Kind,
            [.. weighed.Recipients.Select(recipient => Tell(recipient, weighed, keys))],
            [.. weighed.Cases.Select(one => one.Reference)],
            weighed.Facts.Level.Level(),
            DecisionRecord.Count(weighed.Report.Findings),
            DecisionRecord.Count(weighed.Report.Unread),
            weighed.Facts.Purpose.Code(),
            Tell(weighed.Declared.Override, row.SealedReasons),
            [.. verdict.Reasons.Concat(verdict.Lifted).Concat(verdict.Answered).Select(rule => rule.Code()).Distinct().Order(StringComparer.Ordinal)],
            [.. verdict.Lifted.Select(rule => rule.Code())],
            DecisionRecord.WinningRules(verdict),
            verdict.Obligations,
            weighed.RegisterVersion,
            DecisionRecord.ThisPolicy,
            Math.Round(latency.TotalMilliseconds, 1),
            [.. verdict.Answered.Select(rule => rule.Code())],
            weighed.Declared.Held?.Id,
            weighed.Mode,
            weighed.Enforced.Outcome,
            [.. verdict.Observed.Select(rule => rule.Code())]);
        return new AuditEntry(Action, sender.Person, row.Id)
        {
            OnBehalfOf = sender.OnBehalf == Mandate.OwnMailbox ? null : keys.HashOf(sender.Address),
            Client = attempt.Client,
            Outcome = row.Outcome,
            Detail = System.Text.Encoding.UTF8.GetString(StrictJson.Write(record)),
        };
    }

    private static RecipientRecord Tell(WeighedRecipient recipient, Weighed weighed, GuardKeys keys)
    {
        var facts = weighed.Facts.Recipients.FirstOrDefault(known => known.Address == recipient.Address);
        return new RecipientRecord(
            keys.HashOf(recipient.Address),
            recipient.Agencies.FirstOrDefault()?.Id,
            recipient.Class.Code(),
            facts?.Consent.Code(),
            facts?.Scope.Code(),
            weighed.Verdict.Recipients.FirstOrDefault(known => known.Address == recipient.Address)?.Outcome);
    }

    private static OverrideRecord? Tell(StatedOverride? stated, byte[]? sealedReasons) => stated is null || sealedReasons is null ? null : new OverrideRecord(
        stated.Basis.Code(),
        [.. Enum.GetValues<PersonalDataCategories>().Where(one => one != PersonalDataCategories.None && stated.Covered.HasFlag(one)).Select(one => one.Code())],
        Convert.ToHexStringLower(SHA256.HashData(sealedReasons)));
}
