using System.Collections.Frozen;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Partners;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Previews;

/// <summary>A changed agency, ready to be asked what it would have made of an earlier decision's facts.</summary>
/// <remarks>
/// An agreement is taken as it will be on its first day, or today if that is later. Consent is taken as it was: where the need for it changes, "not
/// required" and "not recorded" take each other's place. What nobody kept is not guessed: a purpose that was derived stays.
/// </remarks>
internal sealed class AgencyTurn
{
    private readonly string id;
    private readonly FrozenSet<string> addresses;
    private readonly FrozenSet<string> excluded;
    private readonly FrozenSet<string> domains;
    private readonly SubdomainReach reach;
    private readonly RecipientClass turnsInto;
    private readonly AgreementRow? agreement;

    public AgencyTurn(AgencyDocument document, DateOnly today, GuardKeys keys)
    {
        var row = AgencyRecord.RowOf(document, version: 0);
        id = document.Id;
        agreement = AgencyRecord.RowOf(document, approvedEnd: null);
        addresses = row.Addresses.Append(row.PointOfContact ?? "").Where(address => address.Length > 0).Select(address => KeptRecipient.AddressMark(keys, address)).ToFrozenSet();
        excluded = row.ExcludedAddresses.Select(address => KeptRecipient.AddressMark(keys, address)).ToFrozenSet();
        domains = row.SharedDomain ? FrozenSet<string>.Empty : row.Domains.Select(domain => KeptRecipient.DomainMark(keys, domain)).ToFrozenSet();
        reach = row.IncludeSubdomains ? SubdomainReach.Below : SubdomainReach.ExactOnly;
        var day = agreement?.Start is { } start && start > today ? start : today;
        turnsInto = AgreementStanding.On(agreement is null ? null : AgencyList.Terms(agreement), day) switch
        {
            AgreementStanding.Live => RecipientClass.PartnerLive,
            AgreementStanding.None => RecipientClass.ListedOnly,
            _ => RecipientClass.PartnerNotLive,
        };
    }

    /// <summary>The facts with the change, or the same object when it touches none of their recipients.</summary>
    public KeptFacts Turn(KeptFacts kept)
    {
        var recipients = kept.Recipients.Select(recipient => Turn(recipient, (PersonalDataCategories)kept.Found)).ToList();
        if (recipients.SequenceEqual(kept.Recipients))
            return WithBulk(kept);
        return WithBulk(kept with { Recipients = [.. recipients] });
    }

    private KeptRecipient Turn(KeptRecipient recipient, PersonalDataCategories found)
    {
        if (recipient.Class == RecipientClass.FaxRegistered && recipient.Agency == id)
            return recipient with { Consent = Consents(recipient.Consent), Scope = ScopeOf(found) };
        if (!MayTurn(recipient.Class) || (recipient.Agency is { } other && other != id))
            return recipient;
        if (Holds(recipient))
            return recipient with { Agency = id, Class = turnsInto, Consent = Consents(recipient.Consent), Scope = ScopeOf(found) };
        return recipient.Agency == id ? recipient with { Agency = null, Class = RecipientClass.UnknownOther, Scope = Scope.In } : recipient;
    }

    private bool Holds(KeptRecipient recipient)
    {
        if (recipient.Address is not { } address || excluded.Contains(address))
            return false;
        if (addresses.Contains(address))
            return true;
        return reach == SubdomainReach.Below ? recipient.Domains.Any(domains.Contains) : recipient.Domains is [var exact, ..] && domains.Contains(exact);
    }

    private Consent Consents(Consent consent) => (consent, agreement) switch
    {
        (Consent.NotRecorded or Consent.Expired or Consent.NoCase, { ConsentRequired: false }) => Consent.NotRequired,
        (Consent.NotRequired, null or { ConsentRequired: true }) => Consent.NotRecorded,
        _ => consent,
    };

    private Scope ScopeOf(PersonalDataCategories found) =>
        agreement is null || (found & ~agreement.Categories) == PersonalDataCategories.None ? Scope.In : Scope.Out;

    private KeptFacts WithBulk(KeptFacts kept)
    {
        var ours = kept.Recipients.Any(recipient => recipient.Agency == id);
        var others = kept.Recipients.Any(recipient => recipient.Agency != id && recipient.Class is not (RecipientClass.InternalTeam or RecipientClass.InternalOff));
        return (kept.Bulk, agreement) switch
        {
            (Bulk.No, _) => kept,
            _ when !ours => kept,
            (Bulk.Allowed, null or { BulkListsAllowed: false }) => kept with { Bulk = Bulk.NotAllowed },
            (Bulk.NotAllowed, { BulkListsAllowed: true }) when !others && turnsInto == RecipientClass.PartnerLive => kept with { Bulk = Bulk.Allowed },
            _ => kept,
        };
    }

    private static bool MayTurn(RecipientClass of) => of is
        RecipientClass.PartnerLive or RecipientClass.PartnerNotLive or RecipientClass.ListedOnly
        or RecipientClass.Lookalike or RecipientClass.Freemail or RecipientClass.UnknownPublic or RecipientClass.UnknownOther;
}
