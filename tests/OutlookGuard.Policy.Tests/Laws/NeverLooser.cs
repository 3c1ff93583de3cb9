namespace OutlookGuard.Policy.Tests.Laws;

/// <summary>Worse facts never give a looser outcome: every step of every fact, over the whole fact Space. Better and worse are said by name.</summary>
public class NeverLooser
{
    private static readonly FactSpace Space = FactSpace.Whole;

    [Theory]
    [InlineData(Sensitivity.None, Sensitivity.Ordinary)]
    [InlineData(Sensitivity.Ordinary, Sensitivity.Special)]
    [InlineData(Sensitivity.Special, Sensitivity.ProtectedPlace)]
    public void When_the_mail_is_more_sensitive(Sensitivity better, Sensitivity worse) => Holds(FactSpace.Level, better, worse);

    [Fact]
    public void When_something_cannot_be_read() => Holds(FactSpace.Legibility, Legibility.Complete, Legibility.SomethingUnread);

    [Theory]
    [InlineData(Purpose.Safety, Purpose.NotStated)]
    [InlineData(Purpose.NotStated, Purpose.NotSafety)]
    public void When_the_purpose_is_worse(Purpose better, Purpose worse) => Holds(FactSpace.Purpose, better, worse);

    [Fact]
    public void When_the_override_covers_less() => Holds(FactSpace.Covers, OverrideCover.Everything, OverrideCover.Part);

    [Theory]
    [InlineData(AttachmentState.None, AttachmentState.UnprotectedSensitive)]
    [InlineData(AttachmentState.UnprotectedSensitive, AttachmentState.PasswordInMail)]
    public void When_the_files_are_worse(AttachmentState better, AttachmentState worse) => Holds(FactSpace.Attachments, better, worse);

    [Theory]
    [InlineData(AttachmentState.None, AttachmentState.Protected)]
    [InlineData(AttachmentState.None, AttachmentState.Unprotected)]
    public void Files_without_sensitive_data_change_nothing(AttachmentState one, AttachmentState other) =>
        Space.EveryChange(FactSpace.Attachments, one, other, (_, _, before, after) => before == after);

    [Fact]
    public void When_the_subject_names_someone() => Holds(FactSpace.Subject, SubjectLine.Clean, SubjectLine.NamesSomeone);

    [Fact]
    public void When_recipients_see_each_other() => Holds(FactSpace.Audience, Audience.Separate, Audience.SeeEachOther);

    [Fact]
    public void When_many_people_are_in_it() => Holds(FactSpace.Bulk, Bulk.No, Bulk.NotAllowed);

    [Fact]
    public void A_list_that_the_agreement_allows_changes_nothing() =>
        Space.EveryChange(FactSpace.Bulk, Bulk.No, Bulk.Allowed, (_, _, before, after) => before == after);

    [Fact]
    public void When_the_checker_does_not_answer() => Holds(FactSpace.Checker, CheckerState.Available, CheckerState.Unavailable);

    [Theory]
    [InlineData(Consent.Given, Consent.NotRequired)]
    [InlineData(Consent.NotRequired, Consent.NotRecorded)]
    [InlineData(Consent.NotRecorded, Consent.Expired)]
    [InlineData(Consent.Expired, Consent.NoCase)]
    [InlineData(Consent.NoCase, Consent.Restricted)]
    [InlineData(Consent.Restricted, Consent.Refused)]
    [InlineData(Consent.Refused, Consent.Withdrawn)]
    public void When_consent_is_worse(Consent better, Consent worse) => Holds(FactSpace.Consent, better, worse);

    [Fact]
    public void When_something_is_outside_the_agreement() => Holds(FactSpace.Scope, Scope.In, Scope.Out);

    private void Holds<T>(Axis<T> axis, T better, T worse)
        where T : struct, Enum =>
        Space.EveryChange(axis, better, worse, (mail, _, before, after) => !LawsOfTheTable.Ordinary(mail) || !after.IsLooserThan(before));
}
