namespace OutlookGuard.Policy.Tests.Laws;

/// <summary>The laws of decision table 5.6, each over the whole fact Space.</summary>
public class LawsOfTheTable
{
    private static readonly FactSpace Space = FactSpace.Whole;

    [Fact]
    public void The_whole_fact_space_is_judged() =>
        Assert.Equal(4 * 2 * 3 * 4 * 2 * 5 * 2 * 2 * 3 * 2 * 2 * 2 * 17 * 8 * 2, Space.Size);

    [Fact]
    public void With_data_a_stop_contact_is_a_hard_block() =>
        Space.Every((mail, recipient, outcome) =>
            !(recipient.Class == RecipientClass.Perpetrator && HasData(mail)) || outcome == Outcome.HardBlock);

    [Fact]
    public void With_data_nothing_goes_outside_without_encryption() =>
        Space.Every((mail, recipient, outcome) =>
            !(Outside(recipient) && HasData(mail)) || outcome is not (Outcome.Allow or Outcome.AllowMark));

    [Fact]
    public void What_she_took_back_refused_or_ruled_out_is_held_unless_danger_covers_it() =>
        Space.Every((mail, recipient, outcome) =>
            !(recipient.Consent is Consent.Withdrawn or Consent.Refused or Consent.Restricted
              && Ordinary(mail) && HasData(mail) && Outside(recipient) && !HerOwn(recipient) && !DangerCovers(mail))
            || outcome.IsHeldOrStopped());

    [Fact]
    public void What_is_not_for_safety_is_held_whatever_is_stated() =>
        Space.Every((mail, recipient, outcome) =>
            !(mail.Purpose == Purpose.NotSafety && Ordinary(mail) && HasData(mail) && Outside(recipient) && !HerOwn(recipient))
            || outcome.IsHeldOrStopped());

    [Fact]
    public void A_password_in_the_mail_stops_it_for_everybody_outside() =>
        Space.Every((mail, recipient, outcome) =>
            !(mail.Attachments == AttachmentState.PasswordInMail && Outside(recipient)) || outcome == Outcome.HardBlock);

    [Fact]
    public void A_subject_that_names_someone_stops_it_outside_and_marks_it_inside() =>
        Space.Every((mail, recipient, outcome) =>
            mail.SubjectLine != SubjectLine.NamesSomeone || (Outside(recipient) ? outcome == Outcome.HardBlock : outcome != Outcome.Allow));

    [Fact]
    public void What_could_not_be_checked_stays_inside() =>
        Space.Every((mail, recipient, outcome) =>
            !(mail.Checker == CheckerState.Unavailable && Outside(recipient)) || outcome == Outcome.HardBlock);

    [Fact]
    public void An_unknown_organisation_never_receives_data_without_a_release() =>
        Space.Every((mail, recipient, outcome) =>
            !(recipient.Class is RecipientClass.UnknownOther or RecipientClass.Freemail or RecipientClass.ListUnresolved or RecipientClass.Lookalike
              && HasData(mail) && Ordinary(mail))
            || outcome.IsHeldOrStopped());

    [Fact]
    public void A_place_never_reaches_an_unknown_force_even_in_danger() =>
        Space.Every((mail, recipient, outcome) =>
            !(recipient.Class == RecipientClass.UnknownPublic && mail.Level == Sensitivity.ProtectedPlace && Ordinary(mail)) || outcome.IsHeldOrStopped());

    [Fact]
    public void A_mail_in_order_goes_without_a_question() =>
        Space.Every((mail, recipient, outcome) =>
            !(InOrder(mail) && recipient is { Class: RecipientClass.PartnerLive, Consent: Consent.Given, Scope: Scope.In })
            || outcome == (HasData(mail) ? Outcome.AllowEncryptMark : Outcome.Allow));

    [Fact]
    public void A_release_turns_held_into_encrypted_and_nothing_else() =>
        Space.EveryChange(FactSpace.Release, ReleaseState.NotGranted, ReleaseState.Granted, (mail, _, before, after) =>
            mail.Encryption == EncryptionState.Unavailable
                ? after == (before == Outcome.BlockRelease ? Outcome.HardBlock : before)
                : after == (before == Outcome.BlockRelease ? Outcome.AllowEncryptMark : before));

    [Fact]
    public void A_missing_encryption_stops_exactly_what_would_go_encrypted() =>
        Space.EveryChange(FactSpace.Encryption, EncryptionState.Available, EncryptionState.Unavailable, (_, _, before, after) =>
            after == (before == Outcome.AllowEncryptMark ? Outcome.HardBlock : before));

    [Theory]
    [InlineData(OverrideBasis.VitalInterests)]
    [InlineData(OverrideBasis.PublicInterest)]
    public void A_danger_stated_never_tightens_and_never_lifts_a_hard_stop(OverrideBasis danger) =>
        Space.EveryChange(FactSpace.Override, OverrideBasis.None, danger, (mail, _, before, after) =>
            !Ordinary(mail) || (!before.IsLooserThan(after) && (before == Outcome.HardBlock) == (after == Outcome.HardBlock)));

    [Fact]
    public void The_two_dangers_weigh_the_same() =>
        Space.EveryChange(FactSpace.Override, OverrideBasis.PublicInterest, OverrideBasis.VitalInterests, (_, _, before, after) => before == after);

    [Fact]
    public void A_legal_duty_lifts_nothing_by_itself() =>
        Space.EveryChange(FactSpace.Override, OverrideBasis.None, OverrideBasis.Legal, (_, _, before, after) => before == after);

    [Fact]
    public void A_purpose_nobody_stated_does_not_stop_a_lift() =>
        Space.EveryChange(FactSpace.Purpose, Purpose.Safety, Purpose.NotStated, (mail, _, before, after) =>
            mail.Override is not (OverrideBasis.VitalInterests or OverrideBasis.PublicInterest) || before == after);

    internal static bool HasData(MailFacts mail) =>
        mail.Level != Sensitivity.None || mail.Legibility == Legibility.SomethingUnread || mail.SubjectLine == SubjectLine.NamesSomeone;

    internal static bool Outside(RecipientFacts recipient) => recipient.Class is not (RecipientClass.InternalTeam or RecipientClass.InternalOff);

    internal static bool HerOwn(RecipientFacts recipient) =>
        recipient.Class is RecipientClass.SurvivorSafe or RecipientClass.SurvivorUnverified or RecipientClass.SurvivorUnsafe;

    /// <summary>The laws speak of mails without a release and with a way to encrypt; what those two change is a law of its own.</summary>
    internal static bool Ordinary(MailFacts mail) => mail is { Release: ReleaseState.NotGranted, Encryption: EncryptionState.Available };

    private static bool DangerCovers(MailFacts mail) =>
        mail.Override is OverrideBasis.VitalInterests or OverrideBasis.PublicInterest
        && mail.OverrideCovers == OverrideCover.Everything && mail.Purpose != Purpose.NotSafety;

    private static bool InOrder(MailFacts mail) => Ordinary(mail) && mail is
    {
        Legibility: Legibility.Complete, Purpose: Purpose.Safety, SubjectLine: SubjectLine.Clean, Checker: CheckerState.Available,
        Attachments: AttachmentState.None or AttachmentState.Protected or AttachmentState.Unprotected, Bulk: Bulk.No or Bulk.Allowed,
    };
}
