using System.Collections.Immutable;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>The verdict for one recipient.</summary>
/// <param name="Address">The address as it was sent, or a list's member.</param>
/// <param name="Outcome">What may happen to this recipient's copy.</param>
/// <param name="Reasons">The rules that stand for this recipient.</param>
/// <param name="Agencies">The agencies whose address it is; empty for none.</param>
/// <param name="Class">Who that is to us, as a code; absent for every private address, whoever's it is.</param>
/// <param name="Instead">For a look-alike the address that it resembles; otherwise absent.</param>
internal sealed record RecipientAnswer(
    string Address, Outcome Outcome, ImmutableArray<string> Reasons, ImmutableArray<AgencyAnswer> Agencies, string? Class, string? Instead)
{
    /// <summary>Every recipient, in the order of the verdict.</summary>
    public static ImmutableArray<RecipientAnswer> AllOf(Weighed weighed) => [.. weighed.Verdict.Recipients.Zip(weighed.Recipients, From)];

    private static RecipientAnswer From(RecipientVerdict verdict, WeighedRecipient recipient) => new(
        verdict.Address,
        verdict.Outcome,
        [.. verdict.Reasons.Select(reason => reason.Rule.Code()).Distinct().Order(StringComparer.Ordinal)],
        [.. recipient.Agencies.Select(agency => new AgencyAnswer(agency.Id, agency.Name))],
        IsPrivate(recipient.Class) ? null : recipient.Class.Code(),
        recipient.Instead);

    // Of a stop contact and of a survivor the sentences of S1 and S2 say all that may be said. Other private addresses stay without a class as well:
    // if only theirs were missing, that would tell.
    private static bool IsPrivate(RecipientClass recipientClass) => recipientClass
        is RecipientClass.Perpetrator or RecipientClass.SurvivorSafe or RecipientClass.SurvivorUnverified or RecipientClass.SurvivorUnsafe
        or RecipientClass.Freemail or RecipientClass.UnknownOther;
}

/// <summary>An agency of the register.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
internal sealed record AgencyAnswer(string Id, string Name);
