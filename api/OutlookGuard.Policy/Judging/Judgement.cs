using System.Collections.Immutable;
using OutlookGuard.Policy.Rules;

namespace OutlookGuard.Policy.Judging;

/// <summary>What all questions together make of one recipient.</summary>
/// <remarks>A value on the stack, so that the whole fact space can be judged in a test without rubbish.</remarks>
internal struct Judgement
{
    private FiredReasons fired;
    private int count;
    private int lifted;
    private int answered;
    private int observed;

    /// <summary>The recipient's own outcome.</summary>
    public Outcome Outcome { get; private set; }

    public static Judgement Of(ImmutableArray<Question> questions, MailFacts mail, RecipientFacts recipient, Answers answers) =>
        Of(questions, mail, recipient, answers, RolloutMode.Enforce);

    public static Judgement Of(ImmutableArray<Question> questions, MailFacts mail, RecipientFacts recipient, Answers answers, RolloutMode mode)
    {
        var judgement = default(Judgement);
        foreach (var question in questions)
        {
            if (question(mail, recipient) is { } reason)
                judgement.Hear(reason, mail, answers, mode);
        }

        judgement.Conclude(mail, recipient, answers);
        return judgement;
    }

    public readonly RecipientVerdict ToVerdict(string address) => new()
    {
        Address = address,
        Outcome = Outcome,
        Reasons = Select(~(lifted | answered | observed)),
        Lifted = Select(lifted),
        Answered = Select(answered),
        Observed = Select(observed),
        Obligations = Duties(),
    };

    private void Hear(Reason reason, MailFacts mail, Answers answers, RolloutMode mode)
    {
        var bit = 1 << count;
        var counts = mode == RolloutMode.Enforce || Rollout.AlwaysCounts(reason.Rule);
        // What a data controller released is not asked about again.
        if (!counts && mode == RolloutMode.Advise && mail.Release != ReleaseState.Granted)
            reason = Rollout.Soften(reason);
        if (OverrideRule.Lifts(mail, reason))
            lifted |= bit;
        else if (reason.IsAnsweredBy(answers))
            answered |= bit;
        else if (!counts && mode == RolloutMode.Observe)
            observed |= bit;
        fired[count++] = reason;
    }

    private void Conclude(MailFacts mail, RecipientFacts recipient, Answers answers)
    {
        Outcome = HasCompletedChecklist() ? Outcome.AllowMark : ProtectionRule.Base(mail, recipient);
        for (var i = 0; i < count; i++)
        {
            if (Stands(i))
                Outcome = Outcome.StricterOf(fired[i]!.Outcome);
        }

        if (Outcome == Outcome.Justify && answers.Doubt != Doubt.None)
            Outcome = Outcome.BlockRelease;
        if (Outcome == Outcome.BlockRelease && mail.Release == ReleaseState.Granted)
            Outcome = Outcome.AllowEncryptMark;
        if (ProtectionRule.JudgeEncryption(mail, Outcome) is { } cannotEncrypt)
        {
            fired[count++] = cannotEncrypt;
            Outcome = cannotEncrypt.Outcome;
        }
    }

    // Fax is the one exception to encryption: an answered checklist lets it go marked. Source: decision table 5.4, item 10.
    private readonly bool HasCompletedChecklist()
    {
        for (var i = 0; i < count; i++)
        {
            if ((answered & (1 << i)) != 0 && fired[i]!.Answerable == Answerable.ByChecklist)
                return true;
        }

        return false;
    }

    private readonly bool Stands(int index) => ((lifted | answered | observed) & (1 << index)) == 0;

    private readonly ImmutableArray<Reason> Select(int bits)
    {
        var chosen = ImmutableArray.CreateBuilder<Reason>(count);
        for (var i = 0; i < count; i++)
        {
            if ((bits & (1 << i)) != 0)
                chosen.Add(fired[i]!);
        }

        return chosen.DrainToImmutable();
    }

    private readonly ImmutableArray<Obligation> Duties()
    {
        var duties = ImmutableArray.CreateBuilder<Obligation>();
        if (Outcome == Outcome.AllowEncryptMark)
            duties.AddRange(Obligation.Encrypt, Obligation.Mark, Obligation.LogDisclosure);
        if (Outcome == Outcome.AllowMark)
            duties.Add(Obligation.Mark);
        if (Outcome == Outcome.AllowMark && HasCompletedChecklist())
            duties.Add(Obligation.LogDisclosure);
        if (Outcome.Goes() && lifted != 0)
            duties.AddRange(OverrideRule.Obligations);
        for (var i = 0; i < count; i++)
        {
            var decides = Stands(i) && fired[i]!.Outcome == Outcome;
            if (decides || (answered & (1 << i)) != 0)
                duties.AddRange(fired[i]!.Obligations);
        }

        return duties.DrainToImmutable();
    }
}
