using System.Collections.Immutable;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Puts together what the rules weigh, from what was found, what was declared and what the registers hold.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Readings">What consent comes to for each recipient, in their order.</param>
internal sealed record FactsOfMail(MailFacts Facts, ImmutableArray<ConsentReading> Readings)
{
    // Source: decision table 5.1, groupVisible and bulk.
    private const int GroupOfSurvivors = 2;
    private const int GroupOfPersonalAddresses = 5;
    private const int BulkPeople = 10;

    public static FactsOfMail Of(Substance found, Declaration declared, Circumstances circumstances)
    {
        var recipients = circumstances.Recipients;
        var readings = recipients.Select(recipient => ConsentReading.Of(recipient, found.Categories, circumstances)).ToImmutableArray();
        var (basis, cover) = OverrideOf(declared, found, circumstances);
        return new FactsOfMail(
            new MailFacts
            {
                Level = found.Level,
                Legibility = found.Legibility,
                Purpose = declared.Purpose is { } chosen and not Purpose.NotStated ? chosen : DerivedPurpose.Of(recipients, readings, circumstances),
                Override = basis,
                OverrideCovers = cover,
                Attachments = found.Attachments,
                SubjectLine = found.Subject,
                Audience = AudienceOf(recipients),
                Bulk = BulkOf(found, recipients, circumstances),
                Checker = IsBeyondReach(found, declared) ? CheckerState.Unavailable : circumstances.Checker,
                Encryption = declared.Encryption,
                Release = ReleaseState.NotGranted,
                Recipients = [.. recipients.Zip(readings, (recipient, reading) => new RecipientFacts(
                    recipient.Address,
                    recipient.Known.Class,
                    reading.Standing.Consent,
                    reading.OutsideAgreement == PersonalDataCategories.None ? Scope.In : Scope.Out))],
            },
            readings);
    }

    // A mail set to leave later lies on the server: nobody can check it when it goes, nor call it back after a withdrawal. Source: requirements, GUIDE-20.
    private static bool IsBeyondReach(Substance found, Declaration declared) => declared.DelayedUntil is not null && found.IsData;

    // A standing decision on the case gives the same lift without typing it again, until its review is due.
    private static (OverrideBasis Basis, OverrideCover Cover) OverrideOf(Declaration declared, Substance found, Circumstances circumstances)
    {
        if (declared.Override is { } stated)
            return (stated.Basis, (found.Categories & ~stated.Covered) == PersonalDataCategories.None ? OverrideCover.Everything : OverrideCover.Part);

        var today = DateOnly.FromDateTime(circumstances.Register.Local(circumstances.Now).DateTime);
        var standing = circumstances.Cases.Select(one => one.StandingReview is { } review && review < today ? OverrideBasis.None : one.StandingBasis).DefaultIfEmpty(OverrideBasis.None).Min();
        return (standing, standing == OverrideBasis.None ? OverrideCover.Part : OverrideCover.Everything);
    }

    private static Audience AudienceOf(ImmutableArray<KnownRecipient> recipients)
    {
        var survivors = recipients.Count(recipient => recipient.Known.Class is RecipientClass.SurvivorSafe or RecipientClass.SurvivorUnverified or RecipientClass.SurvivorUnsafe);
        var personal = recipients.Count(recipient => recipient.Known.Class == RecipientClass.Freemail || IsPersonal(recipient));
        return survivors >= GroupOfSurvivors || personal >= GroupOfPersonalAddresses ? Audience.SeeEachOther : Audience.Separate;
    }

    private static bool IsPersonal(KnownRecipient recipient) =>
        recipient.Known.Class is RecipientClass.SurvivorSafe or RecipientClass.SurvivorUnverified or RecipientClass.SurvivorUnsafe or RecipientClass.Perpetrator;

    private static Bulk BulkOf(Substance found, ImmutableArray<KnownRecipient> recipients, Circumstances circumstances)
    {
        if (found.People < BulkPeople)
            return Bulk.No;
        return recipients.Where(IsOutside).All(recipient => AllowsLists(recipient, circumstances)) ? Bulk.Allowed : Bulk.NotAllowed;
    }

    private static bool AllowsLists(KnownRecipient recipient, Circumstances circumstances) =>
        recipient.Known.Class == RecipientClass.PartnerLive
        && recipient.Known.Agencies.All(match => circumstances.Register.Agreements.GetValueOrDefault(match.Id) is { BulkListsAllowed: true });

    private static bool IsOutside(KnownRecipient recipient) => recipient.Known.Class is not (RecipientClass.InternalTeam or RecipientClass.InternalOff);
}
