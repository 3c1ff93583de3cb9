using OutlookGuard.Policy;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Disclosures;

/// <summary>What consent and agreement come to for one recipient, over every case and agency in play.</summary>
/// <param name="Standing">The worst consent.</param>
/// <param name="Case">The case that the worst consent belongs to, or null without a case.</param>
/// <param name="OutsideAgreement">Categories found that an agreement leaves out.</param>
internal sealed record ConsentReading(ConsentStanding Standing, string? Case, PersonalDataCategories OutsideAgreement)
{
    public static ConsentReading Of(KnownRecipient recipient, PersonalDataCategories found, Circumstances circumstances)
    {
        var agencies = recipient.Known.Agencies.Select(match => (string?)match.Id).DefaultIfEmpty(null).ToList();
        var outside = agencies.OfType<string>()
            .Select(id => circumstances.Register.Agreements.GetValueOrDefault(id))
            .Aggregate(PersonalDataCategories.None, (sum, agreement) => agreement is null ? sum : sum | (found & ~agreement.Categories));

        var worst = agencies.SelectMany(agency => Standings(recipient, agency, found, circumstances)).MinBy(pair => pair.Standing.Consent);
        return new ConsentReading(worst.Standing, worst.Case, outside);
    }

    private static IEnumerable<(ConsentStanding Standing, string? Case)> Standings(KnownRecipient recipient, string? agency, PersonalDataCategories found, Circumstances circumstances)
    {
        var need = agency is not null && circumstances.Register.Agreements.GetValueOrDefault(agency) is { ConsentRequired: false } ? ConsentNeed.NotRequired : ConsentNeed.Required;
        if (circumstances.Cases.IsEmpty)
            return [(new ConsentStanding(need == ConsentNeed.NotRequired ? Consent.NotRequired : Consent.NoCase), null)];
        return circumstances.Cases.Zip(circumstances.Histories, (one, history) => (StandingOf(history.For(agency, found, need, circumstances.Now), recipient.CasesNotFor.Contains(one.Reference)), (string?)one.Reference));

        static ConsentStanding StandingOf(ConsentStanding said, bool isRuledOut) => isRuledOut && said.Consent > Consent.Restricted ? new ConsentStanding(Consent.Restricted) : said;
    }
}
