using OutlookGuard.Api.Agreements;

namespace OutlookGuard.Api.Agencies;

/// <summary>What an agreement must keep. A draft may be as unfinished as it likes.</summary>
internal static class AgreementRules
{
    // Chosen: longer agreements are not looked at again by the people who signed them. Source: practice 2.5, review.
    private const int LongYears = 3;

    public static void Check(AgreementDocument agreement, AgencyKind kind, DateOnly today, AgencyFindings found)
    {
        if (agreement.Start is { } start && agreement.EndInclusive is { } end && end < start)
            found.Fault("agreement.endInclusive", "Lies before the first day.");
        if (agreement.State == AgreementWord.Suspended)
            found.Fault("agreement.state", "Suspending needs no proposal: it is done at once.");
        if (agreement.Review > agreement.EndInclusive)
            found.Warn("agreement.review", "Lies after the last day.");
        if (agreement.State == AgreementWord.Signed)
            CheckSigned(agreement, kind, today, found);
        if (agreement.State is AgreementWord.Terminated && string.IsNullOrWhiteSpace(agreement.Reason))
            found.Fault("agreement.reason", "Say why it was ended early.");
    }

    private static void CheckSigned(AgreementDocument agreement, AgencyKind kind, DateOnly today, AgencyFindings found)
    {
        if (agreement.Start is null)
            found.Fault("agreement.start", "A signed agreement needs its first day.");
        if (agreement.EndInclusive is null)
            found.Fault("agreement.endInclusive", "A signed agreement needs its last day.");
        else if (agreement.EndInclusive < today)
            found.Warn("agreement.endInclusive", "Has passed: the agreement would not be in force.");
        else if (agreement.EndInclusive > (agreement.Start ?? today).AddYears(LongYears))
            found.Warn("agreement.endInclusive", $"Lies more than {LongYears} years after the first day: set a review.");
        if (agreement.Purposes.IsEmpty)
            found.Fault("agreement.purposes", "Name what may be shared for.");
        if (agreement.Categories.IsEmpty)
            found.Fault("agreement.categories", "Tick what may be shared.");
        CheckCautions(agreement, kind, found);
        CheckSecurity(agreement, today, found);
        CheckPapers(agreement, found);
    }

    private static void CheckCautions(AgreementDocument agreement, AgencyKind kind, AgencyFindings found)
    {
        if (agreement.Categories.Contains(AgreedCategory.Immigration))
            found.Warn("agreement.categories", "Immigration status is ticked: it may reach enforcement. Make sure that this is meant.");
        if (agreement.Categories.Contains(AgreedCategory.Location))
            found.Warn("agreement.categories", "Location is ticked: where somebody is staying could be sent there. Make sure that this is meant.");
        if (!agreement.ConsentRequired && kind == AgencyKind.Agency)
            found.Warn("agreement.consentRequired", "Nobody will be asked for consent: only for meetings such as MARAC.");
    }

    private static void CheckSecurity(AgreementDocument agreement, DateOnly today, AgencyFindings found)
    {
        if (agreement.SecurityMethod != SecurityMethod.MandatoryTls)
            return;
        if (agreement.AccreditationExpires is null)
            found.Fault("agreement.accreditationExpires", "TLS alone is enough only between accredited services: say until when theirs is.");
        else if (agreement.AccreditationExpires < today)
            found.Fault("agreement.accreditationExpires", "Has passed: choose message or file encryption.");
    }

    private static void CheckPapers(AgreementDocument agreement, AgencyFindings found)
    {
        if (agreement.Protocol is null)
            found.Warn("agreement.protocol", "The signed protocol is not on record.");
        foreach (var side in Enum.GetValues<AgreementSide>().Where(side => agreement.Signatories.All(signatory => signatory.Side != side)))
            found.Warn("agreement.signatories", side == AgreementSide.Ours ? "Nobody has signed on our side." : "Nobody has signed on their side.");
        if (string.IsNullOrWhiteSpace(agreement.IncidentContact))
            found.Warn("agreement.incidentContact", "Nobody is named to tell of an incident.");
        if (agreement.Review is null)
            found.Warn("agreement.review", "No review is set.");
    }
}
