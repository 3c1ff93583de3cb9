using System.Collections.Immutable;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Takes the purpose from agreement and consent where exactly one safety purpose fits, so that nobody is asked what is plain.</summary>
/// <remarks>Source: decision table 5.3, purpose; requirements, GUIDE-25.</remarks>
internal static class DerivedPurpose
{
    public static Purpose Of(ImmutableArray<KnownRecipient> recipients, ImmutableArray<ConsentReading> readings, Circumstances circumstances)
    {
        var outside = recipients.Zip(readings).Where(pair => pair.First.Known.Class is not (RecipientClass.InternalTeam or RecipientClass.InternalOff)).ToList();
        return outside.Count > 0 && outside.TrueForAll(pair => Shared(pair.First, pair.Second, circumstances) == 1) ? Purpose.Safety : Purpose.NotStated;
    }

    private static int Shared(KnownRecipient recipient, ConsentReading reading, Circumstances circumstances)
    {
        if (reading.Standing.Consent != Consent.Given)
            return 0;
        var agreed = recipient.Known.Agencies.Select(match => circumstances.Register.Agreements.GetValueOrDefault(match.Id)?.Purposes ?? []).ToList();
        return agreed.Count == 0
            ? 0
            : agreed.Aggregate<IEnumerable<string>>((left, right) => left.Intersect(right, StringComparer.Ordinal)).Intersect(reading.Standing.Purposes, StringComparer.Ordinal).Count(RegisterPurposes.IsSafety);
    }
}

/// <summary>The purposes that agreements name. Source: practice 2.5.</summary>
internal static class RegisterPurposes
{
    public static bool IsSafety(string purpose) => purpose is "safety" or "marac" or "referral" or "child_protection" or "child-protection" or "legal";
}
