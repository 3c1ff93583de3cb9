using System.Collections.Immutable;
using OutlookGuard.Policy.Rules;

namespace OutlookGuard.Policy.Judging;

/// <summary>One question of the decision table, asked about one recipient.</summary>
/// <returns>The rule's reason, or null when it has nothing to say. Pure and total: it answers every combination of facts and never throws.</returns>
internal delegate Reason? Question(MailFacts mail, RecipientFacts recipient);

/// <summary>Every question, in the order in which reasons of equal weight are shown.</summary>
[Enforces(GuideSentence.InformAffectedAgencies)]
internal static class RuleBook
{
    /// <summary>What is asked about a worker's mail. All of it, always: nothing short-circuits.</summary>
    public static readonly ImmutableArray<Question> ForMails =
    [
        ScanRule.JudgeChecker,
        SafetyStopRule.Judge,
        LookalikeRule.Judge,
        ProtectedPlaceRule.Judge,
        SubjectLineRule.Judge,
        PasswordRule.Judge,
        GroupRule.Judge,
        RecipientRule.Judge,
        AgreementRule.Judge,
        CaseTeamRule.Judge,
        ConsentRule.Judge,
        PurposeRule.Judge,
        ScanRule.JudgeParts,
        VolumeRule.Judge,
        ProtectionRule.JudgeFiles,
    ];

    /// <summary>F1-NOTICE: what is asked about our own notice of a withdrawal or restriction. It is exempt from consent and agreement: it tells no more than a reference.</summary>
    public static readonly ImmutableArray<Question> ForNotices =
    [
        SafetyStopRule.Judge,
        LookalikeRule.Judge,
    ];
}
