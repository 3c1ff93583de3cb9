using System.Collections.Immutable;

namespace OutlookGuard.Policy.Rules;

/// <summary>Asks whether someone's danger outranks what a rule says.</summary>
/// <remarks>
/// A legal duty lifts nothing by itself: it opens the data controller's legal lane. A purpose nobody stated does not stop a lift; one that is
/// not safety does. Source: decision table 5.3, lift column; 5.4a.
/// </remarks>
[Enforces(GuideSentence.DangerOutranksConsent), Enforces(GuideSentence.DoNotSeekConsentInDanger), Enforces(GuideSentence.LegalReasons),
 Enforces(GuideSentence.AlwaysForSafety), Enforces(GuideSentence.NotOverheard)]
internal static class OverrideRule
{
    /// <summary>What must be done where something was lifted and the copy goes.</summary>
    public static readonly ImmutableArray<Obligation> Obligations =
        [Obligation.RecordBasis, Obligation.NotifyDataController, Obligation.ReviewNextWorkingDay, Obligation.SuggestPhone];

    public static bool Lifts(MailFacts mail, Reason reason) =>
        IsDanger(mail.Override)
        && mail.Purpose is Purpose.Safety or Purpose.NotStated
        && reason.Lift switch
        {
            Lift.Always => true,
            Lift.WhenCovered => mail.OverrideCovers == OverrideCover.Everything,
            _ => false,
        };

    public static bool IsDanger(OverrideBasis basis) => basis is OverrideBasis.VitalInterests or OverrideBasis.PublicInterest;
}
